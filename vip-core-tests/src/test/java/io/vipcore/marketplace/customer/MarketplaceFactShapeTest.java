package io.vipcore.marketplace.customer;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.Told;
import io.vipcore.marketplace.product.HighGrowthCode;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact needs the right shape, and nothing more: whether something may happen is asked of policies. */
class MarketplaceFactShapeTest {

    private static final Instant AT = at("2025-06-30");
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");
    private static final MarketplaceOffer ANY = MarketplaceOffer.of(OFFER);
    private static final long MOST = Integer.MAX_VALUE;

    // ---- instants

    static Stream<Arguments> instants() {
        return Stream.of(
                instant("AccountChange.at", at -> new AccountChange(AccountStatus.ACTIVE, at)),
                instant("Acquisition.created", at -> acquired(at, Optional.empty(), 1)),
                instant("Acquisition.ordered", at -> acquired(AT, Optional.of(at), 1)),
                instant("AnniversarySeen.at", at -> new AnniversarySeen(at, DAY)),
                instant("LevelsSeen.at", at -> new LevelsSeen(at, Map.of())),
                instant(
                        "MarketplaceCustomer.created",
                        at -> customer().created(at).build()),
                instant(
                        "MarketplaceOrder.created",
                        at -> open(MarketplaceOrder.builder()
                                .id("O1")
                                .type(OrderType.NEW)
                                .created(at)
                                .build())),
                instant("RenewalPreference.at", at -> preferred(at, OptionalLong.empty())),
                instant("ScheduledSubscription.at", at -> new ScheduledSubscription(at, "S1", ANY, 1)),
                instant("SubscriptionSeen.at", at -> seenWith(at, 1, 0, Optional.empty(), OptionalLong.empty())),
                instant("UsageSeen.at", at -> new UsageSeen("S1", 0, at)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instants")
    void an_instant_outside_0001_to_9999_is_refused_and_those_at_the_bounds_are_taken(
            String field, Function<Instant, Object> fact) {
        for (String beyond : List.of("0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")) {
            assertRefused(
                    field + ": must be an instant from 0001-01-01 to 9999-12-31, was " + beyond,
                    () -> fact.apply(Instant.parse(beyond)));
        }
        for (String bound : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            assertTrue(fact.apply(Instant.parse(bound)).toString().contains(bound), bound);
        }
    }

    @Test
    void the_end_of_an_order_has_the_same_bounds_and_does_not_lie_before_its_creation() {
        MarketplaceOrder.Builder order =
                MarketplaceOrder.builder().id("O1").type(OrderType.NEW).created(AT);
        for (String end : List.of("completed", "failed")) {
            Function<Instant, MarketplaceOrder> ended = at -> {
                MarketplaceOrder.Builder copy = MarketplaceOrder.builder().from(order.build());
                return end.equals("completed")
                        ? copy.completed(at).build()
                        : copy.failed(at).build();
            };
            assertRefused(
                    "MarketplaceOrder." + end + ": must not be before created", () -> ended.apply(AT.minusNanos(1)));
            assertEquals(AT, ended.apply(AT).instants().toList().get(1));
            assertRefused(
                    "MarketplaceOrder." + end + ": must be an instant from 0001-01-01 to 9999-12-31, was "
                            + "+10000-01-01T00:00:00Z",
                    () -> ended.apply(Instant.parse("+10000-01-01T00:00:00Z")));
        }
    }

    // ---- days

    static Stream<Arguments> days() {
        return Stream.of(
                day("AnniversarySeen.date", day -> new AnniversarySeen(AT, day)),
                day("Commitment.requested", day -> committed(day, Optional.empty(), 0)),
                day("Commitment.accepted", day -> committed(DAY, Optional.of(day), 1)),
                day("Commitment.declined", day -> committed(DAY, Optional.of(day), 2)),
                day("Commitment.committed", day -> committed(DAY, Optional.of(day), 3)),
                day("Commitment.end", day -> committed(DAY, Optional.of(day), 4)),
                day(
                        "MarketplaceCustomer.extendedTerm",
                        day -> customer().extendedTerm(day).build()),
                day(
                        "MarketplaceLine.renewalDate",
                        day -> new MarketplaceLine(1, ANY, 1, Optional.of("S1"), Optional.of(day))),
                day(
                        "MarketplaceOrder.anniversary",
                        day -> MarketplaceOrder.builder()
                                .from(order("O1", OrderType.TRANSFER, "2025-06-30", "S1", 1))
                                .anniversary(day)
                                .build()),
                day("SubscriptionSeen.renewalDate", day -> seenWith(AT, 1, 0, Optional.of(day), OptionalLong.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void a_day_outside_0001_to_9999_is_refused_and_the_days_at_the_bounds_are_taken(
            String field, Function<LocalDate, Object> fact) {
        for (LocalDate beyond : List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1))) {
            assertRefused(
                    field + ": must be a day from 0001-01-01 to 9999-12-31, was " + beyond, () -> fact.apply(beyond));
        }
        for (LocalDate bound : List.of(Checks.FIRST_DAY, Checks.LAST_DAY)) {
            assertTrue(fact.apply(bound).toString().contains(bound.toString()), bound::toString);
        }
    }

    // ---- numbers

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("Acquisition.quantity", 1, MOST, n -> acquired(AT, Optional.empty(), n)),
                number("CancelledItem.quantity", 1, MOST, n -> new CancelledItem(1, 1, "S1", n)),
                number(
                        "MarketplaceLine.quantity",
                        1,
                        MOST,
                        n -> new MarketplaceLine(1, ANY, n, Optional.of("S1"), Optional.empty())),
                number("RenewalPreference.quantity", 0, MOST, n -> preferred(AT, OptionalLong.of(n))),
                number("ScheduledSubscription.quantity", 1, MOST, n -> new ScheduledSubscription(AT, "S1", ANY, n)),
                number(
                        "SubscriptionSeen.current",
                        0,
                        MOST,
                        n -> seenWith(AT, n, 0, Optional.empty(), OptionalLong.empty())),
                number(
                        "SubscriptionSeen.renewed",
                        0,
                        MOST,
                        n -> seenWith(AT, 0, n, Optional.empty(), OptionalLong.empty())),
                number(
                        "SubscriptionSeen.renewalQuantity",
                        0,
                        MOST,
                        n -> seenWith(AT, 0, 0, Optional.empty(), OptionalLong.of(n))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void a_quantity_has_bounds(String field, long least, long most, LongFunction<Object> fact) {
        for (long beyond : List.of(least - 1, most + 1)) {
            assertRefused(
                    field + ": must be from " + least + " to " + most + ", was " + beyond, () -> fact.apply(beyond));
        }
        for (long bound : List.of(least, most)) {
            assertTrue(fact.apply(bound).toString().contains(Long.toString(bound)));
        }
    }

    static Stream<Arguments> numbersWithoutAMaximum() {
        return Stream.of(
                Arguments.of("CancelledItem.number", 0, count(n -> new CancelledItem((int) n, 1, "S1", 1))),
                Arguments.of("CancelledItem.replacedBy", 0, count(n -> new CancelledItem(1, (int) n, "S1", 1))),
                Arguments.of(
                        "MarketplaceLine.number",
                        0,
                        count(n -> new MarketplaceLine((int) n, ANY, 1, Optional.of("S1"), Optional.empty()))),
                Arguments.of("UsageSeen.used", 0, count(n -> new UsageSeen("S1", n, AT))),
                Arguments.of(
                        "Commitment.minimums",
                        1,
                        count(n -> new Commitment(
                                DAY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Map.of(OfferKind.LICENSE, n)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersWithoutAMaximum")
    void other_numbers_have_a_minimum(String field, long least, LongFunction<Object> fact) {
        assertRefused(field + ": must be at least " + least + ", was " + (least - 1), () -> fact.apply(least - 1));
        assertTrue(fact.apply(least).toString().contains(Long.toString(least)));
    }

    // ---- texts and what must not be missing

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("Acquisition.id: must not be blank", () -> acquisition(" ", "2025-06-30")),
                refused(
                        "Acquisition.product: must not be blank",
                        () -> new Acquisition("A1", AT, Optional.empty(), Optional.of("\u2800"), 1)),
                refused("CancelledItem.subscription: must not be blank", () -> new CancelledItem(1, 1, "", 1)),
                refused(
                        "LevelsSeen.levels: must not be blank",
                        () -> new LevelsSeen(AT, Map.of(OfferKind.LICENSE, " "))),
                refused(
                        "MarketplaceCustomer.customerId: must not be blank",
                        () -> customer().customerId(" ").build()),
                refused("MarketplaceLine.subscription: must not be blank", () -> MarketplaceLine.of(1, OFFER, 1, " ")),
                refused("MarketplaceLine.subscription: must not be null", () -> MarketplaceLine.of(1, OFFER, 1, null)),
                refused(
                        "MarketplaceOrder.id: must not be blank",
                        () -> order(" ", OrderType.NEW, "2025-06-30", "S1", 1)),
                refused("MarketplaceOrder.reference: must not be blank", () -> returned("O1", "2025-06-30", " ", 1, 1)),
                refused(
                        "RenewalPreference.subscription: must not be blank",
                        () -> Told.preference("2025-06-30", " ", true)),
                refused(
                        "ScheduledSubscription.subscription: must not be blank",
                        () -> Told.scheduled("2025-06-30", " ", 1)),
                refused(
                        "SubscriptionSeen.subscription: must not be blank",
                        () -> seen("2025-06-30", " ", SubscriptionStatus.ACTIVE, 1, "")),
                refused("UsageSeen.subscription: must not be blank", () -> new UsageSeen(" ", 1, AT)),
                refused("AccountChange.code: must not be null", () -> new AccountChange(null, AT)),
                refused("Contact.email: must not be null", () -> new Contact(null, "Ada", "Nowak")),
                refused("Contact.firstName: must not be null", () -> new Contact("ada@x.example", null, "Nowak")),
                refused("Contact.lastName: must not be null", () -> new Contact("ada@x.example", "Ada", null)),
                refused(
                        "SubscriptionSeen.status: must be 1000, 1004 or 1009",
                        () -> seen("2025-06-30", "S1", SubscriptionStatus.PENDING, 1, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_fact_of_the_wrong_shape_is_refused(String message, Executable construction) {
        assertRefused(message, construction);
    }

    // ---- orders

    @Test
    void an_order_is_completed_or_failed_but_not_both() {
        assertRefused(
                "MarketplaceOrder.failed: must not be given beside completed",
                () -> MarketplaceOrder.builder()
                        .from(order("O1", OrderType.NEW, "2025-06-30", "S1", 1))
                        .failed(AT)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN, true",
        "REVERT_SWITCH, true",
        "NEW, false",
        "RENEWAL, false",
        "SWITCH, false",
        "TRANSFER, false"
    })
    void what_undoes_an_order_names_it(OrderType type, boolean isRequired) {
        MarketplaceOrder.Builder order =
                MarketplaceOrder.builder().id("O1").type(type).created(AT);
        if (isRequired) {
            assertRefused("MarketplaceOrder.reference: required for an order that undoes another one", order::build);
            order.reference("O0");
        }
        assertEquals(type, order.build().type());
    }

    @ParameterizedTest
    @CsvSource({"RETURN, false", "REVERT_SWITCH, true", "NEW, true", "RENEWAL, true", "SWITCH, true", "TRANSFER, true"})
    void a_line_names_its_subscription_unless_it_returns(OrderType type, boolean isRequired) {
        MarketplaceLine named = MarketplaceLine.of(1, OFFER, 1, "S1");
        MarketplaceLine nameless = new MarketplaceLine(2, ANY, 1, Optional.empty(), Optional.empty());
        MarketplaceOrder.Builder order = MarketplaceOrder.builder()
                .id("O1")
                .type(type)
                .created(AT)
                .reference("O0")
                .addLines(named, nameless);
        if (isRequired) {
            assertRefused("MarketplaceOrder.lines[1].subscription: required, but missing", order::build);
        } else {
            assertEquals(List.of(named, nameless), order.build().lines());
        }
    }

    @Test
    void no_line_number_comes_twice() {
        assertRefused(
                "MarketplaceOrder.lines[2].number: used twice",
                () -> order(
                        "O1",
                        OrderType.NEW,
                        "2025-06-30",
                        MarketplaceLine.of(1, OFFER, 1, "S1"),
                        MarketplaceLine.of(2, OFFER, 1, "S1"),
                        MarketplaceLine.of(1, OFFER, 1, "S2")));
    }

    @Test
    void an_order_is_of_the_reseller_unless_it_is_said_to_be_of_the_system() {
        assertEquals(
                OrderSource.API,
                order("O1", OrderType.NEW, "2025-06-30", "S1", 1).source());
    }

    // ---- customers

    @Test
    void no_order_and_no_acquisition_comes_twice() {
        MarketplaceOrder order = order("O1", OrderType.NEW, "2025-06-30", "S1", 1);
        assertRefused(
                "MarketplaceCustomer.orders[2].id: used twice",
                () -> customer()
                        .addOrders(order, order("O2", OrderType.NEW, "2025-06-30", "S1", 1), order)
                        .build());
        assertRefused(
                "MarketplaceCustomer.acquisitions[1].id: used twice",
                () -> customer()
                        .addAcquisitions(acquisition("A1", "2025-06-30"), acquisition("A1", "2025-07-30"))
                        .build());
    }

    @Test
    void a_subscription_is_of_one_product_whatever_names_it_and_at_whatever_level() {
        String problem = ": names the subscription S1 with another product than before";
        MarketplaceOrder first = order("O1", OrderType.NEW, "2025-06-30", "S1", 1);
        MarketplaceOrder another =
                order("O2", OrderType.NEW, "2025-06-30", MarketplaceLine.of(1, OTHER_OFFER, 1, "S1"));
        assertRefused(
                "MarketplaceCustomer.orders[1]" + problem,
                () -> customer().addOrders(first, another).build());
        assertRefused(
                "MarketplaceCustomer.orders[0]" + problem,
                () -> customer()
                        .addOrders(order(
                                "O1",
                                OrderType.NEW,
                                "2025-06-30",
                                MarketplaceLine.of(1, OFFER, 1, "S1"),
                                MarketplaceLine.of(2, OTHER_OFFER, 1, "S1")))
                        .build());
        assertRefused(
                "MarketplaceCustomer.schedules[1]" + problem,
                () -> customer()
                        .addOrders(another)
                        .addSchedules(Told.scheduled("2025-06-30", "S2", 1), Told.scheduled("2025-06-30", "S1", 1))
                        .build());
        assertRefused(
                "MarketplaceCustomer.subscriptionsSeen[0]" + problem,
                () -> customer()
                        .addOrders(another)
                        .addSubscriptionsSeen(seen("2025-06-30", "S1", SubscriptionStatus.ACTIVE, 1, ""))
                        .build());
        MarketplaceCustomer levels = customer()
                .addOrders(
                        first,
                        order("O2", OrderType.NEW, "2025-07-30", MarketplaceLine.of(1, "65304479CA04X12", 100, "S1")),
                        returned("O3", "2025-07-31", "O1", 1, 1))
                .build();
        assertEquals(3, levels.orders().size());
    }

    @Test
    void a_customer_says_what_is_missing() {
        assertEquals(
                "customerId, created: required, but not set",
                assertThrows(
                                InvalidFactException.class,
                                () -> MarketplaceCustomer.builder().build())
                        .getMessage());
        assertEquals(
                "id, type, created: required, but not set",
                assertThrows(
                                InvalidFactException.class,
                                () -> MarketplaceOrder.builder().build())
                        .getMessage());
    }

    /** Facts record, policies judge: none of this may happen, and all of it can be recorded. */
    @Test
    void facts_that_break_the_rules_are_recorded_all_the_same() {
        MarketplaceCustomer customer = customer()
                .created(at("2030-01-01"))
                .addOrders(
                        returned("O1", "2024-01-01", "O1", 1, MOST),
                        order("O2", OrderType.NEW, "2024-01-01", MarketplaceLine.of(0, "99999999ZZ01A12", MOST, "?")))
                .addAcquisitions(acquired(AT, Optional.of(AT.minusSeconds(1)), 1))
                .addCommitments(committed(DAY, Optional.of(DAY.minusDays(1)), 1))
                .build();
        assertEquals(2, customer.orders().size());
    }

    // ---- codes

    @ParameterizedTest
    @CsvSource({
        "1000, ACTIVE",
        "1002, PENDING",
        "1004, INACTIVE",
        "1010, INVALID_ADDRESS",
        "1012, BLOCKED",
        "1014, EXISTS_ALREADY"
    })
    void an_account_has_a_status_of_Adobe_s_codes(String code, AccountStatus status) {
        assertEquals(status, AccountStatus.of(code));
        assertEquals(code, status.code());
    }

    @ParameterizedTest
    @CsvSource({"1000, ACTIVE", "1002, PENDING", "1004, ENDED", "1009, SCHEDULED"})
    void a_subscription_has_a_status_of_Adobe_s_codes(String code, SubscriptionStatus status) {
        assertEquals(status, SubscriptionStatus.of(code));
        assertEquals(code, status.code());
    }

    @Test
    void other_codes_are_refused() {
        assertRefused("AccountStatus.code: must be a known status", () -> AccountStatus.of("1024"));
        assertRefused("SubscriptionStatus.code: must be a known status", () -> SubscriptionStatus.of("1010"));
    }

    @ParameterizedTest
    @CsvSource({"MOQ_100, 100", "MOQ_250, 250", "MOQ_500, 500"})
    void a_high_growth_code_has_a_minimum_order(HighGrowthCode code, int minimum) {
        assertEquals(minimum, code.minimumOrder());
    }

    // ---- what is below

    private static Acquisition acquired(Instant created, Optional<Instant> ordered, long quantity) {
        return new Acquisition("A1", created, ordered, Optional.of("65304479CA"), quantity);
    }

    private static RenewalPreference preferred(Instant at, OptionalLong quantity) {
        return new RenewalPreference(at, "S1", true, quantity, Optional.empty());
    }

    private static SubscriptionSeen seenWith(
            Instant at, long current, long renewed, Optional<LocalDate> renewalDate, OptionalLong renewalQuantity) {
        return new SubscriptionSeen(
                at,
                "S1",
                ANY,
                SubscriptionStatus.ACTIVE,
                current,
                OptionalLong.of(renewed),
                renewalDate,
                Optional.empty(),
                renewalQuantity);
    }

    /** A commitment with one of the days that it may have. */
    private static Commitment committed(LocalDate requested, Optional<LocalDate> day, int which) {
        return new Commitment(
                requested,
                which == 1 ? day : Optional.empty(),
                which == 2 ? day : Optional.empty(),
                which == 3 ? day : Optional.empty(),
                which == 4 ? day : Optional.empty(),
                false,
                Map.of(OfferKind.LICENSE, 10L));
    }

    private static Arguments instant(String field, Function<Instant, Object> fact) {
        return Arguments.of(field, fact);
    }

    private static Arguments day(String field, Function<LocalDate, Object> fact) {
        return Arguments.of(field, fact);
    }

    private static Arguments number(String field, long least, long most, LongFunction<Object> fact) {
        return Arguments.of(field, least, most, fact);
    }

    private static LongFunction<Object> count(LongFunction<Object> fact) {
        return fact;
    }

    private static Arguments refused(String message, Executable construction) {
        return Arguments.of(message, construction);
    }
}
