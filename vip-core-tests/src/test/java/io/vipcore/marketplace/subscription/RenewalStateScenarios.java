package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a subscription stands in its renewal, on both sides of every border (section 5.2 of the rulebook). */
class RenewalStateScenarios {

    private static MarketplaceCustomer.Builder ordered(String day) {
        return customer().addOrders(order("O1", NEW, day, "S1", 10));
    }

    private static void assertState(RenewalState expected, MarketplaceCustomer.Builder facts, String asOf) {
        assertState(expected, facts, asOf, MarketplaceEditions.VIPMP);
    }

    private static void assertState(
            RenewalState expected, MarketplaceCustomer.Builder facts, String asOf, MarketplaceEdition edition) {
        assertEquals(
                expected, ledger(facts, asOf, edition).subscriptions().get("S1").state(), asOf);
    }

    private static MarketplaceEdition.Builder edition() {
        return MarketplaceEdition.builder().from(MarketplaceEditions.VIPMP).id("CUSTOM");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T09:00:00Z, NOT_DUE",
        "2026-05-15T23:59:59Z, NOT_DUE",
        "2026-05-16T00:00:00Z, UPCOMING", // 45 days before
        "2026-05-30T23:59:59Z, UPCOMING",
        "2026-05-31T00:00:00Z, EARLY_RENEWABLE", // 30 days before
        "2026-06-29T23:59:59Z, EARLY_RENEWABLE",
        "2026-06-30T00:00:00Z, AWAITING_RENEWAL",
        "2026-07-15T00:00:00Z, AWAITING_RENEWAL",
        "2030-01-01T00:00:00Z, AWAITING_RENEWAL", // nobody recorded the run
    })
    void a_subscription_that_renews_by_itself(String asOf, RenewalState expected) {
        assertState(expected, ordered("2025-06-30"), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T23:59:59Z, NOT_DUE",
        "2026-05-16T00:00:00Z, UPCOMING",
        "2026-05-31T00:00:00Z, EARLY_RENEWABLE",
        "2026-06-29T23:59:59Z, EARLY_RENEWABLE",
        "2026-06-30T00:00:00Z, LATE_RENEWABLE",
        "2026-07-14T23:59:59Z, LATE_RENEWABLE", // 14 days after
        "2026-07-15T00:00:00Z, LAPSED",
        "2030-01-01T00:00:00Z, LAPSED",
    })
    void a_subscription_that_does_not(String asOf, RenewalState expected) {
        assertState(expected, ordered("2025-06-30").addPreferences(preference("2025-07-01", "S1", false)), asOf);
    }

    /** Adobe has taken early renewals since 2026-03-30. */
    @ParameterizedTest
    @CsvSource({
        // the day of the order, a day, and the state
        "2025-03-29, 2026-03-28, UPCOMING",
        "2025-03-29, 2026-03-29, AWAITING_RENEWAL",
        "2025-03-30, 2026-03-29, UPCOMING",
        "2025-03-30, 2026-03-30, AWAITING_RENEWAL",
        "2025-03-31, 2026-03-29, UPCOMING",
        "2025-03-31, 2026-03-30, EARLY_RENEWABLE",
        "2025-04-20, 2026-03-05, NOT_DUE",
        "2025-04-20, 2026-03-06, UPCOMING",
        "2025-04-20, 2026-03-21, UPCOMING",
        "2025-04-20, 2026-03-29, UPCOMING",
        "2025-04-20, 2026-03-30, EARLY_RENEWABLE",
        "2025-04-29, 2026-03-29, UPCOMING",
        "2025-04-29, 2026-03-30, EARLY_RENEWABLE",
        "2025-04-30, 2026-03-30, UPCOMING",
        "2025-04-30, 2026-03-31, EARLY_RENEWABLE",
    })
    void before_Adobe_took_early_renewals_none_is_offered(String ordered, String asOf, RenewalState expected) {
        assertState(expected, ordered(ordered), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "0, EARLY_RENEWABLE",
        "1, PARTLY_RENEWED",
        "9, PARTLY_RENEWED",
        "10, FULLY_RENEWED",
        "11, FULLY_RENEWED",
    })
    void what_is_renewed_early_tells_whether_it_is_renewed_in_part_or_in_full(long renewed, RenewalState expected) {
        MarketplaceCustomer.Builder facts = ordered("2025-06-30");
        if (renewed > 0) {
            facts.addOrders(order("O2", RENEWAL, "2026-06-05", "S1", renewed));
        }
        assertState(expected, facts, "2026-06-05");
    }

    @ParameterizedTest
    @CsvSource({
        // a renewal date of 29 February, and of the 28th in its stead
        "2024-02-29, 2025-01-13, NOT_DUE",
        "2024-02-29, 2025-01-14, UPCOMING",
        "2024-02-29, 2025-02-27, UPCOMING",
        "2024-02-29, 2025-02-28, AWAITING_RENEWAL",
        "2027-03-01, 2028-01-15, NOT_DUE",
        "2027-03-01, 2028-01-16, UPCOMING",
        "2027-03-01, 2028-01-30, UPCOMING",
        "2027-03-01, 2028-01-31, EARLY_RENEWABLE",
        "2027-03-01, 2028-02-29, EARLY_RENEWABLE",
        "2027-03-01, 2028-03-01, AWAITING_RENEWAL",
        "2027-01-01, 2027-12-01, UPCOMING",
        "2027-01-01, 2027-12-02, EARLY_RENEWABLE",
        "2027-01-01, 2027-12-31, EARLY_RENEWABLE",
        "2027-01-01, 2028-01-01, AWAITING_RENEWAL",
    })
    void at_the_ends_of_February_and_of_the_year(String ordered, String asOf, RenewalState expected) {
        assertState(expected, ordered(ordered), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T06:59:59Z, UPCOMING",
        "2026-05-31T07:00:00Z, EARLY_RENEWABLE",
        "2026-06-30T06:59:59Z, EARLY_RENEWABLE",
        "2026-06-30T07:00:00Z, AWAITING_RENEWAL",
    })
    void where_days_begin_in_Los_Angeles_the_borders_do(String asOf, RenewalState expected) {
        assertState(
                expected,
                ordered("2025-06-30"),
                asOf,
                edition()
                        .programZone(Sourced.custom(ProgramZone.PACIFIC, "test"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, NOT_DUE",
        "2026-06-21, UPCOMING", // 9 days before
        "2026-06-27, UPCOMING",
        "2026-06-28, EARLY_RENEWABLE", // 2 days before
        "2026-07-30, LATE_RENEWABLE", // 30 days after
        "2026-07-31, LAPSED",
    })
    void the_borders_are_those_of_the_edition(String asOf, RenewalState expected) {
        MarketplaceEdition ours = edition()
                .upcomingDays(Sourced.custom(9, "test"))
                .earlyRenewalDays(Sourced.custom(2, "test"))
                .lateWindowDays(Sourced.custom(30, "test"))
                .build();
        assertState(expected, ordered("2025-06-30").addPreferences(preference("2025-07-01", "S1", false)), asOf, ours);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T00:00:00Z, OWN_TERM",
        "2026-06-29T23:59:59Z, OWN_TERM",
        "2026-06-30T00:00:00Z, OWN_TERM_ENDED",
        "2026-07-15T00:00:00Z, OWN_TERM_ENDED",
    })
    void a_term_of_its_own_has_no_borders_but_its_end(String asOf, RenewalState expected) {
        assertState(
                expected,
                customer().addOrders(order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 10, "S1"))),
                asOf);
    }
}
