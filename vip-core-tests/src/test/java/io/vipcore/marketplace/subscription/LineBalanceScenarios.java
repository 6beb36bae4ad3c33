package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.accepted;
import static io.vipcore.marketplace.Told.anniversary;
import static io.vipcore.marketplace.Told.anniversarySeen;
import static io.vipcore.marketplace.Told.bySystem;
import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.reverted;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of lines to return: after renewals of every kind, switches and reverts. */
class LineBalanceScenarios {

    private static List<String> returnable(MarketplaceCustomer.Builder facts, String asOf) {
        return MarketplaceAgenda.of(facts.build(), MarketplaceFixtures.catalog(), MarketplaceEditions.VIPMP, at(asOf))
                .stream()
                .filter(entry -> entry.what() == MarketplaceAgendaKind.RETURN_WINDOW_CLOSED)
                .map(entry -> entry.subject().orElseThrow())
                .toList();
    }

    private static MarketplaceOrder renewal(String id, String created, String offer, long quantity) {
        return order(id, RENEWAL, created, MarketplaceLine.of(1, offer, quantity, "S1"));
    }

    /** Undoes so many of a switch from S1 to S2. */
    private static MarketplaceOrder undone(String id, String created, String reference, long quantity) {
        return reverted(id, created, reference, "S2", MarketplaceLine.of(1, OFFER, quantity, "S1"));
    }

    @Test
    void a_late_renewal_can_be_returned() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(order("O1", NEW, "2025-06-30", "S1", 10), renewal("O2", "2026-07-05", OFFER, 10))
                .addPreferences(preference("2026-06-01", "S1", false));
        assertEquals(List.of("O2"), returnable(facts, "2026-07-06"));
    }

    @Test
    void a_renewal_of_a_fixed_term_can_be_returned() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 1, "S1")),
                        renewal("O2", "2026-06-20", STOCK_PACK, 1));
        assertEquals(List.of("O2"), returnable(facts, "2026-06-21"));
    }

    @Test
    void a_line_that_changed_nothing_still_remains() {
        MarketplaceCustomer.Builder facts = customer().addOrders(renewal("O1", "2026-06-20", STOCK_PACK, 1));
        assertEquals(List.of("O1"), returnable(facts, "2026-06-21"));
    }

    @Test
    void a_switch_takes_from_orders_of_one_instant_in_the_order_of_their_ids() {
        MarketplaceCustomer.Builder facts = customer();
        for (String id : List.of("F", "B", "H", "A", "D", "G", "C", "E")) {
            facts.addOrders(order(id, NEW, "2026-06-20", "S1", 1));
        }
        facts.addOrders(switched("S", "2026-06-21", "S1", MarketplaceLine.of(1, OTHER_OFFER, 4, "S2")));
        assertEquals(List.of("E", "F", "G", "H"), returnable(facts, "2026-06-22"));
    }

    @Test
    void a_revert_gives_back_as_many_as_it_brings_first_in_first_out() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2026-06-20", "S1", 3),
                        order("O2", NEW, "2026-06-21", "S1", 2),
                        switched("S", "2026-06-22", "S1", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")));
        assertEquals(List.of(), returnable(facts, "2026-06-22T10:00:00Z"));
        facts.addOrders(undone("R", "2026-06-23", "S", 3));
        assertEquals(List.of("O1"), returnable(facts, "2026-06-24"));
    }

    @Test
    void what_a_switch_brought_is_used_up_by_its_revert() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2026-06-20", "S1", 5),
                        switched("S", "2026-06-21", "S1", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")),
                        order("O2", NEW, "2026-06-22", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")),
                        undone("R", "2026-06-23", "S", 5),
                        switched("T", "2026-06-24", "S2", MarketplaceLine.of(1, OFFER, 5, "S3")));
        assertEquals(List.of("O1"), returnable(facts, "2026-06-25"));
    }

    @Test
    void a_return_that_names_a_switch_is_no_revert() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2026-06-20", "S1", 5),
                        switched("S", "2026-06-21", "S1", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")),
                        returned("R", "2026-06-22", "S", 1, 1));
        assertEquals(
                List.of("S"),
                MarketplaceAgenda.of(
                                facts.build(),
                                MarketplaceFixtures.catalog(),
                                MarketplaceEditions.VIPMP,
                                at("2026-06-23"))
                        .stream()
                        .filter(entry -> entry.what() == MarketplaceAgendaKind.REVERT_WINDOW_CLOSED)
                        .map(entry -> entry.subject().orElseThrow())
                        .toList());
    }

    @Test
    void a_renewal_long_before_the_anniversary_date_does_not_move_it_back() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(order("O1", NEW, "2025-06-30", "S1", 10), renewal("O2", "2026-07-05", OFFER, 10))
                .addPreferences(preference("2026-06-01", "S1", false))
                .addAnniversarySeen(anniversarySeen("2026-07-01", "2028-06-30"));
        assertEquals("2028-06-30", anniversary(ledger(facts, "2026-07-06")));
    }

    @Test
    void the_day_of_an_acceptance_is_a_day_of_the_ledger() {
        MarketplaceCustomer facts =
                customer().addCommitments(accepted("2026-03-05")).build();
        assertEquals(
                Optional.of(LocalDate.parse("2027-03-05")),
                SubscriptionLedger.byDay(facts, MarketplaceFixtures.catalog(), MarketplaceEditions.VIPMP)
                        .get(LocalDate.parse("2026-03-05"))
                        .anniversary());
    }

    @Test
    void a_failed_run_leaves_a_closed_subscription_closed() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", "S1", 10),
                        returned("O2", "2025-07-01", "O1", 1, 10),
                        bySystem(failed(renewal("O3", "2026-06-30", OFFER, 10), "2026-06-30")),
                        renewal("O4", "2026-07-01", OFFER, 10));
        assertEquals(
                RenewalState.CLOSED,
                ledger(facts, "2026-07-02").subscriptions().get("S1").state());
    }

    @Test
    void a_failed_run_of_what_is_not_held_changes_nothing() {
        MarketplaceCustomer.Builder facts =
                customer().addOrders(bySystem(failed(renewal("O1", "2026-06-30", OFFER, 10), "2026-06-30")));
        assertEquals(0, ledger(facts, "2026-07-02").subscriptions().size());
    }

    @Test
    void seen_as_ended_with_nothing_left_it_is_renewed_no_more() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(seen("2026-07-01", "S1", SubscriptionStatus.ENDED, 0, "2026-06-30"))
                .addOrders(renewal("O1", "2026-07-05", OFFER, 10));
        assertEquals(
                RenewalState.CLOSED,
                ledger(facts, "2026-07-06").subscriptions().get("S1").state());
        facts = customer()
                .addSubscriptionsSeen(seen("2026-07-01", "S1", SubscriptionStatus.ENDED, 1, "2026-06-30"))
                .addOrders(renewal("O1", "2026-07-05", OFFER, 10));
        assertEquals(
                RenewalState.NOT_DUE,
                ledger(facts, "2026-07-06").subscriptions().get("S1").state());
    }
}
