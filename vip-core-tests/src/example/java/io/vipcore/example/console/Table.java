package io.vipcore.example.console;

import com.ibm.icu.text.Normalizer2;
import io.vipcore.example.page.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells in columns, each cell of one or several lines. What would act on a terminal is replaced in every cell.
 *
 * <p>On a narrow screen the columns named for it are dropped as long as another one is not readable; then cells go on in
 * the next line of their column.
 */
final class Table {

    private static final String GAP = "  ";

    /** A column is readable that has so many cells, or all that it needs. */
    private static final int READABLE = 16;

    private static final int WIDEST_CHARACTER = 2;

    private final List<String> headings;
    private final List<List<List<Toned>>> rows = new ArrayList<>();
    private boolean numbersLast;
    private List<Integer> untitled = List.of();
    private List<Integer> droppable = List.of();

    private Table(List<String> headings) {
        this.headings = headings.stream().map(Table::harmless).toList();
    }

    /** A table without a header. */
    static Table plain() {
        return new Table(List.of());
    }

    /** A table whose columns have headings, underlined. */
    static Table withHeader(List<String> headings) {
        return new Table(headings);
    }

    /** Aligns the last column, of numbers, by their last digit. */
    Table numbersLast() {
        numbersLast = true;
        return this;
    }

    /** Does not draw the heading of a column beside which another says enough. */
    Table untitled(int column) {
        untitled = List.of(column);
        return this;
    }

    /** Names the columns that may be dropped, the least important first. */
    Table dropping(Integer... columns) {
        droppable = List.of(columns);
        return this;
    }

    /** Adds a row. A cell is a line or a list of lines, each with a tone or without. */
    Table row(Object... cells) {
        return row(List.of(cells));
    }

    Table row(List<?> cells) {
        rows.add(cells.stream()
                .<List<?>>map(cell -> cell instanceof List<?> several ? several : List.of(cell))
                .map(lines -> lines.stream()
                        .map(Toned::of)
                        .map(line -> line.with(harmless(line.text())))
                        .toList())
                .toList());
        return this;
    }

    private static String harmless(String text) {
        // Some terminals draw what is composed of several characters side by side.
        return Printable.harmless(Normalizer2.getNFCInstance().normalize(text));
    }

    /** The headings, also those that are not drawn. */
    List<String> headings() {
        return headings;
    }

    /** The lines of the cells of the rows. */
    List<List<List<Toned>>> rows() {
        return rows;
    }

    boolean hasNumbersLast() {
        return numbersLast;
    }

    /** The headings of the columns that a screen has no room for. */
    List<String> dropped(int width) {
        SortedMap<Integer, Integer> widths = widths(width);
        return IntStream.range(0, headings.size())
                .filter(column -> !widths.containsKey(column))
                .mapToObj(headings::get)
                .toList();
    }

    /** The table, each line ended by a line feed and without blanks at its end; nothing if it has no rows. */
    String drawn(Screen screen, int indent) {
        if (rows.isEmpty()) {
            return "";
        }
        SortedMap<Integer, Integer> widths = widths(screen.width() - indent);
        Stream<String> header = headings.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        lines(header(), widths, screen),
                        Stream.of(screen.painted(new Toned("─".repeat(total(widths)), Tone.ASIDE))));
        return Stream.concat(header, rows.stream().flatMap(row -> lines(row, widths, screen)))
                .map(line -> " ".repeat(indent) + line + "\n")
                .collect(Collectors.joining());
    }

    private List<List<Toned>> header() {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> untitled.contains(column) ? "" : headings.get(column))
                .map(heading -> List.of(new Toned(heading, Tone.TITLE)))
                .toList();
    }

    /** A cell within the width of its column. */
    private record Fitted(List<Toned> lines, int width, boolean isNumber) {

        String drawn(int line, Screen screen) {
            Toned text = line < lines.size() ? lines.get(line) : Toned.of("");
            String padding = " ".repeat(width - TextWidth.of(text.text()));
            String painted = screen.painted(text.with(Printable.line(text.text())));
            return isNumber ? padding + painted : painted + padding;
        }
    }

    private Stream<String> lines(List<List<Toned>> row, SortedMap<Integer, Integer> widths, Screen screen) {
        List<Fitted> cells = new ArrayList<>();
        widths.forEach((column, width) -> {
            Stream<Toned> lines = row.get(column).stream()
                    .flatMap(line ->
                            TextWidth.wrapped(line.text(), width).stream().map(line::with));
            cells.add(new Fitted(lines.toList(), width, numbersLast && column.equals(widths.lastKey())));
        });
        int height = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> cells.stream()
                        .map(cell -> cell.drawn(line, screen))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing());
    }

    /** The columns that a screen has room for, and how many cells each has. */
    private SortedMap<Integer, Integer> widths(int width) {
        SortedMap<Integer, Integer> widths = widest(TextWidth::of);
        if (total(widths) <= width) {
            return widths;
        }
        Map<Integer, Integer> longestWords = widest(TextWidth::ofLongestWord);
        Map<Integer, Integer> readable = new TreeMap<>(longestWords);
        widths.forEach((column, all) -> readable.merge(column, Math.min(all, READABLE), Math::max));
        for (Integer column : droppable) {
            if (total(readable) > width) {
                readable.remove(column);
                widths.remove(column);
            }
        }
        shrink(widths, longestWords, width);
        shrink(widths, Map.of(), width);
        return widths;
    }

    private SortedMap<Integer, Integer> widest(ToIntFunction<String> size) {
        SortedMap<Integer, Integer> widest = new TreeMap<>();
        Stream.concat(Stream.of(header()), rows.stream()).forEach(row -> {
            for (int column = 0; column < row.size(); column++) {
                int widestLine = row.get(column).stream()
                        .mapToInt(line -> size.applyAsInt(line.text()))
                        .max()
                        .orElse(0);
                widest.merge(column, widestLine, Math::max);
            }
        });
        return widest;
    }

    private static int total(Map<Integer, Integer> widths) {
        return widths.values().stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    /** Takes from the widest column that has more than its least, cell by cell. */
    private static void shrink(Map<Integer, Integer> widths, Map<Integer, Integer> least, int width) {
        for (int excess = total(widths) - width; excess > 0; excess--) {
            widths.entrySet().stream()
                    .filter(column -> column.getValue() > least.getOrDefault(column.getKey(), WIDEST_CHARACTER))
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(widest -> widest.setValue(widest.getValue() - 1));
        }
    }
}
