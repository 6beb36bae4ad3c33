package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.PrintableTest;
import io.vipcore.page.Page;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolePageTest {

    /** Computed from the rules by another program that does not know this library. */
    private static final Map<String, Integer> COUNTS = Map.of(
            "NO_PRODUCTS", 11,
            "PENDING_REQUESTS", 6,
            "OVERDUE_REQUESTS", 7,
            "UPCOMING_RENEWALS", 6,
            "READY_TO_RENEW", 4);

    @Test
    void withoutArgumentsTheSamplePageIsPrinted() {
        List<String> lines = ConsoleRun.text().lines().toList();
        assertEquals(
                List.of(
                        "Sample reseller · Customers on 2024-12-20 · VIP_2018",
                        "",
                        "  No products        11",
                        "  Pending requests    6",
                        "  Past due requests   7",
                        "  Upcoming renewals   6",
                        "  Ready for renewal   4",
                        "",
                        "Customers: 42",
                        ""),
                lines.subList(0, 10));
        assertTrue(lines.get(10)
                .matches("VIP ID +Customer +Anniversary date  Segment +Managed by +VIP invitation status"));
        assertTrue(lines.get(11).matches("─+"));
        assertEquals(
                "747E97AF73615A20CC89  Prisma Agency     contact14@customer14.example.com  –                 "
                        + "Commercial  Account manager 2  Sent",
                lines.get(26));
        assertEquals(12 + 42, lines.size());
    }

    @Test
    void polishWordsAreThoseOfTheResellerConsole() {
        String text = ConsoleRun.text("--lang", "pl");
        assertTrue(text.startsWith("""
            Sample reseller · Klienci · stan na 2024-12-20 · VIP_2018

              Brak produktów                  11
              Oczekujące żądania               6
              Żądania przeterminowane          7
              Zbliżające się daty odnowienia   6
              Gotowe do odnowienia             4

            Klienci: 42

            Numer VIP\
            """), text);
    }

    @Test
    void columnsAlignWhateverTheLettersOfANameAre() {
        for (String language : List.of("en", "pl")) {
            List<String> lines =
                    ConsoleRun.text("--lang", language).lines().skip(10).toList();
            String header = lines.get(0);
            int date = header.indexOf(language.equals("pl") ? "Data rocznicy" : "Anniversary date");
            for (String line : lines.subList(2, lines.size())) {
                assertTrue(line.substring(date).matches("(\\d{4}-\\d{2}-\\d{2}|–) .*"), line);
                assertEquals(' ', line.charAt(date - 1), line);
            }
        }
    }

    @Test
    void aFilterNarrowsTheRowsAndSaysTheNextStep() {
        List<String> lines =
                ConsoleRun.text("--filter", "READY_TO_RENEW").lines().toList();
        assertEquals("  No products        11", lines.get(2));
        assertEquals("Customers: 4 of 42 · Ready for renewal", lines.get(8));
        assertTrue(lines.get(10).endsWith("  Next step"));
        assertTrue(lines.get(12).startsWith("0B92592E7FA7AEED9D64  Öko School"));
        assertTrue(lines.get(12).endsWith("  Notify the customer of the renewal date 2025-01-11"));
        assertEquals("Place the renewal order by 2025-02-10", lines.get(13).strip());
        assertEquals(12 + 8, lines.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | NO_PRODUCTS       | Create a purchase authorization
        en | PENDING_REQUESTS  | Place the order with Adobe by 2025-01-09 (PA-1)
        en | OVERDUE_REQUESTS  | Settle the overdue payment: licenses have not worked since 2024-12-09 (PA-3)
        en | UPCOMING_RENEWALS | Notify the customer of the renewal date 2025-02-28
        pl | NO_PRODUCTS       | Utwórz nową autoryzację zakupu
        pl | PENDING_REQUESTS  | Złóż zamówienie w firmie Adobe do 2025-01-09 (PA-1)
        pl | OVERDUE_REQUESTS  | Ureguluj zaległą płatność: licencje nie działają od 2024-12-09 (PA-3)
        pl | UPCOMING_RENEWALS | Powiadom klienta o terminie odnowienia 2025-02-28
        pl | READY_TO_RENEW    | Złóż zamówienie na odnowienie do 2025-02-10
        """)
    void nextStepsAreSentencesWithTheirDate(String language, String filter, String step) {
        String text = ConsoleRun.text("--lang", language, "--filter", filter);
        assertTrue(text.lines().anyMatch(line -> line.endsWith("  " + step)), text);
    }

    @Test
    void aDebtCanBeSettledBeforeTheLicensesStop() {
        String before = ConsoleRun.text("--filter", "OVERDUE_REQUESTS", "--as-of", "2024-12-08");
        assertTrue(before.contains("Settle the overdue payment before 2024-12-09 (PA-3)"), before);
        String from = ConsoleRun.text("--filter", "OVERDUE_REQUESTS", "--as-of", "2024-12-09");
        assertTrue(from.contains("Settle the overdue payment: licenses have not worked since 2024-12-09 (PA-3)"), from);
    }

    @Test
    void managedByNarrowsCountsAndRows() {
        List<String> lines = ConsoleRun.text("--managed-by", "am-1").lines().toList();
        assertEquals("Managed by: Account manager 1", lines.get(1));
        assertEquals("  Past due requests  2", lines.get(5));
        assertEquals("Customers: 11", lines.get(9));
        assertTrue(lines.stream().skip(13).allMatch(line -> line.contains("  Account manager 1  ")));
        assertEquals(13 + 11, lines.size());
    }

    @Test
    void aPhaseFindsTheCustomersWhomNoFilterShows() throws Exception {
        assertEquals(
                List.of("73FFB67682D83D2EA7D8", "9785101D3FC736ABBF0C"),
                values(ConsoleRun.json("--phase", "LAPSED", "--format", "json"), "vipId"));
        String none = ConsoleRun.text("--phase", "LAPSED", "--filter", "READY_TO_RENEW", "--lang", "pl");
        assertTrue(none.endsWith("\nKlienci: 0 z 42 · Gotowe do odnowienia + Wygasłe\n"), none);
    }

    @Test
    void jsonIsOneObjectOfFourMembers() throws Exception {
        JsonNode json = ConsoleRun.json("--format", "json");
        assertEquals(List.of("asOf", "edition", "counts", "rows"), names(json));
        assertEquals("2024-12-20", json.get("asOf").textValue());
        assertEquals("VIP_2018", json.get("edition").textValue());
        assertEquals(new ObjectMapper().valueToTree(COUNTS), json.get("counts"));
        assertEquals(42, json.get("rows").size());
        for (JsonNode row : json.get("rows")) {
            List<String> members = new ArrayList<>(List.of(
                    "vipId",
                    "name",
                    "email",
                    "anniversaryDate",
                    "segment",
                    "managedBy",
                    "invitationStatus",
                    "filters",
                    "nextSteps"));
            if (!row.has("anniversaryDate")) {
                members.remove("anniversaryDate");
            }
            assertEquals(members, names(row));
        }
        assertTrue(json.at("/rows/14/anniversaryDate").isMissingNode());
        assertEquals(
                new ObjectMapper()
                        .readTree("[{\"filter\": \"PENDING_REQUESTS\", \"code\": \"PLACE_ORDER\","
                                + " \"date\": \"2025-01-19\", \"subject\": \"PA-3\"}]"),
                json.at("/rows/7/nextSteps"));
    }

    @Test
    void jsonAndTextAgreeWithTheLibrary() throws Exception {
        PortfolioFile sample = PortfolioFile.read(Optional.empty());
        for (VipEdition edition : VipEditions.all()) {
            for (String day : List.of("2022-02-28", "2024-02-29", "2024-12-20", "2025-06-30")) {
                Page<CustomerStatus, CustomerFilter> page = VipProgram.of(edition, sample.catalog())
                        .page(sample.customers(), LocalDate.parse(day))
                        .where(status ->
                                status.customer().accountManager(status.asOf()).equals(Optional.of("am-3")));
                List<String> arguments =
                        List.of("--edition", edition.id(), "--as-of", day, "--managed-by", "am-3", "--filter");
                JsonNode all = ConsoleRun.json(with(arguments.subList(0, 6), "--format", "json"));
                assertEquals(page.size(), all.get("rows").size());
                for (CustomerFilter filter : CustomerFilter.values()) {
                    List<String> expected = page.where(filter).customers().stream()
                            .map(status -> status.customer().vipId().toString())
                            .toList();
                    JsonNode json = ConsoleRun.json(with(arguments, filter.name(), "--format", "json"));
                    assertEquals(expected, values(json, "vipId"));
                    assertEquals(
                            expected.size(), json.at("/counts/" + filter.name()).intValue());
                    assertEquals(
                            expected,
                            ConsoleRun.text(with(arguments, filter.name()))
                                    .lines()
                                    .filter(line -> line.matches("[0-9A-Z]{20} .*"))
                                    .map(line -> line.substring(0, 20))
                                    .toList());
                }
            }
        }
    }

    @Test
    void nothingInTheDataActsOnTheTerminal(@TempDir Path folder) throws Exception {
        String hostile = "\u001b[31mA\u009b\u202eB\u2028\u0007\r\nC\ud800";
        JsonNode sample = SamplePortfolio.edited(root -> {
            root.put("reseller", hostile);
            SamplePortfolio.profile(root, 0).put("organization", hostile).put("accountManager", hostile);
        });
        String file = SamplePortfolio.write(folder, sample);

        String text = ConsoleRun.text("--portfolio", file);
        assertTrue(text.startsWith("�[31mA��B����C� · Customers on "), text);
        String details = ConsoleRun.text("--portfolio", file, "--customer", SamplePortfolio.FIRST);
        String json = ConsoleRun.text("--portfolio", file, "--format", "json");
        for (String printed : List.of(text, details, json)) {
            assertFalse(printed.matches("(?s).*[\\p{Cntrl}&&[^\n]].*"), printed);
            assertFalse(printed.matches("(?s).*[\u0080-\u009f\u202e\u2028].*"), printed);
        }
        assertEquals(
                hostile, new ObjectMapper().readTree(json).at("/rows/0/name").textValue(), "JSON loses nothing");
    }

    @Test
    void aNameFromRightToLeftLeavesAHeadingInItsOrder(@TempDir Path folder) throws Exception {
        String hebrew = "\u05d0\u05d1\u05d2 12";
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            root.put("reseller", hebrew);
            SamplePortfolio.profile(root, 0).put("organization", hebrew);
            SamplePortfolio.at(root, "/accountManagers/0").put("name", hebrew);
        }));
        String seen = "12 \u05d2\u05d1\u05d0";
        assertEquals(
                seen + " · Customers on 2024-12-20 · VIP_2018", shown(0, "--portfolio", file, "--managed-by", "am-1"));
        assertEquals("Managed by: " + seen, shown(1, "--portfolio", file, "--managed-by", "am-1"));
        assertEquals("Search: " + seen, shown(1, "--portfolio", file, "--search", hebrew));
        for (String language : List.of("en", "pl")) {
            String stateOf = language.equals("pl") ? "stan na " : "";
            assertEquals(
                    seen + " · " + stateOf + "2024-12-20 · VIP_2018",
                    shown(0, "--portfolio", file, "--customer", SamplePortfolio.FIRST, "--lang", language));
        }
        assertEquals(
                seen + " · Agenda 2025-01-01 – 2025-01-31 · read on 2024-12-20 · VIP_2018",
                shown(
                        0,
                        "--portfolio",
                        file,
                        "--customer",
                        SamplePortfolio.FIRST,
                        "--agenda",
                        "2025-01-01..2025-01-31"));
        String[] verdict = {"--portfolio", file, "--customer", SamplePortfolio.FIRST, "--cancel-pa", hebrew};
        assertEquals(seen + " · 2024-12-20 · VIP_2018", shown(0, verdict));
        assertEquals("Cancellation of a purchase authorization · " + seen, shown(1, verdict));
    }

    /** A line as a terminal shows it that knows both directions. */
    private static String shown(int line, String... arguments) {
        return PrintableTest.shown(ConsoleRun.text(arguments).lines().toList().get(line));
    }

    @Test
    void helpNamesEveryOption() {
        String help = ConsoleRun.text("--help");
        OptionValues.console(ConsoleOptions.class)
                .getCommandSpec()
                .options()
                .forEach(option -> assertTrue(help.matches("(?s).*\n +" + option.longestName() + "[= ].*"), help));
        VipEditions.all().forEach(edition -> assertTrue(help.contains(edition.id()), help));
        Stream.of(PageColumn.values()).forEach(column -> assertTrue(help.contains(column.name()), help));
        assertTrue(help.contains("Exit status: 0 with every answer, whether it allows or refuses; "), help);
    }

    @Test
    void aClosedOutputIsOneLineAndNoStackTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(1, ConsoleRun.run(closed, err, Screen.NONE, ConsoleRun.TODAY));
        assertEquals("the output could not be written" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> values(JsonNode json, String member) {
        return StreamSupport.stream(((ArrayNode) json.get("rows")).spliterator(), false)
                .map(row -> row.get(member).textValue())
                .toList();
    }
}
