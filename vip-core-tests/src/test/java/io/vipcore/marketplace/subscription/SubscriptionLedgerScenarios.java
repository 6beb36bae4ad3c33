package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.accepted;
import static io.vipcore.marketplace.Told.anniversarySeen;
import static io.vipcore.marketplace.Told.bySystem;
import static io.vipcore.marketplace.Told.completed;
import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.ofOffer;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.reverted;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.Told.text;
import static io.vipcore.marketplace.Told.until;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.OrderType.TRANSFER;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ENDED;
import static io.vipcore.marketplace.customer.SubscriptionStatus.SCHEDULED;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.HighGrowthCode;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.SubscriptionTerm;
import io.vipcore.testkit.MarketplaceFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a customer holds (section 5.2 of the rulebook). A ledger reads: anniversary date; subscription, status, licenses + renewed,
 * renewal date, state.
 */
class SubscriptionLedgerScenarios {

    private static final String HIGH_GROWTH = "65304479CA01X12";

    /** Ten licenses until 2026-06-30. */
    private static MarketplaceCustomer.Builder ten() {
        return customer().addOrders(order("O1", NEW, "2025-06-30", "S1", 10));
    }

    /** The same, whose renewal is off, so that it expires on 2026-06-30. */
    private static MarketplaceCustomer.Builder expiring() {
        return ten().addPreferences(preference("2026-06-01", "S1", false));
    }

    private static void assertLedger(String expected, MarketplaceCustomer.Builder facts, String asOf) {
        assertEquals(expected, text(ledger(facts, asOf)), asOf);
    }

    // ---- worked examples of Adobe's page about manual renewals

    @ParameterizedTest
    @CsvSource({
        "2025-11-10T08:59:59Z, 2025-11-30; S1 ACTIVE 100+0 2025-11-30 UPCOMING",
        "2025-11-10T09:00:00Z, 2026-11-30; S1 ACTIVE 100+100 2025-11-30 FULLY_RENEWED",
        "2025-11-29T23:59:59Z, 2026-11-30; S1 ACTIVE 100+100 2025-11-30 FULLY_RENEWED",
        "2025-11-30T00:00:00Z, 2026-11-30; S1 ACTIVE 100+0 2026-11-30 NOT_DUE",
    })
    void all_renewed_early_moves_the_anniversary_date_at_once_and_begins_on_the_renewal_date(
            String asOf, String expected) {
        assertLedger(
                expected,
                customer()
                        .addOrders(
                                order("O1", NEW, "2024-11-30", "S1", 100),
                                order("O2", RENEWAL, "2025-11-10", "S1", 100)),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-10, 2026-10-01; S1 ACTIVE 100+40 2025-10-01 PARTLY_RENEWED",
        "2025-10-01T00:00:00Z, 2026-10-01; S1 ACTIVE 100+40 2025-10-01 AWAITING_RENEWAL",
        "2025-10-01T02:00:00Z, 2026-10-01; S1 ACTIVE 100+0 2026-10-01 NOT_DUE",
    })
    void of_what_is_renewed_early_in_part_Adobe_s_run_renews_the_rest(String asOf, String expected) {
        assertLedger(
                expected,
                customer()
                        .addOrders(
                                order("O1", NEW, "2024-10-01", "S1", 100),
                                order("O2", RENEWAL, "2025-09-10", "S1", 40),
                                bySystem(order("O3", RENEWAL, "2025-10-01T02:00:00Z", "S1", 60))),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-31; S1 ACTIVE 200+120 2026-01-31 PARTLY_RENEWED",
        "2026-01-05, 2027-01-31; S1 ACTIVE 200+200 2026-01-31 FULLY_RENEWED",
        "2026-01-31, 2027-01-31; S1 ACTIVE 200+0 2027-01-31 NOT_DUE",
    })
    void two_early_renewals_move_the_anniversary_date_once(String asOf, String expected) {
        assertLedger(
                expected,
                customer()
                        .addOrders(
                                order("O1", NEW, "2025-01-31", "S1", 200),
                                order("O2", RENEWAL, "2026-01-01", "S1", 120),
                                order("O3", RENEWAL, "2026-01-05", "S1", 80)),
                asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-15, 2026-11-30; S1 ACTIVE 100+0 2025-11-30 UPCOMING",
        "2025-11-30T00:00:00Z, 2026-11-30; S1 ACTIVE 100+0 2025-11-30 AWAITING_RENEWAL",
        "2025-11-30T09:00:00Z, 2026-11-30; S1 ACTIVE 100+0 2026-11-30 NOT_DUE",
    })
    void an_early_renewal_that_is_returned_leaves_the_anniversary_date_and_the_run_renews_all(
            String asOf, String expected) {
        assertLedger(
                expected,
                customer()
                        .addOrders(
                                order("O1", NEW, "2024-11-30", "S1", 100),
                                order("O2", RENEWAL, "2025-11-10", "S1", 100),
                                returned("O3", "2025-11-15", "O2", 1, 100),
                                bySystem(order("O4", RENEWAL, "2025-11-30", "S1", 100))),
                asOf);
    }

    @Test
    void the_run_renews_what_was_set_and_the_quantity_that_was_set_stays() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-04-15", "S1", 100),
                        bySystem(order("O2", RENEWAL, "2026-04-15", "S1", 50)))
                .addPreferences(preference("2026-04-01", "S1", 50));
        assertLedger(
                "2026-04-15; S1 ACTIVE 100+0 2026-04-15 AWAITING_RENEWAL renews 50", facts, "2026-04-15T00:00:00Z");
        assertLedger("2027-04-15; S1 ACTIVE 50+0 2027-04-15 NOT_DUE renews 50", facts, "2026-04-15");
    }

    @Test
    void a_late_renewal_runs_from_the_old_renewal_date() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(order("O1", NEW, "2025-07-10", "S1", 100), order("O2", RENEWAL, "2026-07-20", "S1", 60))
                .addPreferences(preference("2026-07-01", "S1", false));
        assertLedger("2026-07-10; S1 ENDED 100+0 2026-07-10 LATE_RENEWABLE off", facts, "2026-07-19");
        assertLedger("2027-07-10; S1 ACTIVE 60+0 2027-07-10 NOT_DUE off", facts, "2026-07-20");
    }

    @Test
    void a_quantity_set_below_what_is_renewed_already_changes_nothing() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(order("O1", NEW, "2025-07-10", "S1", 50), order("O2", RENEWAL, "2026-06-21", "S1", 40))
                .addPreferences(preference("2026-06-20", "S1", 30));
        assertLedger("2027-07-10; S1 ACTIVE 50+40 2026-07-10 PARTLY_RENEWED renews 30", facts, "2026-07-09");
        assertLedger("2027-07-10; S1 ACTIVE 40+0 2027-07-10 NOT_DUE renews 30", facts, "2026-07-10T00:00:00Z");
    }

    // ---- orders

    @Test
    void only_a_completed_order_changes_licenses() {
        MarketplaceOrder first = order("O1", NEW, "2025-06-30", "S1", 10);
        assertLedger("none; S1 PENDING 0+0 - PENDING", customer().addOrders(open(first)), "2026-06-30");
        MarketplaceCustomer.Builder later = customer().addOrders(completed(first, "2025-07-02"));
        assertLedger("none", later, "2025-06-30T08:59:59Z");
        assertLedger("none; S1 PENDING 0+0 - PENDING", later, "2025-06-30T09:00:00Z");
        assertLedger("none; S1 PENDING 0+0 - PENDING", later, "2025-07-02T08:59:59Z");
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", later, "2025-07-02T09:00:00Z");
        MarketplaceCustomer.Builder failed = customer().addOrders(failed(first, "2025-07-02"));
        assertLedger("none; S1 PENDING 0+0 - PENDING", failed, "2025-07-02T08:59:59Z");
        assertLedger("none", failed, "2025-07-02T09:00:00Z");
    }

    @Test
    void an_open_order_hides_no_subscription_that_is_there() {
        MarketplaceCustomer.Builder facts = ten().addOrders(open(order("O2", NEW, "2025-07-01", "S1", 5)))
                .addOrders(open(returned("O3", "2025-07-01", "O1", 1, 5)));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", facts, "2025-07-02");
    }

    @Test
    void what_only_an_open_order_names_is_reached_by_a_sighting_but_by_no_preference_schedule_or_return() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        open(order("O2", NEW, "2025-07-01", "S2", 5)), returned("O3", "2025-07-02", "O2", 1, 5))
                .addPreferences(preference("2025-07-02", "S2", 3))
                .addSchedules(scheduled("2025-07-02", "S2", 3));
        String ten = "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE; ";
        assertLedger(ten + "S2 PENDING 0+0 - PENDING", facts, "2025-07-03");
        facts.addSubscriptionsSeen(seen("2025-07-04", "S2", ACTIVE, 4, ""));
        assertLedger(ten + "S2 ACTIVE 4+0 2026-06-30 NOT_DUE", facts, "2025-07-04");
    }

    @Test
    void once_the_only_order_that_names_it_has_failed_a_subscription_can_be_scheduled() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        failed(order("O2", NEW, "2025-07-01", "S2", 5), "2025-07-02"))
                .addSchedules(scheduled("2025-07-02", "S2", 3));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE; S2 SCHEDULED 0+0 2026-06-30 SCHEDULED renews 3",
                facts,
                "2025-07-02");
    }

    @Test
    void licenses_of_a_product_with_a_term_of_its_own_run_twelve_months_from_their_order() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", NEW, "2024-02-29", MarketplaceLine.of(1, STOCK_PACK, 3, "S1")));
        assertLedger("2025-02-28; S1 ACTIVE 3+0 2025-02-28 OWN_TERM", facts, "2025-02-27T23:59:59Z");
        assertLedger("2025-02-28; S1 ENDED 3+0 2025-02-28 OWN_TERM_ENDED", facts, "2025-02-28T00:00:00Z");
        facts.addOrders(order("O2", RENEWAL, "2025-03-05", MarketplaceLine.of(1, STOCK_PACK, 2, "S1")));
        assertLedger("2025-02-28; S1 ACTIVE 2+0 2026-02-28 OWN_TERM", facts, "2025-03-05");
        facts.addOrders(order("O3", RENEWAL, "2025-03-06", MarketplaceLine.of(1, STOCK_PACK, 9, "S1")));
        assertLedger("2025-02-28; S1 ACTIVE 9+0 2027-02-28 OWN_TERM", facts, "2025-03-06");
    }

    @Test
    void a_product_without_a_term_has_no_renewal_date_and_cannot_be_renewed() {
        MarketplaceProduct endless = MarketplaceProduct.builder()
                .from(MarketplaceFixtures.catalog().products().get(0))
                .term(SubscriptionTerm.NO_TERM)
                .build();
        MarketplaceCustomer facts =
                ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4)).build();
        SubscriptionLedger ledger = SubscriptionLedger.of(
                facts, MarketplaceCatalog.of(List.of(endless)), MarketplaceEditions.VIPMP, at("2030-01-01"));
        assertEquals("2026-06-30; S1 ACTIVE 10+0 - OWN_TERM", text(ledger));
    }

    @Test
    void an_early_renewal_of_what_is_not_held_schedules_it_for_the_next_term() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S2", 4));
        assertLedger(
                "2027-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE; S2 SCHEDULED 0+4 2026-06-30 SCHEDULED",
                facts,
                "2026-06-05");
        assertLedger(
                "2027-06-30; S1 ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL; S2 ACTIVE 4+0 2027-06-30 NOT_DUE",
                facts,
                "2026-06-30T00:00:00Z");
    }

    @Test
    void
            its_renewal_date_is_the_earliest_of_active_subscriptions_that_follow_the_anniversary_and_do_not_await_theirs() {
        MarketplaceOrder renewal = order("O9", RENEWAL, "2026-06-05", "S9", 4);
        MarketplaceCustomer.Builder facts = ten().addOrders(renewal)
                .addSubscriptionsSeen(
                        ofOffer(STOCK_PACK, seen("2026-01-01", "S2", ACTIVE, 1, "2026-06-20")),
                        seen("2026-01-01", "S3", ACTIVE, 1, "2026-06-28"),
                        seen("2026-01-01", "S4", ACTIVE, 1, "2026-06-29"),
                        seen("2026-01-01", "S5", SCHEDULED, 1, "2026-06-10"),
                        seen("2026-01-01", "S6", ENDED, 1, "2026-06-11"),
                        seen("2026-01-01", "S7", ACTIVE, 1, "2026-06-04"));
        assertEquals("ACTIVE 1+0 2026-06-04 AWAITING_RENEWAL", text(ledger(facts, "2026-06-05"), "S7"));
        assertEquals("SCHEDULED 0+4 2026-06-28 SCHEDULED", text(ledger(facts, "2026-06-05"), "S9"));
    }

    @Test
    void without_one_it_is_the_end_of_a_term_bought_that_day() {
        MarketplaceCustomer.Builder facts = expiring().addOrders(order("O2", RENEWAL, "2026-07-05", "S2", 4));
        assertEquals("SCHEDULED 0+4 2027-06-30 SCHEDULED", text(ledger(facts, "2026-07-05"), "S2"));
        assertLedger(
                "none; S2 SCHEDULED 0+4 - UNDETERMINED",
                customer().addOrders(order("O2", RENEWAL, "2026-07-05", "S2", 4)),
                "2026-07-05");
    }

    @Test
    void every_product_that_is_not_held_gets_the_renewal_date_from_before_the_lines_of_its_order() {
        MarketplaceOrder renewal = order(
                "O2",
                RENEWAL,
                "2026-07-05",
                MarketplaceLine.of(1, OFFER, 10, "S1"),
                MarketplaceLine.of(2, OFFER, 4, "S2"),
                MarketplaceLine.of(3, OTHER_OFFER, 5, "S3"));
        MarketplaceCustomer.Builder facts = expiring().addOrders(renewal);
        assertEquals("ACTIVE 10+0 2027-06-30 NOT_DUE off", text(ledger(facts, "2026-07-05"), "S1"));
        assertEquals("SCHEDULED 0+4 2027-06-30 SCHEDULED", text(ledger(facts, "2026-07-05"), "S2"));
        assertEquals("SCHEDULED 0+5 2027-06-30 SCHEDULED", text(ledger(facts, "2026-07-05"), "S3"));
    }

    @Test
    void a_renewal_of_a_product_with_a_term_of_its_own_that_is_not_held_does_nothing() {
        MarketplaceCustomer.Builder facts =
                ten().addOrders(order("O2", RENEWAL, "2026-06-05", MarketplaceLine.of(1, STOCK_PACK, 4, "S2")));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE", facts, "2026-06-05");
    }

    @Test
    void the_second_line_of_an_order_goes_on_from_the_first() {
        MarketplaceOrder renewal = order(
                "O2",
                RENEWAL,
                "2026-07-05",
                MarketplaceLine.of(1, OFFER, 4, "S1"),
                MarketplaceLine.of(2, OFFER, 3, "S1"));
        assertLedger(
                "2028-06-30; S1 ACTIVE 4+3 2027-06-30 PARTLY_RENEWED off",
                expiring().addOrders(renewal),
                "2026-07-05");
    }

    @Test
    void a_renewal_date_that_has_passed_again_turns_or_awaits_at_once() {
        MarketplaceCustomer.Builder off = expiring().addOrders(order("O2", RENEWAL, "2029-03-01", "S1", 4));
        assertLedger("2027-06-30; S1 ENDED 4+0 2027-06-30 LAPSED off", off, "2029-03-01");
        MarketplaceCustomer.Builder on = ten().addOrders(order("O2", RENEWAL, "2029-03-01", "S1", 4));
        assertLedger("2027-06-30; S1 ACTIVE 4+0 2027-06-30 AWAITING_RENEWAL", on, "2029-03-01");
        on.addOrders(order("O3", RENEWAL, "2029-03-02", "S1", 4));
        assertLedger("2028-06-30; S1 ACTIVE 4+0 2028-06-30 AWAITING_RENEWAL", on, "2029-03-02");
    }

    @Test
    void an_early_order_that_completes_after_the_turn_is_early_all_the_same() {
        MarketplaceOrder early = order("O2", RENEWAL, "2026-06-29", "S1", 10);
        MarketplaceCustomer.Builder all = ten().addOrders(completed(early, "2026-07-01"));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL", all, "2026-06-30");
        assertLedger("2027-06-30; S1 ACTIVE 10+0 2027-06-30 NOT_DUE", all, "2026-07-01");
        MarketplaceOrder some = order("O2", RENEWAL, "2026-06-29", "S1", 6);
        MarketplaceCustomer.Builder rest = ten().addOrders(completed(some, "2026-07-01"));
        assertLedger("2027-06-30; S1 ACTIVE 10+6 2026-06-30 AWAITING_RENEWAL", rest, "2026-07-01");
        rest.addOrders(order("O3", RENEWAL, "2026-07-02", "S1", 4));
        assertLedger("2027-06-30; S1 ACTIVE 10+0 2027-06-30 NOT_DUE", rest, "2026-07-02");
    }

    @Test
    void one_that_was_placed_on_the_renewal_date_is_the_run_that_is_awaited() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-30T00:00:00Z", "S1", 6));
        assertLedger("2027-06-30; S1 ACTIVE 6+0 2027-06-30 NOT_DUE", facts, "2026-06-30T00:00:00Z");
    }

    @Test
    void an_early_renewal_that_completes_after_an_expiry_is_late() {
        MarketplaceOrder early = completed(order("O2", RENEWAL, "2026-06-29", "S1", 6), "2026-07-01");
        assertLedger(
                "2027-06-30; S1 ACTIVE 6+0 2027-06-30 NOT_DUE off", expiring().addOrders(early), "2026-07-01");
    }

    @Test
    void a_renewal_without_a_renewal_date_does_nothing() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 3, ""))
                .addOrders(order("O2", RENEWAL, "2026-07-05", "S1", 4));
        assertLedger("none; S1 ACTIVE 3+0 - UNDETERMINED", facts, "2026-07-05");
    }

    // ---- bought while a renewal is awaited

    @Test
    void what_is_bought_while_a_renewal_is_awaited_comes_on_top_of_what_it_renews() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", NEW, "2026-07-02", "S1", 5));
        assertLedger("2026-06-30; S1 ACTIVE 15+0 2026-06-30 AWAITING_RENEWAL", facts, "2026-07-02");
        facts.addOrders(bySystem(completed(order("O3", RENEWAL, "2026-06-30", "S1", 10), "2026-07-03")));
        assertLedger("2027-06-30; S1 ACTIVE 15+0 2027-06-30 NOT_DUE", facts, "2026-07-03");
    }

    @Test
    void it_does_not_count_for_what_the_run_has_to_renew() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", NEW, "2026-07-01", "S1", 5),
                        completed(order("O3", RENEWAL, "2026-06-29", "S1", 10), "2026-07-02"));
        assertLedger("2027-06-30; S1 ACTIVE 15+0 2027-06-30 NOT_DUE", facts, "2026-07-02");
    }

    @Test
    void it_can_be_returned() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", NEW, "2026-07-01", "S1", 5),
                        returned("O3", "2026-07-02", "O2", 1, 2),
                        order("O4", RENEWAL, "2026-07-03", "S1", 10));
        assertLedger("2026-06-30; S1 ACTIVE 13+0 2026-06-30 AWAITING_RENEWAL", facts, "2026-07-02");
        assertLedger("2027-06-30; S1 ACTIVE 13+0 2027-06-30 NOT_DUE", facts, "2026-07-03");
        facts.addOrders(returned("O5", "2026-07-04", "O2", 1, 3));
        assertLedger("2027-06-30; S1 ACTIVE 10+0 2027-06-30 NOT_DUE", facts, "2026-07-04");
    }

    @Test
    void what_was_there_before_takes_nothing_of_it_when_it_is_returned() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", NEW, "2026-07-01", "S1", 5),
                        returned("O3", "2026-07-02", "O1", 1, 10),
                        returned("O4", "2026-07-02", "O2", 1, 9),
                        order("O5", RENEWAL, "2026-07-03", "S1", 1));
        assertLedger("2026-06-30; S1 ACTIVE 0+0 2026-06-30 AWAITING_RENEWAL", facts, "2026-07-02");
        assertLedger("2027-06-30; S1 ACTIVE 1+0 2027-06-30 NOT_DUE", facts, "2026-07-03");
        MarketplaceCustomer.Builder kept = ten().addOrders(
                        order("O2", NEW, "2026-07-01", "S1", 5),
                        returned("O3", "2026-07-02", "O1", 1, 10),
                        order("O5", RENEWAL, "2026-07-03", "S1", 1));
        assertLedger("2027-06-30; S1 ACTIVE 6+0 2027-06-30 NOT_DUE", kept, "2026-07-03");
    }

    // ---- runs that fail

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30; S1 ENDED 10+0 2026-06-30 LATE_RENEWABLE",
        "2026-06-29, 2026-06-30; S1 ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL", // placed before, so it is no run
    })
    void a_run_that_failed_expires_the_subscription(String placed, String expected) {
        MarketplaceOrder run = bySystem(failed(order("O2", RENEWAL, placed, "S1", 10), "2026-07-01"));
        assertLedger(expected, ten().addOrders(run), "2026-07-01");
    }

    @Test
    void other_orders_that_fail_do_nothing() {
        String awaiting = "2026-06-30; S1 ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL";
        MarketplaceOrder byReseller = failed(order("O2", RENEWAL, "2026-06-30", "S1", 10), "2026-07-01");
        assertLedger(awaiting, ten().addOrders(byReseller), "2026-07-01");
        MarketplaceOrder noRenewal = bySystem(failed(order("O2", NEW, "2026-06-30", "S1", 10), "2026-07-01"));
        assertLedger(awaiting, ten().addOrders(noRenewal), "2026-07-01");
        MarketplaceOrder ofAnother = bySystem(failed(order("O2", RENEWAL, "2026-06-30", "S2", 10), "2026-07-01"));
        assertLedger(awaiting, ten().addOrders(ofAnother), "2026-07-01");
        MarketplaceOrder ofOneThatAwaitsNothing =
                bySystem(failed(order("O2", RENEWAL, "2026-06-29", "S1", 10), "2026-06-29"));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE",
                ten().addOrders(ofOneThatAwaitsNothing),
                "2026-06-29");
    }

    @Test
    void where_something_is_renewed_or_added_a_failed_run_turns_the_term_to_that_and_leaves_the_anniversary_date() {
        MarketplaceOrder run = bySystem(failed(order("O3", RENEWAL, "2026-06-30", "S1", 6), "2026-07-03"));
        MarketplaceCustomer.Builder renewed = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4), run);
        assertLedger("2027-06-30; S1 ACTIVE 4+0 2027-06-30 NOT_DUE", renewed, "2026-07-03");
        MarketplaceCustomer.Builder added = ten().addOrders(order("O2", NEW, "2026-07-02", "S1", 5), run);
        assertLedger("2026-06-30; S1 ACTIVE 5+0 2027-06-30 NOT_DUE", added, "2026-07-03");
        MarketplaceCustomer.Builder both = ten().addOrders(
                        order("O2", RENEWAL, "2026-06-05", "S1", 4), order("O4", NEW, "2026-07-02", "S1", 5), run);
        assertLedger("2027-06-30; S1 ACTIVE 9+0 2027-06-30 NOT_DUE", both, "2026-07-03");
    }

    // ---- returns

    @Test
    void a_return_of_an_order_that_is_not_completed_does_nothing() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        open(order("O2", NEW, "2025-07-01", "S1", 5)),
                        failed(order("O3", NEW, "2025-07-01", "S1", 5), "2025-07-01"),
                        returned("O4", "2025-07-02", "O2", 1, 5),
                        returned("O5", "2025-07-02", "O3", 1, 5),
                        returned("O6", "2025-07-02", "O1", 2, 5), // no such line
                        returned("O7", "2025-07-02", "O99", 1, 5));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", facts, "2025-07-02");
    }

    @Test
    void a_return_of_a_line_that_changed_nothing_does_nothing_where_nothing_is_held() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", RENEWAL, "2026-06-05", MarketplaceLine.of(1, STOCK_PACK, 4, "S2")),
                        returned("O3", "2026-06-06", "O2", 1, 4));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE", facts, "2026-06-06");
    }

    @Test
    void an_early_renewal_is_returned_from_what_is_renewed_until_the_term_turns_and_then_from_what_is_held() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-28", "S1", 10));
        assertLedger(
                "2027-06-30; S1 ACTIVE 10+7 2026-06-30 PARTLY_RENEWED",
                facts.addOrders(returned("O3", "2026-06-29T23:59:59Z", "O2", 1, 3)),
                "2026-06-29T23:59:59Z");
        facts.addOrders(bySystem(order("O4", RENEWAL, "2026-06-30T03:00:00Z", "S1", 3)));
        assertLedger("2027-06-30; S1 ACTIVE 10+0 2027-06-30 NOT_DUE", facts, "2026-06-30T03:00:00Z");
        assertLedger(
                "2027-06-30; S1 ACTIVE 5+0 2027-06-30 NOT_DUE",
                facts.addOrders(returned("O5", "2026-07-01", "O2", 1, 5)),
                "2026-07-01");
    }

    @Test
    void more_than_there_is_cannot_be_returned() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", RENEWAL, "2026-06-10", "S1", 4),
                        returned("O3", "2026-06-11", "O2", 1, 5),
                        returned("O4", "2026-06-12", "O1", 1, 11));
        assertLedger("2027-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE", facts, "2026-06-11");
        assertLedger("2027-06-30; S1 ENDED 0+0 2026-06-30 CLOSED", facts, "2026-06-12");
    }

    @Test
    void what_is_emptied_but_renewed_early_goes_on() {
        MarketplaceCustomer.Builder facts =
                ten().addOrders(order("O2", RENEWAL, "2026-06-10", "S1", 4), returned("O3", "2026-06-12", "O1", 1, 10));
        assertLedger("2027-06-30; S1 ACTIVE 0+4 2026-06-30 FULLY_RENEWED", facts, "2026-06-12");
        assertLedger("2027-06-30; S1 ACTIVE 4+0 2027-06-30 NOT_DUE", facts, "2026-06-30");
    }

    @Test
    void one_that_expired_and_was_emptied_is_late_and_revives() {
        MarketplaceCustomer.Builder facts = expiring().addOrders(returned("O2", "2026-07-05", "O1", 1, 10));
        assertLedger("2026-06-30; S1 ENDED 0+0 2026-06-30 CLOSED off", facts, "2026-07-05");
        facts.addOrders(order("O3", RENEWAL, "2026-07-06", "S1", 6));
        assertLedger("2027-06-30; S1 ACTIVE 6+0 2027-06-30 NOT_DUE off", facts, "2026-07-06");
    }

    @Test
    void what_began_anew_has_turned() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", RENEWAL, "2026-06-05", "S1", 4),
                        order("O3", NEW, "2026-06-08", "S1", 7),
                        returned("O4", "2026-06-09", "O2", 1, 4))
                .addSubscriptionsSeen(seen("2026-06-07", "S1", ENDED, 0, ""));
        assertLedger("2027-06-30; S1 ENDED 0+0 2026-06-30 CLOSED", facts, "2026-06-07");
        assertEquals("ACTIVE 7+0 2027-06-30 NOT_DUE", text(ledger(facts, "2026-06-08"), "S1"));
        assertEquals("ACTIVE 3+0 2027-06-30 NOT_DUE", text(ledger(facts, "2026-06-09"), "S1"));
    }

    // ---- switches

    private static final MarketplaceLine TO_S2 = MarketplaceLine.of(1, OTHER_OFFER, 4, "S2");

    @Test
    void a_switch_takes_from_one_subscription_and_buys_the_other() {
        MarketplaceCustomer.Builder facts = ten().addOrders(switched("O2", "2026-01-10", "S1", TO_S2));
        assertLedger(
                "2026-06-30; S1 ACTIVE 6+0 2026-06-30 NOT_DUE; S2 ACTIVE 4+0 2026-06-30 NOT_DUE", facts, "2026-01-10");
        facts.addOrders(reverted("O3", "2026-01-12", "O2", "S2", MarketplaceLine.of(1, OFFER, 4, "S1")));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE; S2 ENDED 0+0 2026-06-30 CLOSED", facts, "2026-01-12");
    }

    @Test
    void a_full_switch_ends_the_source_before_its_lines_are_bought() {
        MarketplaceCustomer.Builder facts =
                ten().addOrders(switched("O2", "2026-01-10", "S1", MarketplaceLine.of(1, OFFER, 10, "S1")));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", facts, "2026-01-10");
        MarketplaceCustomer.Builder set = ten().addPreferences(preference("2026-01-01", "S1", 3))
                .addOrders(switched("O2", "2026-01-10", "S1", MarketplaceLine.of(1, OFFER, 10, "S1")));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", set, "2026-01-10"); // begun anew
    }

    @Test
    void a_switch_from_what_nobody_knows_buys_all_the_same() {
        MarketplaceCustomer.Builder facts = ten().addOrders(switched("O2", "2026-01-10", "S9", TO_S2));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE; S2 ACTIVE 4+0 2026-06-30 NOT_DUE", facts, "2026-01-10");
    }

    // ---- preferences and high growth

    @Test
    void renewal_is_on_and_of_all_until_something_else_is_set_and_off_forgets_the_quantity() {
        MarketplaceCustomer.Builder facts = ten().addPreferences(
                        preference("2026-01-01", "S1", 7),
                        preference("2026-01-02", "S1", false),
                        preference("2026-01-03", "S1", true));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE renews 7", facts, "2026-01-01");
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE off", facts, "2026-01-02");
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", facts, "2026-01-03");
    }

    @Test
    void a_preference_reaches_only_what_is_active_or_scheduled() {
        MarketplaceCustomer.Builder facts =
                expiring().addPreferences(preference("2026-07-01", "S1", true), preference("2026-07-01", "S9", true));
        assertLedger("2026-06-30; S1 ENDED 10+0 2026-06-30 LATE_RENEWABLE off", facts, "2026-07-01");
    }

    @Test
    void a_quantity_of_none_and_renewal_off_both_expire_the_subscription() {
        MarketplaceCustomer.Builder none = ten().addPreferences(preference("2026-06-01", "S1", 0));
        assertLedger("2026-06-30; S1 ENDED 10+0 2026-06-30 LATE_RENEWABLE", none, "2026-06-30T00:00:00Z");
        assertLedger("2026-06-30; S1 ENDED 10+0 2026-06-30 LATE_RENEWABLE off", expiring(), "2026-06-30T00:00:00Z");
    }

    @Test
    void with_renewal_off_what_is_renewed_early_goes_on_and_the_rest_is_gone() {
        MarketplaceCustomer.Builder facts = expiring().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4));
        assertLedger("2027-06-30; S1 ACTIVE 10+4 2026-06-30 PARTLY_RENEWED off", facts, "2026-06-29");
        assertLedger("2027-06-30; S1 ACTIVE 4+0 2027-06-30 NOT_DUE off", facts, "2026-06-30T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"0, 250", "249, 250", "250, 250", "251, 251"})
    void a_code_raises_the_quantity_to_its_minimum_order(long quantity, long renews) {
        RenewalPreference chosen = new RenewalPreference(
                at("2026-01-01"), "S1", true, OptionalLong.of(quantity), Optional.of(HighGrowthCode.MOQ_250));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE renews " + renews,
                ten().addPreferences(chosen),
                "2026-01-01");
        RenewalPreference codeAlone = new RenewalPreference(
                at("2026-01-01"), "S1", true, OptionalLong.empty(), Optional.of(HighGrowthCode.MOQ_250));
        assertLedger(
                "2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE renews 250",
                ten().addPreferences(codeAlone),
                "2026-01-01");
        RenewalPreference off = new RenewalPreference(
                at("2026-01-01"), "S1", false, OptionalLong.of(quantity), Optional.of(HighGrowthCode.MOQ_250));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE off", ten().addPreferences(off), "2026-01-01");
    }

    @Test
    void a_high_growth_offer_switches_renewal_on_and_sets_at_least_its_minimum_order() {
        MarketplaceCustomer.Builder facts = ten().addPreferences(preference("2026-01-01", "S1", false))
                .addOrders(
                        order("O2", NEW, "2026-01-02", MarketplaceLine.of(1, "65304479CA01Y12", 250, "S1")),
                        order("O3", NEW, "2026-01-03", MarketplaceLine.of(1, HIGH_GROWTH, 100, "S1")));
        assertLedger("2026-06-30; S1 ACTIVE 260+0 2026-06-30 NOT_DUE renews 250 at least 250", facts, "2026-01-02");
        assertLedger("2026-06-30; S1 ACTIVE 360+0 2026-06-30 NOT_DUE renews 250 at least 250", facts, "2026-01-03");
        MarketplaceCustomer.Builder more = ten().addPreferences(preference("2026-01-01", "S1", 300))
                .addOrders(order("O2", NEW, "2026-01-02", MarketplaceLine.of(1, HIGH_GROWTH, 100, "S1")));
        assertLedger("2026-06-30; S1 ACTIVE 110+0 2026-06-30 NOT_DUE renews 300 at least 100", more, "2026-01-02");
    }

    @Test
    void what_begins_with_a_high_growth_offer_keeps_its_minimum_until_it_ends() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, HIGH_GROWTH, 100, "S1")),
                        returned("O2", "2025-07-01", "O1", 1, 100),
                        order("O3", NEW, "2025-07-02", "S1", 5));
        assertLedger("2026-06-30; S1 ACTIVE 100+0 2026-06-30 NOT_DUE renews 100 at least 100", facts, "2025-06-30");
        assertLedger("2026-06-30; S1 ENDED 0+0 2026-06-30 CLOSED", facts, "2025-07-01");
        assertLedger("2026-06-30; S1 ACTIVE 5+0 2026-06-30 NOT_DUE", facts, "2025-07-02");
    }

    @Test
    void the_minimum_order_outlives_a_renewal() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, HIGH_GROWTH, 120, "S1")),
                        bySystem(order("O2", RENEWAL, "2026-06-30", "S1", 100)));
        assertLedger("2027-06-30; S1 ACTIVE 100+0 2027-06-30 NOT_DUE renews 100 at least 100", facts, "2026-06-30");
    }

    // ---- scheduled subscriptions

    @Test
    void a_scheduled_subscription_awaits_the_run_and_begins_with_it() {
        MarketplaceCustomer.Builder facts = ten().addSchedules(scheduled("2026-06-10", "S2", 20));
        assertEquals("SCHEDULED 0+0 2026-06-30 SCHEDULED renews 20", text(ledger(facts, "2026-06-10"), "S2"));
        assertEquals("SCHEDULED 0+0 2026-06-30 AWAITING_RENEWAL renews 20", text(ledger(facts, "2026-06-30"), "S2"));
        facts.addOrders(bySystem(order("O2", RENEWAL, "2026-07-01", "S2", 20)));
        assertEquals("ACTIVE 20+0 2027-06-30 NOT_DUE renews 20", text(ledger(facts, "2026-07-01"), "S2"));
    }

    @Test
    void bought_while_scheduled_it_begins_at_once_and_keeps_what_is_set_and_renewed() {
        MarketplaceCustomer.Builder facts = ten().addSchedules(scheduled("2026-06-10", "S2", 20))
                .addOrders(order("O2", RENEWAL, "2026-06-11", "S2", 2), order("O3", NEW, "2026-06-12", "S2", 5));
        assertEquals("SCHEDULED 0+2 2026-06-30 SCHEDULED renews 20", text(ledger(facts, "2026-06-11"), "S2"));
        assertEquals("ACTIVE 5+2 2026-06-30 PARTLY_RENEWED renews 20", text(ledger(facts, "2026-06-12"), "S2"));
    }

    @Test
    void bought_while_it_awaits_its_run_it_stays_scheduled_and_has_more() {
        MarketplaceCustomer.Builder facts = ten().addSchedules(scheduled("2026-06-10", "S2", 20))
                .addOrders(order("O2", NEW, "2026-07-01", "S2", 5), order("O3", RENEWAL, "2026-07-02", "S2", 20));
        assertEquals("SCHEDULED 5+0 2026-06-30 AWAITING_RENEWAL renews 20", text(ledger(facts, "2026-07-01"), "S2"));
        assertEquals("ACTIVE 25+0 2027-06-30 NOT_DUE renews 20", text(ledger(facts, "2026-07-02"), "S2"));
    }

    @Test
    void scheduled_with_renewal_off_it_ends_with_nothing() {
        MarketplaceCustomer.Builder facts = ten().addSchedules(scheduled("2026-06-10", "S2", 20))
                .addPreferences(preference("2026-06-11", "S2", false));
        assertEquals("SCHEDULED 0+0 2026-06-30 SCHEDULED off", text(ledger(facts, "2026-06-11"), "S2"));
        assertEquals("ENDED 0+0 2026-06-30 CLOSED off", text(ledger(facts, "2026-06-30"), "S2"));
    }

    @Test
    void a_renewal_of_what_was_not_held_is_emptied_when_all_of_it_is_returned_unless_a_quantity_is_set() {
        MarketplaceCustomer.Builder facts =
                ten().addOrders(order("O2", RENEWAL, "2026-06-10", "S2", 4), returned("O3", "2026-06-12", "O2", 1, 4));
        assertEquals("ENDED 0+0 2026-06-30 CLOSED", text(ledger(facts, "2026-06-12"), "S2"));
        facts.addPreferences(preference("2026-06-11", "S2", 9));
        assertEquals("SCHEDULED 0+0 2026-06-30 SCHEDULED renews 9", text(ledger(facts, "2026-06-12"), "S2"));
    }

    @Test
    void a_schedule_without_an_anniversary_date_has_no_renewal_date_until_one_is_seen() {
        MarketplaceCustomer.Builder facts = customer().addSchedules(scheduled("2026-01-01", "S1", 4));
        assertLedger("none; S1 SCHEDULED 0+0 - UNDETERMINED renews 4", facts, "2026-01-01");
        facts.addAnniversarySeen(anniversarySeen("2026-01-02", "2026-06-30"));
        assertLedger("2026-06-30; S1 SCHEDULED 0+0 2026-06-30 SCHEDULED renews 4", facts, "2026-01-02");
    }

    @Test
    void a_schedule_of_a_product_with_a_term_of_its_own_does_nothing() {
        ScheduledSubscription pack =
                new ScheduledSubscription(at("2026-06-10"), "S2", MarketplaceOffer.of(STOCK_PACK), 4);
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE", ten().addSchedules(pack), "2026-06-10");
    }

    // ---- transfers

    @Test
    void a_transfer_begins_with_the_renewal_date_of_its_line() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", TRANSFER, "2026-01-10", until("2026-08-01", OFFER, "S1", 10)));
        assertLedger("2027-01-10; S1 ACTIVE 10+0 2026-08-01 NOT_DUE", facts, "2026-01-10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, ENDED 10+0 2026-01-09 LATE_RENEWABLE",
        "2026-01-10, ACTIVE 10+0 2026-01-10 AWAITING_RENEWAL",
        "2026-01-11, ACTIVE 10+0 2026-01-11 UPCOMING",
    })
    void one_whose_renewal_date_lies_before_its_day_has_expired(String renewalDate, String expected) {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", TRANSFER, "2026-01-10", until(renewalDate, OFFER, "S1", 10)));
        assertEquals(expected, text(ledger(facts, "2026-01-10"), "S1"));
    }

    @Test
    void one_of_a_product_with_a_term_of_its_own_has_then_ended() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", TRANSFER, "2026-01-10", until("2026-01-09", STOCK_PACK, "S1", 10)));
        assertLedger("2027-01-10; S1 ENDED 10+0 2026-01-09 OWN_TERM_ENDED", facts, "2026-01-10");
    }

    @Test
    void a_transfer_without_a_date_gets_the_end_of_a_term_and_on_an_active_subscription_it_leaves_the_date() {
        MarketplaceCustomer.Builder plain = customer().addOrders(order("O1", TRANSFER, "2026-01-10", "S1", 10));
        assertLedger("2027-01-10; S1 ACTIVE 10+0 2027-01-10 NOT_DUE", plain, "2026-01-10");
        MarketplaceCustomer.Builder held =
                ten().addOrders(order("O2", TRANSFER, "2026-01-10", until("2026-08-01", OFFER, "S1", 5)));
        assertLedger("2026-06-30; S1 ACTIVE 15+0 2026-06-30 NOT_DUE", held, "2026-01-10");
        MarketplaceCustomer.Builder undated = customer()
                .addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 3, ""))
                .addOrders(order("O1", TRANSFER, "2026-01-10", until("2026-08-01", OFFER, "S1", 5)));
        assertLedger("2027-01-10; S1 ACTIVE 8+0 - UNDETERMINED", undated, "2026-01-10");
        undated.addAnniversarySeen(anniversarySeen("2026-01-11", "2027-01-10"));
        assertLedger("2027-01-10; S1 ACTIVE 8+0 2027-01-10 NOT_DUE", undated, "2026-01-11");
    }

    @Test
    void a_transfer_on_an_ended_subscription_switches_renewal_on_and_on_an_active_one_it_does_not() {
        MarketplaceCustomer.Builder ended =
                expiring().addOrders(order("O2", TRANSFER, "2026-07-05", until("2026-08-01", OFFER, "S1", 5)));
        assertLedger("2026-06-30; S1 ACTIVE 5+0 2026-08-01 EARLY_RENEWABLE", ended, "2026-07-05");
        MarketplaceCustomer.Builder active = expiring().addOrders(order("O2", TRANSFER, "2026-06-05", "S1", 5));
        assertLedger("2026-06-30; S1 ACTIVE 15+0 2026-06-30 EARLY_RENEWABLE off", active, "2026-06-05");
    }

    @Test
    void a_transferred_high_growth_offer_that_has_expired_keeps_no_minimum() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", TRANSFER, "2026-01-10", until("2026-01-09", HIGH_GROWTH, "S1", 100)));
        assertLedger("2027-01-10; S1 ENDED 100+0 2026-01-09 LATE_RENEWABLE", facts, "2026-01-10");
    }

    // ---- subscriptions seen at Adobe

    private static SubscriptionSeen full(String at, SubscriptionStatus status, String date, boolean on, long explicit) {
        SubscriptionSeen seen = seen(at, "S1", status, 8, date);
        return new SubscriptionSeen(
                seen.at(),
                "S1",
                seen.offer(),
                status,
                8,
                OptionalLong.of(2),
                seen.renewalDate(),
                Optional.of(on),
                OptionalLong.of(explicit));
    }

    @Test
    void from_its_instant_on_what_was_seen_replaces_what_was_computed() {
        MarketplaceCustomer.Builder facts =
                ten().addSubscriptionsSeen(full("2026-01-10", ACTIVE, "2026-09-15", false, 6));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE", facts, "2026-01-10T08:59:59Z");
        assertEquals(
                "ACTIVE 8+2 2026-09-15 PARTLY_RENEWED off renews 6", text(ledger(facts, "2026-01-10T09:00:00Z"), "S1"));
    }

    @Test
    void what_was_not_shown_stays() {
        MarketplaceCustomer.Builder facts = ten().addPreferences(preference("2026-01-01", "S1", 6))
                .addSubscriptionsSeen(seen("2026-01-10", "S1", ACTIVE, 8, ""));
        assertLedger("2026-06-30; S1 ACTIVE 8+0 2026-06-30 NOT_DUE renews 6", facts, "2026-01-10");
    }

    @Test
    void what_nobody_recorded_is_known_from_a_sighting_alone() {
        assertLedger(
                "2026-09-15; S1 ACTIVE 8+0 2026-09-15 NOT_DUE",
                customer().addSubscriptionsSeen(seen("2026-01-10", "S1", ACTIVE, 8, "2026-09-15")),
                "2026-01-10");
        assertLedger(
                "none; S1 SCHEDULED 8+0 2026-09-15 SCHEDULED",
                customer().addSubscriptionsSeen(seen("2026-01-10", "S1", SCHEDULED, 8, "2026-09-15")),
                "2026-01-10");
        assertLedger(
                "none; S1 ENDED 8+0 2025-09-15 LAPSED",
                customer().addSubscriptionsSeen(seen("2026-01-10", "S1", ENDED, 8, "2025-09-15")),
                "2026-01-10");
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2026-01-09, LATE_RENEWABLE",
        "8, 2026-01-10, LATE_RENEWABLE",
        "8, 2026-01-11, CLOSED",
        "0, 2026-01-09, CLOSED",
    })
    void seen_ended_it_has_expired_if_its_renewal_date_has_come_and_licenses_are_shown(
            long current, String renewalDate, RenewalState expected) {
        MarketplaceCustomer.Builder facts =
                ten().addSubscriptionsSeen(seen("2026-01-10", "S1", ENDED, current, renewalDate));
        assertLedger("2026-06-30; S1 ENDED " + current + "+0 " + renewalDate + " " + expected, facts, "2026-01-10");
    }

    @Test
    void seen_ended_without_a_date_it_is_closed_or_keeps_the_date_it_had() {
        assertLedger(
                "none; S1 ENDED 8+0 - CLOSED",
                customer().addSubscriptionsSeen(seen("2026-01-10", "S1", ENDED, 8, "")),
                "2026-01-10");
        assertLedger(
                "2026-06-30; S1 ENDED 8+0 2026-06-30 LATE_RENEWABLE",
                ten().addSubscriptionsSeen(seen("2026-07-02", "S1", ENDED, 8, "")),
                "2026-07-02");
    }

    @Test
    void seen_ended_nothing_of_it_is_renewed_whatever_was_shown() {
        MarketplaceCustomer.Builder facts =
                ten().addSubscriptionsSeen(full("2026-01-10", ENDED, "2026-01-09", true, 6));
        assertEquals(0, ledger(facts, "2026-01-10").subscriptions().get("S1").renewed());
    }

    @Test
    void a_product_with_a_term_of_its_own_that_is_seen_ended_has_ended() {
        SubscriptionSeen pack = ofOffer(STOCK_PACK, seen("2026-01-10", "S1", ENDED, 8, ""));
        assertLedger("none; S1 ENDED 8+0 - OWN_TERM_ENDED", customer().addSubscriptionsSeen(pack), "2026-01-10");
    }

    @Test
    void seen_again_an_ended_subscription_is_active() {
        MarketplaceCustomer.Builder facts = ten().addSubscriptionsSeen(
                        seen("2026-07-02", "S1", ENDED, 10, ""), seen("2026-07-03", "S1", ACTIVE, 7, "2027-06-30"));
        assertLedger("2027-06-30; S1 ACTIVE 7+0 2027-06-30 NOT_DUE", facts, "2026-07-03");
    }

    @Test
    void a_sighting_ends_what_was_awaited_and_added_and_a_due_turn_is_decided_anew() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", NEW, "2026-07-01", "S1", 5))
                .addSubscriptionsSeen(seen("2026-07-02", "S1", ACTIVE, 9, ""))
                .addOrders(order("O3", RENEWAL, "2026-07-03", "S1", 9));
        assertLedger("2026-06-30; S1 ACTIVE 9+0 2026-06-30 AWAITING_RENEWAL", facts, "2026-07-02");
        assertLedger("2027-06-30; S1 ACTIVE 9+0 2027-06-30 NOT_DUE", facts, "2026-07-03"); // nothing on top
        MarketplaceCustomer.Builder off =
                ten().addSubscriptionsSeen(full("2026-07-02", ACTIVE, "2026-06-30", false, 6));
        assertEquals("ACTIVE 2+0 2027-06-30 NOT_DUE off renews 6", text(ledger(off, "2026-07-02"), "S1"));
    }

    @Test
    void without_a_date_it_gets_the_end_of_a_term_bought_that_day() {
        MarketplaceCustomer.Builder facts = ten().addSubscriptionsSeen(seen("2026-01-10", "S2", SCHEDULED, 0, ""));
        assertEquals("SCHEDULED 0+0 2026-06-30 SCHEDULED", text(ledger(facts, "2026-01-10"), "S2"));
    }

    @Test
    void an_early_renewal_is_of_the_next_term_unless_a_sighting_showed_another_date() {
        MarketplaceCustomer.Builder facts =
                ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4), returned("O3", "2026-06-08", "O2", 1, 1));
        SubscriptionSeen same = seen("2026-06-07", "S1", ACTIVE, 10, "2026-06-30");
        assertEquals(
                "ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE",
                text(ledger(facts.subscriptionsSeen(List.of(same)), "2026-06-08"), "S1"));
        SubscriptionSeen another = seen("2026-06-07", "S1", ACTIVE, 10, "2026-07-01");
        assertEquals(
                "ACTIVE 9+0 2026-07-01 EARLY_RENEWABLE",
                text(ledger(facts.subscriptionsSeen(List.of(another)), "2026-06-08"), "S1"));
    }

    // ---- facts of one instant

    @Test
    void at_one_instant_a_sighting_comes_before_orders_and_orders_before_schedules_and_preferences() {
        String at = "2026-01-10";
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(order("O1", NEW, at, "S1", 3))
                .addSubscriptionsSeen(seen(at, "S1", ACTIVE, 8, ""))
                .addAnniversarySeen(anniversarySeen(at, "2026-06-30"))
                .addSchedules(scheduled(at, "S1", 20))
                .addPreferences(preference(at, "S1", 5));
        assertLedger("2026-06-30; S1 ACTIVE 11+0 2026-06-30 NOT_DUE renews 5", facts, at);
    }

    @Test
    void of_one_kind_the_order_of_the_list_counts() {
        MarketplaceCustomer.Builder facts =
                ten().addPreferences(preference("2026-01-10", "S1", 5), preference("2026-01-10", "S1", 6));
        assertLedger("2026-06-30; S1 ACTIVE 10+0 2026-06-30 NOT_DUE renews 6", facts, "2026-01-10");
    }

    @Test
    void a_commitment_comes_first_on_its_day() {
        MarketplaceCustomer.Builder facts = customer()
                .addCommitments(accepted("2026-01-10"))
                .addOrders(completed(order("O1", NEW, "2026-01-05", "S1", 3), "2026-01-10T00:00:00Z"));
        assertLedger("2027-01-10; S1 ACTIVE 3+0 2027-01-10 NOT_DUE", facts, "2026-01-10T00:00:00Z");
    }

    // ---- early renewal in progress

    @ParameterizedTest
    @CsvSource({
        "2026-06-04T23:59:59Z, false",
        "2026-06-05T09:00:00Z, true",
        "2026-06-29T23:59:59Z, true",
        "2026-06-30T00:00:00Z, false", // the run ends it, whether or not somebody recorded it
        "2026-07-15T00:00:00Z, false",
    })
    void an_early_renewal_is_in_progress_until_the_renewal_date(String asOf, boolean expected) {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4));
        assertEquals(expected, ledger(facts, asOf).isEarlyRenewalInProgress());
    }

    @Test
    void only_an_active_subscription_that_follows_an_anniversary_date_shows_one() {
        MarketplaceOrder pack = order("O2", NEW, "2025-07-10", MarketplaceLine.of(1, STOCK_PACK, 1, "S2"));
        SubscriptionLedger ofItsOwnTerm = ledger(
                ten().addOrders(pack)
                        .addAnniversarySeen(anniversarySeen("2026-01-01", "2027-06-30"))
                        .addSubscriptionsSeen(seen("2026-01-02", "S1", ENDED, 0, "")),
                "2026-01-03");
        assertEquals(false, ofItsOwnTerm.isEarlyRenewalInProgress());
        SubscriptionLedger ended =
                ledger(expiring().addAnniversarySeen(anniversarySeen("2026-07-01", "2027-06-30")), "2026-07-02");
        assertEquals(false, ended.isEarlyRenewalInProgress());
        SubscriptionLedger scheduled = ledger(
                customer()
                        .addSubscriptionsSeen(seen("2026-01-01", "S1", SCHEDULED, 1, "2026-06-30"))
                        .addAnniversarySeen(anniversarySeen("2026-01-02", "2027-06-30")),
                "2026-01-03");
        assertEquals(false, scheduled.isEarlyRenewalInProgress());
        SubscriptionLedger onTheDay = ledger(
                customer()
                        .addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 1, "2026-06-30"))
                        .addAnniversarySeen(anniversarySeen("2026-01-02", "2026-06-30")),
                "2026-01-03");
        assertEquals(false, onTheDay.isEarlyRenewalInProgress());
        SubscriptionLedger dayBefore = ledger(
                customer()
                        .addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 1, "2026-06-29"))
                        .addAnniversarySeen(anniversarySeen("2026-01-02", "2026-06-30")),
                "2026-01-03");
        assertEquals(true, dayBefore.isEarlyRenewalInProgress());
    }

    // ---- the ledger itself

    @Test
    void held_are_the_licenses_of_active_subscriptions() {
        MarketplaceCustomer.Builder facts = expiring()
                .addOrders(
                        order("O2", NEW, "2025-07-01", MarketplaceLine.of(1, STOCK_PACK, 3, "S2")),
                        open(order("O3", NEW, "2026-06-29", "S3", 7)))
                .addSubscriptionsSeen(seen("2025-08-01", "S4", SCHEDULED, 5, "2026-07-20"));
        SubscriptionLedger before = ledger(facts, "2026-06-29");
        assertEquals(13, before.held());
        SubscriptionLedger after = ledger(facts, "2026-06-30");
        assertEquals(3, after.held());
        assertEquals(
                Map.of("S1", 0L, "S2", 3L, "S3", 0L, "S4", 0L),
                after.subscriptions().values().stream()
                        .collect(Collectors.toMap(Subscription::id, Subscription::held)));
        assertEquals(at("2026-06-30"), after.asOf());
        assertEquals(
                List.of("S1", "S2", "S3", "S4"),
                List.copyOf(after.subscriptions().keySet()));
        assertThrows(
                UnsupportedOperationException.class, () -> after.subscriptions().clear());
    }

    @Test
    void a_subscription_shows_the_product_of_its_first_fact() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", NEW, "2025-07-01", MarketplaceLine.of(1, STOCK_PACK, 3, "S2")),
                        open(order("O3", NEW, "2025-07-01", MarketplaceLine.of(1, OTHER_OFFER, 3, "S3"))));
        SubscriptionLedger ledger = ledger(facts, "2025-07-01");
        assertEquals("65304479CA", ledger.subscriptions().get("S1").product());
        assertEquals("65305282CA", ledger.subscriptions().get("S2").product());
        assertEquals("30006208CA", ledger.subscriptions().get("S3").product());
    }
}
