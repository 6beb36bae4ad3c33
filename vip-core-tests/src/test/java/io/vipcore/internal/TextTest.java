package io.vipcore.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts that people typed are tidied up and compared, held against Unicode's own data as ICU has it. */
class TextTest {

    /** The first of all combining marks, the last of all composed letters. */
    @ParameterizedTest
    @CsvSource({"a\u0300, \u00e0", "\u017c\u0300, \u017c\u0300", "\u02ff, \u02ff", "\u0340, \u0300"})
    void a_letter_and_the_marks_behind_it_are_composed(String typed, String kept) {
        assertEquals(kept, Text.normalized(typed));
        assertEquals(typed.equals(kept), Text.isNormalized(typed));
    }

    /** Normalizing more in a row would take long; no field may hold so many. */
    @Test
    void a_text_is_composed_if_it_has_fewer_than_300_marks_in_a_row() {
        assertEquals("\u017c".repeat(10_000), Text.normalized("z\u0307".repeat(10_000)));
        String marks = "\u0301".repeat(298);
        assertEquals("\u017c" + marks, Text.normalized("z\u0307" + marks));
        assertEquals("z\u0307\u0301" + marks, Text.normalized("z\u0307\u0301" + marks));
    }

    @Tag("slow")
    @Test
    void white_space_and_what_shows_nothing_is_trimmed_from_both_ends_and_nothing_else() {
        List<Integer> trimmed = everyCodePoint()
                .filter(codePoint ->
                        Text.normalized(Character.toString(codePoint)).isEmpty())
                .boxed()
                .toList();
        assertEquals(
                everyCodePoint()
                        .filter(codePoint -> UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE)
                                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                                || codePoint == 0x2800)
                        .boxed()
                        .toList(),
                trimmed);
        for (int codePoint : trimmed) {
            String end = Character.toString(codePoint).repeat(2) + " ";
            String composed = Normalizer.normalize(end, Normalizer.Form.NFC);
            assertEquals("a" + composed + "b", Text.normalized(end + "a" + end + "b" + end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u0085", "\u2028", "\u3000", "\u00ad", "\u200b", "\u2800", "\ufeff", "\udb40\udc01"})
    void it_is_trimmed_from_both_ends(String end) {
        assertEquals("", Text.normalized(end));
        assertEquals("a" + end + "b", Text.normalized(end + end + "a" + end + "b" + end));
    }

    @Tag("slow")
    @Test
    void what_shows_nothing_does_not_part_texts_and_white_space_does() {
        everyCodePoint().forEach(codePoint -> {
            String inside = "a" + Character.toString(codePoint) + "b";
            if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                assertEquals(Text.comparisonKey("ab"), Text.comparisonKey(inside));
            } else if (UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE)) {
                assertEquals(Text.comparisonKey("a b"), Text.comparisonKey(inside));
            } else {
                assertNotEquals(Text.comparisonKey("ab"), Text.comparisonKey(inside));
            }
        });
    }

    /** As far as this Java knows the letters; ICU knows younger ones, too. */
    @Tag("slow")
    @Test
    void every_letter_has_the_key_of_its_full_case_folding_its_upper_and_its_lower_case() {
        everyCodePoint().filter(Character::isDefined).forEach(codePoint -> {
            String letter = "x" + Character.toString(codePoint) + "y";
            String key = Text.comparisonKey(letter);
            assertEquals(key, Text.comparisonKey(key), letter);
            Stream.of(
                            UCharacter.foldCase(letter, true),
                            UCharacter.toUpperCase(Locale.ROOT, letter),
                            UCharacter.toLowerCase(Locale.ROOT, letter))
                    .filter(other -> other.codePoints().allMatch(Character::isDefined))
                    .forEach(other -> assertEquals(key, Text.comparisonKey(other), letter));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "i", "\u0131", "\u0130", "I\u0307", "i\u0307", "\u0131\u0307"})
    void an_i_is_an_i_with_or_without_a_dot(String typed) {
        assertEquals("I", Text.comparisonKey(typed));
        assertEquals("I\u0328", Text.comparisonKey(typed + "\u0328"));
    }

    private static IntStream everyCodePoint() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
