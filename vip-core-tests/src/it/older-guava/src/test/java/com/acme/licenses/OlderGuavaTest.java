package com.acme.licenses;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class OlderGuavaTest {

    @Test
    void the_library_runs_with_the_guava_that_is_there() {
        String guava = ImmutableList.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        assertTrue(guava.endsWith("/guava-31.1-jre.jar"), guava);
    }
}
