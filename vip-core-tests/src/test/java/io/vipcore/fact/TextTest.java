package io.vipcore.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How texts that people typed are tidied up. */
class TextTest {

    private static final String DECOMPOSED = "z\u0307";

    @Test
    void a_text_of_up_to_8192_characters_is_composed_and_a_longer_one_only_trimmed() {
        assertEquals("\u017c".repeat(4096), Text.normalized(" " + DECOMPOSED.repeat(4096) + " "));
        assertEquals(DECOMPOSED.repeat(4096) + "z", Text.normalized(" " + DECOMPOSED.repeat(4096) + "z "));
    }
}
