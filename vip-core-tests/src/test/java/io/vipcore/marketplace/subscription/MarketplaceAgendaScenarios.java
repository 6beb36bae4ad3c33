package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.anniversarySeen;
import static io.vipcore.marketplace.Told.bySystem;
import static io.vipcore.marketplace.Told.completed;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.reverted;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.OrderType.TRANSFER;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ENDED;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes when if nothing is done, kind by kind (section 16 of the rulebook). */
class MarketplaceAgendaScenarios {

    private static MarketplaceCustomer.Builder ten() {
        return customer().addOrders(order("O1", NEW, "2025-06-30", "S1", 10));
    }

    private static List<String> agenda(MarketplaceCustomer.Builder facts, String asOf) {
        return agenda(facts, asOf, MarketplaceEditions.VIPMP);
    }

    private static List<String> agenda(MarketplaceCustomer.Builder facts, String asOf, MarketplaceEdition edition) {
        return MarketplaceAgenda.of(facts.build(), MarketplaceFixtures.catalog(), edition, at(asOf)).stream()
                .map(entry -> entry.date() + " " + entry.what()
                        + entry.subject().map(" "::concat).orElse(""))
                .toList();
    }

    private static void assertAgenda(MarketplaceCustomer.Builder facts, String asOf, String... expected) {
        assertEquals(List.of(expected), agenda(facts, asOf), asOf);
    }

    // ---- subscriptions

    @Test
    void a_subscription_that_renews_by_itself_goes_through_every_border_up_to_its_run() {
        assertAgenda(
                ten(),
                "2025-06-30",
                "2025-07-15 RETURN_WINDOW_CLOSED O1",
                "2026-05-16 RENEWAL_UPCOMING S1",
                "2026-05-31 EARLY_WINDOW_OPENS S1",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-30 SUBSCRIPTION_RENEWS S1");
    }

    @Test
    void one_that_does_not_expires_and_can_be_renewed_late_for_a_while() {
        MarketplaceCustomer.Builder facts = ten().addPreferences(preference("2026-01-01", "S1", false));
        assertAgenda(
                facts,
                "2026-01-01",
                "2026-05-16 RENEWAL_UPCOMING S1",
                "2026-05-31 EARLY_WINDOW_OPENS S1",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-30 SUBSCRIPTION_EXPIRES S1",
                "2026-07-15 LATE_WINDOW_CLOSED S1");
        assertAgenda(facts, "2026-06-30", "2026-07-15 LATE_WINDOW_CLOSED S1");
        assertAgenda(facts, "2026-07-14", "2026-07-15 LATE_WINDOW_CLOSED S1");
        assertAgenda(facts, "2026-07-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T23:59:59Z, 4",
        "2026-05-16T00:00:00Z, 3",
        "2026-05-30T23:59:59Z, 3",
        "2026-05-31T00:00:00Z, 2",
        "2026-06-27T23:59:59Z, 2",
        "2026-06-28T00:00:00Z, 1",
        "2026-06-29T23:59:59Z, 1",
        "2026-06-30T00:00:00Z, 0",
    })
    void an_entry_is_ahead_through_the_day_before_and_past_on_its_day(String asOf, int ahead) {
        assertEquals(ahead, agenda(ten(), asOf).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, ''",
        "2026-03-30, ''", // the renewal date is not later than the first day of early renewals
        "2026-03-31, 2026-03-30",
        "2026-04-28, 2026-03-30",
        "2026-04-29, 2026-03-30",
        "2026-04-30, 2026-03-31",
    })
    void early_renewal_opens_thirty_days_before_but_not_before_there_was_any(String renewalDate, String opens) {
        MarketplaceCustomer.Builder facts =
                customer().addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 1, renewalDate));
        assertEquals(
                opens.isEmpty() ? List.of() : List.of(opens + " EARLY_WINDOW_OPENS S1"),
                agenda(facts, "2026-01-01").stream()
                        .filter(entry -> entry.contains("EARLY"))
                        .toList());
    }

    @Test
    void what_is_renewed_in_part_has_only_its_preferences_and_its_run_ahead() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-05-10", "S1", 4));
        assertAgenda(
                facts,
                "2026-05-10",
                "2026-05-25 RETURN_WINDOW_CLOSED O2",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-30 SUBSCRIPTION_RENEWS S1");
    }

    @Test
    void what_is_renewed_in_full_turns_and_the_next_term_follows() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 10));
        assertAgenda(
                facts,
                "2026-06-25",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-30 TERM_TURNS S1",
                "2027-05-16 RENEWAL_UPCOMING S1",
                "2027-05-31 EARLY_WINDOW_OPENS S1",
                "2027-06-28 PREFERENCES_LATE S1",
                "2027-06-30 SUBSCRIPTION_RENEWS S1");
    }

    @Test
    void where_the_rest_is_given_up_the_term_turns_to_what_is_renewed_which_then_expires() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 4))
                .addPreferences(preference("2026-06-06", "S1", false));
        assertAgenda(
                facts,
                "2026-06-28",
                "2026-06-30 TERM_TURNS S1",
                "2027-05-16 RENEWAL_UPCOMING S1",
                "2027-05-31 EARLY_WINDOW_OPENS S1",
                "2027-06-28 PREFERENCES_LATE S1",
                "2027-06-30 SUBSCRIPTION_EXPIRES S1",
                "2027-07-15 LATE_WINDOW_CLOSED S1");
    }

    @Test
    void an_empty_subscription_expires_without_a_late_window() {
        MarketplaceCustomer.Builder facts =
                customer().addSubscriptionsSeen(seen("2026-06-28", "S1", ACTIVE, 0, "2026-06-30"));
        assertAgenda(facts, "2026-06-28", "2026-06-30 SUBSCRIPTION_EXPIRES S1");
    }

    @Test
    void a_scheduled_subscription_is_neither_upcoming_nor_renewed_early() {
        MarketplaceCustomer.Builder facts = customer()
                .addAnniversarySeen(anniversarySeen("2026-01-01", "2026-06-30"))
                .addSchedules(scheduled("2026-05-01", "S1", 3));
        assertAgenda(facts, "2026-05-01", "2026-06-28 PREFERENCES_LATE S1", "2026-06-30 SUBSCRIPTION_RENEWS S1");
        facts.addPreferences(preference("2026-05-02", "S1", false));
        assertAgenda(facts, "2026-05-02", "2026-06-28 PREFERENCES_LATE S1", "2026-06-30 SUBSCRIPTION_EXPIRES S1");
    }

    @Test
    void what_was_renewed_without_being_held_is_upcoming_in_the_term_after() {
        MarketplaceCustomer.Builder facts = customer()
                .addAnniversarySeen(anniversarySeen("2026-01-01", "2026-06-30"))
                .addOrders(order("O1", RENEWAL, "2026-06-01", "S1", 3));
        assertAgenda(
                facts,
                "2026-06-20",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-30 TERM_TURNS S1",
                "2027-05-16 RENEWAL_UPCOMING S1",
                "2027-05-31 EARLY_WINDOW_OPENS S1",
                "2027-06-28 PREFERENCES_LATE S1",
                "2027-06-30 SUBSCRIPTION_RENEWS S1");
    }

    @Test
    void what_awaits_its_run_or_has_no_renewal_date_has_no_entry() {
        assertAgenda(ten(), "2026-06-30");
        assertAgenda(customer().addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 5, "")), "2026-01-01");
        assertAgenda(customer().addOrders(open(order("O1", NEW, "2026-01-01", "S1", 5))), "2026-01-01");
    }

    @Test
    void a_product_of_its_own_term_ends_and_one_that_has_ended_or_is_closed_has_nothing_ahead() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 10, "S1")));
        assertAgenda(facts, "2025-07-15", "2026-06-30 OWN_TERM_ENDS S1");
        assertAgenda(facts, "2026-06-29", "2026-06-30 OWN_TERM_ENDS S1");
        assertAgenda(facts, "2026-06-30");
        assertAgenda(ten().addOrders(returned("O2", "2025-07-01", "O1", 1, 10)), "2025-07-01");
        assertAgenda(customer().addSubscriptionsSeen(seen("2026-01-01", "S1", ENDED, 5, "2026-06-30")), "2026-01-01");
    }

    @Test
    void the_borders_are_those_of_the_edition() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("CUSTOM")
                .upcomingDays(Sourced.custom(60, "test"))
                .earlyRenewalDays(Sourced.custom(20, "test"))
                .preferenceDays(Sourced.custom(5, "test"))
                .lateWindowDays(Sourced.custom(30, "test"))
                .returnDays(Sourced.custom(20, "test"))
                .build();
        MarketplaceCustomer.Builder facts = ten().addPreferences(preference("2025-06-30", "S1", false));
        assertEquals(
                List.of(
                        "2025-07-21 RETURN_WINDOW_CLOSED O1",
                        "2026-05-01 RENEWAL_UPCOMING S1",
                        "2026-06-10 EARLY_WINDOW_OPENS S1",
                        "2026-06-26 PREFERENCES_LATE S1",
                        "2026-06-30 SUBSCRIPTION_EXPIRES S1",
                        "2026-07-31 LATE_WINDOW_CLOSED S1"),
                agenda(facts, "2025-06-30", ours));
    }

    @Test
    void the_next_term_recurs_from_the_anchor() {
        MarketplaceCustomer.Builder facts = customer()
                .extendedTerm(day("2028-02-29"))
                .addOrders(order("O1", NEW, "2027-06-01", "S1", 1), order("O2", RENEWAL, "2028-02-10", "S1", 1));
        assertEquals(
                "2029-02-28 SUBSCRIPTION_RENEWS S1", agenda(facts, "2028-02-10").get(6));
    }

    // ---- requests

    @Test
    void an_open_acquisition_expires_and_is_dropped_a_week_later() {
        MarketplaceCustomer.Builder facts = customer().addAcquisitions(acquisition("A1", "2024-03-28T06:03:50Z"));
        assertAgenda(facts, "2024-03-28T06:03:49Z"); // not made yet
        assertAgenda(
                facts,
                "2024-03-28T06:03:50Z",
                "2024-04-04 ACQUISITION_EXPIRES A1",
                "2024-04-11 EXPIRED_REQUEST_DROPPED A1");
        assertAgenda(facts, "2024-04-04T00:00:00Z", "2024-04-11 EXPIRED_REQUEST_DROPPED A1"); // today is no day ahead
        assertAgenda(facts, "2024-04-10T23:59:59Z", "2024-04-11 EXPIRED_REQUEST_DROPPED A1");
        assertAgenda(facts, "2024-04-11T00:00:00Z");
    }

    @Test
    void one_that_is_ordered_does_not() {
        MarketplaceCustomer.Builder facts = customer()
                .addAcquisitions(
                        new Acquisition("A1", at("2024-03-28"), Optional.of(at("2024-03-30")), Optional.empty(), 1));
        assertAgenda(facts, "2024-03-29", "2024-04-04 ACQUISITION_EXPIRES A1", "2024-04-11 EXPIRED_REQUEST_DROPPED A1");
        assertAgenda(facts, "2024-03-30");
    }

    // ---- orders

    /** What is left of the orders of ten licenses on 2026-01-10; all that was done to them by 2026-01-20. */
    private static void assertReturnable(List<String> expected, MarketplaceOrder... orders) {
        assertEquals(
                expected,
                agenda(customer().addOrders(orders), "2026-01-20").stream()
                        .filter(entry -> entry.contains("WINDOW_CLOSED"))
                        .map(entry -> entry.substring(11))
                        .toList());
    }

    private static final MarketplaceOrder TEN = order("O1", NEW, "2026-01-10", "S1", 10);
    private static final MarketplaceLine TO_S2 = MarketplaceLine.of(1, OTHER_OFFER, 10, "S2");
    private static final MarketplaceLine BACK = MarketplaceLine.of(1, OFFER, 10, "S1");
    private static final List<String> O1 = List.of("RETURN_WINDOW_CLOSED O1");

    @ParameterizedTest
    @CsvSource({
        "2026-01-24T23:59:59Z, 1",
        "2026-01-25T00:00:00Z, 0", // day 14 was the last one
    })
    void an_order_can_be_returned_through_its_fourteenth_day(String asOf, int ahead) {
        List<String> agenda = agenda(customer().addOrders(TEN), asOf);
        assertEquals(
                ahead,
                agenda.stream()
                        .filter("2026-01-25 RETURN_WINDOW_CLOSED O1"::equals)
                        .count());
    }

    @Test
    void it_counts_from_the_day_it_was_placed_and_once_it_is_completed() {
        MarketplaceCustomer.Builder facts = customer().addOrders(completed(TEN, "2026-01-15"));
        assertAgenda(facts, "2026-01-14");
        assertEquals(
                "2026-01-25 RETURN_WINDOW_CLOSED O1",
                agenda(facts, "2026-01-15").get(0));
        assertReturnable(List.of(), open(TEN));
        assertReturnable(List.of(), failed(TEN, "2026-01-11"));
    }

    @Test
    void renewals_can_be_returned_but_neither_transfers_nor_returns() {
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "RETURN_WINDOW_CLOSED O2"),
                TEN,
                order("O2", RENEWAL, "2026-01-11", "S1", 10),
                order("O3", TRANSFER, "2026-01-11", "S1", 10),
                returned("O4", "2026-01-12", "O3", 1, 1));
    }

    @Test
    void a_line_that_changed_nothing_still_remains() {
        MarketplaceLine pack = MarketplaceLine.of(1, STOCK_PACK, 4, "S2");
        assertReturnable(List.of("RETURN_WINDOW_CLOSED O2"), order("O2", RENEWAL, "2026-01-11", pack));
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O2"),
                TEN,
                returned("R1", "2026-01-11", "O1", 1, 10),
                order("O2", RENEWAL, "2026-01-12", "S1", 10));
    }

    @Test
    void nothing_remains_of_an_order_that_is_returned_in_full() {
        assertReturnable(O1, TEN, returned("R1", "2026-01-11", "O1", 1, 9));
        assertReturnable(
                List.of(), TEN, returned("R1", "2026-01-11", "O1", 1, 9), returned("R2", "2026-01-12", "O1", 1, 1));
        assertReturnable(List.of(), TEN, returned("R1", "2026-01-11", "O1", 1, 11));
        assertReturnable(O1, TEN, returned("R1", "2026-01-11", "O1", 2, 10)); // another line
        assertReturnable(O1, TEN, returned("R1", "2026-01-11", "O9", 1, 10)); // another order
    }

    @Test
    void a_return_takes_from_its_creation_on_unless_it_failed() {
        MarketplaceOrder whole = returned("R1", "2026-01-20", "O1", 1, 10);
        assertReturnable(List.of(), TEN, open(whole));
        assertReturnable(O1, TEN, open(returned("R1", "2026-01-20T09:00:01Z", "O1", 1, 10)));
        assertReturnable(O1, TEN, failed(whole, "2026-01-20"));
        assertReturnable(List.of(), TEN, failed(whole, "2026-01-20T09:00:01Z"));
    }

    @Test
    void something_of_one_line_is_enough() {
        MarketplaceOrder two = order(
                "O1",
                NEW,
                "2026-01-10",
                MarketplaceLine.of(1, OFFER, 10, "S1"),
                MarketplaceLine.of(2, OTHER_OFFER, 1, "S2"));
        assertReturnable(O1, two, returned("R1", "2026-01-11", "O1", 1, 10));
        assertReturnable(
                List.of(), two, returned("R1", "2026-01-11", "O1", 1, 10), returned("R2", "2026-01-11", "O1", 2, 1));
    }

    // ---- switches

    @Test
    void a_switch_can_be_reverted_through_its_fourteenth_day_and_takes_from_what_can_be_returned() {
        MarketplaceCustomer.Builder facts = customer().addOrders(TEN, switched("O2", "2026-01-12", "S1", TO_S2));
        assertEquals(
                List.of("2026-01-27 REVERT_WINDOW_CLOSED O2"),
                agenda(facts, "2026-01-20").stream()
                        .filter(entry -> entry.contains("WINDOW_CLOSED"))
                        .toList());
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O2"),
                TEN,
                switched("O2", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 9, "S2")));
        assertReturnable(O1, TEN, open(switched("O2", "2026-01-12", "S1", TO_S2)));
        assertReturnable(O1, TEN, failed(switched("O2", "2026-01-12", "S1", TO_S2), "2026-01-12"));
    }

    @Test
    void its_days_are_those_of_the_edition() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("CUSTOM")
                .revertDays(Sourced.custom(20, "test"))
                .build();
        assertEquals(
                "2026-02-02 REVERT_WINDOW_CLOSED O2",
                agenda(customer().addOrders(TEN, switched("O2", "2026-01-12", "S1", TO_S2)), "2026-01-20", ours)
                        .get(0));
    }

    @Test
    void a_revert_gives_back_to_the_same_lines_and_closes_the_window() {
        MarketplaceOrder away = switched("O2", "2026-01-12", "S1", TO_S2);
        assertReturnable(O1, TEN, away, reverted("O3", "2026-01-13", "O2", "S2", BACK));
        List<String> stillSwitched = List.of("REVERT_WINDOW_CLOSED O2");
        assertReturnable(List.of(), TEN, away, open(reverted("O3", "2026-01-13", "O2", "S2", BACK)));
        assertReturnable(
                stillSwitched, TEN, away, failed(reverted("O3", "2026-01-13", "O2", "S2", BACK), "2026-01-13"));
        assertReturnable(stillSwitched, TEN, away, open(reverted("O3", "2026-01-21", "O2", "S2", BACK)));
        assertReturnable(stillSwitched, TEN, away, reverted("O3", "2026-01-13", "O9", "S2", BACK));
    }

    @Test
    void what_was_switched_away_again_is_no_more_to_be_given_back() {
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O4"),
                TEN,
                switched("O2", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")),
                reverted("O3", "2026-01-13", "O2", "S2", MarketplaceLine.of(1, OFFER, 5, "S1")),
                switched("O4", "2026-01-14", "S1", MarketplaceLine.of(1, OTHER_OFFER, 9, "S2")));
    }

    @Test
    void a_switch_takes_from_the_oldest_order_first() {
        MarketplaceOrder second = order("O0", NEW, "2026-01-11", "S1", 10);
        MarketplaceOrder switched = switched("O2", "2026-01-12", "S1", TO_S2);
        assertReturnable(List.of("RETURN_WINDOW_CLOSED O0", "REVERT_WINDOW_CLOSED O2"), second, TEN, switched);
        MarketplaceOrder sameDay = order("O0", NEW, "2026-01-10", "S1", 10); // then by the order's id
        assertReturnable(List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O2"), TEN, sameDay, switched);
        assertReturnable(
                List.of("REVERT_WINDOW_CLOSED O2"),
                TEN,
                second,
                switched("O2", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 20, "S2")));
    }

    @Test
    void of_one_order_it_takes_from_the_first_line_first() {
        MarketplaceOrder two = order(
                "O1", NEW, "2026-01-10", MarketplaceLine.of(2, OFFER, 6, "S1"), MarketplaceLine.of(1, OFFER, 4, "S1"));
        MarketplaceOrder four = switched("O2", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 4, "S2"));
        assertReturnable(List.of("REVERT_WINDOW_CLOSED O2"), two, four, returned("R1", "2026-01-13", "O1", 2, 6));
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O2"),
                two,
                four,
                returned("R1", "2026-01-13", "O1", 1, 4));
    }

    @Test
    void it_takes_nothing_of_other_subscriptions() {
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O0", "REVERT_WINDOW_CLOSED O2"),
                order("O0", NEW, "2026-01-09", "S3", 10),
                TEN,
                switched("O2", "2026-01-12", "S1", TO_S2));
    }

    @Test
    void it_takes_what_returns_left() {
        assertReturnable(
                List.of("REVERT_WINDOW_CLOSED O3"),
                TEN,
                order("O2", NEW, "2026-01-11", "S1", 10),
                returned("R1", "2026-01-11", "O1", 1, 4),
                switched("O3", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 16, "S2")));
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O2", "REVERT_WINDOW_CLOSED O3"),
                TEN,
                order("O2", NEW, "2026-01-11", "S1", 10),
                returned("R1", "2026-01-11", "O1", 1, 4),
                switched("O3", "2026-01-12", "S1", MarketplaceLine.of(1, OTHER_OFFER, 15, "S2")));
    }

    @Test
    void it_takes_from_the_lines_of_the_running_term_and_not_from_an_early_renewal() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-01-25", "S1", 10),
                        order("O2", RENEWAL, "2026-01-11", "S1", 10),
                        switched("O3", "2026-01-12", "S1", TO_S2));
        assertEquals(
                List.of("2026-01-26 RETURN_WINDOW_CLOSED O2", "2026-01-27 REVERT_WINDOW_CLOSED O3"),
                agenda(facts, "2026-01-20").stream()
                        .filter(entry -> entry.contains("WINDOW_CLOSED"))
                        .toList());
    }

    @Test
    void after_the_turn_the_early_renewal_is_the_running_term() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-01-15", "S1", 10),
                        order("O2", RENEWAL, "2026-01-11", "S1", 10),
                        switched("O3", "2026-01-16", "S1", TO_S2));
        assertEquals(
                List.of("2026-01-31 REVERT_WINDOW_CLOSED O3"),
                agenda(facts, "2026-01-20").stream()
                        .filter(entry -> entry.contains("WINDOW_CLOSED"))
                        .toList());
    }

    @Test
    void what_was_added_while_a_renewal_was_awaited_is_of_the_next_term() {
        MarketplaceOrder old = order("O1", NEW, "2025-01-15", "S1", 10);
        MarketplaceOrder added = order("O2", NEW, "2026-01-16", "S1", 10);
        MarketplaceOrder away = switched("O3", "2026-01-17", "S1", TO_S2);
        assertReturnable(List.of("RETURN_WINDOW_CLOSED O2", "REVERT_WINDOW_CLOSED O3"), old, added, away);
        MarketplaceOrder run = bySystem(order("O4", RENEWAL, "2026-01-17T08:00:00Z", "S1", 10));
        assertReturnable(List.of("RETURN_WINDOW_CLOSED O4", "REVERT_WINDOW_CLOSED O3"), old, added, run, away);
    }

    @Test
    void what_a_revert_brought_back_is_no_line_of_its_own() {
        assertReturnable(
                List.of("REVERT_WINDOW_CLOSED O5"),
                TEN,
                switched("O2", "2026-01-11", "S1", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")),
                reverted("O3", "2026-01-12", "O2", "S2", MarketplaceLine.of(1, OFFER, 5, "S1")),
                order("O4", NEW, "2026-01-13", "S1", 10),
                switched("O5", "2026-01-14", "S1", MarketplaceLine.of(1, OTHER_OFFER, 20, "S2")));
    }

    @Test
    void what_began_anew_after_a_full_switch_has_nothing_of_the_old_term() {
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O5"),
                TEN,
                switched("O2", "2026-01-11", "S1", TO_S2),
                reverted("O3", "2026-01-12", "O2", "S2", BACK),
                order("O4", NEW, "2026-01-13", "S1", 10),
                switched("O5", "2026-01-14", "S1", TO_S2));
    }

    @Test
    void a_switch_that_was_reverted_leaves_nothing_of_its_target_to_be_switched() {
        // S2 has ten of O4; the ten of the switch have gone back.
        assertReturnable(
                List.of("RETURN_WINDOW_CLOSED O1", "REVERT_WINDOW_CLOSED O5"),
                TEN,
                switched("O2", "2026-01-11", "S1", TO_S2),
                reverted("O3", "2026-01-12", "O2", "S2", BACK),
                order("O4", NEW, "2026-01-13", MarketplaceLine.of(1, OTHER_OFFER, 10, "S2")),
                switched("O5", "2026-01-14", "S2", MarketplaceLine.of(1, OFFER, 10, "S1")));
    }

    // ---- the agenda itself

    @Test
    void entries_come_by_date_then_by_name_then_by_subject() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(
                        seen("2026-06-25", "S2", ACTIVE, 1, "2026-06-30"),
                        seen("2026-06-25", "S1", ACTIVE, 1, "2026-06-30"))
                .addAcquisitions(acquisition("A9", "2026-06-23"), acquisition("A1", "2026-06-21"));
        assertAgenda(
                facts,
                "2026-06-25",
                "2026-06-28 ACQUISITION_EXPIRES A1",
                "2026-06-28 PREFERENCES_LATE S1",
                "2026-06-28 PREFERENCES_LATE S2",
                "2026-06-30 ACQUISITION_EXPIRES A9",
                "2026-06-30 SUBSCRIPTION_RENEWS S1",
                "2026-06-30 SUBSCRIPTION_RENEWS S2",
                "2026-07-05 EXPIRED_REQUEST_DROPPED A1",
                "2026-07-07 EXPIRED_REQUEST_DROPPED A9");
        MarketplaceAgendaEntry none =
                new MarketplaceAgendaEntry(day("2026-06-30"), MarketplaceAgendaKind.COMMITMENT_ENDS, Optional.empty());
        MarketplaceAgendaEntry some =
                new MarketplaceAgendaEntry(day("2026-06-30"), MarketplaceAgendaKind.COMMITMENT_ENDS, Optional.of("A"));
        assertEquals(-1, Integer.signum(MarketplaceAgendaEntry.ORDER.compare(none, some)));
    }

    @Test
    void nothing_is_foretold_beyond_the_year_9999() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(seen("2026-01-01", "S1", ACTIVE, 1, "9999-12-31"))
                .addPreferences(preference("2026-01-01", "S1", false));
        List<String> agenda = agenda(facts, "2026-01-01");
        assertEquals("9999-12-31 SUBSCRIPTION_EXPIRES S1", agenda.get(agenda.size() - 1));
    }

    @Test
    void an_entry_needs_a_day_and_a_subject_that_is_not_blank() {
        LocalDate beyond = LocalDate.of(10_000, 1, 1);
        MarketplaceAgendaKind kind = MarketplaceAgendaKind.TERM_TURNS;
        assertRefused(
                "MarketplaceAgendaEntry.date: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> new MarketplaceAgendaEntry(beyond, kind, Optional.empty()));
        assertRefused(
                "MarketplaceAgendaEntry.what: must not be null",
                () -> new MarketplaceAgendaEntry(day("2026-01-01"), null, Optional.empty()));
        assertRefused(
                "MarketplaceAgendaEntry.subject: must not be blank",
                () -> new MarketplaceAgendaEntry(day("2026-01-01"), kind, Optional.of(" ")));
    }
}
