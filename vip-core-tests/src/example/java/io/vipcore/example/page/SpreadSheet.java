package io.vipcore.example.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows to take along: CSV for programs, a workbook for people.
 *
 * @param title what the rows are
 * @param rows the rows, the first one of headings; a cell that is a day stays one where the file has types
 */
public record SpreadSheet(String title, List<List<Object>> rows) {

    /**
     * The first character of a formula, also in its wide forms, after what a spreadsheet might leave out before it, where a
     * cell begins, or would at another separator than the file's.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "(^|[,;\\t\\r\\n])('*[\\s\\p{Z}\\p{Cc}\\p{Cf}\"&&[^\\t\\r\\n]]*[=+\\-@＝＋－＠﹦﹢﹣﹫])",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The first year of the calendar of workbooks that Excel counts right. */
    private static final int FIRST_YEAR = 1901;

    /** {@return the rows of the Customers page with all filters and next steps; account managers are named by their ids} */
    public static SpreadSheet ofCustomers(
            PageWords words, Stream<CustomerStatus> customers, UnaryOperator<String> managers) {
        List<Object> headings = new ArrayList<>(words.headings());
        headings.addAll(List.of(words.text("sheet.phase"), words.text("sheet.filters"), words.text("sheet.nextSteps")));
        List<List<Object>> rows = new ArrayList<>(List.of(headings));
        customers.forEach(status -> {
            CustomerRow row = CustomerRow.of(status);
            Set<CustomerFilter> filters = CustomerFilter.matching(status);
            Stream<Object> cells = Stream.of(
                    row.vipId(),
                    row.name(),
                    row.email(),
                    row.anniversaryDate().<Object>map(day -> day).orElse(""),
                    words.label(row.segment()),
                    row.managedBy().map(managers).orElse(""),
                    words.label(row.invitationStatus()),
                    words.label(status.phase()),
                    filters.stream().map(words::label).collect(Collectors.joining(" | ")),
                    filters.stream()
                            .flatMap(filter -> filter.nextSteps(status).stream())
                            .map(step -> words.step(step, status.asOf()))
                            .collect(Collectors.joining(" | ")));
            rows.add(cells.map(cell -> cell instanceof LocalDate ? cell : Printable.alone(cell.toString()))
                    .toList());
        });
        return new SpreadSheet(words.text("sheet.title"), rows);
    }

    /**
     * {@return the rows as RFC 4180 has them, in UTF-8} Every text reads back as it is, save that an apostrophe stands before
     * what a spreadsheet would run: names come from people, and such files get opened. Source: OWASP, CSV Injection.
     */
    public byte[] csv() {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell -> FORMULA.matcher(cell.toString()).replaceAll("$1'$2"))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be written", e);
        }
        return file.toString().getBytes(UTF_8);
    }

    /** Without the rows, which name customers. */
    @Override
    public String toString() {
        return "SpreadSheet[" + title + ", " + rows.size() + " rows]";
    }

    /** {@return a workbook of Excel: days are days and every other cell is a text, whatever it looks like} */
    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "vip-core", null)) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            int row = 0;
            for (List<Object> cells : rows) {
                int column = 0;
                for (Object cell : cells) {
                    if (cell instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    } else {
                        sheet.value(row, column, Printable.alone(cell.toString()));
                    }
                    column++;
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory can always be written", e);
        }
        return file.toByteArray();
    }
}
