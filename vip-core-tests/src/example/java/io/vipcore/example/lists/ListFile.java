package io.vipcore.example.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A file of rows under headings: CSV in UTF-8, separated by commas, semicolons or tabs, or the first sheet of an XLSX
 * workbook. The first row with any text has the headings; columns that nobody named are passed over.
 *
 * @param name the name of the file, for messages
 * @param headings the heading of each column that is read
 */
record ListFile<C extends Enum<C>>(String name, Map<C, String> headings) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * Reads a file row by row.
     *
     * @param required the columns for which the caller must name a heading
     * @param use takes what a row says; throws before it changes anything if it cannot use the row
     * @return the rows that could not be used
     * @throws ListException if the file is of another kind, or a column is missing or there twice
     */
    static <C extends Enum<C>> List<UnusedRow> read(
            Path file, Map<C, String> headings, Set<C> required, Consumer<ListRow<C>> use) throws IOException {
        Set<C> unnamed = new TreeSet<>(Sets.difference(required, headings.keySet()));
        if (!unnamed.isEmpty()) {
            throw new IllegalArgumentException("no heading is given for " + unnamed);
        }
        return new ListFile<>(String.valueOf(file.getFileName()), headings).read(Files.readAllBytes(file), use);
    }

    private List<UnusedRow> read(byte[] bytes, Consumer<ListRow<C>> use) {
        List<Line> lines = (isWorkbook(bytes) ? workbook(bytes) : csv(text(bytes)))
                .stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new ListException(name, "has no row of headings");
        }
        Line top = lines.get(0);
        Map<C, Integer> columns = columns(top);
        List<UnusedRow> unused = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            try {
                use.accept(row(line, top, columns));
            } catch (UnusedRowException e) {
                unused.add(e.row());
            }
        }
        return unused;
    }

    private Map<C, Integer> columns(Line top) {
        Map<C, Integer> columns =
                new EnumMap<>(headings.keySet().iterator().next().getDeclaringClass());
        headings.forEach((column, heading) -> {
            int index = top.cells().indexOf(heading);
            if (index < 0 || index != top.cells().lastIndexOf(heading)) {
                throw new ListException(
                        name,
                        "row " + top.number() + " must have the heading \"" + heading + "\" once, has it "
                                + (index < 0 ? "not at all" : "more than once"));
            }
            columns.put(column, index);
        });
        return columns;
    }

    private ListRow<C> row(Line line, Line top, Map<C, Integer> columns) {
        int cells = line.cells().size();
        int expected = top.cells().size();
        if (cells != expected) {
            throw new UnusedRowException(
                    line.number(),
                    top.cells().get(Math.min(cells, expected - 1)),
                    "the row must have " + expected + " cells, has " + cells);
        }
        return new ListRow<>(line.number(), headings, Maps.transformValues(columns, line.cells()::get));
    }

    private String text(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError()) {
            throw new ListException(
                    name,
                    "must be UTF-8 text, is not in line " + lines(out.flip()) + ", byte " + (in.position() + 1)
                            + " of the file");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static long lines(CharSequence read) {
        return 1 + read.chars().filter(character -> character == '\n').count();
    }

    private List<Line> csv(String text) {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = reader(separator(text)).ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                lines.add(new Line(lines.size() + 1, stripped(each.getFields())));
            }
        } catch (CsvParseException e) {
            throw new ListException(name, "row " + (lines.size() + 1) + " has a quotation mark at a wrong place");
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
        }
        return lines;
    }

    /** The one under which the first row has most of the headings. */
    private char separator(String text) {
        return SEPARATORS.stream()
                .max(comparingLong(separator -> firstRow(text, separator).stream()
                        .filter(headings::containsValue)
                        .count()))
                .orElseThrow();
    }

    private static List<String> firstRow(String text, char separator) {
        try (CsvReader<CsvRecord> records = reader(separator).ofCsvRecord(text)) {
            return records.stream()
                    .map(each -> stripped(each.getFields()))
                    .filter(cells -> !cells.stream().allMatch(String::isEmpty))
                    .findFirst()
                    .orElse(List.of());
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    private List<Line> workbook(byte[] bytes) {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            int width = all.stream().mapToInt(Row::getCellCount).max().orElse(0);
            return all.stream()
                    .map(row -> new Line(
                            row.getRowNum(),
                            IntStream.range(0, width)
                                    .mapToObj(column -> row.getOptionalCell(column)
                                            .map(ListFile::text)
                                            .orElse(""))
                                    .toList()))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new ListException(name, "is not a workbook that can be read");
        }
    }

    private static String text(Cell cell) {
        String format = cell.getDataFormatString();
        boolean isDay = cell.getType() == CellType.NUMBER && format != null && format.contains("yy");
        return isDay ? cell.asDate().toLocalDate().toString() : cell.getText().strip();
    }
}
