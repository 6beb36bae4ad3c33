package io.vipcore.example.console;

/**
 * Text on its way to a terminal. Data may hold characters that move the cursor, recolour the screen or reorder a line;
 * none of them gets there.
 */
final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Returns a text of one line in which every character that acts on a terminal is replaced. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(actsOnTerminal(c) ? REPLACEMENT : c));
        return line.toString();
    }

    /** Returns a JSON document in which the same characters are escaped, so that nothing is lost. */
    static String json(String document) {
        StringBuilder json = new StringBuilder(document.length());
        document.codePoints().forEach(c -> {
            if (c != '\n' && actsOnTerminal(c)) {
                json.append(String.format("\\u%04x", c)); // all of them have four digits
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.toString();
    }

    /** Returns a file of lines ended by CR LF in which every other character that acts on a terminal is replaced. */
    static String lines(String file) {
        StringBuilder lines = new StringBuilder(file.length());
        int[] characters = file.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean endsLine = characters[i] == '\n'
                    || (characters[i] == '\r' && i + 1 < characters.length && characters[i + 1] == '\n');
            lines.appendCodePoint(!endsLine && actsOnTerminal(characters[i]) ? REPLACEMENT : characters[i]);
        }
        return lines.toString();
    }

    /** Returns how many cells of a terminal a text takes: none for a combining mark, two for an East Asian wide one. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The blocks that terminals draw two cells wide; coarse, but right for names people have. */
    private static boolean isWide(int c) {
        return isIn(c, 0x1100, 0x115F) // Hangul syllable beginnings
                || isIn(c, 0x2E80, 0x303E) // CJK radicals and punctuation
                || isIn(c, 0x3041, 0xA4CF) // kana, ideographs, Yi
                || isIn(c, 0xAC00, 0xD7A3) // Hangul syllables
                || isIn(c, 0xF900, 0xFAFF) // compatibility ideographs
                || isIn(c, 0xFE30, 0xFE6F) // compatibility forms
                || isIn(c, 0xFF00, 0xFF60) // full-width forms
                || isIn(c, 0xFFE0, 0xFFE6)
                || isIn(c, 0x1F300, 0x1F64F) // pictographs
                || isIn(c, 0x1F680, 0x1F6FF)
                || isIn(c, 0x1F900, 0x1F9FF)
                || isIn(c, 0x20000, 0x3FFFD); // ideographs of the supplementary planes
    }

    /** Control characters, line breaks, marks that reorder a line, and halves of characters. */
    private static boolean actsOnTerminal(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> c == 0x061C || isIn(c, 0x200E, 0x200F) || isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069);
        };
    }

    private static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
