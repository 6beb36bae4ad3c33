package io.vipcore.testkit;

import io.vipcore.marketplace.customer.AccountChange;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.AnniversarySeen;
import io.vipcore.marketplace.customer.CancelledItem;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderSource;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.customer.UsageSeen;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.AfterLapse;
import io.vipcore.marketplace.edition.MarketplaceEdition.CountedFrom;
import io.vipcore.marketplace.edition.MarketplaceEdition.LeapAnniversary;
import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.HighGrowthCode;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.source.Sourced;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * jqwik generators for the facts of VIP Marketplace; {@link MarketplaceDomain} offers the same by type.
 *
 * <p>Days come from {@link VipArbitraries#days(LocalDate, LocalDate)}, and hours lie often on either side of midnight in UTC or
 * in Los Angeles. What happens to a customer lies mostly about the same day of some year, so that renewals meet renewal dates.
 */
public final class MarketplaceArbitraries {

    /** Hours at which a day ends or begins in UTC, and in Los Angeles in summer and winter. */
    private static final List<LocalTime> MIDNIGHTS = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.MAX.withNano(0),
            LocalTime.of(7, 0),
            LocalTime.of(6, 59, 59),
            LocalTime.of(8, 0),
            LocalTime.of(7, 59, 59));

    /** Days from a day of the year with a border of the program before, on or after them. */
    private static final List<Integer> BORDERS =
            List.of(-46, -45, -44, -31, -30, -29, -3, -2, -1, 0, 0, 0, 1, 2, 7, 8, 13, 14, 15, 16);

    /** What the subscriptions S0 to S4 are of: the third one has a fixed term. */
    private static final List<String> PRODUCTS =
            List.of("65304479CA01", "65324898CA01", "65305282CA01", "65322435CAT1", "30006208CA01");

    private MarketplaceArbitraries() {}

    /** {@return days from 2023 to 2029, in which most changes of the program fall} */
    public static Arbitrary<LocalDate> days() {
        return VipArbitraries.days(LocalDate.of(2023, 1, 1), LocalDate.of(2029, 12, 31));
    }

    /**
     * {@return instants of days}
     *
     * @param days the days, in UTC
     */
    public static Arbitrary<Instant> instants(Arbitrary<LocalDate> days) {
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(MIDNIGHTS)),
                Tuple.of(2, Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay)));
        return Combinators.combine(days, times)
                .as((day, time) -> day.atTime(time).toInstant(ZoneOffset.UTC));
    }

    /** {@return editions: the known one, and such as an application builds by naming alternatives} */
    public static Arbitrary<MarketplaceEdition> editions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
        Arbitrary<MarketplaceEdition> custom = Combinators.combine(
                        Arbitraries.of(ProgramZone.class),
                        Arbitraries.of(CountedFrom.class),
                        Arbitraries.of(LeapAnniversary.class),
                        Arbitraries.of(AfterLapse.class),
                        days,
                        days,
                        days,
                        days)
                .as((zone, basis, leap, lapse, late, upcoming, early, acquisitions) -> MarketplaceEdition.builder()
                        .from(MarketplaceEditions.VIPMP)
                        .id("CUSTOM")
                        .programZone(custom(zone))
                        .anniversaryCountedFrom(custom(basis))
                        .leapAnniversary(custom(leap))
                        .afterLapse(custom(lapse))
                        .lateWindowDays(custom(late))
                        .upcomingDays(custom(upcoming))
                        .earlyRenewalDays(custom(early))
                        .acquisitionDays(custom(acquisitions))
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(MarketplaceEditions.VIPMP)), Tuple.of(1, custom));
    }

    /**
     * {@return customers to whom things of every kind happened}
     *
     * <p>Of three in four, what undoes an order names an earlier one that it fits; of the others anything names anything. No fact
     * names a product that {@link MarketplaceFixtures#catalog()} does not list.
     */
    public static Arbitrary<MarketplaceCustomer> customers() {
        return days().flatMap(MarketplaceArbitraries::customers).withoutEdgeCases();
    }

    /** {@return customers of {@link #customers()}, each with an instant at which to ask, mostly near a fact or a year later} */
    public static Arbitrary<CustomerInstant> customerInstants() {
        return customers()
                .flatMap(customer -> Arbitraries.of(customer.instants().toList())
                        .flatMap(fact -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(fact)), Tuple.of(5, instants(about(dayOf(fact))))))
                        .map(asOf -> new CustomerInstant(customer, asOf)))
                .withoutEdgeCases();
    }

    private static Arbitrary<MarketplaceCustomer> customers(LocalDate first) {
        Arbitrary<LocalDate> dates = about(first);
        Arbitrary<Instant> at = instants(dates);
        Arbitrary<MarketplaceCustomer> seen = Combinators.combine(
                        at,
                        dates.optional(0.2),
                        commitments(dates).list().ofMaxSize(1),
                        Combinators.combine(at, dates)
                                .as(AnniversarySeen::new)
                                .list()
                                .ofMaxSize(1),
                        sightings(at, dates).list().ofMaxSize(2),
                        accounts(at))
                .as((created, extended, commitments, anniversaries, sightings, account) -> MarketplaceCustomer.builder()
                        .from(account)
                        .created(created)
                        .extendedTerm(extended)
                        .commitments(commitments)
                        .anniversarySeen(anniversaries)
                        .subscriptionsSeen(sightings)
                        .build());
        return Combinators.combine(
                        seen,
                        orders(at, dates).list().ofMaxSize(9),
                        schedules(at).list().ofMaxSize(1),
                        preferences(at).list().ofMaxSize(2),
                        acquisitions(at).list().ofMaxSize(2).uniqueElements(Acquisition::id),
                        Arbitraries.of(true, true, true, false))
                .as((facts, orders, schedules, preferences, acquisitions, isSensible) -> MarketplaceCustomer.builder()
                        .from(facts)
                        .orders(named(orders, isSensible))
                        .schedules(schedules)
                        .preferences(preferences)
                        .acquisitions(acquisitions)
                        .build());
    }

    /** The day of the year in some year, or a border about it, and now and then some other day. */
    private static Arbitrary<LocalDate> about(LocalDate day) {
        Arbitrary<Integer> offsets = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(BORDERS)),
                Tuple.of(1, Arbitraries.integers().between(-200, 200)));
        return Combinators.combine(Arbitraries.of(0, 0, 1, 1, 1, 2, 3), offsets)
                .as((years, offset) -> day.plusYears(years).plusDays(offset));
    }

    private static Arbitrary<Long> quantities() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 3)),
                Tuple.of(2, Arbitraries.longs().between(4, 300)),
                Tuple.of(1, Arbitraries.just((long) Integer.MAX_VALUE)));
    }

    /** Which subscription: the first ones more than the later ones. */
    private static Arbitrary<Integer> places() {
        return Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4);
    }

    private static Arbitrary<MarketplaceOrder> orders(Arbitrary<Instant> at, Arbitrary<LocalDate> dates) {
        Arbitrary<OrderType> types = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(OrderType.NEW, OrderType.RENEWAL)),
                Tuple.of(2, Arbitraries.of(OrderType.class)));
        Arbitrary<Optional<Duration>> ends = Arbitraries.of(0, 0, 0, 1, 26, 400, 20_000)
                .map(Duration::ofHours)
                .optional(0.85);
        return Combinators.combine(
                        at, types, places(), quantities(), ends, Arbitraries.of(OrderSource.class), dates, places())
                .as((created, type, place, quantity, end, source, date, other) -> {
                    boolean fails = other == 4;
                    MarketplaceOrder.Builder order = MarketplaceOrder.builder()
                            .id("O" + other)
                            .type(type)
                            .created(created)
                            .completed(end.filter(hours -> !fails).map(created::plus))
                            .failed(end.filter(hours -> fails).map(created::plus))
                            .source(source)
                            .reference("O" + other)
                            .anniversary(Optional.of(date).filter(any -> other == 3))
                            .addLines(line(1, place, quantity, Optional.of(date).filter(any -> other > 1)));
                    if (type == OrderType.SWITCH || type == OrderType.REVERT_SWITCH) {
                        order.addCancelling(new CancelledItem(1, 1, "S" + (place.equals(other) ? 4 : other), quantity));
                    } else if (other == 1) {
                        order.addLines(line(2, 1, quantity, Optional.empty()));
                    }
                    return order.build();
                });
    }

    private static MarketplaceLine line(int number, int place, long quantity, Optional<LocalDate> renewalDate) {
        return new MarketplaceLine(number, offer(place, quantity), quantity, Optional.of("S" + place), renewalDate);
    }

    /** Now and then a high growth offer. */
    private static MarketplaceOffer offer(int place, long quantity) {
        return MarketplaceOffer.of(PRODUCTS.get(place) + (place == 0 && quantity == 3 ? "X12" : "A12"));
    }

    /** Each with an id of its own; sensible ones undo the latest order before them that they fit. */
    private static List<MarketplaceOrder> named(List<MarketplaceOrder> orders, boolean isSensible) {
        List<MarketplaceOrder> named = new ArrayList<>();
        for (MarketplaceOrder order : orders.stream()
                .sorted(Comparator.comparing(MarketplaceOrder::created))
                .toList()) {
            MarketplaceOrder next = MarketplaceOrder.builder()
                    .from(order)
                    .id("O" + named.size())
                    .build();
            named.add(named.stream()
                    .filter(earlier -> isSensible && isUndoneBy(next, earlier))
                    .reduce((first, second) -> second)
                    .map(undone -> undoing(next, undone))
                    .orElse(next));
        }
        return named;
    }

    private static boolean isUndoneBy(MarketplaceOrder order, MarketplaceOrder earlier) {
        return switch (order.type()) {
            case RETURN -> earlier.type() == OrderType.NEW || earlier.type() == OrderType.RENEWAL;
            case REVERT_SWITCH -> earlier.type() == OrderType.SWITCH;
            default -> false;
        };
    }

    private static MarketplaceOrder undoing(MarketplaceOrder order, MarketplaceOrder undone) {
        MarketplaceLine line = undone.lines().get(0);
        MarketplaceOrder.Builder undoing =
                MarketplaceOrder.builder().from(order).reference(undone.id());
        if (order.type() == OrderType.RETURN) {
            long quantity = Math.min(order.lines().get(0).quantity(), line.quantity());
            return undoing.lines(
                            List.of(new MarketplaceLine(1, line.offer(), quantity, Optional.empty(), Optional.empty())))
                    .build();
        }
        String source = undone.cancelling().get(0).subscription();
        int place = source.charAt(1) - '0';
        return undoing.lines(List.of(line(1, place, line.quantity(), Optional.empty())))
                .cancelling(List.of(new CancelledItem(1, 1, line.subscription().orElseThrow(), line.quantity())))
                .build();
    }

    private static Arbitrary<SubscriptionSeen> sightings(Arbitrary<Instant> at, Arbitrary<LocalDate> dates) {
        Arbitrary<SubscriptionStatus> statuses =
                Arbitraries.of(SubscriptionStatus.ACTIVE, SubscriptionStatus.ENDED, SubscriptionStatus.SCHEDULED);
        return Combinators.combine(
                        at,
                        places(),
                        statuses,
                        quantities(),
                        Arbitraries.of(0L, 0L, 1L),
                        dates.optional(0.8),
                        Arbitraries.of(true, false).optional(0.3),
                        quantities().optional(0.3))
                .as((seen, place, status, current, renewed, date, enabled, explicit) -> new SubscriptionSeen(
                        seen,
                        "S" + place,
                        offer(place, current),
                        status,
                        current,
                        OptionalLong.of(renewed),
                        date,
                        enabled,
                        explicit.map(OptionalLong::of).orElse(OptionalLong.empty())));
    }

    private static Arbitrary<ScheduledSubscription> schedules(Arbitrary<Instant> at) {
        return Combinators.combine(at, places(), quantities())
                .as((set, place, quantity) ->
                        new ScheduledSubscription(set, "S" + place, offer(place, quantity), quantity));
    }

    private static Arbitrary<RenewalPreference> preferences(Arbitrary<Instant> at) {
        return Combinators.combine(
                        at,
                        places(),
                        Arbitraries.of(true, false),
                        quantities().optional(0.5),
                        Arbitraries.of(HighGrowthCode.class).optional(0.1))
                .as((set, place, enabled, quantity, code) -> new RenewalPreference(
                        set,
                        "S" + place,
                        enabled,
                        quantity.map(OptionalLong::of).orElse(OptionalLong.empty()),
                        code));
    }

    private static Arbitrary<Acquisition> acquisitions(Arbitrary<Instant> at) {
        return Combinators.combine(at, Arbitraries.integers().between(1, 99), at.optional(0.3), quantities())
                .as((created, number, ordered, quantity) ->
                        new Acquisition("A" + number, created, ordered, Optional.empty(), quantity));
    }

    private static Arbitrary<Commitment> commitments(Arbitrary<LocalDate> dates) {
        Arbitrary<Optional<LocalDate>> some = dates.optional(0.3);
        return Combinators.combine(dates, dates.optional(0.7), some, some, some, quantities())
                .as((requested, accepted, declined, committed, end, minimum) -> new Commitment(
                        requested, accepted, declined, committed, end, false, Map.of(OfferKind.LICENSE, minimum)));
    }

    /** What neither a date nor a license depends on. */
    private static Arbitrary<MarketplaceCustomer> accounts(Arbitrary<Instant> at) {
        return Combinators.combine(at, Arbitraries.of(AccountStatus.class), quantities(), Arbitraries.of(true, false))
                .as((seen, status, used, isKnown) -> MarketplaceFixtures.customer()
                        .profile(Optional.of(MarketplaceFixtures.profile().build())
                                .filter(profile -> isKnown))
                        .addStatuses(new AccountChange(status, seen))
                        .addLevels(new LevelsSeen(seen, Map.of(OfferKind.CONSUMABLES, "T1")))
                        .addUsage(new UsageSeen("S3", used, seen))
                        .build());
    }

    private static LocalDate dayOf(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "generated");
    }
}
