package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.example.page.CustomerSearch;
import io.vipcore.json.VipJson;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.AgendaKind;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleAgendaTest {

    private static final VipJson JSON = VipJson.jackson3();

    private static final String DAYS = "2024-12-21..2026-01-31";
    private static final LocalDate FROM = LocalDate.parse("2024-12-21");
    private static final LocalDate THROUGH = LocalDate.parse("2026-01-31");
    private static final String DUE_IN_FEBRUARY = "944B768DDD95DDDC3445";

    private static final LocalDate SAMPLE_DAY = LocalDate.parse(ConsoleOptions.SAMPLE_DAY);
    private static final PortfolioFile SAMPLE = PortfolioFile.read(Optional.empty());

    private record Line(VipId vipId, AgendaEntry entry) {}

    @Test
    void theAgendaOfOneCustomer() {
        assertEquals("""
            Lumen Media · Agenda 2024-12-21 – 2026-01-31 · read on 2024-12-20 · VIP_2018

            Changes: 5

            Day         What changes          Concerns
            ──────────────────────────────────────────
            2025-01-07  VIP Select look-back
            2025-01-08  Renewal window opens
            2025-02-07  Renewal is due
            2025-02-08  Renewal is past due
            2025-03-10  Licenses are removed
            """, ConsoleRun.text("--agenda", DAYS, "--customer", DUE_IN_FEBRUARY));
    }

    @Test
    void theAgendaOfAPortfolioInPolish() {
        assertEquals(
                """
                Sample reseller · Terminarz 2025-01-18 – 2025-01-20 · stan na 2024-12-20 · VIP_2018
                Osoba zarządzająca: Account manager 2
                Szukane: ATLAS

                Zmiany: 1 · Oczekujące żądania

                Dzień       Co się zmienia                                Dotyczy  Numer VIP             Klient
                ─────────────────────────────────────────────────────────────────────────────────────────────────────
                2025-01-18  Autoryzacja zakupu staje się przeterminowana  PA-2     63E2A554836852F56C40  Atlas School
                """,
                ConsoleRun.text(
                        "--agenda",
                        "2025-01-18..2025-01-20",
                        "--filter",
                        "PENDING_REQUESTS",
                        "--managed-by",
                        "am-2",
                        "--search",
                        "ATLAS",
                        "--lang",
                        "pl"));
    }

    @Test
    void bothEndsOfThePeriodAreInIt() throws Exception {
        assertEquals(5, entries("2025-01-07..2025-03-10"));
        assertEquals(4, entries("2025-01-08..2025-03-10"));
        assertEquals(4, entries("2025-01-07..2025-03-09"));
        assertEquals(1, entries("2025-02-07..2025-02-07"));
        assertEquals(0, entries("2025-02-06..2025-02-06"));
    }

    private static int entries(String days) throws Exception {
        return ConsoleRun.json("--agenda", days, "--customer", DUE_IN_FEBRUARY, "--format", "json")
                .get("entries")
                .size();
    }

    @Test
    void nothingToSayIsSaid() {
        assertTrue(ConsoleRun.text("--agenda", "2025-02-06..2025-02-06", "--customer", DUE_IN_FEBRUARY)
                .endsWith("\nChanges: 0\n"));
    }

    @Test
    void jsonIsTheAgendaOfTheLibrary() throws Exception {
        for (VipEdition edition : VipEditions.all()) {
            JsonNode json = ConsoleRun.json("--agenda", DAYS, "--format", "json", "--edition", edition.id());
            List<Line> expected = agenda(edition, status -> true);
            assertTrue(expected.size() > 50);
            JsonNode entries = json.get("entries");
            assertEquals(expected.size(), entries.size());
            for (int i = 0; i < expected.size(); i++) {
                Line line = expected.get(i);
                ObjectNode entry = (ObjectNode) new ObjectMapper().readTree(JSON.write(line.entry()));
                assertEquals(entry.put("vipId", line.vipId().toString()), entries.get(i));
            }
        }
        JsonNode json = ConsoleRun.json("--agenda", DAYS, "--format", "json");
        assertEquals("2024-12-21", json.get("from").textValue());
        assertEquals("2026-01-31", json.get("through").textValue());
    }

    @Test
    void theOptionsOfThePageSelectTheCustomers() throws Exception {
        Predicate<CustomerStatus> overdue = status -> CustomerFilter.OVERDUE_REQUESTS.matches(status)
                && status.customer().accountManager(SAMPLE_DAY).equals(Optional.of("am-3"))
                && CustomerSearch.matching("a").test(status);
        List<Line> expected = agenda(VipEditions.DEFAULT, overdue);
        assertFalse(expected.isEmpty());
        JsonNode json = ConsoleRun.json(
                "--agenda",
                DAYS,
                "--format",
                "json",
                "--filter",
                "OVERDUE_REQUESTS",
                "--managed-by",
                "am-3",
                "--search",
                "a");
        assertEquals(
                expected.stream().map(line -> line.vipId().toString()).toList(),
                json.get("entries").findValuesAsText("vipId"));
    }

    private static List<Line> agenda(VipEdition edition, Predicate<CustomerStatus> selection) {
        VipProgram vip = VipProgram.of(edition, SAMPLE.catalog());
        return vip.page(SAMPLE.customers(), SAMPLE_DAY).where(selection).customers().stream()
                .flatMap(status -> vip.customer(status.customer(), SAMPLE_DAY).agenda(FROM, THROUGH).stream()
                        .map(entry -> new Line(status.customer().vipId(), entry)))
                .sorted(Comparator.comparing(Line::entry).thenComparing(Line::vipId))
                .toList();
    }

    // ---- the calendar

    @Test
    void theCalendarReadsBackAsTheAgenda() throws Exception {
        List<Line> agenda = agenda(VipEditions.DEFAULT, status -> true);
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"))) {
            Words words = Words.of(language);
            Calendar calendar = parsed(calendar("--lang", language.getLanguage()));
            assertFalse(calendar.validate().hasErrors(), calendar::toString);
            List<VEvent> events = calendar.getComponents("VEVENT");
            assertEquals(agenda.size(), events.size());
            for (int i = 0; i < agenda.size(); i++) {
                Line line = agenda.get(i);
                VEvent event = events.get(i);
                String subject =
                        line.entry().subject().map(text -> " (" + text + ")").orElse("");
                assertEquals(
                        line.entry().date(), event.<LocalDate>getDateTimeStart().getDate());
                assertEquals(
                        words.label(line.entry().what()) + subject + " · " + nameOf(line.vipId()),
                        event.getSummary().getValue());
                List<String> description =
                        event.getDescription().getValue().lines().toList();
                assertTrue(description.get(0).endsWith("."), description::toString);
                assertTrue(description.get(1).endsWith(": " + line.vipId()), description::toString);
                assertEquals(2, description.size());
                assertEquals(
                        Instant.parse("2024-12-20T00:00:00Z"),
                        event.getDateTimeStamp().getDate());
            }
        }
    }

    @Test
    void anEventIsAWholeDayThatKeepsNobodyBusy() {
        assertEquals(
                """
                BEGIN:VCALENDAR
                PRODID:-//vip-core//example//EN
                VERSION:2.0
                BEGIN:VEVENT
                UID:UUID
                DTSTAMP:20241220T000000Z
                DTSTART;VALUE=DATE:20250207
                SUMMARY:Renewal is due · Lumen Media
                DESCRIPTION:Place the renewal order by 2025-03-09.\\nVIP ID: 944B768DDD95DDD
                 C3445
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """,
                ConsoleRun.text("--agenda", "2025-02-07..2025-02-07", "--customer", DUE_IN_FEBRUARY, "--format", "ics")
                        .replace("\r\n", "\n")
                        .replaceFirst("UID:[-0-9a-f\n ]{36,40}\n", "UID:UUID\n"));
    }

    @Test
    void linesHaveAtMost75OctetsAndEndAsTheStandardSays() {
        String file = calendar("--lang", "pl");
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertFalse(file.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        assertFoldedAsTheStandardSays(file);
    }

    @Test
    void anEntryKeepsItsUidAndNoOtherHasIt() throws Exception {
        List<String> uids = uids(calendar());
        assertEquals(uids.size(), new HashSet<>(uids).size());
        assertEquals(uids, uids(calendar("--lang", "pl")));
        // Read a day later, nothing having been done: the same changes.
        List<String> nextDay =
                uids(ConsoleRun.text("--agenda", "2024-12-22..2026-01-31", "--as-of", "2024-12-21", "--format", "ics"));
        assertTrue(nextDay.size() > 50);
        assertTrue(uids.containsAll(nextDay));
    }

    @Test
    void theSameIsAskedTheSameIsAnsweredWhereverThatIs() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        String here = calendar();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, calendar());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static String nameOf(VipId vipId) {
        return SAMPLE.customers().stream()
                .filter(customer -> customer.vipId().equals(vipId))
                .findFirst()
                .flatMap(Customer::profile)
                .map(Profile::organization)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-07 | Check the number of licenses: today's counts for the VIP Select level. \
            | Sprawdź liczbę licencji: dzisiejsza liczy się do poziomu VIP Select.
        2025-01-08 | Place the renewal order by 2025-03-09; the anniversary date is 2025-02-07. \
            | Złóż zamówienie na odnowienie do 2025-03-09; data rocznicy to 2025-02-07.
        2025-02-07 | Place the renewal order by 2025-03-09. | Złóż zamówienie na odnowienie do 2025-03-09.
        2025-02-08 | Place the renewal order by 2025-03-09: after that the licenses are removed. \
            | Złóż zamówienie na odnowienie do 2025-03-09: potem licencje zostaną usunięte.
        2025-03-10 | Ask whether the customer still needs licenses: they have to be ordered anew. \
            | Zapytaj klienta, czy nadal potrzebuje licencji: trzeba je zamówić od nowa.
        """)
    void anEventSaysWhatToDoInTheLanguageOfTheReader(String day, String english, String polish) throws Exception {
        assertEquals(english + "\nVIP ID: " + DUE_IN_FEBRUARY, descriptionOn(day, DUE_IN_FEBRUARY, "en"));
        assertEquals(polish + "\nNumer VIP: " + DUE_IN_FEBRUARY, descriptionOn(day, DUE_IN_FEBRUARY, "pl"));
    }

    @Test
    void anEventOfAnAuthorizationSaysWhenLicensesStopWorking() throws Exception {
        String overdue = "63E2A554836852F56C40";
        assertEquals(
                "Settle the payment for PA-2: licenses stop working on 2025-02-17.\nVIP ID: " + overdue,
                descriptionOn("2025-01-18", overdue, "en"));
        assertEquals(
                "Ureguluj płatność za autoryzację PA-2: 2025-02-17 licencje przestaną działać.\nNumer VIP: " + overdue,
                descriptionOn("2025-01-18", overdue, "pl"));
        assertEquals(
                "Settle the overdue payment: licenses do not work until then.\nVIP ID: " + overdue,
                descriptionOn("2025-02-17", overdue, "en"));
    }

    private static String descriptionOn(String day, String customer, String language) throws Exception {
        String file = ConsoleRun.text(
                "--agenda", day + ".." + day, "--customer", customer, "--lang", language, "--format", "ics");
        return parsed(file)
                .<VEvent>getComponents("VEVENT")
                .get(0)
                .getDescription()
                .getValue();
    }

    @Test
    void everyDayInATextIsKnownInEveryEdition() throws Exception {
        for (VipEdition edition : VipEditions.all()) {
            List<VEvent> events = parsed(calendar("--edition", edition.id())).getComponents("VEVENT");
            assertFalse(events.isEmpty());
            for (VEvent event : events) {
                String description = event.getDescription().getValue();
                assertFalse(description.contains("–"), description);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEntryHasItsTextInBothLanguages(AgendaKind kind) {
        String english = Language.EN.text("todo." + kind, "", "", "", "");
        String polish = Language.PL.text("todo." + kind, "", "", "", "");
        assertTrue(english.endsWith("."), english);
        assertTrue(polish.endsWith("."), polish);
        assertNotEquals(english, polish);
    }

    @Test
    void aCalendarHasNoContactInIt() {
        String file = calendar().replace("\r\n ", "");
        for (Customer customer : SAMPLE.customers()) {
            Profile profile = customer.profile().orElseThrow();
            Stream.of(profile.email(), profile.lastName()).forEach(name -> assertFalse(file.contains(name), name));
        }
    }

    @Test
    void aCustomerWithoutAProfileIsNamedByTheVipId(@TempDir Path folder) throws Exception {
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.customer(root, 0).remove("profile");
            SamplePortfolio.customer(root, 1).remove("profile");
        }));
        Calendar calendar = parsed(ConsoleRun.text("--portfolio", file, "--agenda", DAYS, "--format", "ics"));
        assertFalse(calendar.getComponents().isEmpty());
        calendar.<VEvent>getComponents("VEVENT")
                .forEach(event -> assertTrue(
                        event.getSummary().getValue().matches("(?s).* · [0-9A-F]{20}"), event.getSummary()::getValue));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷野家, \"Łódź\"; \\ 😀👩‍👩‍👧 한글 \u1112\u1161\u11ab",
                "\u05d0\u05d1\u05d2 \u200f(GmbH)",
                "\u2068\u05d0\u05d1\u05d2\u2069",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            })
    void aNameIsInTheCalendarAsItIsTyped(String name, @TempDir Path folder) throws Exception {
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.profile(root, 0).put("organization", name);
            SamplePortfolio.profile(root, 1).put("organization", name);
        }));
        String text = ConsoleRun.text("--portfolio", file, "--agenda", DAYS, "--format", "ics");
        List<VEvent> events = parsed(text).getComponents("VEVENT");
        assertFalse(events.isEmpty());
        events.forEach(event -> assertTrue(event.getSummary().getValue().endsWith(" · " + name)));
        assertFoldedAsTheStandardSays(text);
    }

    private static void assertFoldedAsTheStandardSays(String file) {
        assertFalse(file.contains("\ufffd"), "no character is cut");
        file.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        // No line is folded that need not be.
        List<String> lines = file.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(" ")) {
                String next = lines.get(i).substring(1);
                String more = lines.get(i - 1) + Character.toString(next.codePointAt(0));
                assertTrue(more.getBytes(StandardCharsets.UTF_8).length > 75, more);
            }
        }
    }

    @Test
    void anIdThatWouldBreakTheFileDoesNot(@TempDir Path folder) throws Exception {
        String hostile = "A;B,C\\n\nEND:VEVENT\n" + "😀".repeat(30) + "\u001b\ud800";
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            SamplePortfolio.at(root, "/customers/1/authorizations/0")
                    .put("id", hostile)
                    .remove(List.of("settled", "cancelled", "deactivated"));
        }));
        String text = ConsoleRun.text(
                "--portfolio", file, "--agenda", "2024-08-03..2024-12-31", "--as-of", "2024-08-02", "--format", "ics");
        Calendar calendar = parsed(text);
        assertFalse(calendar.validate().hasErrors());
        Set<String> summaries = new HashSet<>();
        calendar.<VEvent>getComponents("VEVENT")
                .forEach(event -> summaries.add(event.getSummary().getValue()));
        String shown = "A;B,C\\n�END:VEVENT�" + "😀".repeat(30) + "��";
        assertTrue(
                summaries.contains("Purchase authorization becomes overdue (" + shown + ") · "
                        + SAMPLE.customers().get(1).profile().orElseThrow().organization()),
                summaries::toString);
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    }

    @Test
    void aCalendarMayBeEmpty() throws Exception {
        Calendar empty = parsed(ConsoleRun.text(
                "--agenda", "2025-02-06..2025-02-06", "--customer", DUE_IN_FEBRUARY, "--format", "ics"));
        assertEquals(List.of(), empty.getComponents());
    }

    private static String calendar(String... more) {
        return ConsoleRun.text(Stream.concat(Stream.of("--agenda", DAYS, "--format", "ics"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Calendar parsed(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static List<String> uids(String file) throws Exception {
        return parsed(file).<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getUid().map(Property::getValue).orElseThrow())
                .toList();
    }
}
