package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for a spreadsheet: it opens the file, and executes nothing. */
class SpreadSheetTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void aFileReadsBackAsTheRows(char separator) {
        List<List<Object>> rows =
                List.of(List.of("A,B;C\tD", "Łódź"), List.of("Kowalski, \"Syn\" i Żona", " x "), List.of("", "'t Hof"));
        assertEquals(
                List.of(List.of("A,B;C�D", "Łódź"), rows.get(1), rows.get(2)),
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv(rows, separator)).stream()
                        .map(CsvRecord::getFields)
                        .toList());
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
        Atlas;=1+1  | Atlas;'=1+1
        ` =1`       | `' =1`
        \u200b=1    | '\u200b=1
        ＝1          | '＝1
        12345678901234567890 | '12345678901234567890
        1234567890123456E789 | '1234567890123456E789
        1234567890123456A789 | 1234567890123456A789
        `\t=1`      | �=1
        `\r\n=1`    | ��=1
        """)
    void aNameNeverRunsAsAFormula(String name, String cell) {
        assertEquals(cell + "\r\n", csv(List.of(List.of(name)), ','));
    }

    @Test
    void excelReadsUtf8AfterAByteOrderMark() {
        assertEquals(
                "\ufeffŁódź,2025-01-16\r\n",
                new String(
                        new SpreadSheet("t", List.of(List.of("Łódź", LocalDate.parse("2025-01-16")))).csv(','),
                        StandardCharsets.UTF_8));
    }

    private static String csv(List<List<Object>> rows, char separator) {
        return new String(new SpreadSheet("t", rows).csv(separator), StandardCharsets.UTF_8).substring(1);
    }

    @Test
    void aDayIsADayInAWorkbookAndWhatLooksLikeANumberIsAText(@TempDir Path folder) throws IOException {
        byte[] workbook = new SpreadSheet(
                        "Klienci",
                        List.of(
                                List.of("Numer VIP", "Data rocznicy"),
                                List.of("12345678901234567890", LocalDate.parse("2025-01-16")),
                                List.of("=1+1 & <\u001b>", "")))
                .xlsx();
        String sheet = part("worksheets/sheet1.xml", workbook, folder);
        assertTrue(part("workbook.xml", workbook, folder).contains("name=\"Klienci\""));
        assertTrue(sheet.contains("<c r=\"A2\" t=\"s\">"), sheet); // a text, whatever it looks like
        assertTrue(
                sheet.matches("(?s).*<c r=\"B2\" s=\"1\"[^>]*><v>45673(\\.0)?</v></c>.*"), sheet); // days from 1900 on
        assertTrue(part("styles.xml", workbook, folder).contains("yyyy-mm-dd"));
        assertTrue(part("sharedStrings.xml", workbook, folder).contains("=1+1 &amp; &lt;&#xfffd;&gt;"));
        assertFalse(sheet.contains("<f>"), sheet);
    }

    /** A file in a workbook. */
    static String part(String name, byte[] workbook, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/" + name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
