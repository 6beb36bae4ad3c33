package io.vipcore.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PostalCodesTest {

    @Test
    void a_program_may_have_other_formats_for_some_countries() {
        PostalCodes other = PostalCodes.COMMON.with("""
                AD=AD\\d{3}
                """);
        assertTrue(other.fit("AD", "AD500"));
        assertFalse(other.fit("AD", "500"));
        assertTrue(other.fit("PL", "00-001"));
        assertFalse(other.fit("PL", "00001"));
        assertTrue(PostalCodes.COMMON.fit("AD", "500"), "not known in common");
    }
}
