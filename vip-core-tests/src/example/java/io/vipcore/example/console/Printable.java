package io.vipcore.example.console;

import java.util.regex.Pattern;

/**
 * Text on its way to a terminal. Data may hold characters that move the cursor, recolour the screen or reorder a line;
 * none of them gets there.
 */
final class Printable {

    /** Control characters, line breaks, marks that reorder a line, and halves of characters. */
    private static final String ACTING =
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private static final Pattern IN_LINE = Pattern.compile(ACTING);
    private static final Pattern IN_JSON = Pattern.compile("[" + ACTING + "&&[^\\n]]");

    private Printable() {}

    /** A text of one line in which every character that acts on a terminal is replaced. */
    static String line(String text) {
        return IN_LINE.matcher(text).replaceAll("\ufffd");
    }

    /** A JSON document in which the same characters are escaped, so that nothing is lost. */
    static String json(String document) {
        return IN_JSON.matcher(document)
                .replaceAll(
                        found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
