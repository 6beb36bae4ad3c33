package com.acme.licenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.vip.VipProgram;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void the_application_and_the_library_are_modules() {
        assertEquals("com.acme.licenses", LicenseDesk.class.getModule().getName());
        assertEquals("io.vipcore", VipProgram.class.getModule().getName());
        assertFalse(VipProgram.class.getModule().getDescriptor().isAutomatic());
    }

    @Test
    void the_library_reads_guava_as_a_module_and_asks_for_no_jackson() {
        ModuleLayer layer = VipProgram.class.getModule().getLayer();
        assertTrue(layer.findModule("com.google.common").isPresent());
        assertTrue(layer.findModule("com.fasterxml.jackson.databind").isEmpty());
        assertTrue(layer.findModule("tools.jackson.databind").isEmpty());
    }
}
