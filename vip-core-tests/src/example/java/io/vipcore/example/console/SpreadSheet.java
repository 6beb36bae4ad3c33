package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows for a spreadsheet. What would act on a terminal is replaced in every cell.
 *
 * @param title what the rows are
 * @param rows the rows, the first one of headings; a cell that is a day stays one where the file has types
 */
record SpreadSheet(String title, List<List<Object>> rows) {

    /** Its first character, also in its wide forms, after what a spreadsheet might leave out before it. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[,;])([\\s\\p{Z}\\p{Cf}\"]*[=+\\-@＝＋－＠﹦﹢﹣﹫])", Pattern.UNICODE_CHARACTER_CLASS);

    /** A VIP ID may be one. */
    private static final Pattern NUMBER = Pattern.compile("\\d{12,}|\\d+E\\d+");

    /** The rows as Excel opens them, which reads UTF-8 only after a byte order mark. */
    byte[] csv(char separator) {
        StringWriter file = new StringWriter();
        file.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(file)) {
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(cell -> asText(text(cell))).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be written", e);
        }
        return file.toString().getBytes(UTF_8);
    }

    private static String text(Object cell) {
        return Printable.line(cell.toString());
    }

    /**
     * Names come from people, and a spreadsheet runs what begins like a formula, also where it begins a cell at another
     * separator than the file's, and rounds long numbers. An apostrophe keeps it from both. Source: OWASP, CSV Injection.
     */
    private static String asText(String text) {
        return NUMBER.matcher(text).matches()
                ? "'" + text
                : FORMULA.matcher(text).replaceAll("$1'$2");
    }

    byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "vip-core", null)) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            int row = 0;
            for (List<Object> cells : rows) {
                int column = 0;
                for (Object cell : cells) {
                    if (cell instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    } else {
                        sheet.value(row, column, text(cell));
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
