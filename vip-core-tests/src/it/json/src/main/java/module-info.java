/** An application that keeps facts as JSON documents. */
module com.acme.audit {
    requires io.vipcore;
    requires com.fasterxml.jackson.databind;

    exports com.acme.audit;
}
