package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.edition.Editions;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersCsv;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows of the Customers page are shown, in which order, and as a file. */
class ConsoleRowsTest {

    private static final PortfolioFile SAMPLE = PortfolioFile.read(Optional.empty());
    private static final CustomersPage PAGE =
            SAMPLE.program(Editions.DEFAULT).customersPage(SAMPLE.customers(), ConsoleArguments.SAMPLE_DAY);

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
        CustomersPage found = PAGE.within(Selection.managedBy("am-3")).within(Selection.matching("a"));
        JsonNode json = ConsoleRun.json(
                "--search", "a", "--managed-by", "am-3", "--filter", "OVERDUE_REQUESTS", "--format", "json");
        assertFalse(found.rows(CustomerFilter.OVERDUE_REQUESTS).isEmpty());
        assertEquals(vipIds(found.rows(CustomerFilter.OVERDUE_REQUESTS)), vipIds(json));
        assertEquals(
                found.counts().get(CustomerFilter.UPCOMING_RENEWALS),
                json.at("/counts/UPCOMING_RENEWALS").intValue());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSortsBothWaysInTheReadersAlphabet(CustomerColumn column) throws Exception {
        for (String language : List.of("en", "pl")) {
            Comparator<String> alphabet = Alphabet.of(Locale.forLanguageTag(language));
            assertEquals(
                    vipIds(PAGE.sorted(column.ascending(alphabet)).rows()),
                    vipIds(ConsoleRun.json("--sort", column.name(), "--lang", language, "--format", "json")));
            List<String> descending =
                    vipIds(PAGE.sorted(column.descending(alphabet)).rows());
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

    // ---- CSV

    @Test
    void theFileIsTheLibrarysForTheSpreadsheetOfTheReader() {
        Comparator<String> polish = Alphabet.of(Locale.forLanguageTag("pl"));
        assertEquals(
                CustomersCsv.of(Locale.forLanguageTag("pl"))
                        .delimitedBy(';')
                        .withByteOrderMark()
                        .managersNamed(SAMPLE::nameOf)
                        .write(PAGE.sorted(CustomerColumn.CUSTOMER.descending(polish))
                                .statuses(CustomerFilter.OVERDUE_REQUESTS)),
                ConsoleRun.text(
                        "--format", "csv", "--lang", "pl", "--filter", "OVERDUE_REQUESTS", "--sort", "CUSTOMER:desc"));
        assertEquals(
                CustomersCsv.of(Locale.ENGLISH)
                        .withByteOrderMark()
                        .managersNamed(SAMPLE::nameOf)
                        .write(PAGE.statuses()),
                ConsoleRun.text("--format", "csv"));
    }

    @Test
    void theFileHasTheRowsThatAreAskedFor() {
        String file = ConsoleRun.text("--format", "csv", "--search", "studio", "--page", "2", "--page-size", "2");
        List<String> lines = file.lines().toList();
        assertEquals(
                "\ufeffVIP ID,Customer,E-mail,Anniversary date,Segment,Managed by,VIP invitation status,"
                        + "Renewal phase,Filters,Next steps",
                lines.get(0));
        assertEquals(1 + 2, lines.size());
        assertTrue(file.endsWith("\r\n"));
    }

    @Test
    void nothingInTheFileActsOnTheTerminalOrAsAFormula(@TempDir Path folder) throws Exception {
        String hostile = "=1+1\u001b[31mA\u202eB\u2028\u0007\r\nC\rD";
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.profile(root, 0).put("organization", hostile);
        }));
        String csv = ConsoleRun.text("--portfolio", file, "--format", "csv");
        assertTrue(csv.contains(",\"'=1+1�[31mA�B��\r\nC�D\","), csv);
        assertFalse(csv.replace("\r\n", "").matches("(?s).*[\\p{Cntrl}\u202e\u2028].*"), csv);
    }

    private static List<String> vipIds(JsonNode json) {
        return json.get("rows").findValuesAsText("vipId");
    }

    private static List<String> vipIds(List<CustomerRow> rows) {
        return rows.stream().map(row -> row.vipId().toString()).toList();
    }
}
