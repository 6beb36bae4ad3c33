/** An application that keeps JSON documents. */
module com.acme.audit {
    requires io.vipcore;
    requires com.fasterxml.jackson.databind;
}
