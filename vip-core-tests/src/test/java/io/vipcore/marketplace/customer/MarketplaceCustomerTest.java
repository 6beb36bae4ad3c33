package io.vipcore.marketplace.customer;

import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.profile;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.Told;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A customer of VIP Marketplace: what is known of it when. */
class MarketplaceCustomerTest {

    private static final String THEN = "2025-06-30";

    private static MarketplaceCustomer knownAt(MarketplaceCustomer.Builder facts, Instant asOf) {
        return facts.build().knownAt(asOf, LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    }

    @Test
    void a_customer_with_nothing_else_said_is_commercial_and_has_nothing() {
        MarketplaceCustomer customer = customer().build();
        assertEquals(Segment.COM, customer.segment());
        assertEquals(Optional.empty(), customer.largeAgency());
        assertEquals(Set.of(), customer.subSegments());
        assertEquals(List.of(customer.created()), customer.instants().toList());
    }

    @Test
    void it_exists_from_its_creation_on() {
        MarketplaceCustomer customer = customer().created(at(THEN)).build();
        assertFalse(customer.isCreatedBy(at(THEN).minusNanos(1)));
        assertTrue(customer.isCreatedBy(at(THEN)));
        assertTrue(customer.isCreatedBy(at("2026-06-30")));
    }

    /** Each fact of an instant alone, by itself. */
    static Stream<Arguments> facts() {
        return Stream.of(
                fact("statuses", (c, at) -> c.addStatuses(new AccountChange(AccountStatus.ACTIVE, at))),
                fact(
                        "orders",
                        (c, at) -> c.addOrders(MarketplaceOrder.builder()
                                .id("O1")
                                .type(OrderType.NEW)
                                .created(at)
                                .build())),
                fact(
                        "schedules",
                        (c, at) -> c.addSchedules(new ScheduledSubscription(at, "S1", MarketplaceOffer.of(OFFER), 1))),
                fact("preferences", (c, at) -> c.addPreferences(Told.preference(at.toString(), "S1", true))),
                fact("acquisitions", (c, at) -> c.addAcquisitions(acquisition("A1", at.toString()))),
                fact("levels", (c, at) -> c.addLevels(new LevelsSeen(at, Map.of(OfferKind.LICENSE, "02")))),
                fact("anniversarySeen", (c, at) -> c.addAnniversarySeen(new AnniversarySeen(at, day(THEN)))),
                fact(
                        "subscriptionsSeen",
                        (c, at) -> c.addSubscriptionsSeen(seen(at.toString(), "S1", SubscriptionStatus.ACTIVE, 1, ""))),
                fact("usage", (c, at) -> c.addUsage(new UsageSeen("S1", 1, at))));
    }

    private static Arguments fact(
            String name, BiFunction<MarketplaceCustomer.Builder, Instant, MarketplaceCustomer.Builder> fact) {
        return Arguments.of(name, fact);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void a_fact_is_known_from_its_instant_on(
            String name, BiFunction<MarketplaceCustomer.Builder, Instant, MarketplaceCustomer.Builder> fact) {
        Instant at = at("2025-06-30T10:11:12Z");
        MarketplaceCustomer customer = fact.apply(customer(), at).build();
        assertEquals(List.of(customer.created(), at), customer.instants().toList());
        assertEquals(customer, knownAt(fact.apply(customer(), at), at));
        assertEquals(customer().build(), knownAt(fact.apply(customer(), at), at.minusSeconds(1)));
    }

    @Test
    void the_end_of_an_order_is_known_from_its_own_instant_on() {
        MarketplaceOrder order = order("O1", OrderType.NEW, THEN, "S1", 1);
        MarketplaceOrder completed = Told.completed(order, "2025-07-02");
        MarketplaceOrder failed = failed(order, "2025-07-02");
        for (MarketplaceOrder ended : List.of(completed, failed)) {
            MarketplaceCustomer.Builder facts = customer().addOrders(ended);
            assertEquals(
                    List.of(open(order)),
                    knownAt(facts, at("2025-07-02").minusSeconds(1)).orders());
            assertEquals(List.of(ended), knownAt(facts, at("2025-07-02")).orders());
            assertEquals(
                    List.of(customer().build().created(), order.created(), at("2025-07-02")),
                    facts.build().instants().toList());
        }
        assertFalse(completed.isCompletedBy(at("2025-07-02").minusNanos(1)));
        assertTrue(completed.isCompletedBy(at("2025-07-02")));
        assertFalse(completed.isFailedBy(at("2025-07-02")));
        assertFalse(failed.isFailedBy(at("2025-07-02").minusNanos(1)));
        assertTrue(failed.isFailedBy(at("2025-07-02")));
        assertFalse(failed.isCompletedBy(at("2025-07-02")));
    }

    @Test
    void so_is_the_order_that_backs_an_acquisition() {
        Acquisition ordered =
                new Acquisition("A1", at(THEN), Optional.of(at("2025-07-02")), Optional.of("65304479CA"), 3);
        MarketplaceCustomer.Builder facts = customer().addAcquisitions(ordered);
        assertEquals(
                List.of(new Acquisition("A1", at(THEN), Optional.empty(), Optional.of("65304479CA"), 3)),
                knownAt(facts, at("2025-07-02").minusSeconds(1)).acquisitions());
        assertEquals(List.of(ordered), knownAt(facts, at("2025-07-02")).acquisitions());
        assertEquals(
                List.of(customer().build().created(), at(THEN), at("2025-07-02")),
                facts.build().instants().toList());
    }

    private static Commitment commitment(
            String requested, String accepted, String declined, String committed, String end) {
        return new Commitment(
                day(requested),
                some(accepted),
                some(declined),
                some(committed),
                some(end),
                true,
                Map.of(OfferKind.LICENSE, 10L));
    }

    private static Optional<LocalDate> some(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    @ParameterizedTest
    @CsvSource({
        // on a day: accepted, declined, committed and end as far as they are known
        "2025-06-30, '',         '',         '',         ''",
        "2025-07-01, 2025-07-01, '',         '',         ''",
        "2025-07-02, 2025-07-01, 2025-07-02, '',         ''",
        "2025-07-03, 2025-07-01, 2025-07-02, 2025-07-03, 2028-06-29", // the end is known with the commitment
    })
    void what_became_of_a_commitment_is_known_day_by_day(
            String asOf, String accepted, String declined, String committed, String end) {
        Commitment all = commitment(THEN, "2025-07-01", "2025-07-02", "2025-07-03", "2028-06-29");
        assertEquals(
                List.of(commitment(THEN, accepted, declined, committed, end)),
                knownAt(customer().addCommitments(all), Instant.parse(asOf + "T23:59:59Z"))
                        .commitments());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, '',         '',         ''",
        "2025-06-30, 2025-07-05, '',         ''",
        "2025-07-05, 2025-06-30, '',         ''", // an acceptance counts, whenever it came
        "2025-07-05, 2025-07-06, 2025-06-30, ''",
        "2025-07-05, '',         '',         2025-06-30",
    })
    void it_is_known_from_the_first_of_its_days_on(
            String requested, String accepted, String declined, String committed) {
        MarketplaceCustomer.Builder facts =
                customer().addCommitments(commitment(requested, accepted, declined, committed, ""));
        assertEquals(0, knownAt(facts, at("2025-06-29T23:59:59Z")).commitments().size());
        assertEquals(1, knownAt(facts, at("2025-06-30T00:00:00Z")).commitments().size());
    }

    @Test
    void what_has_no_date_is_always_known() {
        MarketplaceCustomer.Builder facts = customer()
                .profile(profile().build())
                .segment(Segment.GOV)
                .addSubSegments(SubSegment.STATE)
                .extendedTerm(day("2030-01-01"))
                .largeAgency(LargeAgency.ACTIVE);
        assertEquals(facts.build(), knownAt(facts, at("2000-01-01")));
    }

    @Test
    void equal_facts_are_equal_and_another_profile_is_another_customer() {
        MarketplaceCustomer customer = customer().profile(profile().build()).build();
        assertEquals(customer, MarketplaceCustomer.builder().from(customer).build());
        assertNotEquals(
                customer, customer().profile(profile().city("Lublin").build()).build());
    }
}
