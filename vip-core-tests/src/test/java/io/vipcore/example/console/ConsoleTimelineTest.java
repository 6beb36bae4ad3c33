package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.example.page.PageWords;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.AgendaKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTimelineTest {

    private static final String PENDING = "5476ADF8C9BDC104CD58";
    /** Its anniversary date is 2025-08-02. */
    private static final String DUE_IN_AUGUST = "10AB81F488EE8A1348C3";

    /** After these the renewal is in another phase. */
    private static final Set<AgendaKind> PHASE_BORDERS = EnumSet.of(
            AgendaKind.RENEWAL_UPCOMING,
            AgendaKind.RENEWAL_WINDOW_OPENS,
            AgendaKind.RENEWAL_PAST_DUE,
            AgendaKind.LICENSES_REMOVED,
            AgendaKind.RENEWAL_CYCLE_ENDS,
            AgendaKind.RENEWAL_CYCLE_BEGINS);

    private static final PortfolioFile SAMPLE = PortfolioFile.read(Optional.empty());

    @Test
    void aPendingRequestRunsIntoItsBorders() {
        assertEquals("""
            Timeline: 14 months, if nothing is done
                       2024        2025
                       11    12    01    02    03    04    05    06    07    08    09    10    11    12
                       ┼─────┼──▼──┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────
              Renewal  ·········───────────────────────────────────────────────────────░░░░░░░░░░░▒▒▒▒▒▒◆▓▓
              PA-2              ░░░░░░▓▓▓▓▓▓███████████████████████████████████████████████████████████████

                       ▼ Day asked about              2024-12-20
                       ◆ Anniversary date             2025-12-20
              Renewal  · Nothing to renew             until 2024-12-19
                       ─ Not due                      2024-12-20 – 2025-09-21
                       ░ Upcoming                     2025-09-22 – 2025-11-19
                       ▒ Ready for renewal            2025-11-20 – 2025-12-20
                       ▓ Past due                     from 2025-12-21
              PA-2     ░ Pending                      2024-12-20 – 2025-01-19
                       ▓ Overdue                      2025-01-20 – 2025-02-18
                       █ Account standing: Suspended  from 2025-02-19
            """, timeline("--customer", PENDING));
    }

    @Test
    void theRenewalRunsIntoItsBordersInPolish() {
        assertEquals("""
            Oś czasu: 14 miesięcy, jeśli nic się nie zrobi
                          2024        2025
                          11    12    01    02    03    04    05    06    07    08    09    10    11    12
                          ┼─────┼──▼──┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────
              Odnowienie  ────────────────────────────────────░░░░░░░░░░░░▒▒▒▒▒▒◆▓▓▓▓▓××××××××××××××××××××××××

                          ▼ Stan na ten dzień           2024-12-20
                          ◆ Data rocznicy               2025-08-02
              Odnowienie  ─ Przed terminem              do 2025-05-04
                          ░ Zbliża się data odnowienia  2025-05-05 – 2025-07-02
                          ▒ Gotowe do odnowienia        2025-07-03 – 2025-08-02
                          ▓ Po terminie odnowienia      2025-08-03 – 2025-09-01
                          × Wygasłe                     od 2025-09-02
            """, timeline("--customer", DUE_IN_AUGUST, "--lang", "pl"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-08-02 | 2024-07-01 |  6 | the first sign holds the 1st to 5th
        2024-09-30 | 2024-08-01 | 11 | the last sign of a month holds its 26th to 31st
        2024-10-01 | 2024-09-01 |  6 | the first sign holds the 1st to 5th
        2024-10-05 | 2024-09-01 |  6 | the first sign holds the 1st to 5th
        2024-10-06 | 2024-09-01 |  7 | the second begins on the 6th
        2024-12-31 | 2024-11-01 | 11 | the 31st has no sign of its own
        2025-03-31 | 2025-02-01 | 11 | a month after a shorter one
        2024-02-29 | 2024-01-01 | 11 | a leap day
        """)
    void theDayAskedAboutStandsInTheSecondMonth(LocalDate day, LocalDate first, int sign, String why) {
        List<String> lines = timelineOf("0B92592E7FA7AEED9D64", day).lines().toList();
        int margin = lines.get(3).indexOf('┼');
        assertEquals(sign, lines.get(3).indexOf('▼') - margin, why);
        assertEquals(
                String.format("%02d", first.getMonthValue()),
                lines.get(2).strip().substring(0, 2),
                why);
        assertEquals(Integer.toString(first.getYear()), lines.get(1).strip().substring(0, 4), why);
    }

    private static String timelineOf(String customer, LocalDate day) {
        return timeline("--customer", customer, "--as-of", day.toString());
    }

    /** The window of 2025-08-02 opens on 07-03, and closes after 09-01: one day decides which sign is drawn. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5 | 0 | ░ | upcoming from the 5th: the sign shows how its days end
        4 | 5 | ─ | to the end of April not due
        7 | 0 | ▒ | the window opens on the 3rd
        6 | 5 | ░ | to the end of June upcoming
        8 | 0 | ◆ | the anniversary date is always seen
        7 | 5 | ▒ | the day before it can still be renewed in time
        8 | 1 | ▓ | past due after it
        8 | 5 | ▓ | to the end of August past due
        9 | 0 | × | lapsed from the 2nd
        """)
    void eachSideOfABorderOfTheRenewal(int month, int sign, String drawn, String why) {
        // Months of 2025 are counted here; the timeline begins in November.
        assertEquals(drawn, sign("Renewal", DUE_IN_AUGUST, LocalDate.parse("2024-12-20"), month + 2, sign), why);
    }

    /** A request of 2024-12-20: overdue from 2025-01-20, without licenses from 2025-02-19. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 |  2 | ' ' | not created before the 16th
        2 |  3 | ░   | pending from the 20th
        3 |  2 | ░   | pending on 11 to 15 January
        3 |  3 | ▓   | overdue from the 20th
        4 |  2 | ▓   | overdue on 11 to 15 February
        4 |  3 | █   | the account is suspended from the 19th
        """)
    void eachSideOfABorderOfARequest(int month, int sign, String drawn, String why) {
        assertEquals(drawn, sign("PA-2", PENDING, LocalDate.parse("2024-12-20"), month, sign), why);
    }

    /** The sign of a row, in a month counted from 1. */
    private static String sign(String row, String customer, LocalDate day, int month, int sign) {
        List<String> lines = timelineOf(customer, day).lines().toList();
        int place = lines.get(3).indexOf('┼') + (month - 1) * 6 + sign;
        String line = lines.stream()
                .filter(each -> each.startsWith("  " + row))
                .findFirst()
                .orElseThrow();
        return line.substring(place, place + 1);
    }

    @Test
    void anAnniversaryDateBeyondTheMonthsIsNamed() {
        String far = SAMPLE.customers().stream()
                .filter(customer -> customer.customAnniversary()
                        .filter(LocalDate.parse("2026-02-01")::isBefore)
                        .isPresent())
                .map(customer -> customer.vipId().toString())
                .findFirst()
                .orElseThrow();
        String timeline = timeline("--customer", far);
        assertTrue(timeline.contains("◆ Anniversary date  later: 2026-"), timeline);
        assertTrue(timeline.lines().limit(5).noneMatch(line -> line.contains("◆")), timeline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9998-12-31"})
    void theLastDaysOfTheCalendarAreDrawnAsFarAsTheyGo(String day) {
        assertTrue(timelineOf(PENDING, LocalDate.parse(day)).contains("█ Account standing: Suspended"));
    }

    @Test
    void aRequestThatIsSettledLaterIsDrawnAsIfNothingWereDone() {
        String before = timelineOf("944B768DDD95DDDC3445", LocalDate.parse("2024-08-19"));
        assertTrue(before.contains("PA-1     ░ Pending                      2024-08-02 – 2024-09-01"), before);
        String after = timelineOf("944B768DDD95DDDC3445", LocalDate.parse("2024-08-20"));
        assertTrue(after.lines().noneMatch(line -> line.startsWith("  PA-1")), after);
    }

    /** The timeline reads the state of every day; the agenda and the deadlines must know of the same borders. */
    @Test
    void theBordersAreThoseOfTheAgendaAndTheDeadlines() {
        for (VipEdition edition : VipEditions.all()) {
            VipProgram vip = VipProgram.of(edition, SAMPLE.catalog());
            for (Customer customer : SAMPLE.customers()) {
                for (String day : List.of("2022-02-28", "2024-02-29", "2024-12-20", "2025-06-30")) {
                    CustomerStatus status =
                            vip.customer(customer, LocalDate.parse(day)).status();
                    if (status.isInvited()) {
                        agrees(vip, status);
                    }
                }
            }
        }
    }

    private static void agrees(VipProgram vip, CustomerStatus status) {
        Timeline timeline = Timeline.of(vip, status, Language.EN);
        LocalDate asOf = status.asOf();
        List<AgendaEntry> agenda =
                vip.customer(status.customer(), asOf).agenda(asOf.plusDays(1), timeline.throughInclusive());
        Set<LocalDate> announced = agenda.stream()
                .filter(entry -> PHASE_BORDERS.contains(entry.what()))
                .map(AgendaEntry::date)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(announced, borders(timeline.rows().get("Renewal"), asOf), () -> status + ": " + agenda);
        for (AgendaEntry due : agenda) {
            if (due.what() == AgendaKind.RENEWAL_DUE) {
                assertTrue(timeline.anniversaries().contains(due.date()), due::toString);
                RenewalWindow window = vip.renewalWindow(due.date());
                assertTrue(
                        Stream.of(window.due().plusDays(1), window.removedOn())
                                .filter(border -> !border.isAfter(timeline.throughInclusive()))
                                .allMatch(border -> borders(timeline.rows().get("Renewal"), asOf)
                                        .contains(border)),
                        due::toString);
            }
        }
        List<AuthorizationState> open = PageWords.open(status);
        assertEquals(1 + open.size(), timeline.rows().size());
        for (AuthorizationState state : open) {
            Set<LocalDate> deadlines = Stream.of(
                            state.deadlines().overdueFrom(), state.deadlines().suspendedFrom())
                    .filter(border -> border.isAfter(asOf) && !border.isAfter(timeline.throughInclusive()))
                    .collect(Collectors.toSet());
            List<Timeline.Span> drawn =
                    timeline.rows().get(state.authorization().id());
            assertEquals(deadlines, borders(drawn, asOf), status::toString);
        }
    }

    private static Set<LocalDate> borders(List<Timeline.Span> spans, LocalDate asOf) {
        return spans.stream()
                .map(Timeline.Span::from)
                .filter(from -> from.isAfter(asOf))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The part of the details from the title of the timeline to the end of its legend. */
    private static String timeline(String... arguments) {
        List<String> lines = ConsoleRun.text(arguments).lines().toList();
        int title = lines.stream()
                .filter(line -> line.startsWith("Timeline: ") || line.startsWith("Oś czasu: "))
                .mapToInt(lines::indexOf)
                .findFirst()
                .orElseThrow();
        int gap = lines.subList(title, lines.size()).indexOf("");
        List<String> rest = lines.subList(title + gap + 1, lines.size());
        int end = rest.contains("") ? rest.indexOf("") : rest.size();
        return String.join("\n", lines.subList(title, title + gap + 1 + end)) + "\n";
    }
}
