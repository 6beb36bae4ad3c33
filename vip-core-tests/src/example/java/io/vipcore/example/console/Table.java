package io.vipcore.example.console;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import io.vipcore.example.page.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells in columns that are aligned on a terminal; what would act on it is replaced in every cell. */
final class Table {

    private static final String GAP = "  ";

    /** What takes two cells of a terminal if a character, as a reader sees one, begins with it. */
    private static final UnicodeSet WIDE = new UnicodeSet("[[:ea=W:][:ea=F:][:Emoji_Presentation:]]").freeze();

    private static final UnicodeSet EMOJI = new UnicodeSet("[:Emoji:]").freeze();
    private static final String AS_EMOJI = "\ufe0f";

    /** What takes none; terminals show a soft hyphen. */
    private static final UnicodeSet WITHOUT_WIDTH = new UnicodeSet("[[:Mn:][:Me:][:Cf:]-[\\u00ad]]").freeze();

    private final int headers;
    private final List<List<String>> lines = new ArrayList<>();
    private boolean numbersLast;

    private Table(List<List<?>> headers) {
        headers.forEach(this::row);
        this.headers = headers.size();
    }

    /** A table without a header. */
    static Table plain() {
        return new Table(List.of());
    }

    /** A table whose columns have headings, underlined. */
    static Table withHeader(List<?> headings) {
        return new Table(List.of(headings));
    }

    /** Aligns the last column, of numbers, by their last digit. */
    Table numbersLast() {
        numbersLast = true;
        return this;
    }

    /** Adds a row. A cell is a list of lines, or a line. */
    Table row(Object... cells) {
        return row(List.of(cells));
    }

    Table row(List<?> cells) {
        List<List<?>> texts = cells.stream()
                .<List<?>>map(cell -> cell instanceof List<?> several ? several : List.of(cell))
                .toList();
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int line = i;
            lines.add(texts.stream()
                    .map(text -> line < text.size() ? text.get(line).toString() : "")
                    // Some terminals draw what is composed of several characters side by side.
                    .map(text -> Printable.line(Normalizer2.getNFCInstance().normalize(text)))
                    .toList());
        }
        return this;
    }

    /** The table, each line ended by a line feed and without blanks at its end; nothing if it has no rows. */
    String indentedBy(int blanks) {
        if (lines.size() == headers) {
            return "";
        }
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> drawn =
                lines.stream().map(line -> drawn(line, widths)).collect(Collectors.toCollection(ArrayList::new));
        if (headers > 0) {
            int gaps = GAP.length() * (widths.length - 1);
            drawn.add(headers, "─".repeat(IntStream.of(widths).sum() + gaps));
        }
        return drawn.stream().map(line -> " ".repeat(blanks) + line + "\n").collect(Collectors.joining());
    }

    private String drawn(List<String> line, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (String text : line) {
            String padding = " ".repeat(widths[cells.size()] - width(text));
            boolean isNumber = numbersLast && cells.size() == widths.length - 1;
            cells.add(isNumber ? padding + text : text + padding);
        }
        return String.join(GAP, cells).stripTrailing();
    }

    /** How many cells of a terminal a text takes. */
    static int width(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += widthOfCharacter(text.substring(start, end));
            start = end;
        }
        return width;
    }

    private static int widthOfCharacter(String character) {
        int first = character.codePointAt(0);
        if (WIDE.contains(first) || (EMOJI.contains(first) && character.contains(AS_EMOJI))) {
            return 2;
        }
        return WITHOUT_WIDTH.containsAll(character) ? 0 : 1;
    }
}
