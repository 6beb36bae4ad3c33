package io.vipcore.example.console;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells in aligned columns, drawn by ascii-table; what would act on a terminal is replaced in every cell. */
final class Table {

    /** No border but a line under the header: its sign is the ninth of those that the library takes. */
    private static final Character[] BORDERS = new Character[29];

    static {
        BORDERS[8] = '─';
    }

    /** What the library takes for one cell of a terminal, and takes two. */
    private static final UnicodeSet WIDE = new UnicodeSet("[[[:ea=W:][:ea=F:]]&[\\u0000-\\uFFFF]]").freeze();

    /** Makes up for it, is in no printable text, and is taken out again. */
    private static final String FILLER = "\0";

    private final Column[] columns;
    private final List<Object[]> rows = new ArrayList<>();

    private Table(Stream<Column> columns) {
        this.columns = columns.map(column -> column.headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(Integer.MAX_VALUE))
                .toArray(Column[]::new);
    }

    /** A table without a header. */
    static Table plain(int columns) {
        return new Table(Stream.generate(Column::new).limit(columns));
    }

    /** A table whose columns have headings, underlined. */
    static Table withHeader(List<?> headings) {
        return new Table(headings.stream().map(heading -> new Column().header(heading.toString())));
    }

    /** Aligns the last column, of numbers, by their last digit. */
    Table numbersLast() {
        columns[columns.length - 1].headerAlign(HorizontalAlign.RIGHT).dataAlign(HorizontalAlign.RIGHT);
        return this;
    }

    /** Adds a row. A cell is a list of lines, or a line. */
    Table row(Object... cells) {
        return row(List.of(cells));
    }

    Table row(List<?> cells) {
        rows.add(cells.stream()
                .map(cell -> cell instanceof List<?> lines ? lines : List.of(cell))
                .map(lines -> lines.stream()
                        .map(line -> Printable.line(Normalizer2.getNFCInstance().normalize(line.toString())))
                        .map(Table::filled)
                        .collect(Collectors.joining("\n")))
                .toArray());
        return this;
    }

    private static String filled(String line) {
        StringBuilder filled = new StringBuilder();
        line.codePoints()
                .forEach(character -> filled.appendCodePoint(character).append(WIDE.contains(character) ? FILLER : ""));
        return filled.toString();
    }

    /** The table, each line ended by a line feed and without blanks at its end; nothing if it has no rows. */
    String indentedBy(int blanks) {
        if (rows.isEmpty()) {
            return "";
        }
        String drawn = AsciiTable.builder()
                .lineSeparator("\n")
                .border(BORDERS)
                .data(columns, rows.toArray(Object[][]::new))
                .asString();
        return drawn.replace(FILLER, "")
                .lines()
                // The library pads every cell on both sides.
                .map(line -> " ".repeat(blanks)
                        + line.substring(1, line.length() - 1).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
