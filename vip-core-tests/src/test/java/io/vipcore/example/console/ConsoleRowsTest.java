package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vipcore.example.page.CustomerSearch;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.example.page.SpreadSheetTest;
import io.vipcore.page.Page;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEditions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of the Customers page are shown, in which order, and as a file. */
class ConsoleRowsTest {

    private static final PortfolioFile SAMPLE = PortfolioFile.read(Optional.empty());
    private static final Page<CustomerStatus, CustomerFilter> PAGE = VipProgram.of(
                    VipEditions.DEFAULT, SAMPLE.catalog())
            .page(SAMPLE.customers(), LocalDate.parse(ConsoleOptions.SAMPLE_DAY));

    @Test
    void aSearchNarrowsCountsAndRows() throws Exception {
        List<String> lines = ConsoleRun.text("--search", "cma LAB").lines().toList();
        assertEquals("Search: cma LAB", lines.get(1));
        assertEquals("  Pending requests   1", lines.get(4));
        assertEquals("Customers: 1", lines.get(9));
        assertTrue(lines.get(13).startsWith("5476ADF8C9BDC104CD58  Ćma Lab "));
        JsonNode json = ConsoleRun.json("--search", "cma LAB", "--format", "json");
        assertEquals(List.of("5476ADF8C9BDC104CD58"), vipIds(json));
        assertEquals(1, json.at("/counts/PENDING_REQUESTS").intValue());
        assertEquals(0, json.at("/counts/NO_PRODUCTS").intValue());
    }

    @Test
    void aSearchIsOneOfSeveralConditions() throws Exception {
        Page<CustomerStatus, CustomerFilter> found = PAGE.where(status ->
                        status.customer().accountManager(status.asOf()).equals(Optional.of("am-3")))
                .where(CustomerSearch.matching("a"));
        JsonNode json = ConsoleRun.json(
                "--search", "a", "--managed-by", "am-3", "--filter", "OVERDUE_REQUESTS", "--format", "json");
        assertTrue(found.where(CustomerFilter.OVERDUE_REQUESTS).size() > 0);
        assertEquals(vipIds(found.where(CustomerFilter.OVERDUE_REQUESTS)), vipIds(json));
        assertEquals(
                found.counts().get(CustomerFilter.UPCOMING_RENEWALS),
                json.at("/counts/UPCOMING_RENEWALS").intValue());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSortsBothWaysInTheReadersAlphabet(PageColumn column) throws Exception {
        for (String language : List.of("en", "pl")) {
            Locale locale = Locale.forLanguageTag(language);
            assertEquals(
                    vipIds(PAGE.sorted(new RowOrder(column, false).in(locale))),
                    vipIds(ConsoleRun.json("--sort", column.name(), "--lang", language, "--format", "json")));
            List<String> descending = vipIds(PAGE.sorted(new RowOrder(column, true).in(locale)));
            String[] arguments = {"--sort", column.name() + ":desc", "--lang", language};
            assertEquals(
                    descending,
                    ConsoleRun.text(arguments)
                            .lines()
                            .filter(line -> line.matches("[0-9A-Z]{20} .*"))
                            .map(line -> line.substring(0, 20))
                            .toList());
        }
    }

    @Test
    void polishNamesStandWhereAPoleLooksForThem() throws Exception {
        assertEquals(
                List.of("Ćma Verlag", "Delta Design"),
                neighbours(ConsoleRun.json("--sort", "CUSTOMER", "--lang", "pl", "--format", "json"), "Ćma Verlag"));
        List<String> descending = names(ConsoleRun.json("--sort", "CUSTOMER:desc", "--lang", "pl", "--format", "json"));
        assertTrue(descending.get(0).startsWith("Żubr"), descending::toString);
    }

    private static List<String> neighbours(JsonNode json, String name) {
        List<String> names = names(json);
        int place = names.lastIndexOf(name);
        return names.subList(place, place + 2);
    }

    private static List<String> names(JsonNode json) {
        return json.get("rows").findValuesAsText("name");
    }

    @Test
    void thePagesOfTheRowsAreTheRows() throws Exception {
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            JsonNode json = ConsoleRun.json("--page", Integer.toString(number), "--format", "json");
            assertEquals(
                    new ObjectMapper()
                            .createObjectNode()
                            .put("number", number)
                            .put("size", 20)
                            .put("of", 3)
                            .put("rows", 42),
                    json.get("page"));
            assertEquals(number < 3 ? 20 : 2, json.get("rows").size());
            assertEquals(11, json.at("/counts/NO_PRODUCTS").intValue(), "counts are those of all pages");
            pages.addAll(vipIds(json));
        }
        assertEquals(vipIds(ConsoleRun.json("--sort", "CUSTOMER", "--format", "json")), pages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --page 2                                   | Customers: 42 · page 2 of 3                          | 20
        --page 3                                   | Customers: 42 · page 3 of 3                          |  2
        --page 4                                   | Customers: 42 · page 4 of 3                          |  0
        --page-size 5                              | Customers: 42 · page 1 of 9                          |  5
        --page 2 --page-size 21                    | Customers: 42 · page 2 of 2                          | 21
        --page 2147483647 --page-size 1000         | Customers: 42 · page 2147483647 of 1                 |  0
        --page 2 --page-size 6 --filter NO_PRODUCTS | Customers: 11 of 42 · No products · page 2 of 2     |  5
        --page 1 --search nobody                   | Customers: 0 · page 1 of 0                           |  0
        --page 1 --page-size 30 --lang pl          | Klienci: 42 · strona 1 z 2                           | 30
        """)
    void theTitleSaysWhichPageItIs(String arguments, String title, int rows) {
        List<String> lines = ConsoleRun.text(arguments.split(" ")).lines().toList();
        assertTrue(lines.contains(title), () -> String.join("\n", lines));
        assertEquals(
                rows,
                lines.stream().filter(line -> line.matches("[0-9A-Z]{20} .*")).count());
    }

    @Test
    void aSortedPageContinuesWhereTheOneBeforeEnded() throws Exception {
        List<String> all = vipIds(ConsoleRun.json("--sort", "ANNIVERSARY_DATE:desc", "--format", "json"));
        JsonNode second = ConsoleRun.json(
                "--sort", "ANNIVERSARY_DATE:desc", "--page", "2", "--page-size", "10", "--format", "json");
        assertEquals(all.subList(10, 20), vipIds(second));
    }

    // ---- spreadsheets

    @Test
    void theFileIsInTheWordsOfTheReader() {
        assertEquals(
                """
                Numer VIP,Klient,E-mail,Data rocznicy,Segment,Osoba zarządzająca,Status zaproszenia do programu VIP,\
                Faza odnowienia,Filtry,Następne kroki
                944B768DDD95DDDC3445,Lumen Media,contact35@customer35.example.com,2025-02-07,Sektor publiczny,\
                Account manager 1,Przyjęte,Zbliża się data odnowienia,\
                Żądania przeterminowane | Zbliżające się daty odnowienia,\
                Ureguluj zaległą płatność: licencje nie działają od 2024-10-02 (PA-2) \
                | Powiadom klienta o terminie odnowienia 2025-02-07
                0B92592E7FA7AEED9D64,Öko School,contact11@customer11.example.com,2025-01-11,Sektor publiczny,\
                Account manager 1,Przyjęte,Gotowe do odnowienia,\
                Żądania przeterminowane | Gotowe do odnowienia,\
                Ureguluj zaległą płatność: licencje nie działają od 2024-01-17 (PA-2) \
                | Powiadom klienta o terminie odnowienia 2025-01-11 | Złóż zamówienie na odnowienie do 2025-02-10
                """.replace("\n", "\r\n"),
                ConsoleRun.text(
                        "--format",
                        "csv",
                        "--lang",
                        "pl",
                        "--filter",
                        "OVERDUE_REQUESTS",
                        "--managed-by",
                        "am-1",
                        "--sort",
                        "CUSTOMER"));
    }

    @Test
    void whatIsNotEstablishedIsAnEmptyCell() {
        assertTrue(ConsoleRun.text("--format", "csv", "--search", "747E97AF73615A20CC89")
                .endsWith("\r\n747E97AF73615A20CC89,Prisma Agency,contact14@customer14.example.com,,Commercial,"
                        + "Account manager 2,Sent,Nothing to renew,No products,Create a purchase authorization\r\n"));
    }

    @Test
    void aWorkbookHasTheSameRows() throws Exception {
        List<Row> rows = SpreadSheetTest.read(ConsoleRun.bytes("--format", "xlsx", "--filter", "READY_TO_RENEW"));
        List<String> texts = rows.stream()
                .flatMap(row -> IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText))
                .toList();
        assertTrue(texts.containsAll(List.of("VIP ID", "Next steps", "0B92592E7FA7AEED9D64", "Account manager 1")));
        assertEquals(1 + 4, rows.size());
        for (Row row : rows.subList(1, rows.size())) {
            assertEquals(
                    List.of(CellType.STRING, CellType.STRING, CellType.STRING, CellType.NUMBER, CellType.STRING),
                    IntStream.range(0, 5)
                            .mapToObj(column -> row.getCell(column).getType())
                            .toList());
        }
    }

    @Test
    void theFileHasTheRowsThatAreAskedFor() {
        String file = ConsoleRun.text("--format", "csv", "--search", "studio", "--page", "2", "--page-size", "2");
        List<String> lines = file.lines().toList();
        assertEquals(
                "VIP ID,Customer,E-mail,Anniversary date,Segment,Managed by,VIP invitation status,"
                        + "Renewal phase,Filters,Next steps",
                lines.get(0));
        assertEquals(1 + 2, lines.size());
        assertTrue(file.endsWith("\r\n"));
    }

    @Test
    void theFilesKeepWhatASpreadsheetWouldTakeForAValue(@TempDir Path folder) throws Exception {
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.profile(root, 0).put("organization", "MAR 3");
            SamplePortfolio.customer(root, 1).put("vipId", "12345678901234567890");
        }));
        List<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(ConsoleRun.text("--portfolio", file, "--format", "csv")).stream()
                        .toList();
        assertEquals("MAR 3", csv.get(1).getField(1));
        assertEquals("12345678901234567890", csv.get(2).getField(0));
        List<Row> workbook = SpreadSheetTest.read(ConsoleRun.bytes("--portfolio", file, "--format", "xlsx"));
        assertEquals("MAR 3", workbook.get(1).getCell(1).asString());
        assertEquals("12345678901234567890", workbook.get(2).getCell(0).asString());
    }

    @Test
    void theHelpSaysWhatCsvIs() {
        assertTrue(ConsoleRun.text("--help")
                .replaceAll("\\s+", " ")
                .contains(
                        "csv is for programs: plain UTF-8 with an apostrophe before whatever a spreadsheet would run as a"
                                + " formula; xlsx is for people"));
    }

    @Test
    void nothingInTheFileActsOnTheTerminalOrAsAFormula(@TempDir Path folder) throws Exception {
        String hostile = "=1+1\u001b[31mA\u202eB\u2028\u0007\r\nC\rD";
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.profile(root, 0).put("organization", hostile);
        }));
        String csv = ConsoleRun.text("--portfolio", file, "--format", "csv");
        assertTrue(csv.contains(",'=1+1�[31mA�B����C�D,"), csv);
        assertFalse(csv.replace("\r\n", "").matches("(?s).*[\\p{Cntrl}\u202e\u2028].*"), csv);
    }

    // ---- customers who name an unknown product

    @ParameterizedTest
    @ValueSource(strings = {"authorizations/0", "orders/0", "renewals/0"})
    void aCustomerWhoNamesAnUnknownProductTakesNoOtherDown(String order, @TempDir Path folder) throws Exception {
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.customer(root, 0).withArray("orders").addObject().put("accepted", "2024-07-21");
            SamplePortfolio.customer(root, 0)
                    .withArray("renewals")
                    .addObject()
                    .put("ordered", "2024-07-22")
                    .put("anniversary", "2025-07-07");
            for (String each : List.of("orders/0", "renewals/0")) {
                SamplePortfolio.at(root, "/customers/0/" + each)
                        .putArray("lines")
                        .addObject()
                        .put("product", "CC-ALL-TEAM")
                        .put("quantity", 1);
            }
            SamplePortfolio.at(root, "/customers/0/" + order + "/lines/0").put("product", "CC-UNKNOWN");
        }));
        String text = ConsoleRun.text("--portfolio", file, "--lang", "pl");
        assertTrue(text.contains("\nKlienci: 1\n"), text);
        assertTrue(text.endsWith("""

            Tych klientów nie udało się odczytać:
              1492BA32EC39BDE7F7A9  the catalog does not list the product CC-UNKNOWN
            """), text);
        JsonNode json = ConsoleRun.json("--portfolio", file, "--format", "json");
        assertEquals(List.of(SamplePortfolio.SECOND), vipIds(json));
        assertEquals(
                "the catalog does not list the product CC-UNKNOWN",
                json.at("/unreadable/" + SamplePortfolio.FIRST).textValue());
        String agenda = ConsoleRun.text("--portfolio", file, "--agenda", "2024-12-21..2026-01-31");
        assertTrue(agenda.contains(SamplePortfolio.SECOND), agenda);
        assertTrue(
                agenda.endsWith("  1492BA32EC39BDE7F7A9  the catalog does not list the product CC-UNKNOWN\n"), agenda);
        ConsoleRun.assertRefused(
                "the catalog does not list the product CC-UNKNOWN",
                "--portfolio",
                file,
                "--customer",
                SamplePortfolio.FIRST);
    }

    private static List<String> vipIds(JsonNode json) {
        return json.get("rows").findValuesAsText("vipId");
    }

    private static List<String> vipIds(Page<CustomerStatus, CustomerFilter> page) {
        return page.customers().stream()
                .map(status -> status.customer().vipId().toString())
                .toList();
    }
}
