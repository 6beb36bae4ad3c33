package io.vipcore.example.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cells in aligned columns. Widths are those on a terminal; what would act on a terminal is replaced in every cell. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean hasHeader;
    private int rightAligned = -1;

    private TextTable(boolean hasHeader) {
        this.hasHeader = hasHeader;
    }

    /** Starts a table without a header. */
    static TextTable plain() {
        return new TextTable(false);
    }

    /** Starts a table whose first row is a header, underlined. */
    static TextTable withHeader(List<String> header) {
        return new TextTable(true).row(header);
    }

    /** Aligns a column of numbers by their last digit. */
    TextTable alignRight(int column) {
        rightAligned = column;
        return this;
    }

    /** Adds a row; missing cells at its end are empty. */
    TextTable row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** Adds a row; missing cells at its end are empty. */
    TextTable row(List<String> cells) {
        rows.add(cells.stream().map(Printable::line).toList());
        return this;
    }

    /** Returns the table, each line ended by a line feed and without blanks at its end. */
    String indentedBy(int blanks) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(" ".repeat(blanks)).append(line(rows.get(i), widths)).append('\n');
            if (i == 0 && hasHeader) {
                int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
                text.append(" ".repeat(blanks)).append("─".repeat(width)).append('\n');
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> Printable.width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - Printable.width(cell));
            line.append(column == 0 ? "" : GAP).append(column == rightAligned ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
