package io.vipcore.vip.history;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.OrderLine;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes when if nothing is done, kind by kind: the agenda of {@code docs/history.md}. */
class AgendaScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16", licenses(3));
    private static final CustomerFixture REQUESTED =
            INVITED.customAnniversary("2027-01-16").authorized("PA-1", "2024-03-01", OrderLine.of("STOCK-PACK", 1));

    // ---- purchase authorizations

    @ParameterizedTest
    @CsvSource({
        "VIP_2013, 2024-04-01",
        "VIP_2018, 2024-04-01",
        "VIP_2024, 2024-03-16",
    })
    void PA_OVERDUE_comes_on_the_day_after_the_deadline(String edition, String overdue) {
        assertEntry(overdue + " PA_OVERDUE PA-1", REQUESTED, edition);
    }

    @Test
    void PA_OVERDUE_comes_for_each_that_is_open() {
        CustomerFixture five = REQUESTED
                .authorized("PA-2", "2024-03-02")
                .cancelled("PA-2", "2024-03-05")
                .authorized("PA-3", "2024-03-03")
                .settled("PA-3", "2024-03-05")
                .authorized("PA-4", "2024-03-04")
                .deactivated("PA-4", "2024-03-05")
                .authorized("PA-5", "2024-03-04")
                .placed("PA-5", "2024-03-05");
        assertEquals(
                List.of("2024-04-01 PA_OVERDUE PA-1", "2024-04-04 PA_OVERDUE PA-5"),
                of(five, "2024-03-05", "VIP_2018", AgendaKind.PA_OVERDUE));
    }

    @ParameterizedTest
    @CsvSource({"VIP_2013", "VIP_2018", "VIP_2024"})
    void ACCOUNT_SUSPENDED_comes_61_days_after_the_request(String edition) {
        assertEntry("2024-05-01 ACCOUNT_SUSPENDED", REQUESTED, edition);
    }

    @Test
    void ACCOUNT_SUSPENDED_comes_once_on_entering_suspension() {
        CustomerFixture two = REQUESTED.authorized("PA-2", "2024-03-10");
        assertEquals(
                List.of("2024-05-01 ACCOUNT_SUSPENDED"),
                of(two, "2024-03-10", "VIP_2018", AgendaKind.ACCOUNT_SUSPENDED));
        assertEquals(
                List.of(),
                of(two, "2024-05-01", "VIP_2018", AgendaKind.ACCOUNT_SUSPENDED),
                "suspended already, PA-2 changes nothing");
        assertEquals(
                List.of("2024-05-10 ACCOUNT_SUSPENDED"),
                of(two.settled("PA-1", "2024-05-01"), "2024-05-01", "VIP_2018", AgendaKind.ACCOUNT_SUSPENDED));
    }

    // ---- renewals

    @Test
    void a_term_that_nobody_renews_goes_through_every_border_of_its_window() {
        assertEquals(
                List.of(
                        "2024-10-19 RENEWAL_UPCOMING",
                        "2024-12-16 LEVEL_LOOKBACK",
                        "2024-12-17 RENEWAL_WINDOW_OPENS",
                        "2025-01-16 RENEWAL_DUE",
                        "2025-01-17 RENEWAL_PAST_DUE",
                        "2025-02-16 LICENSES_REMOVED"),
                agenda(ORDERED, "2024-01-16", "VIP_2018"));
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2018, 2024-10-19 RENEWAL_UPCOMING",
        "VIP_2018, 2024-12-16 LEVEL_LOOKBACK",
        "VIP_2018, 2024-12-17 RENEWAL_WINDOW_OPENS",
        "VIP_2018, 2025-01-16 RENEWAL_DUE",
        "VIP_2018, 2025-01-17 RENEWAL_PAST_DUE",
        "VIP_2018, 2025-02-16 LICENSES_REMOVED",
        "VIP_2024, 2024-12-02 RENEWAL_UPCOMING",
        "VIP_2024, 2024-12-16 LEVEL_LOOKBACK",
        "VIP_2024, 2025-02-16 LICENSES_REMOVED",
    })
    void an_entry_is_ahead_on_the_evening_before_and_past_on_its_day(String edition, String entry) {
        assertEntry(entry, ORDERED, edition);
    }

    @Test
    void the_borders_of_the_first_term_of_VIP_2013() {
        assertEquals(
                List.of(
                        "2024-11-19 RENEWAL_UPCOMING",
                        "2025-01-16 LEVEL_LOOKBACK",
                        "2025-01-17 RENEWAL_WINDOW_OPENS",
                        "2025-02-16 RENEWAL_DUE",
                        "2025-02-17 RENEWAL_PAST_DUE",
                        "2025-03-19 LICENSES_REMOVED"),
                agenda(ORDERED.accepted("2024-01-16"), "2024-01-16", "VIP_2013"));
    }

    @Test
    void in_spring_2020_licenses_are_removed_61_days_after_the_anniversary_date() {
        CustomerFixture customer = CustomerFixture.invited("2019-04-01").ordered("2019-04-10");
        assertEquals(
                List.of("2020-06-10 LICENSES_REMOVED"),
                of(customer, "2019-04-10", "VIP_2018", AgendaKind.LICENSES_REMOVED));
        CustomerFixture before = CustomerFixture.invited("2019-03-01").ordered("2019-03-20");
        assertEquals(
                List.of("2020-04-20 LICENSES_REMOVED"),
                of(before, "2019-04-10", "VIP_2018", AgendaKind.LICENSES_REMOVED));
    }

    @Test
    void RENEWAL_CYCLE_ENDS_when_the_window_of_a_full_renewal_closes_and_the_next_cycle_follows() {
        CustomerFixture renewed = ORDERED.renewed("2024-12-20", "2025-01-16", licenses(3));
        assertEquals(
                List.of(
                        "2025-02-16 RENEWAL_CYCLE_ENDS",
                        "2025-10-19 RENEWAL_UPCOMING",
                        "2025-12-16 LEVEL_LOOKBACK",
                        "2025-12-17 RENEWAL_WINDOW_OPENS",
                        "2026-01-16 RENEWAL_DUE",
                        "2026-01-17 RENEWAL_PAST_DUE",
                        "2026-02-16 LICENSES_REMOVED"),
                agenda(renewed, "2024-12-20", "VIP_2018"));
        assertEntry("2025-02-16 RENEWAL_CYCLE_ENDS", renewed, "VIP_2018");
        // The evening before the renewal nobody knows of it.
        assertEquals(agenda(ORDERED, "2024-12-19", "VIP_2018"), agenda(renewed, "2024-12-19", "VIP_2018"));
    }

    @Test
    void a_partial_renewal_leaves_the_rest_of_the_window_and_begins_the_next_cycle() {
        assertEquals(
                List.of(
                        "2025-01-16 RENEWAL_DUE",
                        "2025-01-17 RENEWAL_PAST_DUE",
                        "2025-02-16 LICENSES_REMOVED",
                        "2025-10-19 RENEWAL_UPCOMING",
                        "2025-12-16 LEVEL_LOOKBACK",
                        "2025-12-17 RENEWAL_WINDOW_OPENS",
                        "2026-01-16 RENEWAL_DUE",
                        "2026-01-17 RENEWAL_PAST_DUE",
                        "2026-02-16 LICENSES_REMOVED"),
                agenda(ORDERED.renewed("2024-12-20", "2025-01-16", licenses(2)), "2024-12-20", "VIP_2018"));
    }

    @Test
    void RENEWED_TERM_BEGINS_when_more_was_renewed_than_fell_due() {
        CustomerFixture more = ORDERED.renewed("2024-12-20", "2025-01-16", licenses(5));
        assertEquals(
                List.of("2025-01-16 RENEWED_TERM_BEGINS"),
                of(more, "2024-12-20", "VIP_2018", AgendaKind.RENEWED_TERM_BEGINS));
        assertEntry("2025-01-16 RENEWED_TERM_BEGINS", more, "VIP_2018");
        assertEquals(
                List.of(),
                of(
                        ORDERED.renewed("2024-12-20", "2025-01-16", licenses(3)),
                        "2024-12-20",
                        "VIP_2018",
                        AgendaKind.RENEWED_TERM_BEGINS));
    }

    @Test
    void RENEWED_TERM_BEGINS_not_while_anything_else_is_left_to_renew() {
        CustomerFixture two = INVITED.ordered("2024-01-16", licenses(3), OrderLine.of("ACRO-TEAM", 1));
        CustomerFixture more = two.renewed("2024-12-20", "2025-01-16", licenses(5));
        assertEquals(List.of(), of(more, "2024-12-20", "VIP_2018", AgendaKind.RENEWED_TERM_BEGINS));
        assertEntry("2025-01-16 RENEWAL_DUE", more, "VIP_2018");
        assertEquals(
                List.of("2025-01-16 RENEWED_TERM_BEGINS"),
                of(
                        more.renewed("2024-12-20", "2025-01-16", OrderLine.of("ACRO-TEAM", 1)),
                        "2024-12-20",
                        "VIP_2018",
                        AgendaKind.RENEWED_TERM_BEGINS));
    }

    @Test
    void RENEWAL_CYCLE_BEGINS_when_nothing_falls_due_next_but_something_after_it() {
        // A renewal of nothing: the facts say so.
        CustomerFixture odd = INVITED.customAnniversary("2025-01-16").renewed("2024-06-01", "2025-01-16", licenses(1));
        assertEquals(
                List.of(
                        "2025-01-16 RENEWED_TERM_BEGINS",
                        "2025-01-17 RENEWAL_CYCLE_BEGINS",
                        "2025-10-19 RENEWAL_UPCOMING"),
                agenda(odd, "2024-06-01", "VIP_2018").subList(0, 3));
        assertEntry("2025-01-17 RENEWAL_CYCLE_BEGINS", odd, "VIP_2018");
        assertEquals(List.of(), of(ORDERED, "2024-06-01", "VIP_2018", AgendaKind.RENEWAL_CYCLE_BEGINS));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01", "2024-12-16", "2025-01-16", "2025-02-15"})
    void a_term_is_renewed_whatever_the_day_of_the_order(String ordered) {
        CustomerFixture renewed = ORDERED.renewed(ordered, "2025-01-16", licenses(3));
        assertEquals(
                List.of("2025-02-16 RENEWAL_CYCLE_ENDS", "2025-10-19 RENEWAL_UPCOMING"),
                agenda(renewed, ordered, "VIP_2018").stream()
                        .filter(entry -> !entry.endsWith("LEVEL_LOOKBACK"))
                        .limit(2)
                        .toList());
    }

    @Test
    void RENEWED_TERM_BEGINS_also_with_products_that_did_not_fall_due() {
        CustomerFixture other = ORDERED.renewed("2024-12-20", "2025-01-16", licenses(3), OrderLine.of("ACRO-TEAM", 1));
        assertEquals(
                List.of("2025-01-16 RENEWED_TERM_BEGINS"),
                of(other, "2024-12-20", "VIP_2018", AgendaKind.RENEWED_TERM_BEGINS));
        assertEquals(
                Map.of(Fixtures.PRODUCT, 3L, "ACRO-TEAM", 1L),
                other.on("2025-01-16").holdings());
        assertEquals(Map.of(Fixtures.PRODUCT, 3L), other.on("2025-01-15").holdings());
    }

    @Test
    void what_was_added_while_a_passed_window_is_open_comes_after_that_window() {
        CustomerFixture both = ORDERED.ordered("2025-01-20", licenses(1));
        assertEquals(
                List.of(
                        "2025-02-16 LICENSES_REMOVED",
                        "2025-10-19 RENEWAL_UPCOMING",
                        "2025-12-16 LEVEL_LOOKBACK",
                        "2025-12-17 RENEWAL_WINDOW_OPENS",
                        "2026-01-16 RENEWAL_DUE",
                        "2026-01-17 RENEWAL_PAST_DUE",
                        "2026-02-16 LICENSES_REMOVED"),
                agenda(both, "2025-01-20", "VIP_2018"));
    }

    @Test
    void LEVEL_LOOKBACK_comes_only_for_licenses_that_count() {
        CustomerFixture consumables = INVITED.ordered("2024-01-16", OrderLine.of("SIGN-TX-ENT", 5));
        assertEquals(List.of(), of(consumables, "2024-01-16", "VIP_2018", AgendaKind.LEVEL_LOOKBACK));
        assertEquals(
                List.of("2025-01-16 RENEWAL_DUE"), of(consumables, "2024-01-16", "VIP_2018", AgendaKind.RENEWAL_DUE));
        assertEquals(
                List.of("2024-12-16 LEVEL_LOOKBACK"),
                of(consumables.ordered("2024-12-15"), "2024-12-15", "VIP_2018", AgendaKind.LEVEL_LOOKBACK));
    }

    // ---- fixed-term products

    @ParameterizedTest
    @CsvSource({
        "STOCK-PACK, 2024-01-16, 2025-01-16",
        "STOCK-PACK, 2024-02-29, 2025-02-28",
        "STOCK-PACK, 2027-02-28, 2028-02-28",
        "ACRO-CLASSIC, 2024-01-16, 2027-01-16",
        "ACRO-CLASSIC, 2024-02-29, 2027-02-28",
    })
    void LICENSES_EXPIRE_on_the_first_day_on_which_they_are_no_longer_held(
            String product, String ordered, String expires) {
        CustomerFixture customer = INVITED.ordered(ordered, OrderLine.of(product, 2));
        assertEquals(List.of(expires + " LICENSES_EXPIRE " + product), agenda(customer, ordered, "VIP_2018"));
        assertEntry(expires + " LICENSES_EXPIRE " + product, customer, "VIP_2018");
        LocalDate day = LocalDate.parse(expires);
        assertTrue(customer.on(day.minusDays(1).toString()).holdings().containsKey(product));
        assertTrue(customer.on(expires).holdings().isEmpty());
    }

    @Test
    void LICENSES_EXPIRE_once_for_each_product_and_day() {
        CustomerFixture several = INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1))
                .ordered("2024-01-16", OrderLine.of("STOCK-PACK", 2))
                .authorized("PA-1", "2024-01-16", OrderLine.of("STOCK-PACK", 3), OrderLine.of("ACRO-CLASSIC", 1))
                .settled("PA-1", "2024-01-16")
                .ordered("2024-01-17", OrderLine.of("STOCK-PACK", 1));
        assertEquals(
                List.of(
                        "2025-01-16 LICENSES_EXPIRE STOCK-PACK",
                        "2025-01-17 LICENSES_EXPIRE STOCK-PACK",
                        "2027-01-16 LICENSES_EXPIRE ACRO-CLASSIC"),
                agenda(several, "2024-01-17", "VIP_2018"));
    }

    // ---- the list

    @Test
    void entries_come_by_date_then_kind_then_subject() {
        CustomerFixture customer = ORDERED.authorized("PA-2", "2024-11-30")
                .authorized("PA-1", "2024-11-30")
                .ordered("2024-02-01", OrderLine.of("STOCK-PACK", 1))
                .authorized("PA-3", "2024-12-17");
        assertEquals(
                List.of(
                        "2024-12-31 PA_OVERDUE PA-1",
                        "2024-12-31 PA_OVERDUE PA-2",
                        "2025-01-16 RENEWAL_DUE",
                        "2025-01-17 PA_OVERDUE PA-3",
                        "2025-01-17 RENEWAL_PAST_DUE",
                        "2025-01-30 ACCOUNT_SUSPENDED",
                        "2025-02-01 LICENSES_EXPIRE STOCK-PACK",
                        "2025-02-16 LICENSES_REMOVED"),
                agenda(customer, "2024-12-17", "VIP_2018"));
    }

    @Test
    void what_is_dated_after_the_day_will_not_happen() {
        CustomerFixture planned = ORDERED.authorized("PA-1", "2024-06-01")
                .settled("PA-1", "2024-06-15")
                .renewed("2024-12-20", "2025-01-16", licenses(3));
        assertEquals(agenda(ORDERED, "2024-05-31", "VIP_2018"), agenda(planned, "2024-05-31", "VIP_2018"));
        assertEquals(
                List.of("2024-07-02 PA_OVERDUE PA-1"), of(planned, "2024-06-14", "VIP_2018", AgendaKind.PA_OVERDUE));
        assertEquals(List.of(), of(planned, "2024-06-15", "VIP_2018", AgendaKind.PA_OVERDUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-17, 2025-01-16, 2",
        "2024-12-17, 2025-01-15, 1",
        "2024-12-18, 2025-01-16, 1",
        "2024-12-18, 2025-01-15, 0",
        "2024-12-17, 2024-12-17, 1",
        "2024-12-17, 2024-12-16, 0",
    })
    void a_period_includes_its_first_and_its_last_day(LocalDate from, LocalDate through, int entries) {
        assertEquals(
                entries,
                on("2024-06-01", ORDERED, program("VIP_2018"))
                        .agenda(from, through)
                        .size());
    }

    @Test
    void a_period_begins_after_the_day_on_which_the_facts_are_read() {
        CustomerOnDay customer = on("2024-06-01", ORDERED, program("VIP_2018"));
        LocalDate asOf = customer.asOf();
        assertRefused(
                "CustomerOnDay.from: must be after 2024-06-01, was 2024-06-01",
                () -> customer.agenda(asOf, asOf.plusDays(1)));
        assertThrows(InvalidFactException.class, () -> customer.agenda(LocalDate.MIN, asOf.plusDays(1)));
        assertThrows(InvalidFactException.class, () -> customer.agenda(asOf.plusDays(1), LocalDate.MAX));
        assertThrows(InvalidFactException.class, () -> program("VIP_2018").customer(ORDERED.customer(), LocalDate.MIN));
    }

    @Test
    void ACCOUNT_SUSPENDED_goes_by_the_oldest_request_in_whatever_order_they_were_recorded() {
        assertEquals(
                List.of("2024-04-21 ACCOUNT_SUSPENDED"),
                of(
                        REQUESTED.authorized("PA-2", "2024-02-20").authorized("PA-3", "2024-03-05"),
                        "2024-03-05",
                        "VIP_2018",
                        AgendaKind.ACCOUNT_SUSPENDED));
    }

    @ParameterizedTest
    @CsvSource({
        // the window opens 2024-12-17 and closes 2025-02-15
        "31, 30, 2024-12-16 RENEWAL_UPCOMING|2024-12-17 RENEWAL_WINDOW_OPENS|2025-01-16 RENEWAL_DUE|2025-01-17 RENEWAL_PAST_DUE|2025-02-16 LICENSES_REMOVED",
        "30, 30, 2024-12-17 RENEWAL_WINDOW_OPENS|2025-01-16 RENEWAL_DUE|2025-01-17 RENEWAL_PAST_DUE|2025-02-16 LICENSES_REMOVED",
        "30, 1, 2024-12-17 RENEWAL_WINDOW_OPENS|2025-01-16 RENEWAL_DUE|2025-01-17 RENEWAL_PAST_DUE|2025-01-18 LICENSES_REMOVED",
        "30, 0, 2024-12-17 RENEWAL_WINDOW_OPENS|2025-01-16 RENEWAL_DUE|2025-01-17 LICENSES_REMOVED",
    })
    void a_phase_that_lasts_no_day_has_no_entry(int upcomingDays, int closesDaysAfter, String entries) {
        VipProgram vip = Fixtures.program(VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("OWN")
                .upcomingPeriod(custom(UpcomingPeriod.daysBeforeAnniversary(upcomingDays)))
                .windowExceptions(custom(List.of()))
                .windowClosesDaysAfter(custom(closesDaysAfter))
                .build());
        assertEquals(List.of(entries.split("\\|")), renewals(vip, ORDERED, "2024-01-16"));
    }

    @Test
    void a_renewal_is_upcoming_from_when_the_one_before_it_is_no_longer_current() {
        VipProgram vip = Fixtures.program(VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("OWN")
                .upcomingPeriod(custom(UpcomingPeriod.daysBeforeAnniversary(350)))
                .build());
        assertEquals(
                List.of(
                        "2025-02-16 LICENSES_REMOVED",
                        "2025-02-16 RENEWAL_UPCOMING",
                        "2025-12-17 RENEWAL_WINDOW_OPENS",
                        "2026-01-16 RENEWAL_DUE",
                        "2026-01-17 RENEWAL_PAST_DUE",
                        "2026-02-16 LICENSES_REMOVED"),
                renewals(vip, ORDERED.ordered("2025-01-20", licenses(1)), "2025-01-20").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void where_windows_overlap_the_later_one_waits_until_the_earlier_one_is_closed() {
        VipProgram lenient = programWithWindowsOpenFor(400);
        CustomerFixture two = ORDERED.ordered("2025-01-20", licenses(1));
        assertEquals(
                List.of(
                        "2026-01-16 RENEWAL_DUE",
                        "2026-02-21 LICENSES_REMOVED",
                        "2026-02-21 RENEWAL_PAST_DUE",
                        "2027-02-21 LICENSES_REMOVED"),
                renewals(lenient, two, "2025-01-20").stream().sorted().toList());
    }

    @Test
    void of_the_anniversary_dates_that_have_passed_only_the_last_is_current_however_long_windows_are() {
        VipProgram lenient = programWithWindowsOpenFor(800);
        assertEquals(List.of("2027-03-28 LICENSES_REMOVED"), renewals(lenient, ORDERED, "2026-01-16"));
        assertEquals(List.of(), renewals(lenient, ORDERED, "2026-01-17"));
    }

    private static VipProgram programWithWindowsOpenFor(int days) {
        VipCalendar calendar = new VipCalendar() {
            @Override
            public VipEdition edition() {
                return VipEditions.VIP_2018;
            }

            @Override
            public RenewalWindow renewalWindow(LocalDate due) {
                return new RenewalWindow(due.minusDays(30), due, due.plusDays(days));
            }
        };
        return VipProgram.of(VipRules.builder()
                .calendar(calendar)
                .catalog(Fixtures.catalog())
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-18, 2024-10-19 RENEWAL_UPCOMING",
        "2024-10-19, 2024-12-16 LEVEL_LOOKBACK",
        "2025-02-15, 2025-02-16 LICENSES_REMOVED",
        "2025-02-16, ",
    })
    void the_next_change_is_the_first_entry_ahead(String asOf, String entry) {
        assertEquals(
                Optional.ofNullable(entry),
                on(asOf, ORDERED, program("VIP_2018")).nextChange().map(AgendaScenarios::words));
    }

    /** The law of the agenda, on lives in which renewals come late, early and again. */
    @ParameterizedTest
    @MethodSource("lives")
    void every_day_on_which_a_phase_or_a_status_changes_by_itself_has_an_entry(CustomerFixture life) {
        VipProgram vip = program("VIP_2018");
        NavigableSet<LocalDate> facts =
                life.customer().factDays().stream().collect(Collectors.toCollection(TreeSet::new));
        CustomerStatus before = vip.customer(life.customer(), facts.first()).status();
        Set<LocalDate> named = Set.of();
        for (LocalDate day : facts.first().datesUntil(facts.last().plusYears(3)).toList()) {
            CustomerOnDay customer = vip.customer(life.customer(), day);
            CustomerStatus after = customer.status();
            boolean changes = before.phase() != after.phase()
                    || before.standing() != after.standing()
                    || !before.authorizations().equals(after.authorizations());
            if (facts.contains(day)) {
                named = customer.agenda().stream().map(AgendaEntry::date).collect(Collectors.toSet());
            } else {
                assertTrue(!changes || named.contains(day), day::toString);
            }
            before = after;
        }
    }

    static List<CustomerFixture> lives() {
        CustomerFixture chosen = INVITED.customAnniversary("2025-01-16");
        return List.of(
                ORDERED,
                REQUESTED,
                chosen.accepted("2024-01-20").ordered("2024-06-01").accepted("2024-02-01"),
                chosen.ordered("2026-03-01"),
                ORDERED.renewed("2024-12-20", "2025-01-16", licenses(3)),
                ORDERED.renewed("2025-02-01", "2025-01-16", licenses(1))
                        .renewed("2026-01-01", "2026-01-16", licenses(1))
                        .authorized("PA-1", "2026-03-01"));
    }

    @Test
    void nothing_will_ever_change_for_who_was_only_invited() {
        for (VipEdition edition : VipEditions.all()) {
            assertEquals(List.of(), agenda(INVITED, "2024-01-10", edition.id()));
            assertEquals(List.of(), agenda(INVITED.customAnniversary("2025-06-01"), "2024-01-10", edition.id()));
        }
    }

    /** The entry is in the agenda of the evening before its day, and not in that of its day. */
    private static void assertEntry(String entry, CustomerFixture fixture, String edition) {
        LocalDate day = LocalDate.parse(entry.substring(0, 10));
        assertTrue(
                agenda(fixture, day.minusDays(1).toString(), edition).contains(entry),
                () -> agenda(fixture, day.minusDays(1).toString(), edition).toString());
        assertTrue(agenda(fixture, day.toString(), edition).stream()
                .noneMatch(other -> other.compareTo(day.plusDays(1).toString()) < 0));
    }

    private static List<String> of(CustomerFixture fixture, String asOf, String edition, AgendaKind kind) {
        return entries(fixture, asOf, edition)
                .filter(entry -> entry.what() == kind)
                .map(AgendaScenarios::words)
                .toList();
    }

    /** The entries of renewals but for the day on which the level is counted. */
    private static List<String> renewals(VipProgram vip, CustomerFixture fixture, String asOf) {
        return on(asOf, fixture, vip).agenda().stream()
                .filter(entry -> entry.what() != AgendaKind.LEVEL_LOOKBACK)
                .map(AgendaScenarios::words)
                .toList();
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "a test");
    }

    private static List<String> agenda(CustomerFixture fixture, String asOf, String edition) {
        return entries(fixture, asOf, edition).map(AgendaScenarios::words).toList();
    }

    private static Stream<AgendaEntry> entries(CustomerFixture fixture, String asOf, String edition) {
        return on(asOf, fixture, program(edition)).agenda().stream();
    }

    private static CustomerOnDay on(String asOf, CustomerFixture fixture, VipProgram vip) {
        return vip.customer(fixture.customer(), LocalDate.parse(asOf));
    }

    private static String words(AgendaEntry entry) {
        return entry.date() + " " + entry.what()
                + entry.subject().map(subject -> " " + subject).orElse("");
    }

    private static VipProgram program(String edition) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow());
    }
}
