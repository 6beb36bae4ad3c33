/** An application that keeps events as JSON documents. */
module com.acme.audit {
    requires io.vipcore;
    requires com.fasterxml.jackson.databind;
}
