package io.vipcore.example.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows as files: CSV is plain and runs nothing, a workbook keeps what is in a cell. */
public class SpreadSheetTest {

    @Test
    void printed_it_names_nobody() {
        assertEquals(
                "SpreadSheet[Customers, 1 rows]",
                new SpreadSheet("Customers", List.of(List.of("Atlas Studio"))).toString());
    }

    @Test
    void aFileReadsBackAsTheRows() {
        List<List<Object>> rows = List.of(
                List.of("A,B;C\tD", "Łódź"),
                List.of("Kowalski, \"Syn\" i Żona", " x "),
                List.of("", "'t Hof"),
                List.of("one\r\nother", "a\u200f\u202eb\u0007"));
        assertEquals(
                rows,
                CsvReader.builder().ofCsvRecord(csv(rows)).stream()
                        .map(CsvRecord::getFields)
                        .toList());
    }

    @Test
    void csvIsCommasAndUtf8WithoutAByteOrderMark() {
        assertEquals(
                "Łódź,2025-01-16\r\nx;y,\r\n",
                csv(List.of(List.of("Łódź", LocalDate.parse("2025-01-16")), List.of("x;y", ""))));
    }

    /** A spreadsheet would take them for a number, a day, an amount or a value; for a program they are what they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAR 3",
                "1-Mar",
                "€5",
                "5 €",
                "$1",
                "£100",
                "1\u00a0000",
                "1\u202f000",
                "TRUE",
                "FALSE",
                "#N/A",
                "06-8108",
                "12345678901234567890",
                "1234567890123456E789",
                "007",
                "1/2",
                "12:30"
            })
    void whatLooksLikeAValueStaysWhatItIs(String name) throws IOException {
        assertEquals(List.of(name), fields(csv(List.of(List.of(name)))));
        Cell cell = workbook(List.of(List.of(name))).get(0).getCell(0);
        assertEquals(CellType.STRING, cell.getType());
        assertEquals(name, cell.asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        =1+1        | '=1+1
        +48 22 1    | '+48 22 1
        -1          | '-1
        @SUM(A1)    | '@SUM(A1)
        Atlas=1     | Atlas=1
        7-Eleven    | 7-Eleven
        a@b.example | a@b.example
        'tHof       | 'tHof
        '=1         | ''=1
        Atlas;=1+1  | Atlas;'=1+1
        Atlas;'=1+1 | Atlas;''=1+1
        ` =1`       | `' =1`
        \u200b=1    | '\u200b=1
        ＝1          | '＝1
        """)
    void aNameNeverRunsAsAFormula(String name, String cell) throws IOException {
        assertEquals(cell + "\r\n", csv(List.of(List.of(name))));
        Cell inWorkbook = workbook(List.of(List.of(name))).get(0).getCell(0);
        assertEquals(CellType.STRING, inWorkbook.getType());
        assertEquals(name, inWorkbook.asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `\t=1`   | `\t'=1`
        `\r\n=1` | `\r\n'=1`
        `a\n =1` | `a\n' =1`
        """)
    void neitherDoesItAfterALineBreakOrATab(String name, String cell) {
        assertEquals(List.of(cell), fields(csv(List.of(List.of(name)))));
    }

    /** Of a file of one row. */
    private static List<String> fields(String file) {
        return CsvReader.builder().ofCsvRecord(file).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    private static String csv(List<List<Object>> rows) {
        return new String(new SpreadSheet("t", rows).csv(), UTF_8);
    }

    @Test
    void aDayIsADayInAWorkbook() throws IOException {
        List<Row> rows = workbook(List.of(
                List.of("Numer VIP", "Data rocznicy"),
                List.of("12345678901234567890", LocalDate.parse("2025-01-16")),
                List.of("x", ""),
                List.of("the first that Excel counts right", LocalDate.parse("1901-01-01")),
                List.of("before", LocalDate.parse("1900-12-31")),
                List.of("long before", LocalDate.parse("0001-02-03"))));
        assertEquals(CellType.NUMBER, rows.get(1).getCell(1).getType());
        assertEquals("yyyy-mm-dd", rows.get(1).getCell(1).getDataFormatString());
        assertEquals(
                LocalDate.parse("2025-01-16"), rows.get(1).getCell(1).asDate().toLocalDate());
        assertEquals(Optional.of(""), rows.get(2).getCellAsString(1));
        assertEquals(
                LocalDate.parse("1901-01-01"), rows.get(3).getCell(1).asDate().toLocalDate());
        assertEquals("1900-12-31", rows.get(4).getCell(1).asString());
        assertEquals("0001-02-03", rows.get(5).getCell(1).asString());
    }

    @Test
    void whatNoWorkbookCanHoldIsReplaced() throws IOException {
        assertEquals(
                "=1+1 & <�>",
                workbook(List.of(List.of("=1+1 & <\u001b>"))).get(0).getCell(0).asString());
    }

    @Test
    void theSheetHasItsName() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(new SpreadSheet("Klienci", List.of(List.of("a"))).xlsx()))) {
            assertEquals("Klienci", workbook.getFirstSheet().getName());
            assertTrue(workbook.getSheet(1).isEmpty());
        }
    }

    private static List<Row> workbook(List<List<Object>> rows) throws IOException {
        return read(new SpreadSheet("t", rows).xlsx());
    }

    /** The rows of a workbook in the eyes of a reader. */
    public static List<Row> read(byte[] workbook) throws IOException {
        try (ReadableWorkbook file = new ReadableWorkbook(
                new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) { // with formats
            return file.getFirstSheet().read();
        }
    }
}
