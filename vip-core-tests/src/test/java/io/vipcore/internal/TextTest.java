package io.vipcore.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts that people typed are tidied up. */
class TextTest {

    private static final String DECOMPOSED = "z\u0307";

    /** The first of all combining marks, the last of all composed letters. */
    @ParameterizedTest
    @CsvSource({"a\u0300, \u00e0", "\u017c\u0300, \u017c\u0300", "\u02ff, \u02ff", "\u0340, \u0300"})
    void a_letter_and_the_marks_behind_it_are_composed(String typed, String kept) {
        assertEquals(kept, Text.normalized(typed));
        assertEquals(typed.equals(kept), Text.isNormalized(typed));
    }

    @Test
    void a_text_of_up_to_8192_characters_is_composed_and_a_longer_one_only_trimmed() {
        assertEquals("\u017c".repeat(4096), Text.normalized(" " + DECOMPOSED.repeat(4096) + " "));
        assertEquals(DECOMPOSED.repeat(4096) + "z", Text.normalized(" " + DECOMPOSED.repeat(4096) + "z "));
    }
}
