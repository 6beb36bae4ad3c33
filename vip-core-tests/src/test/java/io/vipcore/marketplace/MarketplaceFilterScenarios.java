package io.vipcore.marketplace;

import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.OrderType.TRANSFER;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ENDED;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.page.NextStep;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.MarketplaceFixtures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The filters of the Customers page and what each asks for (section 16 of the rulebook). */
class MarketplaceFilterScenarios {

    private static MarketplaceCustomer.Builder ten() {
        return customer().addOrders(order("O1", NEW, "2025-06-30", "S1", 10));
    }

    private static MarketplaceCustomer.Builder expiring() {
        return ten().addPreferences(preference("2025-07-01", "S1", false));
    }

    /** Two of one order, so that each step is told for each. */
    private static MarketplaceCustomer.Builder two() {
        return customer()
                .addOrders(order(
                        "O1",
                        NEW,
                        "2025-06-30",
                        MarketplaceLine.of(1, OTHER_OFFER, 1, "S2"),
                        MarketplaceLine.of(2, OTHER_OFFER, 1, "S1")));
    }

    private static MarketplaceStatus status(MarketplaceCustomer.Builder facts, String asOf) {
        return program().customer(facts.build(), at(asOf)).status();
    }

    private static void assertFilters(String expected, MarketplaceCustomer.Builder facts, String asOf) {
        assertEquals(
                expected,
                status(facts, asOf).filters().stream().map(Enum::name).collect(Collectors.joining(" ")),
                asOf);
    }

    private static void assertSteps(
            MarketplaceFilter filter, MarketplaceCustomer.Builder facts, String asOf, String... expected) {
        assertEquals(
                List.of(expected),
                status(facts, asOf).nextSteps().getOrDefault(filter, List.of()).stream()
                        .map(MarketplaceFilterScenarios::text)
                        .toList(),
                asOf);
    }

    private static String text(NextStep step) {
        return Stream.of(Optional.of(step.code().name()), step.date().map(Object::toString), step.subject())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    // ---- no products

    @Test
    void a_customer_matches_nothing_before_it_is_created_and_no_products_from_then_on() {
        assertFilters("", customer(), "2020-01-02T08:59:59Z");
        assertFilters("NO_PRODUCTS", customer(), "2020-01-02T09:00:00Z");
        assertSteps(MarketplaceFilter.NO_PRODUCTS, customer(), "2020-01-02", "PLACE_ORDER");
        assertFilters("", expiring().created(at("2026-07-02")), "2026-07-01");
        assertFilters("LATE_RENEWABLE", expiring().created(at("2026-07-02")), "2026-07-02");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "RENEWAL", "TRANSFER", "SWITCH"})
    void a_purchase_counts_from_its_creation_on_until_it_fails(OrderType type) {
        MarketplaceCustomer.Builder opened = customer().addOrders(open(order("O1", type, "2025-06-30", "S1", 1)));
        assertFilters("NO_PRODUCTS", opened, "2025-06-30T08:59:59Z");
        assertFilters("", opened, "2025-06-30T09:00:00Z");
        MarketplaceCustomer.Builder failed =
                customer().addOrders(failed(order("O1", type, "2025-06-30", "S1", 1), "2025-07-01"));
        assertFilters("", failed, "2025-07-01T08:59:59Z");
        assertFilters("NO_PRODUCTS", failed, "2025-07-01T09:00:00Z");
    }

    @Test
    void returns_and_reverts_are_no_purchases_and_neither_is_a_schedule() {
        assertFilters("NO_PRODUCTS", customer().addOrders(returned("O1", "2025-06-30", "O9", 1, 1)), "2025-06-30");
        assertFilters(
                "NO_PRODUCTS",
                customer()
                        .addOrders(Told.reverted(
                                "O1", "2025-06-30", "O9", "S1", MarketplaceLine.of(1, OTHER_OFFER, 1, "S2"))),
                "2025-06-30");
        assertFilters("NO_PRODUCTS", customer().addSchedules(scheduled("2025-06-30", "S1", 1)), "2025-06-30");
    }

    @Test
    void a_subscription_seen_is_a_product_from_its_instant_on() {
        MarketplaceCustomer.Builder facts = customer().addSubscriptionsSeen(seen("2025-06-30", "S1", ENDED, 0, ""));
        assertFilters("NO_PRODUCTS", facts, "2025-06-30T08:59:59Z");
        assertFilters("", facts, "2025-06-30T09:00:00Z");
    }

    @Test
    void who_has_ordered_and_given_everything_back_has_had_products() {
        assertFilters("", ten().addOrders(returned("O2", "2025-07-01", "O1", 1, 10)), "2025-07-01");
    }

    // ---- requests

    @ParameterizedTest
    @CsvSource({
        "2024-03-28T06:03:49Z, NO_PRODUCTS",
        "2024-03-28T06:03:50Z, OPEN_REQUESTS",
        "2024-04-04T06:03:49Z, OPEN_REQUESTS",
        "2024-04-04T06:03:50Z, NO_PRODUCTS EXPIRED_REQUESTS",
        "2024-04-11T06:03:49Z, NO_PRODUCTS EXPIRED_REQUESTS",
        "2024-04-11T06:03:50Z, NO_PRODUCTS",
    })
    void a_request_is_open_for_a_week_and_shown_as_expired_for_another(String asOf, String expected) {
        assertFilters(expected, customer().addAcquisitions(acquisition("A1", "2024-03-28T06:03:50Z")), asOf);
    }

    @Test
    void an_ordered_request_is_neither_open_nor_expired() {
        Acquisition ordered =
                new Acquisition("A1", at("2024-03-28"), Optional.of(at("2024-03-30")), Optional.empty(), 1);
        assertFilters("OPEN_REQUESTS", customer().addAcquisitions(ordered), "2024-03-29");
        assertFilters("NO_PRODUCTS", customer().addAcquisitions(ordered), "2024-03-30");
        assertFilters("NO_PRODUCTS", customer().addAcquisitions(ordered), "2024-04-05");
    }

    @Test
    void open_requests_ask_for_an_order_by_the_first_expiry_and_expired_ones_to_win_back() {
        MarketplaceCustomer.Builder facts = customer()
                .addAcquisitions(
                        acquisition("A1", "2024-03-29"),
                        acquisition("A2", "2024-03-28"),
                        acquisition("A3", "2024-03-30"));
        assertSteps(MarketplaceFilter.OPEN_REQUESTS, facts, "2024-03-31", "PLACE_ORDER 2024-04-04 A2");
        assertSteps(MarketplaceFilter.OPEN_REQUESTS, facts, "2024-04-04", "PLACE_ORDER 2024-04-05 A1");
        assertSteps(MarketplaceFilter.EXPIRED_REQUESTS, facts, "2024-04-04", "WIN_BACK A2");
        assertSteps(MarketplaceFilter.EXPIRED_REQUESTS, facts, "2024-04-05", "WIN_BACK A1", "WIN_BACK A2");
    }

    // ---- renewals

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T23:59:59Z, ''",
        "2026-05-16T00:00:00Z, UPCOMING_RENEWALS",
        "2026-05-30T23:59:59Z, UPCOMING_RENEWALS",
        "2026-05-31T00:00:00Z, READY_TO_RENEW",
        "2026-06-29T23:59:59Z, READY_TO_RENEW",
        "2026-06-30T00:00:00Z, RENEWAL_AWAITED",
        "2027-06-30T00:00:00Z, RENEWAL_AWAITED",
    })
    void a_subscription_that_renews_by_itself(String asOf, String expected) {
        assertFilters(expected, ten(), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T23:59:59Z, ''",
        "2026-05-16T00:00:00Z, UPCOMING_RENEWALS AUTO_RENEWAL_OFF",
        "2026-05-31T00:00:00Z, READY_TO_RENEW AUTO_RENEWAL_OFF",
        "2026-06-29T23:59:59Z, READY_TO_RENEW AUTO_RENEWAL_OFF",
        "2026-06-30T00:00:00Z, LATE_RENEWABLE",
        "2026-07-14T23:59:59Z, LATE_RENEWABLE",
        "2026-07-15T00:00:00Z, LAPSED",
    })
    void a_subscription_that_does_not(String asOf, String expected) {
        assertFilters(expected, expiring(), asOf);
    }

    @Test
    void what_is_renewed_in_part_is_ready_and_in_full_no_more() {
        assertFilters("READY_TO_RENEW", ten().addOrders(order("O2", RENEWAL, "2026-05-20", "S1", 4)), "2026-05-20");
        assertFilters(
                "READY_TO_RENEW AUTO_RENEWAL_OFF",
                expiring().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4)),
                "2026-06-05");
        assertFilters("", expiring().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 10)), "2026-06-05");
    }

    @Test
    void an_upcoming_renewal_asks_to_notify_and_to_set_preferences_while_they_are_surely_heard() {
        assertSteps(
                MarketplaceFilter.UPCOMING_RENEWALS,
                two(),
                "2026-05-16",
                "NOTIFY_CUSTOMER 2026-06-30 S1",
                "SET_PREFERENCES 2026-06-27 S1",
                "NOTIFY_CUSTOMER 2026-06-30 S2",
                "SET_PREFERENCES 2026-06-27 S2");
    }

    @Test
    void one_that_is_ready_asks_for_the_order_by_the_day_before_the_renewal_date() {
        assertSteps(
                MarketplaceFilter.READY_TO_RENEW,
                two().addOrders(order("O2", RENEWAL, "2026-06-01", MarketplaceLine.of(1, OTHER_OFFER, 1, "S3"))),
                "2026-06-01",
                "PLACE_RENEWAL_ORDER 2026-06-29 S1",
                "PLACE_RENEWAL_ORDER 2026-06-29 S2");
    }

    @Test
    void one_that_does_not_renew_asks_to_decide_and_to_order() {
        assertSteps(
                MarketplaceFilter.AUTO_RENEWAL_OFF,
                two().addPreferences(preference("2026-05-01", "S2", false)),
                "2026-06-01",
                "SET_PREFERENCES 2026-06-27 S2",
                "PLACE_RENEWAL_ORDER 2026-06-29 S2");
    }

    @Test
    void one_that_is_awaited_asks_to_record_it() {
        assertSteps(MarketplaceFilter.RENEWAL_AWAITED, two(), "2026-07-01", "RECORD_RENEWAL S1", "RECORD_RENEWAL S2");
    }

    @Test
    void one_that_expired_asks_for_the_order_while_it_is_taken() {
        assertSteps(MarketplaceFilter.LATE_RENEWABLE, expiring(), "2026-07-01", "PLACE_RENEWAL_ORDER 2026-07-14 S1");
        assertSteps(MarketplaceFilter.LAPSED, expiring(), "2026-07-15", "PLACE_ORDER");
    }

    @Test
    void the_dates_are_those_of_the_edition() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("CUSTOM")
                .preferenceDays(Sourced.custom(5, "test"))
                .lateWindowDays(Sourced.custom(30, "test"))
                .acquisitionDays(Sourced.custom(2, "test"))
                .build();
        MarketplaceProgram program = MarketplaceProgram.of(ours, MarketplaceFixtures.catalog());
        MarketplaceCustomer facts =
                expiring().addAcquisitions(acquisition("A1", "2026-06-04")).build();
        assertEquals(
                "[PLACE_ORDER 2026-06-06 A1, PLACE_RENEWAL_ORDER 2026-06-29 S1, "
                        + "SET_PREFERENCES 2026-06-25 S1, PLACE_RENEWAL_ORDER 2026-06-29 S1]",
                program.customer(facts, at("2026-06-05")).status().nextSteps().values().stream()
                        .flatMap(List::stream)
                        .map(MarketplaceFilterScenarios::text)
                        .toList()
                        .toString());
        assertEquals(
                "[PLACE_RENEWAL_ORDER 2026-07-30 S1]",
                program.customer(facts, at("2026-07-30")).status().nextSteps().values().stream()
                        .flatMap(List::stream)
                        .map(MarketplaceFilterScenarios::text)
                        .toList()
                        .toString());
    }

    // ---- lapsed

    @Test
    void a_customer_has_lapsed_when_nothing_is_active_pending_scheduled_or_renewable() {
        String asOf = "2026-07-20";
        assertFilters("LAPSED", expiring(), asOf);
        MarketplaceLine pack = MarketplaceLine.of(1, STOCK_PACK, 1, "S2");
        assertFilters("", expiring().addOrders(order("O2", NEW, "2025-08-01", pack)), asOf);
        assertFilters("LAPSED", expiring().addOrders(order("O2", NEW, "2025-07-01", pack)), asOf); // it has ended, too
        assertFilters("", expiring().addOrders(open(order("O2", NEW, "2026-07-16", pack))), asOf);
        assertFilters("", expiring().addSchedules(scheduled("2026-07-16", "S2", 1)), asOf);
        assertFilters(
                "LATE_RENEWABLE",
                expiring().addSubscriptionsSeen(seen("2026-07-16", "S2", ENDED, 1, "2026-07-10")),
                asOf);
        assertFilters(
                "LAPSED", expiring().addSubscriptionsSeen(seen("2026-07-16", "S2", ENDED, 0, "2026-07-10")), asOf);
        assertFilters("", expiring().addSubscriptionsSeen(seen("2026-07-16", "S2", ACTIVE, 1, "2027-06-30")), asOf);
    }

    @Test
    void who_has_only_closed_or_ended_subscriptions_has_not() {
        assertFilters("", ten().addOrders(returned("O2", "2025-07-01", "O1", 1, 10)), "2025-07-01");
        assertFilters(
                "",
                customer().addOrders(order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 1, "S1"))),
                "2026-06-30");
    }

    // ---- several at once

    @Test
    void several_filters_match_in_their_order() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", TRANSFER, "2026-01-01", Told.until("2026-07-10", OTHER_OFFER, "S1", 1)),
                        order("O2", TRANSFER, "2026-01-01", Told.until("2026-06-20", OTHER_OFFER, "S2", 1)),
                        order("O3", TRANSFER, "2026-01-01", Told.until("2026-06-05", OTHER_OFFER, "S3", 1)),
                        order("O4", TRANSFER, "2026-01-01", Told.until("2026-06-01", OTHER_OFFER, "S4", 1)),
                        switched("O5", "2026-05-01", "S9", MarketplaceLine.of(1, OTHER_OFFER, 1, "S5")))
                .addPreferences(preference("2026-05-01", "S2", false), preference("2026-05-01", "S3", false))
                .addAcquisitions(acquisition("A1", "2026-06-05"), acquisition("A2", "2026-05-28"));
        assertFilters(
                "OPEN_REQUESTS EXPIRED_REQUESTS UPCOMING_RENEWALS READY_TO_RENEW AUTO_RENEWAL_OFF RENEWAL_AWAITED "
                        + "LATE_RENEWABLE",
                facts,
                "2026-06-08");
    }
}
