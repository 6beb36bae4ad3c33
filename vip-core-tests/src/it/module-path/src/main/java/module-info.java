/** An application that is a module. */
module com.acme.licenses {
    requires transitive io.vipcore;

    exports com.acme.licenses;
}
