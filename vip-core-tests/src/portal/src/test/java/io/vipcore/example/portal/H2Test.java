package io.vipcore.example.portal;

@PortalTest
class H2Test extends StorageContract {}
