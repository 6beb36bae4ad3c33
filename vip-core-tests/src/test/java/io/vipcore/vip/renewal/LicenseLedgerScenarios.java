package io.vipcore.vip.renewal;

import static io.vipcore.testkit.Fixtures.PRODUCT;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which licenses exist on a day and when they fall due (the renewal model of the conformance README). */
class LicenseLedgerScenarios {

    private static final VipCalendar CALENDAR = VipCalendar.of(VipEditions.VIP_2018);
    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16", licenses(3));

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 0",
        "2024-01-16, 3",
        "2025-01-15, 3",
        "2025-01-16, 3", // on the anniversary date they are past their term, but the window is open
        "2025-02-15, 3",
        "2025-02-16, 0",
    })
    void unrenewed_licenses_are_held_through_the_last_day_of_the_window(String asOf, long held) {
        assertHeld(held, ORDERED, asOf);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-29, 3", "2020-06-30, 0"})
    void in_spring_2020_unrenewed_licenses_are_held_for_60_days(String asOf, long held) {
        assertHeld(held, CustomerFixture.invited("2019-04-01").ordered("2019-04-30", licenses(3)), asOf);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 0", "2024-03-01, 2", "2024-03-09, 2", "2024-03-10, 0"})
    void a_request_adds_its_licenses_on_its_creation_day_until_it_is_cancelled(String asOf, long held) {
        assertHeld(held, INVITED.authorized("PA-1", "2024-03-01", licenses(2)).cancelled("PA-1", "2024-03-10"), asOf);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-14, 2", "2024-05-15, 0", "2024-05-19, 0", "2024-05-20, 2"})
    void a_deactivated_request_has_no_licenses_unless_it_was_settled(String asOf, long held) {
        assertHeld(
                held,
                INVITED.authorized("PA-1", "2024-03-01", licenses(2))
                        .deactivated("PA-1", "2024-05-15")
                        .settled("PA-1", "2024-05-20"),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-09, 2", "2024-05-10, 2", "2024-05-15, 2"})
    void a_request_that_was_settled_first_keeps_its_licenses_when_it_is_deactivated(String asOf, long held) {
        assertHeld(
                held,
                INVITED.authorized("PA-1", "2024-03-01", licenses(2))
                        .settled("PA-1", "2024-05-09")
                        .deactivated("PA-1", "2024-05-10"),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-09, 2", "2024-05-10, 0", "2024-05-14, 0", "2024-05-15, 0", "2024-05-20, 0"})
    void a_cancelled_request_has_no_licenses_whatever_happens_to_it_later(String asOf, long held) {
        assertHeld(
                held,
                INVITED.authorized("PA-1", "2024-03-01", licenses(2))
                        .cancelled("PA-1", "2024-05-10")
                        .deactivated("PA-1", "2024-05-15")
                        .settled("PA-1", "2024-05-20"),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-10, 0", "2024-05-19, 0", "2024-05-20, 2"})
    void no_request_has_licenses_before_it_is_created_whatever_is_dated_earlier(String asOf, long held) {
        assertHeld(
                held,
                INVITED.authorized("PA-1", "2024-05-20", licenses(2))
                        .deactivated("PA-1", "2024-05-01")
                        .settled("PA-1", "2024-05-10"),
                asOf);
    }

    @Test
    void licenses_of_a_suspended_account_exist_although_they_do_not_work() {
        assertHeld(2, INVITED.authorized("PA-1", "2024-03-01", licenses(2)), "2024-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 3, 2026-01-16", // the day before the anniversary date still adds to the term that ends
        "2025-01-16, 0, 2026-01-16", // on the anniversary date the next term begins
    })
    void a_license_belongs_to_the_term_in_which_it_was_added(String added, long dueFirst, String next) {
        LicenseLedger ledger = INVITED.customAnniversary("2025-01-16")
                .ordered(added, licenses(3))
                .on("2025-01-16")
                .ledger();
        assertEquals(dueFirst, ledger.dueOn(0).getOrDefault(PRODUCT, 0L));
        assertEquals(3 - dueFirst, ledger.dueOn(1).getOrDefault(PRODUCT, 0L));
        assertEquals(next, ledger.schedule().orElseThrow().recurrence(1).toString());
    }

    @ParameterizedTest
    @CsvSource({
        // three held, two renewed on 2025-01-10
        "2025-01-09, 3, 0",
        "2025-01-15, 3, 0", // the renewed ones begin with the next term
        "2025-01-16, 3, 2",
        "2025-02-15, 3, 2",
        "2025-02-16, 2, 2",
        "2026-01-15, 2, 2",
        "2026-02-15, 2, 0",
        "2026-02-16, 0, 0",
    })
    void what_a_partial_renewal_leaves_out_is_removed_after_the_window(String asOf, long held, long running) {
        CustomerFixture customer = ORDERED.renewed("2025-01-10", "2025-01-16", licenses(2));
        assertHeld(held, customer, asOf);
        LicenseLedger ledger = customer.on(asOf).ledger();
        int term = ledger.schedule().orElseThrow().indexAfter(ledger.asOf());
        assertEquals(running, term == 0 ? 0L : ledger.dueOn(term).getOrDefault(PRODUCT, 0L));
    }

    @Test
    void a_renewal_may_raise_the_quantity_and_change_the_product() {
        CustomerFixture customer =
                ORDERED.renewed("2025-01-10", "2025-01-16", licenses(5), OrderLine.of("ACRO-TEAM", 4));
        assertEquals(
                Map.of(PRODUCT, 5L, "ACRO-TEAM", 4L), customer.on("2025-01-16").holdings());
        LicenseLedger ledger = customer.on("2025-01-16").ledger();
        assertEquals(Map.of(PRODUCT, 3L), ledger.dueOn(0));
        assertEquals(Map.of(), ledger.unrenewedOn(0));
        assertEquals(Map.of("ACRO-TEAM", 4L, PRODUCT, 5L), ledger.dueOn(1));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01", "2025-01-16", "2025-02-15", "2025-06-01"})
    void a_renewal_counts_for_the_anniversary_date_it_names_whatever_its_own_date(String ordered) {
        CustomerFixture customer = ORDERED.renewed(ordered, "2025-01-16", licenses(3));
        assertHeld(3, customer, "2025-06-01");
        assertHeld(0, customer, "2026-02-16");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-15, 3", "2025-01-17, 3", "2024-01-16, 3", "2025-01-16, 6"})
    void a_renewal_for_a_day_that_is_no_anniversary_date_renews_nothing(String anniversary, long heldAfterOne) {
        CustomerFixture customer = ORDERED.ordered("2025-01-16", licenses(3));
        assertHeld(heldAfterOne, customer.renewed("2025-01-10", anniversary, licenses(3)), "2025-02-16");
    }

    @ParameterizedTest
    @CsvSource({
        "STOCK-PACK, 2024-03-01, 2025-02-28",
        "STOCK-PACK, 2024-02-29, 2025-02-27",
        "ACRO-CLASSIC, 2024-03-01, 2027-02-28",
        "ACRO-CLASSIC, 2024-12-31, 2027-12-30",
    })
    void a_fixed_term_product_is_held_through_its_own_last_day(String product, String added, LocalDate lastDay) {
        CustomerFixture customer = INVITED.ordered(added, OrderLine.of(product, 2));
        assertEquals(
                Map.of(),
                customer.on(LocalDate.parse(added).minusDays(1).toString()).holdings());
        assertEquals(Map.of(product, 2L), customer.on(added).holdings());
        assertEquals(Map.of(product, 2L), customer.on(lastDay.toString()).holdings());
        assertEquals(Map.of(), customer.on(lastDay.plusDays(1).toString()).holdings());
    }

    @Test
    void a_fixed_term_product_never_falls_due_and_is_never_renewed() {
        LicenseLedger ledger = INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 2))
                .renewed("2025-01-10", "2025-01-16", OrderLine.of("STOCK-PACK", 2))
                .on("2025-01-16")
                .ledger();
        assertFalse(ledger.hasLicensesDueOn(0));
        assertEquals(Map.of(), ledger.dueOn(1));
        assertEquals(Map.of(), ledger.held());
    }

    @Test
    void before_any_anniversary_date_is_established_everything_added_so_far_is_held() {
        CustomerFixture customer = INVITED.authorized("PA-1", "2024-03-01", licenses(2), OrderLine.of("STOCK-PACK", 1));
        VipEdition edition = VipEditions.VIP_2024;
        assertEquals(
                Map.of(PRODUCT, 2L, "STOCK-PACK", 1L),
                customer.on("2025-02-28", edition).holdings());
        assertEquals(Map.of(PRODUCT, 2L), customer.on("2025-03-01", edition).holdings());
    }

    @Test
    void lines_for_the_same_product_add_up_and_are_listed_by_the_id_of_the_product() {
        CustomerFixture customer = ORDERED.authorized(
                "PA-1", "2024-02-01", licenses(2), OrderLine.of("ACRO-TEAM", 1), licenses(Integer.MAX_VALUE));
        assertEquals(
                "{ACRO-TEAM=1, CC-ALL-TEAM=2147483652}",
                customer.on("2024-02-01").holdings().toString());
    }

    @Test
    void a_fact_about_a_product_that_the_catalog_does_not_list_is_refused() {
        CustomerFixture customer = INVITED.ordered("2024-01-16", OrderLine.of("NO-SUCH", 1));
        InvalidFactException refused = assertThrows(InvalidFactException.class, () -> customer.on("2024-01-16"));
        assertEquals("the catalog does not list the product NO-SUCH", refused.problem());
    }

    @Test
    void a_renewal_counts_for_nothing_while_no_anniversary_date_is_established() {
        LicenseLedger ledger = ledger(
                INVITED.renewed("2024-12-20", "2025-01-16", licenses(3)),
                Optional.empty(),
                CALENDAR,
                LocalDate.parse("2024-12-20"));
        assertEquals(Map.of(), ledger.held());
        assertEquals(OptionalInt.empty(), ledger.currentAnniversary());
    }

    @Test
    void ledgers_are_equal_when_they_book_the_same_on_the_same_day() {
        LocalDate day = LocalDate.parse("2024-12-20");
        Optional<AnniversarySchedule> schedule = Optional.of(AnniversarySchedule.of(LocalDate.parse("2025-01-16"), 12));
        LicenseLedger ledger = ledger(ORDERED, schedule, CALENDAR, day);
        LicenseLedger same = ledger(INVITED.ordered("2024-01-16", licenses(3)), schedule, CALENDAR, day);
        assertEquals(ledger, same);
        assertEquals(ledger.hashCode(), same.hashCode());
        for (LicenseLedger other : List.of(
                ledger(ORDERED.ordered("2024-02-16", licenses(1)), schedule, CALENDAR, day),
                ledger(ORDERED, Optional.empty(), CALENDAR, day),
                ledger(ORDERED, schedule, VipCalendar.of(VipEditions.VIP_2024), day),
                ledger(ORDERED, schedule, CALENDAR, day.plusDays(1)))) {
            assertNotEquals(ledger, other);
            assertNotEquals(ledger.hashCode(), other.hashCode());
        }
        assertNotEquals((Object) ledger, ledger.held());
        assertEquals("LicenseLedger[2024-12-20, held={CC-ALL-TEAM=3}]", ledger.toString());
    }

    @Test
    void the_last_anniversary_date_on_which_licenses_fell_due_before_another() {
        LicenseLedger ledger = ORDERED.renewed("2025-01-10", "2025-01-16", licenses(2))
                .renewed("2026-01-10", "2026-01-16", licenses(1))
                .ordered("2028-01-16", licenses(1))
                .on("2028-01-16")
                .ledger();
        assertEquals(OptionalInt.empty(), ledger.lastDueBefore(0));
        assertEquals(OptionalInt.of(0), ledger.lastDueBefore(1));
        assertEquals(OptionalInt.of(2), ledger.lastDueBefore(4));
        assertEquals(OptionalInt.of(4), ledger.lastDueBefore(5));
    }

    @Test
    void what_was_renewed_to_the_last_license_is_not_among_the_unrenewed() {
        CustomerFixture due = INVITED.ordered("2024-01-16", licenses(3), OrderLine.of("ACRO-TEAM", 2));
        LicenseLedger one = due.renewed("2025-01-10", "2025-01-16", licenses(3))
                .on("2025-01-16")
                .ledger();
        assertEquals(Map.of("ACRO-TEAM", 2L), one.unrenewedOn(0));
        LicenseLedger less = due.renewed("2025-01-10", "2025-01-16", licenses(2))
                .on("2025-01-16")
                .ledger();
        assertEquals(Map.of(PRODUCT, 1L, "ACRO-TEAM", 2L), less.unrenewedOn(0));
        LicenseLedger more = due.renewed("2025-01-10", "2025-01-16", licenses(4))
                .on("2025-01-16")
                .ledger();
        assertEquals(Map.of("ACRO-TEAM", 2L), more.unrenewedOn(0));
    }

    @Test
    void where_nothing_fell_due_nothing_is_fully_renewed_whatever_was_renewed() {
        LicenseLedger ledger = ORDERED.renewed("2027-01-10", "2027-01-16", licenses(1))
                .on("2027-01-16")
                .ledger();
        assertFalse(ledger.hasLicensesDueOn(2));
        assertEquals(Map.of(PRODUCT, 1L), ledger.dueOn(3));
        assertFalse(ledger.isFullyRenewedOn(2));
    }

    @Test
    void the_ends_of_fixed_terms_cannot_be_changed() {
        LicenseLedger ledger = LicenseLedger.of(
                INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1)).customer(),
                Fixtures.catalog(),
                CALENDAR,
                LocalDate.parse("2024-01-16"));
        Set<LocalDate> ends = ledger.fixedTermEnds().get("STOCK-PACK");
        assertEquals(Set.of(LocalDate.parse("2025-01-16")), ends);
        assertThrows(UnsupportedOperationException.class, ends::clear);
    }

    @Test
    void the_level_is_counted_when_anything_but_consumables_falls_due() {
        Product credits = Fixtures.catalog().get("STOCK-PACK").withTerm(ProductTerm.COTERM);
        Catalog catalog = Catalog.of(List.of(credits, Fixtures.catalog().get(PRODUCT)));
        Optional<AnniversarySchedule> schedule = Optional.of(AnniversarySchedule.of(LocalDate.parse("2025-01-16"), 12));
        LicenseLedger ledger = LicenseLedger.of(
                ORDERED.ordered("2025-01-16", OrderLine.of(credits.id(), 1)).customer(),
                catalog,
                CALENDAR,
                schedule,
                LocalDate.parse("2025-01-16"));
        assertTrue(ledger.hasLevelLicensesDueOn(0));
        assertTrue(ledger.hasLicensesDueOn(1));
        assertFalse(ledger.hasLevelLicensesDueOn(1));
        assertFalse(ledger.hasLevelLicensesDueOn(2));
    }

    @Test
    void the_phases_of_a_life_are_those_of_the_ledgers_of_its_days() {
        CustomerFixture customer = INVITED.authorized("PA-1", "2024-03-01", licenses(2))
                .deactivated("PA-1", "2024-05-15")
                .settled("PA-1", "2024-05-20")
                .cancelled("PA-1", "2024-06-01")
                .authorized("PA-2", "2024-03-05", licenses(4))
                .settled("PA-2", "2024-03-06")
                .deactivated("PA-2", "2024-03-08") // too late: it stays
                .cancelled("PA-2", "2024-06-02")
                .authorized("PA-3", "2024-04-01", licenses(8))
                .cancelled("PA-3", "2024-04-03")
                .deactivated("PA-3", "2024-04-05")
                .authorized("PA-4", "2024-04-01", licenses(16))
                .deactivated("PA-4", "2024-04-10")
                .ordered("2024-05-01", licenses(32))
                .renewed("2025-03-01", "2025-03-01", licenses(64))
                .ordered("2027-06-01", licenses(1));
        assertPhases(customer); // counted from PA-1, which had not been cancelled when PA-2 was settled
        assertPhases(customer.customAnniversary("2024-12-24"));
        assertPhases(customer.cancelled("PA-2", "2024-03-04"));
        assertPhases(CustomerFixture.invited("2024-04-02") // the facts before it count from then on
                .authorized("PA-1", "2024-03-01", licenses(2))
                .ordered("2024-03-08", licenses(1)));
    }

    @Test
    void the_anniversary_date_of_a_life_moves_until_an_order_is_accepted() {
        assertPhases(INVITED.authorized("PA-1", "2024-03-01")
                .cancelled("PA-1", "2024-03-20")
                .authorized("PA-2", "2024-03-05")
                .deactivated("PA-2", "2024-04-20")
                .authorized("PA-3", "2024-03-05")
                .authorized("PA-4", "2024-02-20")
                .cancelled("PA-4", "2024-03-10")
                .accepted("2024-03-11")
                .ordered("2024-06-01", licenses(1))
                .cancelled("PA-3", "2024-07-01"));
        assertPhases(INVITED.authorized("PA-1", "2024-03-01").cancelled("PA-1", "2024-03-20"));
    }

    @Test
    void the_phases_of_one_order_begin_on_their_days() {
        assertEquals(
                Map.of(
                        LocalDate.parse("2024-01-10"), RenewalPhase.NONE,
                        LocalDate.parse("2024-01-16"), RenewalPhase.NOT_DUE,
                        LocalDate.parse("2024-10-19"), RenewalPhase.UPCOMING,
                        LocalDate.parse("2024-12-17"), RenewalPhase.READY,
                        LocalDate.parse("2025-01-17"), RenewalPhase.PAST_DUE,
                        LocalDate.parse("2025-02-16"), RenewalPhase.LAPSED),
                LicenseLedger.phases(ORDERED.customer(), Fixtures.catalog(), CALENDAR));
    }

    @Test
    void while_the_anniversary_date_stands_what_comes_and_goes_is_booked_once() {
        CustomerFixture dated = INVITED.ordered("2024-01-16", OrderLine.of("ACRO-CLASSIC", 1));
        CustomerFixture asked = dated.authorized("PA-1", "2024-02-01", licenses(2));
        assertPhases(asked);
        assertPhases(asked.cancelled("PA-1", "2024-05-01"));
        assertPhases(asked.deactivated("PA-1", "2024-05-01").settled("PA-1", "2024-06-01"));
        assertPhases(asked.cancelled("PA-1", "2024-02-10").settled("PA-1", "2024-03-01"));
        assertPhases(asked.settled("PA-1", "2024-12-30").renewed("2024-12-20", "2025-01-16", licenses(2)));
        assertPhases(asked.authorized("PA-2", "2024-02-01", licenses(2))
                .cancelled("PA-2", "2024-12-30")
                .renewed("2024-12-20", "2025-01-16", licenses(2)));
        assertPhases(asked.authorized("PA-2", "2024-02-01", licenses(3))
                .cancelled("PA-1", "2024-12-30")
                .renewed("2024-12-20", "2025-01-16", licenses(2)));
    }

    @Test
    void the_anniversary_date_of_a_life_stands_from_the_terms_or_the_first_order_on() {
        CustomerFixture asked = CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-02-01", licenses(2));
        assertPhases(asked.accepted("2024-03-11"));
        assertPhases(asked.accepted("2024-03-11").ordered("2024-03-01", licenses(1)));
        assertPhases(asked.accepted("2024-01-12").ordered("2024-03-01", licenses(1)));
        assertPhases(asked.cancelled("PA-1", "2024-02-20").authorized("PA-2", "2024-03-05", licenses(1)));
        assertPhases(asked.authorized("PA-2", "2024-01-20", licenses(1)).cancelled("PA-2", "2024-02-20"));
        assertPhases(asked.cancelled("PA-1", "2024-03-05").ordered("2024-03-01", licenses(1)));
    }

    @Test
    void the_phases_end_with_the_calendar() {
        NavigableMap<LocalDate, RenewalPhase> phases = LicenseLedger.phases(
                CustomerFixture.invited("9999-01-10")
                        .ordered("9999-06-01", licenses(1))
                        .customer(),
                Fixtures.catalog(),
                CALENDAR);
        assertEquals(LocalDate.parse("9999-06-01"), phases.lastKey());
    }

    private static void assertPhases(CustomerFixture customer) {
        for (VipEdition edition : VipEditions.all()) {
            VipCalendar calendar = VipCalendar.of(edition);
            NavigableMap<LocalDate, RenewalPhase> phases =
                    LicenseLedger.phases(customer.customer(), Fixtures.catalog(), calendar);
            Optional<RenewalPhase> before = Optional.empty();
            for (LocalDate day = customer.customer().invited(); day.getYear() < 2029; day = day.plusDays(1)) {
                RenewalPhase phase = LicenseLedger.of(customer.customer(), Fixtures.catalog(), calendar, day)
                        .phase();
                assertEquals(phase, phases.floorEntry(day).getValue(), day::toString);
                assertEquals(!before.equals(Optional.of(phase)), phases.containsKey(day), day::toString);
                before = Optional.of(phase);
            }
        }
    }

    @Test
    void of_what_ended_by_the_day_or_is_dated_after_it_no_product_need_be_listed() {
        OrderLine unlisted = OrderLine.of("NOT-LISTED", 1);
        CustomerFixture customer = ORDERED.authorized("PA-1", "2024-03-01", unlisted)
                .cancelled("PA-1", "2024-03-10")
                .ordered("2024-04-01", unlisted);
        for (String day : List.of("2024-03-10", "2024-03-31")) {
            assertHeld(3, customer, day);
        }
    }

    private static LicenseLedger ledger(
            CustomerFixture customer, Optional<AnniversarySchedule> schedule, VipCalendar calendar, LocalDate asOf) {
        return LicenseLedger.of(customer.customer(), Fixtures.catalog(), calendar, schedule, asOf);
    }

    private static void assertHeld(long expected, CustomerFixture customer, String asOf) {
        assertEquals(
                expected == 0 ? Map.of() : Map.of(PRODUCT, expected),
                customer.on(asOf).holdings());
    }
}
