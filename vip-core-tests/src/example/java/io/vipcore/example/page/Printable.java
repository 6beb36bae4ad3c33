package io.vipcore.example.page;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * Text on its way to a reader. Data may hold characters that move the cursor, recolour the screen or reorder a line; none of
 * them gets there.
 */
public final class Printable {

    /** Control characters, line breaks, what turns the direction of others around, and halves of characters. */
    private static final String ACTING = "\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E";

    /** Where a part of another direction begins and ends: it may be cut off. */
    private static final String ISOLATES = "\\u2066-\\u2069";

    /** What people type into texts of two directions, and does nothing outside of them. */
    private static final String MARKS = "\\u061C\\u200E\\u200F";

    private static final Pattern ALONE = Pattern.compile("[" + ACTING + "]");
    private static final Pattern IN_LINE = Pattern.compile("[" + ACTING + ISOLATES + "]");
    private static final Pattern IN_JSON = Pattern.compile("[" + ACTING + ISOLATES + MARKS + "&&[^\\n]]");

    private Printable() {}

    /** {@return a text to stand alone, in which every character that acts is replaced} */
    public static String alone(String text) {
        return ALONE.matcher(text).replaceAll("\ufffd");
    }

    /** {@return the same, in which what sets apart parts of another direction is replaced as well} */
    public static String harmless(String text) {
        return IN_LINE.matcher(text).replaceAll("\ufffd");
    }

    /** {@return the same to stand in a line with others, whose order it leaves alone, written from right to left as well} */
    public static String line(String text) {
        String line = harmless(text);
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length()) ? "\u2068" + line + "\u2069" : line;
    }

    /** {@return a JSON document in which the same characters are escaped, so that nothing is lost} */
    public static String json(String document) {
        return IN_JSON.matcher(document)
                .replaceAll(
                        found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
