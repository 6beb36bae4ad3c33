package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.accepted;
import static io.vipcore.marketplace.Told.anniversary;
import static io.vipcore.marketplace.Told.anniversarySeen;
import static io.vipcore.marketplace.Told.bringing;
import static io.vipcore.marketplace.Told.bySystem;
import static io.vipcore.marketplace.Told.completed;
import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.ofOffer;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.renewed;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.Told.text;
import static io.vipcore.marketplace.Told.until;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.OrderType.TRANSFER;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ENDED;
import static io.vipcore.marketplace.customer.SubscriptionStatus.SCHEDULED;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.STOCK_PACK;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.AfterLapse;
import io.vipcore.marketplace.edition.MarketplaceEdition.CountedFrom;
import io.vipcore.marketplace.edition.MarketplaceEdition.LeapAnniversary;
import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The anniversary date: who sets it, what moves it, and when it is not known (section 5.1 of the rulebook). */
class AnniversaryDateScenarios {

    private static MarketplaceCustomer.Builder ten() {
        return customer().addOrders(order("O1", NEW, "2025-06-30", "S1", 10));
    }

    private static void assertAnniversary(String expected, MarketplaceCustomer.Builder facts, String asOf) {
        assertEquals(expected, anniversary(ledger(facts, asOf)), asOf);
    }

    private static MarketplaceEdition.Builder edition() {
        return MarketplaceEdition.builder().from(MarketplaceEditions.VIPMP).id("CUSTOM");
    }

    // ---- the first one

    @ParameterizedTest
    @CsvSource({
        "2025-06-29T23:59:59Z, 2026-06-29",
        "2025-06-30T00:00:00Z, 2026-06-30",
        "2023-12-31T23:59:59Z, 2024-12-31",
        "2024-02-29T12:00:00Z, 2025-02-28",
        "2023-02-28T12:00:00Z, 2024-02-28",
        "2023-03-01T00:00:00Z, 2024-03-01",
    })
    void the_first_order_gives_it_one_year_after_its_program_day(String created, String expected) {
        assertAnniversary(expected, customer().addOrders(order("O1", NEW, created, "S1", 10)), "2025-07-01");
        assertAnniversary(expected, customer().addOrders(order("O1", TRANSFER, created, "S1", 10)), "2025-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T06:59:59Z, 2026-06-30",
        "2025-07-01T07:00:00Z, 2026-07-01",
        "2025-01-01T07:59:59Z, 2025-12-31",
        "2025-01-01T08:00:00Z, 2026-01-01",
    })
    void where_days_begin_in_Los_Angeles_the_day_is_that_of_Los_Angeles(String created, String expected) {
        MarketplaceEdition pacific = edition()
                .programZone(Sourced.custom(ProgramZone.PACIFIC, "test"))
                .build();
        assertEquals(
                expected,
                anniversary(ledger(customer().addOrders(order("O1", NEW, created, "S1", 10)), "2025-07-02", pacific)));
    }

    @Test
    void it_counts_from_the_order_that_completes_first_and_from_the_day_it_was_placed() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        completed(order("O1", NEW, "2025-06-01", "S1", 1), "2025-06-20"),
                        completed(order("O2", NEW, "2025-06-05", "S2", 1), "2025-06-10"));
        assertAnniversary("none", facts, "2025-06-10T08:59:59Z");
        assertAnniversary("2026-06-05", facts, "2025-06-10T09:00:00Z");
        assertAnniversary("2026-06-05", facts, "2025-06-20");
        MarketplaceEdition completion = edition()
                .anniversaryCountedFrom(Sourced.custom(CountedFrom.ORDER_COMPLETED, "test"))
                .build();
        assertEquals("2026-06-10", anniversary(ledger(facts, "2025-06-20", completion)));
    }

    @Test
    void neither_an_open_nor_a_failed_order_gives_one() {
        MarketplaceOrder order = order("O1", NEW, "2025-06-01", "S1", 1);
        assertAnniversary("none", customer(), "2025-06-01");
        assertAnniversary("none", customer().addOrders(open(order)), "2025-06-01");
        assertAnniversary("none", customer().addOrders(failed(order, "2025-06-01")), "2025-06-01");
    }

    @Test
    void any_product_gives_one() {
        assertAnniversary(
                "2026-06-01",
                customer().addOrders(order("O1", NEW, "2025-06-01", MarketplaceLine.of(1, STOCK_PACK, 1, "S1"))),
                "2025-06-01");
    }

    @Test
    void neither_a_switch_nor_a_return_gives_one() {
        MarketplaceCustomer.Builder facts = customer()
                .addOrders(
                        switched("O1", "2025-06-01", "S1", MarketplaceLine.of(1, OTHER_OFFER, 1, "S2")),
                        returned("O2", "2025-06-02", "O1", 1, 1));
        assertEquals("none; S2 ENDED 0+0 - CLOSED", text(ledger(facts, "2025-06-02")));
    }

    @Test
    void an_extended_term_gives_its_own_date() {
        MarketplaceCustomer.Builder facts = ten().extendedTerm(day("2027-01-15"));
        assertAnniversary("2027-01-15", facts, "2025-06-30");
        assertEquals("ACTIVE 10+0 2027-01-15 NOT_DUE", text(ledger(facts, "2025-06-30"), "S1"));
    }

    @Test
    void a_transfer_may_bring_it_and_its_lines_get_it() {
        MarketplaceOrder transfer = order("O1", TRANSFER, "2026-01-10", "S1", 10);
        assertEquals(
                "2026-08-01; S1 ACTIVE 10+0 2026-08-01 NOT_DUE",
                text(ledger(customer().addOrders(bringing("2026-08-01", transfer)), "2026-01-10")));
        MarketplaceOrder later = bringing("2026-08-01", order("O2", TRANSFER, "2026-01-10", "S2", 10));
        assertEquals(
                "2026-08-01; S1 ACTIVE 10+0 2026-06-30 NOT_DUE; S2 ACTIVE 10+0 2026-08-01 NOT_DUE",
                text(ledger(ten().addOrders(later), "2026-01-10")));
    }

    // ---- commitments before the first order

    @Test
    void a_commitment_accepted_before_the_first_order_gives_it_from_the_start_of_that_day() {
        MarketplaceCustomer.Builder facts = ten().addCommitments(accepted("2025-03-05"));
        assertAnniversary("none", facts, "2025-03-04T23:59:59Z");
        assertAnniversary("2026-03-05", facts, "2025-03-05T00:00:00Z");
        assertEquals("2026-03-05; S1 ACTIVE 10+0 2026-03-05 NOT_DUE", text(ledger(facts, "2025-06-30")));
        assertAnniversary("2027-01-15", facts.extendedTerm(day("2027-01-15")), "2025-03-05T00:00:00Z");
    }

    @Test
    void one_that_is_only_requested_or_comes_later_does_not() {
        Commitment requested = new Commitment(
                day("2025-03-05"),
                Optional.empty(),
                Optional.of(day("2025-03-06")),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(OfferKind.LICENSE, 10L));
        assertAnniversary("none", customer().addCommitments(requested), "2025-03-05");
        assertAnniversary("2026-06-30", ten().addCommitments(requested), "2025-06-30");
        assertAnniversary("2026-06-30", ten().addCommitments(accepted("2025-07-05")), "2025-07-05");
    }

    @Test
    void a_transfer_that_brings_a_date_replaces_that_of_a_commitment() {
        MarketplaceOrder transfer = bringing("2026-08-01", order("O1", TRANSFER, "2026-01-10", "S1", 10));
        assertAnniversary(
                "2026-08-01", customer().addCommitments(accepted("2025-12-05")).addOrders(transfer), "2026-01-10");
    }

    // ---- renewals move it

    @Test
    void a_renewal_moves_it_once_per_term_and_a_return_never_moves_it_back() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", RENEWAL, "2026-06-05", "S1", 4),
                        returned("O3", "2026-06-06", "O2", 1, 4),
                        order("O4", RENEWAL, "2026-06-07", "S1", 4),
                        bySystem(order("O5", RENEWAL, "2026-06-30", "S1", 6)),
                        order("O6", RENEWAL, "2027-06-05", "S1", 4));
        assertAnniversary("2026-06-30", facts, "2026-06-04");
        assertAnniversary("2027-06-30", facts, "2026-06-05");
        assertAnniversary("2027-06-30", facts, "2026-06-06");
        assertAnniversary("2027-06-30", facts, "2026-06-07");
        assertAnniversary("2027-06-30", facts, "2026-07-01");
        assertAnniversary("2028-06-30", facts, "2027-06-05");
    }

    @Test
    void a_renewal_of_a_date_before_it_leaves_it() {
        MarketplaceOrder transfer = order("O2", TRANSFER, "2026-01-10", until("2026-03-15", OTHER_OFFER, "S2", 5));
        MarketplaceOrder renewal = order("O3", RENEWAL, "2026-03-15", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2"));
        SubscriptionLedger ledger = ledger(ten().addOrders(transfer, renewal), "2026-03-15");
        assertEquals("2026-06-30", anniversary(ledger));
        assertEquals("ACTIVE 5+0 2026-06-30 NOT_DUE", text(ledger, "S2"));
    }

    @Test
    void a_renewal_of_a_date_after_it_moves_it_to_the_first_recurrence_after_that() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        order("O2", TRANSFER, "2026-01-10", until("2026-09-15", OTHER_OFFER, "S2", 5)),
                        order("O3", RENEWAL, "2026-06-20", MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")));
        assertAnniversary("2027-06-30", facts, "2026-06-20");
    }

    @Test
    void if_nothing_renews_it_stays_in_the_past() {
        assertAnniversary("2026-06-30", ten(), "2029-01-01");
        MarketplaceCustomer.Builder packs = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 10, "S1")),
                        order("O2", RENEWAL, "2026-07-05", MarketplaceLine.of(1, STOCK_PACK, 10, "S1")),
                        order("O3", NEW, "2027-01-10", MarketplaceLine.of(1, STOCK_PACK, 10, "S2")));
        assertEquals(
                "2026-06-30; S1 ACTIVE 10+0 2027-06-30 OWN_TERM; S2 ACTIVE 10+0 2028-01-10 OWN_TERM",
                text(ledger(packs, "2027-01-10")));
    }

    @Test
    void where_there_was_none_a_late_renewal_gives_the_day_a_year_after_the_renewal_date() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(seen("2026-07-01", "S1", ENDED, 5, "2026-06-28"))
                .addOrders(order("O1", RENEWAL, "2026-07-05", "S1", 5));
        assertEquals("none; S1 ENDED 5+0 2026-06-28 LATE_RENEWABLE", text(ledger(facts, "2026-07-04")));
        assertEquals("2027-06-28; S1 ACTIVE 5+0 2027-06-28 NOT_DUE", text(ledger(facts, "2026-07-05")));
    }

    // ---- recurrences

    @ParameterizedTest
    @CsvSource({
        // the anchor, a day, and the recurrence after it by each provision
        "2028-02-29, 2027-06-01, 2028-02-29, 2028-02-29",
        "2028-02-29, 2028-02-28, 2028-02-29, 2028-02-29",
        "2028-02-29, 2028-02-29, 2029-02-28, 2029-02-28",
        "2028-02-29, 2029-02-27, 2029-02-28, 2029-02-28",
        "2028-02-29, 2029-02-28, 2030-02-28, 2030-02-28",
        "2028-02-29, 2031-02-28, 2032-02-29, 2032-02-28",
        "2028-02-29, 2032-02-28, 2032-02-29, 2033-02-28",
        "2028-02-29, 2035-12-31, 2036-02-29, 2036-02-28",
        "2027-02-28, 2027-02-28, 2028-02-28, 2028-02-28",
        "2027-12-31, 2027-12-31, 2028-12-31, 2028-12-31",
    })
    void a_term_bought_on_a_day_ends_on_the_recurrence_after_it(
            String anchor, LocalDate bought, String fromAnchor, String stepped) {
        MarketplaceCustomer.Builder facts = customer().addAnniversarySeen(anniversarySeen("2027-01-01", anchor));
        assertEquals(
                fromAnchor,
                ledger(facts, "2027-01-01")
                        .endOfTermBoughtOn(bought)
                        .orElseThrow()
                        .toString());
        MarketplaceEdition edition = edition()
                .leapAnniversary(Sourced.custom(LeapAnniversary.STEPPED, "test"))
                .build();
        assertEquals(
                stepped,
                ledger(facts, "2027-01-01", edition)
                        .endOfTermBoughtOn(bought)
                        .orElseThrow()
                        .toString());
    }

    @Test
    void while_the_date_is_ahead_a_term_ends_on_it_although_an_earlier_recurrence_lies_between() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 10));
        assertEquals(Optional.of(day("2027-06-30")), ledger(facts, "2026-06-05").endOfTermBoughtOn(day("2026-06-06")));
        assertEquals(Optional.of(day("2028-06-30")), ledger(facts, "2026-06-05").endOfTermBoughtOn(day("2027-06-30")));
        assertEquals(Optional.empty(), ledger(customer(), "2026-06-05").endOfTermBoughtOn(day("2026-06-06")));
    }

    @Test
    void a_leap_anniversary_renews_year_by_year_and_returns_to_its_day() {
        MarketplaceCustomer.Builder facts =
                customer().extendedTerm(day("2028-02-29")).addOrders(order("O1", NEW, "2027-01-10", "S1", 10));
        for (int year = 2028; year < 2032; year++) {
            facts.addOrders(order("R" + year, RENEWAL, year + "-02-20", "S1", 10));
        }
        assertAnniversary("2029-02-28", facts, "2028-02-20");
        assertAnniversary("2031-02-28", facts, "2030-02-20");
        assertAnniversary("2032-02-29", facts, "2031-02-20");
        assertEquals("ACTIVE 10+0 2032-02-29 NOT_DUE", text(ledger(facts, "2031-02-28"), "S1"));
        MarketplaceEdition stepped = edition()
                .leapAnniversary(Sourced.custom(LeapAnniversary.STEPPED, "test"))
                .build();
        assertEquals("2032-02-28", anniversary(ledger(facts, "2031-02-20", stepped)));
    }

    // ---- seen at Adobe

    @ParameterizedTest
    @CsvSource({
        // seen while the anchor is 2028-02-29; the recurrence after 2032-02-28 tells whether it is the anchor still
        "2029-02-28, 2032-02-29",
        "2028-02-29, 2032-02-29",
        "2036-02-29, 2036-02-29",
        "2029-02-27, 2033-02-27",
        "2027-02-28, 2033-02-28", // no recurrence before the anchor
        "2027-03-01, 2032-03-01",
    })
    void a_date_that_recurs_leaves_the_anchor_and_any_other_is_the_new_anchor(String shown, String next) {
        MarketplaceCustomer.Builder facts = customer()
                .addAnniversarySeen(anniversarySeen("2027-01-01", "2028-02-29"), anniversarySeen("2027-01-02", shown));
        assertAnniversary("2028-02-29", facts, "2027-01-01");
        assertAnniversary(shown, facts, "2027-01-02");
        assertEquals(
                next,
                ledger(facts, "2027-01-02")
                        .endOfTermBoughtOn(day("2032-02-28"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void a_sighting_may_move_it_back() {
        MarketplaceCustomer.Builder facts = ten().addOrders(order("O2", RENEWAL, "2026-06-05", "S1", 10))
                .addAnniversarySeen(anniversarySeen("2026-06-06", "2026-06-30"));
        assertAnniversary("2027-06-30", facts, "2026-06-06T08:59:59Z");
        assertAnniversary("2026-06-30", facts, "2026-06-06T09:00:00Z");
    }

    @Test
    void it_is_handed_to_what_is_active_or_scheduled_follows_it_and_has_no_renewal_date() {
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(
                        seen("2026-01-01", "S1", ACTIVE, 1, ""),
                        seen("2026-01-01", "S2", SCHEDULED, 1, ""),
                        seen("2026-01-01", "S3", ENDED, 1, ""),
                        seen("2026-01-01", "S4", SCHEDULED, 1, "2026-09-01"))
                .addOrders(open(order("O1", NEW, "2026-01-01", "S5", 1)))
                .addAnniversarySeen(anniversarySeen("2026-01-02", "2026-06-30"));
        assertEquals(
                "2026-06-30; S1 ACTIVE 1+0 2026-06-30 NOT_DUE; S2 SCHEDULED 1+0 2026-06-30 SCHEDULED; "
                        + "S3 ENDED 1+0 - CLOSED; S4 SCHEDULED 1+0 2026-09-01 SCHEDULED; S5 PENDING 0+0 - PENDING",
                text(ledger(facts, "2026-01-02")));
    }

    @Test
    void a_product_of_its_own_term_gets_none() {
        SubscriptionSeen pack = ofOffer(STOCK_PACK, seen("2026-01-01", "S1", ACTIVE, 1, ""));
        MarketplaceCustomer.Builder facts = customer()
                .addSubscriptionsSeen(pack)
                .addAnniversarySeen(
                        anniversarySeen("2025-12-31", "2026-06-30"), anniversarySeen("2026-01-02", "2026-06-30"));
        assertEquals("2026-06-30; S1 ACTIVE 1+0 - OWN_TERM", text(ledger(facts, "2026-01-03")));
    }

    @ParameterizedTest
    @CsvSource({
        // an active subscription seen while the date is 2026-06-30
        "2026-06-29, 0, 2026-06-30",
        "2026-06-30, 0, 2026-06-30",
        "2026-07-01, 0, 2026-07-01", // a renewal that nobody recorded
        "2027-06-30, 0, 2027-06-30",
        "2026-06-29, 1, 2026-06-30",
        "2026-06-30, 1, 2027-06-30", // an early renewal that nobody recorded
        "2027-06-30, 1, 2028-06-30",
    })
    void a_subscription_seen_with_a_later_date_tells_of_a_renewal_that_nobody_recorded(
            String renewalDate, long renewed, String expected) {
        MarketplaceCustomer.Builder facts =
                ten().addSubscriptionsSeen(renewed(renewed, seen("2026-01-10", "S1", ACTIVE, 10, renewalDate)));
        assertAnniversary("2026-06-30", facts, "2026-01-09");
        assertAnniversary(expected, facts, "2026-01-10");
    }

    @Test
    void one_that_is_scheduled_ended_or_of_its_own_term_tells_nothing() {
        for (SubscriptionStatus status : new SubscriptionStatus[] {SCHEDULED, ENDED}) {
            assertAnniversary(
                    "2026-06-30",
                    ten().addSubscriptionsSeen(seen("2026-01-10", "S2", status, 10, "2027-06-30")),
                    "2026-01-10");
        }
        assertAnniversary(
                "2026-06-30",
                ten().addSubscriptionsSeen(ofOffer(STOCK_PACK, seen("2026-01-10", "S2", ACTIVE, 10, "2027-06-30"))),
                "2026-01-10");
    }

    // ---- after a lapse

    /** Everything expired on 2026-06-30; licenses are ordered on a later day. */
    private static MarketplaceCustomer.Builder lapsed(String orderedAgain) {
        return ten().addPreferences(preference("2026-06-01", "S1", false))
                .addOrders(order("O2", NEW, orderedAgain, MarketplaceLine.of(1, OTHER_OFFER, 5, "S2")));
    }

    @ParameterizedTest
    @CsvSource({
        "UNDETERMINED,    2026-06-30, undetermined, ACTIVE 5+0 - UNDETERMINED",
        "UNDETERMINED,    2026-09-10, undetermined, ACTIVE 5+0 - UNDETERMINED",
        "NEW_TERM,        2026-06-30, 2027-06-30,   ACTIVE 5+0 2027-06-30 NOT_DUE",
        "NEW_TERM,        2026-09-10, 2027-09-10,   ACTIVE 5+0 2027-09-10 NOT_DUE",
        "NEW_TERM,        2028-02-29, 2029-02-28,   ACTIVE 5+0 2029-02-28 NOT_DUE",
        "NEXT_RECURRENCE, 2026-06-30, 2027-06-30,   ACTIVE 5+0 2027-06-30 NOT_DUE",
        "NEXT_RECURRENCE, 2026-09-10, 2027-06-30,   ACTIVE 5+0 2027-06-30 NOT_DUE",
        "NEXT_RECURRENCE, 2028-02-29, 2028-06-30,   ACTIVE 5+0 2028-06-30 NOT_DUE",
    })
    void who_orders_after_everything_has_ended_gets_a_date_by_the_provision(
            AfterLapse provision, String ordered, String anniversary, String subscription) {
        MarketplaceEdition edition =
                edition().afterLapse(Sourced.custom(provision, "test")).build();
        SubscriptionLedger ledger = ledger(lapsed(ordered), ordered, edition);
        assertEquals(anniversary, anniversary(ledger));
        assertEquals(subscription, text(ledger, "S2"));
        assertEquals(
                provision == AfterLapse.UNDETERMINED
                        ? Optional.of(UndeterminedReason.ANNIVERSARY_AFTER_LAPSE)
                        : Optional.empty(),
                ledger.undetermined());
    }

    @Test
    void a_new_term_is_the_new_anchor_and_the_next_recurrence_keeps_the_old_one() {
        assertEquals(
                "2028-09-10",
                ledger(
                                lapsed("2026-09-10"),
                                "2026-09-10",
                                edition()
                                        .afterLapse(Sourced.custom(AfterLapse.NEW_TERM, "test"))
                                        .build())
                        .endOfTermBoughtOn(day("2027-09-10"))
                        .orElseThrow()
                        .toString());
        assertEquals(
                "2028-06-30",
                ledger(
                                lapsed("2026-09-10"),
                                "2026-09-10",
                                edition()
                                        .afterLapse(Sourced.custom(AfterLapse.NEXT_RECURRENCE, "test"))
                                        .build())
                        .endOfTermBoughtOn(day("2027-09-10"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void it_is_no_lapse_before_the_anniversary_date() {
        MarketplaceCustomer.Builder facts = ten().addOrders(
                        returned("O2", "2025-07-01", "O1", 1, 10),
                        completed(order("O3", NEW, "2026-06-29", "S2", 5), "2026-07-02"));
        assertEquals(
                "2026-06-30; S1 ENDED 0+0 2026-06-30 CLOSED; S2 ACTIVE 5+0 2026-06-30 AWAITING_RENEWAL",
                text(ledger(facts, "2026-07-02")));
    }

    @Test
    void it_is_no_lapse_while_a_subscription_that_follows_the_date_is_active_or_scheduled() {
        assertAnniversary("2026-06-30", ten().addOrders(order("O2", NEW, "2026-09-10", "S2", 5)), "2026-09-10");
        MarketplaceCustomer.Builder scheduled = lapsed("2026-09-10").addSchedules(scheduled("2026-07-05", "S3", 5));
        assertAnniversary("2026-06-30", scheduled, "2026-09-10");
    }

    @Test
    void it_is_a_lapse_although_a_product_of_its_own_term_runs() {
        MarketplaceOrder pack = order("O9", NEW, "2026-05-01", MarketplaceLine.of(1, STOCK_PACK, 5, "S9"));
        assertAnniversary("undetermined", lapsed("2026-09-10").addOrders(pack), "2026-09-10");
    }

    @Test
    void it_is_no_lapse_if_only_products_of_their_own_term_are_ordered_or_had_been() {
        MarketplaceOrder pack = order("O2", NEW, "2026-09-10", MarketplaceLine.of(1, STOCK_PACK, 5, "S2"));
        assertAnniversary(
                "2026-06-30",
                ten().addPreferences(preference("2026-06-01", "S1", false)).addOrders(pack),
                "2026-09-10");
        MarketplaceCustomer.Builder packs = customer()
                .addOrders(
                        order("O1", NEW, "2025-06-30", MarketplaceLine.of(1, STOCK_PACK, 5, "S1")),
                        order("O2", NEW, "2026-09-10", "S2", 5));
        assertEquals(
                "2026-06-30; S1 ENDED 5+0 2026-06-30 OWN_TERM_ENDED; S2 ACTIVE 5+0 2027-06-30 NOT_DUE",
                text(ledger(packs, "2026-09-10")));
    }

    @Test
    void it_is_a_lapse_if_one_line_of_the_order_follows_the_date() {
        MarketplaceOrder mixed = order(
                "O2",
                NEW,
                "2026-09-10",
                MarketplaceLine.of(1, STOCK_PACK, 5, "S2"),
                MarketplaceLine.of(2, OFFER, 5, "S3"));
        assertEquals(
                "undetermined; S1 ENDED 10+0 2026-06-30 LAPSED off; S2 ACTIVE 5+0 2027-09-10 OWN_TERM; "
                        + "S3 ACTIVE 5+0 - UNDETERMINED",
                text(ledger(
                        ten().addPreferences(preference("2026-06-01", "S1", false))
                                .addOrders(mixed),
                        "2026-09-10")));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "SWITCH"})
    void only_a_new_order_shows_a_lapse(OrderType type) {
        MarketplaceCustomer.Builder facts = ten().addPreferences(preference("2026-06-01", "S1", false))
                .addOrders(order("O2", type, "2026-09-10", "S2", 5));
        assertEquals(
                "2026-06-30; S1 ENDED 10+0 2026-06-30 LAPSED off; S2 ACTIVE 5+0 2027-06-30 NOT_DUE",
                text(ledger(facts, "2026-09-10")));
    }

    @Test
    void meanwhile_nothing_has_a_date_and_no_renewal_moves_one() {
        MarketplaceCustomer.Builder facts = lapsed("2026-07-05")
                .addOrders(
                        order("O3", NEW, "2026-07-06", "S3", 3),
                        order("O4", RENEWAL, "2026-07-07", "S1", 4),
                        order("O5", RENEWAL, "2026-07-07", "S5", 2),
                        order("O6", RENEWAL, "2027-06-05", "S1", 4))
                .addSchedules(scheduled("2026-07-07", "S6", 1));
        SubscriptionLedger ledger = ledger(facts, "2026-07-07");
        assertEquals("undetermined", anniversary(ledger));
        assertEquals("ACTIVE 3+0 - UNDETERMINED", text(ledger, "S3"));
        assertEquals("ACTIVE 4+0 2027-06-30 NOT_DUE off", text(ledger, "S1")); // the anchor is still there
        assertEquals("SCHEDULED 0+2 2027-06-30 SCHEDULED", text(ledger, "S5"));
        assertEquals("SCHEDULED 0+0 - UNDETERMINED renews 1", text(ledger, "S6"));
        assertEquals(Optional.empty(), ledger.endOfTermBoughtOn(day("2026-07-08")));
        SubscriptionLedger renewed = ledger(facts, "2027-06-05");
        assertEquals("undetermined", anniversary(renewed));
        assertEquals("ACTIVE 4+4 2027-06-30 FULLY_RENEWED off", text(renewed, "S1"));
        assertEquals(false, renewed.isEarlyRenewalInProgress());
    }

    @Test
    void an_acceptance_of_a_commitment_does_not_end_it() {
        assertAnniversary("undetermined", lapsed("2026-07-05").addCommitments(accepted("2026-07-06")), "2026-07-07");
    }

    @Test
    void a_date_seen_ends_it_and_is_handed_out() {
        MarketplaceCustomer.Builder facts =
                lapsed("2026-07-05").addAnniversarySeen(anniversarySeen("2026-07-10", "2027-07-05"));
        assertAnniversary("undetermined", facts, "2026-07-09");
        SubscriptionLedger ledger = ledger(facts, "2026-07-10");
        assertEquals("2027-07-05", anniversary(ledger));
        assertEquals("ACTIVE 5+0 2027-07-05 NOT_DUE", text(ledger, "S2"));
        assertEquals(Optional.empty(), ledger.undetermined());
    }

    @Test
    void so_does_a_subscription_seen_whatever_its_date() {
        MarketplaceCustomer.Builder facts =
                lapsed("2026-07-05").addSubscriptionsSeen(seen("2026-07-10", "S3", ACTIVE, 1, "2026-06-15"));
        assertAnniversary("2026-06-15", facts, "2026-07-10");
    }

    @Test
    void so_does_a_transfer_that_brings_one_and_no_other_transfer() {
        MarketplaceOrder transfer = order("O3", TRANSFER, "2026-07-10", "S3", 1);
        assertAnniversary("undetermined", lapsed("2026-07-05").addOrders(transfer), "2026-07-10");
        SubscriptionLedger ledger =
                ledger(lapsed("2026-07-05").addOrders(bringing("2027-02-01", transfer)), "2026-07-10");
        assertEquals("2027-02-01", anniversary(ledger));
        assertEquals("ACTIVE 5+0 2027-02-01 NOT_DUE", text(ledger, "S2"));
        assertEquals("ACTIVE 1+0 2027-02-01 NOT_DUE", text(ledger, "S3"));
    }
}
