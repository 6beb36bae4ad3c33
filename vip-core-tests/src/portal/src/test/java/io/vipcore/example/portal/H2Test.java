package io.vipcore.example.portal;

import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "portal.test=storage") // a database that no browser looks at
class H2Test extends StorageContract {}
