package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.ofOffer;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.renewed;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.Told.text;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ENDED;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.product.MarketplaceOffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table at the end of section 5.2: what each event makes of a subscription of each kind. The event comes on 2026-07-05; the
 * customer's anniversary date is 2027-06-30, kept alive by another subscription.
 */
class EventOnSubscriptionScenarios {

    private static final String EVENT = "2026-07-05";

    /** What S1 is when the event comes. */
    enum Kind {
        UNKNOWN,
        SCHEDULED,
        SCHEDULED_BY_RENEWAL,
        ACTIVE,
        AWAITING,
        EXPIRED,
        EMPTIED,
        CLOSED,
        OWN_TERM,
        OWN_TERM_ENDED;

        MarketplaceCustomer.Builder facts() {
            MarketplaceCustomer.Builder other = customer()
                    .addOrders(
                            order("X1", NEW, "2025-06-30", MarketplaceLine.of(1, OTHER_OFFER, 7, "S0")),
                            order("X2", RENEWAL, "2026-06-10", MarketplaceLine.of(1, OTHER_OFFER, 7, "S0")));
            return switch (this) {
                case UNKNOWN -> other;
                case SCHEDULED -> other.addSchedules(scheduled("2026-07-01", "S1", 20));
                case SCHEDULED_BY_RENEWAL -> other.addOrders(order("O1", RENEWAL, "2026-07-01", "S1", 5));
                case ACTIVE -> other.addOrders(order("O1", NEW, "2026-07-01", "S1", 10));
                case AWAITING -> other.addOrders(order("O1", NEW, "2025-07-01", "S1", 10));
                case EXPIRED -> AWAITING.facts().addPreferences(preference("2026-06-01", "S1", false));
                case EMPTIED -> ACTIVE.facts().addOrders(returned("R1", "2026-07-02", "O1", 1, 10));
                case CLOSED -> ACTIVE.facts().addSubscriptionsSeen(seen("2026-07-02", "S1", ENDED, 10, ""));
                case OWN_TERM -> pack(other, "2026-07-01");
                case OWN_TERM_ENDED -> pack(other, "2025-07-01");
            };
        }

        private static MarketplaceCustomer.Builder pack(MarketplaceCustomer.Builder other, String ordered) {
            return other.addOrders(order("O1", NEW, ordered, MarketplaceLine.of(1, STOCK_PACK, 10, "S1")));
        }

        String offer() {
            return this == OWN_TERM || this == OWN_TERM_ENDED ? STOCK_PACK : OFFER;
        }
    }

    private static void assertBecomes(String expected, MarketplaceCustomer.Builder facts) {
        assertEquals(expected, text(ledger(facts, EVENT), "S1"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              -",
        "SCHEDULED,            SCHEDULED 0+0 2027-06-30 SCHEDULED renews 20",
        "SCHEDULED_BY_RENEWAL, SCHEDULED 0+5 2027-06-30 SCHEDULED",
        "ACTIVE,               ACTIVE 10+0 2027-06-30 NOT_DUE",
        "AWAITING,             ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL",
        "EXPIRED,              ENDED 10+0 2026-06-30 LATE_RENEWABLE off",
        "EMPTIED,              ENDED 0+0 2027-06-30 CLOSED",
        "CLOSED,               ENDED 10+0 2027-06-30 CLOSED",
        "OWN_TERM,             ACTIVE 10+0 2027-07-01 OWN_TERM",
        "OWN_TERM_ENDED,       ENDED 10+0 2026-07-01 OWN_TERM_ENDED",
    })
    void without_an_event(Kind kind, String expected) {
        assertBecomes(expected, kind.facts());
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              ACTIVE 5+0 2027-06-30 NOT_DUE",
        "SCHEDULED,            ACTIVE 5+0 2027-06-30 NOT_DUE renews 20",
        "SCHEDULED_BY_RENEWAL, ACTIVE 5+5 2027-06-30 FULLY_RENEWED",
        "ACTIVE,               ACTIVE 15+0 2027-06-30 NOT_DUE",
        "AWAITING,             ACTIVE 15+0 2026-06-30 AWAITING_RENEWAL",
        "EXPIRED,              ACTIVE 5+0 2027-06-30 NOT_DUE off", // the flag is kept
        "EMPTIED,              ACTIVE 5+0 2027-06-30 NOT_DUE",
        "CLOSED,               ACTIVE 5+0 2027-06-30 NOT_DUE",
        "OWN_TERM,             ACTIVE 15+0 2027-07-01 OWN_TERM",
        "OWN_TERM_ENDED,       ACTIVE 5+0 2027-07-05 OWN_TERM",
    })
    void a_new_line(Kind kind, String expected) {
        assertBecomes(
                expected,
                kind.facts().addOrders(order("E1", NEW, EVENT, MarketplaceLine.of(1, kind.offer(), 5, "S1"))));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              SCHEDULED 0+5 2027-06-30 SCHEDULED",
        "SCHEDULED,            SCHEDULED 0+5 2027-06-30 SCHEDULED renews 20",
        "SCHEDULED_BY_RENEWAL, SCHEDULED 0+10 2027-06-30 SCHEDULED",
        "ACTIVE,               ACTIVE 10+5 2027-06-30 PARTLY_RENEWED",
        "AWAITING,             ACTIVE 5+0 2027-06-30 NOT_DUE",
        "EXPIRED,              ACTIVE 5+0 2027-06-30 NOT_DUE off",
        "EMPTIED,              ENDED 0+0 2027-06-30 CLOSED",
        "CLOSED,               ENDED 10+0 2027-06-30 CLOSED",
        "OWN_TERM,             ACTIVE 5+0 2028-07-01 OWN_TERM",
        "OWN_TERM_ENDED,       ACTIVE 5+0 2027-07-01 OWN_TERM",
    })
    void a_renewal_line(Kind kind, String expected) {
        assertBecomes(
                expected,
                kind.facts().addOrders(order("E1", RENEWAL, EVENT, MarketplaceLine.of(1, kind.offer(), 5, "S1"))));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              3, -",
        "SCHEDULED,            3, SCHEDULED 0+0 2027-06-30 SCHEDULED renews 20", // nothing was ordered
        "SCHEDULED_BY_RENEWAL, 3, SCHEDULED 0+2 2027-06-30 SCHEDULED",
        "SCHEDULED_BY_RENEWAL, 5, ENDED 0+0 2027-06-30 CLOSED",
        "ACTIVE,               3, ACTIVE 7+0 2027-06-30 NOT_DUE",
        "ACTIVE,              10, ENDED 0+0 2027-06-30 CLOSED",
        "AWAITING,             3, ACTIVE 7+0 2026-06-30 AWAITING_RENEWAL",
        "AWAITING,            10, ACTIVE 0+0 2026-06-30 AWAITING_RENEWAL", // it is not emptied
        "EXPIRED,              3, ENDED 7+0 2026-06-30 LATE_RENEWABLE off",
        "EXPIRED,             10, ENDED 0+0 2026-06-30 CLOSED off",
        "EMPTIED,              3, ENDED 0+0 2027-06-30 CLOSED",
        "CLOSED,               3, ENDED 7+0 2027-06-30 CLOSED",
        "OWN_TERM,             3, ACTIVE 7+0 2027-07-01 OWN_TERM",
        "OWN_TERM,            10, ENDED 0+0 2027-07-01 CLOSED",
        "OWN_TERM_ENDED,       3, ENDED 7+0 2026-07-01 OWN_TERM_ENDED",
    })
    void a_return_of_its_order(Kind kind, long quantity, String expected) {
        assertBecomes(expected, kind.facts().addOrders(returned("E1", EVENT, "O1", 1, quantity)));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              3, -",
        "SCHEDULED,            3, SCHEDULED 0+0 2027-06-30 SCHEDULED renews 20", // a quantity is set
        "SCHEDULED_BY_RENEWAL, 3, SCHEDULED 0+5 2027-06-30 SCHEDULED",
        "ACTIVE,               3, ACTIVE 7+0 2027-06-30 NOT_DUE",
        "ACTIVE,              10, ENDED 0+0 2027-06-30 CLOSED",
        "AWAITING,            10, ACTIVE 0+0 2026-06-30 AWAITING_RENEWAL",
        "EXPIRED,              3, ENDED 7+0 2026-06-30 LATE_RENEWABLE off",
        "EMPTIED,              3, ENDED 0+0 2027-06-30 CLOSED",
        "CLOSED,               3, ENDED 7+0 2027-06-30 CLOSED",
        "OWN_TERM,            10, ENDED 0+0 2027-07-01 CLOSED",
        "OWN_TERM_ENDED,       3, ENDED 7+0 2026-07-01 OWN_TERM_ENDED",
    })
    void a_switch_to_another_product(Kind kind, long quantity, String expected) {
        assertBecomes(
                expected,
                kind.facts()
                        .addOrders(switched("E1", EVENT, "S1", MarketplaceLine.of(1, OTHER_OFFER, quantity, "S9"))));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              SCHEDULED 0+0 2027-06-30 SCHEDULED renews 30",
        "SCHEDULED,            SCHEDULED 0+0 2027-06-30 SCHEDULED renews 20",
        "SCHEDULED_BY_RENEWAL, SCHEDULED 0+5 2027-06-30 SCHEDULED",
        "ACTIVE,               ACTIVE 10+0 2027-06-30 NOT_DUE",
        "AWAITING,             ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL",
        "EXPIRED,              SCHEDULED 0+0 2027-06-30 SCHEDULED renews 30", // renewal is on again
        "EMPTIED,              SCHEDULED 0+0 2027-06-30 SCHEDULED renews 30",
        "CLOSED,               SCHEDULED 0+0 2027-06-30 SCHEDULED renews 30",
        "OWN_TERM,             ACTIVE 10+0 2027-07-01 OWN_TERM",
        "OWN_TERM_ENDED,       ENDED 10+0 2026-07-01 OWN_TERM_ENDED",
    })
    void a_schedule(Kind kind, String expected) {
        assertBecomes(
                expected,
                kind.facts()
                        .addSchedules(
                                new ScheduledSubscription(at(EVENT), "S1", MarketplaceOffer.of(kind.offer()), 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "SCHEDULED,            ACTIVE 4+1 2027-09-15 PARTLY_RENEWED renews 20",
        "SCHEDULED_BY_RENEWAL, ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "ACTIVE,               ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "AWAITING,             ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "EXPIRED,              ACTIVE 4+1 2027-09-15 PARTLY_RENEWED off",
        "EMPTIED,              ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "CLOSED,               ACTIVE 4+1 2027-09-15 PARTLY_RENEWED",
        "OWN_TERM,             ACTIVE 4+1 2027-09-15 OWN_TERM",
        "OWN_TERM_ENDED,       ACTIVE 4+1 2027-09-15 OWN_TERM",
    })
    void seen_active(Kind kind, String expected) {
        SubscriptionSeen active = renewed(1, ofOffer(kind.offer(), seen(EVENT, "S1", ACTIVE, 4, "2027-09-15")));
        assertBecomes(expected, kind.facts().addSubscriptionsSeen(active));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,              2026-07-04, ENDED 4+0 2026-07-04 LATE_RENEWABLE",
        "SCHEDULED,            2026-07-04, ENDED 4+0 2026-07-04 LATE_RENEWABLE",
        "SCHEDULED_BY_RENEWAL, 2027-06-30, ENDED 4+0 2027-06-30 CLOSED",
        "ACTIVE,               2027-06-30, ENDED 4+0 2027-06-30 CLOSED",
        "AWAITING,             2026-06-30, ENDED 4+0 2026-06-30 LATE_RENEWABLE",
        "EXPIRED,              2026-06-30, ENDED 4+0 2026-06-30 LATE_RENEWABLE off",
        "EMPTIED,              2027-06-30, ENDED 4+0 2027-06-30 CLOSED",
        "CLOSED,               2027-06-30, ENDED 4+0 2027-06-30 CLOSED",
    })
    void seen_ended(Kind kind, String renewalDate, String expected) {
        assertBecomes(expected, kind.facts().addSubscriptionsSeen(seen(EVENT, "S1", ENDED, 4, renewalDate)));
    }

    /** The turn needs no event: on the renewal date at 00:00Z the term is over. */
    @ParameterizedTest
    @CsvSource({
        "SCHEDULED,            2027-06-30T00:00:00Z, SCHEDULED 0+0 2027-06-30 AWAITING_RENEWAL renews 20",
        "SCHEDULED_BY_RENEWAL, 2027-06-30T00:00:00Z, ACTIVE 5+0 2028-06-30 NOT_DUE",
        "ACTIVE,               2027-06-29T23:59:59Z, ACTIVE 10+0 2027-06-30 EARLY_RENEWABLE",
        "ACTIVE,               2027-06-30T00:00:00Z, ACTIVE 10+0 2027-06-30 AWAITING_RENEWAL",
        "AWAITING,             2027-06-30T00:00:00Z, ACTIVE 10+0 2026-06-30 AWAITING_RENEWAL",
        "EXPIRED,              2027-06-30T00:00:00Z, ENDED 10+0 2026-06-30 LAPSED off",
        "EMPTIED,              2027-06-30T00:00:00Z, ENDED 0+0 2027-06-30 CLOSED",
        "CLOSED,               2027-06-30T00:00:00Z, ENDED 10+0 2027-06-30 CLOSED",
        "OWN_TERM,             2027-06-30T23:59:59Z, ACTIVE 10+0 2027-07-01 OWN_TERM",
        "OWN_TERM,             2027-07-01T00:00:00Z, ENDED 10+0 2027-07-01 OWN_TERM_ENDED",
        "OWN_TERM_ENDED,       2027-07-01T00:00:00Z, ENDED 10+0 2026-07-01 OWN_TERM_ENDED",
    })
    void the_turn_of_a_term(Kind kind, String asOf, String expected) {
        assertEquals(expected, text(ledger(kind.facts(), asOf), "S1"));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  0, ACTIVE 10+0 2027-06-30 AWAITING_RENEWAL",
        "true,  4, ACTIVE 10+4 2027-06-30 AWAITING_RENEWAL",
        "true, 10, ACTIVE 10+0 2028-06-30 NOT_DUE",
        "true, 11, ACTIVE 11+0 2028-06-30 NOT_DUE",
        "false, 0, ENDED 10+0 2027-06-30 LATE_RENEWABLE off",
        "false, 4, ACTIVE 4+0 2028-06-30 NOT_DUE off",
    })
    void at_its_turn_an_active_subscription_awaits_the_rest_turns_or_expires(
            boolean renews, long early, String expected) {
        MarketplaceCustomer.Builder facts = Kind.ACTIVE.facts().addPreferences(preference("2026-07-02", "S1", renews));
        if (early > 0) {
            facts.addOrders(order("E1", RENEWAL, "2027-06-05", "S1", early));
        }
        assertEquals(expected, text(ledger(facts, "2027-06-30T00:00:00Z"), "S1"));
    }
}
