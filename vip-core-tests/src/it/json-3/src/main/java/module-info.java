/** An application that keeps JSON documents. */
module com.acme.audit {
    requires io.vipcore;
    requires tools.jackson.databind;
}
