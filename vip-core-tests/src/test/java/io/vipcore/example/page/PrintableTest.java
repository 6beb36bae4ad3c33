package io.vipcore.example.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on its way to a reader. */
public class PrintableTest {

    private static final String HEBREW = "\u05d0\u05d1\u05d2";

    /** A line as it is shown: from left to right unless its first letter outside of isolated parts says otherwise. */
    public static String shown(String line) {
        return new Bidi(line, Bidi.LEVEL_DEFAULT_LTR)
                .writeReordered(Bidi.DO_MIRRORING)
                .replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void aDateAfterANameFromRightToLeftStaysBehindIt() {
        assertEquals("\u05d2\u05d1\u05d0 · 2024-06-01 · VIP", shown(Printable.line(HEBREW) + " · 2024-06-01 · VIP"));
        assertEquals(
                "VIP · 2024-06-01 · \u05d2\u05d1\u05d0", shown(HEBREW + " · 2024-06-01 · VIP"), "or else it does not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Łódź", "東京 12", "a\u200eb", "😀"})
    void whatIsWrittenFromLeftToRightIsPrintedAsItIs(String text) {
        assertEquals(text, Printable.line(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEBREW,
                "Ltd " + HEBREW,
                "\u0634\u0631\u0643\u0629 12",
                "12\u0660",
                HEBREW + "\u200f (x)",
                "a\u200f"
            })
    void whatIsNotIsIsolated(String text) {
        assertEquals("\u2068" + text + "\u2069", Printable.line(text));
        assertEquals(text, Printable.alone(text));
    }

    @Test
    void aTextCannotLeaveItsPart() {
        assertEquals("\u2068�" + HEBREW + "�\u2069", Printable.line("\u2069" + HEBREW + "\u2067"));
        assertEquals("a�b�", Printable.line("a\u202eb\u2066"));
        assertEquals("a�b\u2066", Printable.alone("a\u202eb\u2066"), "it has no other part beside it");
    }

    @Test
    void jsonEscapesAllOfThemAndLosesNothing() {
        assertEquals(
                "\\u202e\\u2067\\u2069\\u200f\\u200e\\u061c\\u0007\n",
                Printable.json("\u202e\u2067\u2069\u200f\u200e\u061c\u0007\n"));
    }
}
