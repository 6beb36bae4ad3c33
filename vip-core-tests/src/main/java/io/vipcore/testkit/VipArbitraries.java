package io.vipcore.testkit;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.source.Sourced;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * jqwik generators for the values of this library.
 *
 * <p>A uniform day hits 29 February once in 1,461 and an anniversary date almost never. These generators mix in, on
 * purpose, the days on which calendars go wrong; facts lie close to each other, renewals mostly name an anniversary
 * date, and a {@link CustomerDay} mostly lies on one side or the other of a border.
 *
 * <p>Facts come in any order and may break the rules – a cancellation after a settlement, an order before the
 * invitation – because facts record and only policies judge. What they never break is the shape that every constructor
 * demands.
 *
 * <p>{@link VipDomain} offers the same generators by type.
 */
public final class VipArbitraries {

    /** The first day of the era from which {@link #days()} come: 2012-01-01. */
    public static final LocalDate ERA_FIRST = LocalDate.of(2012, 1, 1);

    /** The last day of the era from which {@link #days()} come: 2036-12-31. */
    public static final LocalDate ERA_LAST = LocalDate.of(2036, 12, 31);

    /** Days after the creation of a purchase authorization with a border of an edition before, on or after them. */
    private static final List<Integer> DEADLINE_DAYS = List.of(0, 13, 14, 15, 29, 30, 31, 59, 60, 61);

    /** Days from an anniversary date with a border of an edition before, on or after them. */
    private static final List<Integer> WINDOW_DAYS =
            List.of(-91, -90, -89, -88, -46, -45, -44, -32, -31, -30, -29, -1, 0, 1, 29, 30, 31, 32, 59, 60, 61, 62);

    /** Which anniversary dates of a customer matter: the first ones more than the later ones. */
    private static final List<Integer> RECURRENCES = List.of(0, 0, 0, 0, 1, 1, 2, 3);

    private VipArbitraries() {}

    /**
     * {@return {@link #days(LocalDate, LocalDate) days} of the program's era, from {@link #ERA_FIRST} to {@link
     * #ERA_LAST}}
     */
    public static Arbitrary<LocalDate> days() {
        return days(ERA_FIRST, ERA_LAST);
    }

    /** {@return {@link #days(LocalDate, LocalDate) days} of the whole range that a fact may have, year 1 to 9999} */
    public static Arbitrary<LocalDate> anyDays() {
        return days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /**
     * {@return days between two bounds}
     *
     * <p>Two in seven are uniform; the others are the last of February, the days about the end of a month or of a year,
     * and the borders of the renewal windows that stayed open longer in spring 2020, as far as the bounds admit them.
     *
     * @param first the first day
     * @param lastInclusive the last day
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate lastInclusive) {
        Arbitrary<Integer> years = Arbitraries.integers().between(first.getYear(), lastInclusive.getYear());
        Arbitrary<LocalDate> lastOfFebruary =
                years.map(year -> YearMonth.of(year, Month.FEBRUARY)).map(YearMonth::atEndOfMonth);
        Arbitrary<LocalDate> leapDay = years.map(year -> year - Math.floorMod(year, 4))
                .filter(year -> Year.isLeap(year))
                .map(year -> LocalDate.of(year, Month.FEBRUARY, 29));
        Arbitrary<LocalDate> aboutMonthEnd = Combinators.combine(
                        years,
                        Arbitraries.of(Month.class),
                        Arbitraries.integers().between(-2, 1))
                .as((year, month, offset) ->
                        YearMonth.of(year, month).atEndOfMonth().plusDays(offset));
        Arbitrary<LocalDate> aboutYearEnd = Combinators.combine(
                        years, Arbitraries.integers().between(0, 1))
                .as((year, offset) -> LocalDate.of(year, Month.DECEMBER, 31).plusDays(offset));
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(first.toEpochDay(), lastInclusive.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, anyDay),
                        Tuple.of(2, leapDay),
                        Tuple.of(1, lastOfFebruary),
                        Tuple.of(3, aboutMonthEnd),
                        Tuple.of(2, aboutYearEnd),
                        Tuple.of(2, Arbitraries.of(exceptionBorders())))
                .map(day -> day.isBefore(first) ? first : day.isAfter(lastInclusive) ? lastInclusive : day);
    }

    /** {@return VIP IDs} */
    public static Arbitrary<VipId> vipIds() {
        return digitsAndLetters(VipId.LENGTH).map(VipId::of);
    }

    private static Arbitrary<String> digitsAndLetters(int length) {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofLength(length);
    }

    /** {@return offer ids of every level and variety} */
    public static Arbitrary<OfferId> offerIds() {
        Arbitrary<String> levels = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 99).map(level -> String.format(Locale.ROOT, "%02d", level)),
                digitsAndLetters(1).map("T"::concat));
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(8),
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
                        levels,
                        digitsAndLetters(1))
                .as((digits, letters, level, variety) -> OfferId.of(digits + letters + level + variety + "12"));
    }

    /** {@return products of {@link Fixtures#catalog()}, fixed-term ones among them, half of them with up to three keys} */
    public static Arbitrary<Product> products() {
        Arbitrary<Set<String>> keys = offerIds().map(OfferId::productKey).set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Fixtures.catalog().products()), keys.optional(0.5))
                .as((product, some) -> product.withKeys(some.orElse(Set.of()).toArray(String[]::new)));
    }

    /**
     * {@return lines for products of {@link Fixtures#catalog()}, with mostly small quantities, so that a renewal often
     * meets the quantity that is due}
     */
    public static Arbitrary<OrderLine> orderLines() {
        Arbitrary<Long> quantities = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(1, 3)),
                Tuple.of(2, Arbitraries.longs().between(4, 300)),
                Tuple.of(1, Arbitraries.just((long) Integer.MAX_VALUE)));
        // A third for one product, so that the same product is ordered and renewed again and again.
        Arbitrary<String> ids = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Fixtures.PRODUCT)),
                Tuple.of(2, products().map(Product::id)));
        return Combinators.combine(ids, quantities).as(OrderLine::of);
    }

    /**
     * {@return purchase authorizations with their later facts in any order, created about a day}
     *
     * @param about the day
     */
    public static Arbitrary<PurchaseAuthorization> authorizations(LocalDate about) {
        return daysAfter(about)
                .flatMap(created -> Combinators.combine(
                                Arbitraries.integers().between(1, 99_999).map(number -> "PA-" + number),
                                Arbitraries.of(Requester.class),
                                orderLines().list().ofMinSize(1).ofMaxSize(3),
                                daysFrom(created).optional(0.4),
                                daysFrom(created).optional(0.4),
                                daysFrom(created).optional(0.2),
                                daysFrom(created).optional(0.1))
                        .as((id, by, lines, ordered, settled, cancelled, deactivated) -> new PurchaseAuthorization(
                                id, created, by, lines, Optional.empty(), ordered, settled, cancelled, deactivated)));
    }

    /** {@return purchase authorizations of the program's era, with their later facts in any order} */
    public static Arbitrary<PurchaseAuthorization> authorizations() {
        return days().flatMap(VipArbitraries::authorizations);
    }

    /**
     * {@return direct orders, accepted about a day}
     *
     * @param about the day
     */
    public static Arbitrary<DirectOrder> directOrders(LocalDate about) {
        return Combinators.combine(
                        daysAfter(about), orderLines().list().ofMinSize(1).ofMaxSize(3))
                .as(DirectOrder::new);
    }

    /**
     * {@return renewal orders, ordered early, in time or late}
     *
     * @param anniversaries the anniversary dates that they mostly name; one in eight names another day
     * @param lines the products and quantities renewed
     */
    public static Arbitrary<RenewalOrder> renewalOrders(
            Arbitrary<LocalDate> anniversaries, Arbitrary<List<OrderLine>> lines) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(7, anniversaries), Tuple.of(1, days())),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.integers().between(-30, 0)),
                                Tuple.of(1, Arbitraries.of(WINDOW_DAYS))),
                        lines)
                .as((anniversary, offset, renewed) ->
                        new RenewalOrder(anniversary.plusDays(offset), anniversary, renewed));
    }

    /**
     * {@return customers of the program's era, from those who were only invited to those who have renewed for years}
     *
     * <p>Four in five facts follow the invitation closely; some precede it. One customer in four has no profile.
     */
    public static Arbitrary<Customer> customers() {
        return days(ERA_FIRST, ERA_LAST.minusYears(8))
                .flatMap(VipArbitraries::customersWithoutRenewals)
                .flatMap(VipArbitraries::withRenewals)
                .withoutEdgeCases();
    }

    /**
     * {@return customers of {@link #customers()}, each with a day on which to ask about it, mostly one on, before or
     * after which something changes under some edition}
     */
    public static Arbitrary<CustomerDay> customerDays() {
        return customers()
                .flatMap(customer -> Arbitraries.frequencyOf(
                                Tuple.of(4, windowBorders(customer)),
                                Tuple.of(3, Arbitraries.of(factBordersOf(customer))),
                                Tuple.of(1, days()))
                        .map(asOf -> new CustomerDay(customer, asOf)))
                .withoutEdgeCases();
    }

    /** {@return the known editions} */
    public static Arbitrary<VipEdition> editions() {
        return Arbitraries.of(VipEditions.all());
    }

    /**
     * {@return editions that an application might build for itself: known ones with other numbers, also at their
     * limits}
     */
    public static Arbitrary<VipEdition> customEditions() {
        Arbitrary<UpcomingPeriod> upcoming = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 120).map(UpcomingPeriod::fewerThanDaysBeforeWindow),
                Arbitraries.integers().between(0, 120).map(UpcomingPeriod::daysBeforeAnniversary));
        Arbitrary<Integer> deadlines = Arbitraries.integers().between(0, 60);
        return Combinators.combine(
                        editions(),
                        // Windows of up to 60 days before and after must fit between two anniversary dates.
                        Arbitraries.integers().between(5, 36),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        upcoming,
                        deadlines,
                        deadlines,
                        Arbitraries.integers().between(1, 50).set().ofMinSize(1).ofMaxSize(5))
                .as((base, term, opens, closes, from, deadline, grace, levels) -> VipEdition.builder()
                        .from(base)
                        .id("CUSTOM")
                        .laterTermMonths(custom(term))
                        .windowOpensDaysBefore(custom(opens))
                        .windowClosesDaysAfter(custom(closes))
                        .upcomingPeriod(custom(from))
                        .authorizationDeadlineDays(custom(deadline))
                        .suspendedAfterDays(custom(deadline + grace))
                        .selectLevelMinimums(custom(
                                Fixtures.inEverySegment(levels.stream().sorted().toList())))
                        .build());
    }

    /** {@return editions, mostly those of {@link #editions()}, else those of {@link #customEditions()}} */
    public static Arbitrary<VipEdition> anyEditions() {
        return Arbitraries.frequencyOf(Tuple.of(3, editions()), Tuple.of(1, customEditions()));
    }

    /**
     * {@return the days about a customer on which an answer may change: each fact, each deadline and each border of
     * each window that a known edition could make of it, with the days before and after; ascending, at least one}
     *
     * @param customer the facts
     */
    public static List<LocalDate> bordersOf(Customer customer) {
        Stream<LocalDate> windowBorders = anniversariesOf(customer).stream()
                .flatMap(anniversary -> WINDOW_DAYS.stream().map(anniversary::plusDays));
        return Stream.concat(factBordersOf(customer).stream(), windowBorders)
                .sorted()
                .distinct()
                .toList();
    }

    private static Arbitrary<Customer> customersWithoutRenewals(LocalDate invited) {
        Arbitrary<LocalDate> custom = Arbitraries.integers().between(1, 48).map(invited::plusMonths);
        Arbitrary<List<ManagerAssignment>> managers = Combinators.combine(
                        Arbitraries.of(Fixtures.ACCOUNT_MANAGER, "am-2", "am-3"), daysAfter(invited))
                .as(ManagerAssignment::of)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        organizations(),
                        offers(invited),
                        daysFrom(invited).optional(0.8),
                        custom.optional(0.3),
                        managers,
                        authorizations(invited).list().ofMaxSize(4).uniqueElements(PurchaseAuthorization::id),
                        directOrders(invited).list().ofMaxSize(3))
                .as((organization, offers, accepted, customAnniversary, managedBy, requests, orders) ->
                        Customer.builder()
                                .from(organization)
                                .invited(invited)
                                .offers(offers)
                                .accepted(accepted)
                                .customAnniversary(customAnniversary)
                                .managers(managedBy)
                                .authorizations(requests)
                                .orders(orders)
                                .build());
    }

    /** Customers of every segment to whom nothing happened yet; one in four without a profile. */
    private static Arbitrary<Customer> organizations() {
        return Combinators.combine(
                        vipIds(),
                        Arbitraries.of(MarketSegment.class),
                        Arbitraries.just(Fixtures.profile().build()).optional(0.75))
                .as((vipId, segment, profile) -> Fixtures.customer()
                        .vipId(vipId)
                        .segment(segment)
                        .profile(profile)
                        .build());
    }

    /** One offer type at the invitation; in one case of five the other one about some later day. */
    private static Arbitrary<List<OfferGrant>> offers(LocalDate invited) {
        return Combinators.combine(
                        Arbitraries.shuffle(OfferType.values()),
                        daysAfter(invited).optional(0.2))
                .as((types, added) -> Stream.concat(
                                Stream.of(OfferGrant.of(types.get(0), invited)),
                                added.stream().map(day -> OfferGrant.of(types.get(1), day)))
                        .toList());
    }

    /** Three in four renewals are for everything that the customer ever added. */
    private static Arbitrary<Customer> withRenewals(Customer customer) {
        List<LocalDate> anniversaries = anniversariesOf(customer);
        if (anniversaries.isEmpty()) {
            return Arbitraries.just(customer);
        }
        List<OrderLine> added = linesAddedBy(customer).toList();
        Arbitrary<List<OrderLine>> some = orderLines().list().ofMinSize(1).ofMaxSize(3);
        return renewalOrders(
                        Arbitraries.of(anniversaries),
                        added.isEmpty()
                                ? some
                                : Arbitraries.frequencyOf(Tuple.of(1, some), Tuple.of(3, Arbitraries.just(added))))
                .list()
                .ofMaxSize(4)
                .map(renewals ->
                        Customer.builder().from(customer).renewals(renewals).build());
    }

    static Stream<OrderLine> linesAddedBy(Customer customer) {
        return Stream.concat(
                customer.authorizations().stream().flatMap(authorization -> authorization.lines().stream()),
                customer.orders().stream().flatMap(order -> order.lines().stream()));
    }

    /** Days on or after a day, mostly within weeks or on the same day of a later month; one in ten lies before it. */
    private static Arbitrary<LocalDate> daysAfter(LocalDate about) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 45).map(about::plusDays)),
                Tuple.of(1, Arbitraries.integers().between(0, 900).map(about::plusDays)),
                Tuple.of(2, Arbitraries.integers().between(1, 36).map(about::plusMonths)),
                Tuple.of(1, Arbitraries.integers().between(1, 40).map(about::minusDays)));
    }

    /** Days from a day on, mostly at or about a deadline. */
    private static Arbitrary<LocalDate> daysFrom(LocalDate first) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(DEADLINE_DAYS).map(first::plusDays)),
                Tuple.of(2, Arbitraries.integers().between(0, 400).map(first::plusDays)));
    }

    /** The first anniversary dates that the known editions read from a customer's facts, now or later. */
    private static List<LocalDate> anniversariesOf(Customer customer) {
        return VipEditions.all().stream()
                .map(VipCalendar::of)
                .flatMap(calendar -> customer.factDays().stream()
                        .flatMap(asOf -> calendar.anniversaryOf(customer.enrollmentDates(asOf)).stream()))
                .distinct()
                .flatMap(schedule -> RECURRENCES.stream().map(schedule::recurrence))
                .toList();
    }

    private static List<LocalDate> factBordersOf(Customer customer) {
        Stream<LocalDate> aboutFacts = customer.factDays().stream()
                .flatMap(day -> IntStream.rangeClosed(-1, 1).mapToObj(day::plusDays));
        Stream<LocalDate> deadlines = customer.authorizations().stream()
                .flatMap(authorization -> DEADLINE_DAYS.stream().map(authorization.created()::plusDays));
        return Stream.concat(aboutFacts, deadlines).toList();
    }

    /** Where the customer has no anniversary date, the days about its facts. */
    private static Arbitrary<LocalDate> windowBorders(Customer customer) {
        List<LocalDate> anniversaries = anniversariesOf(customer);
        return anniversaries.isEmpty()
                ? Arbitraries.of(factBordersOf(customer))
                : Combinators.combine(Arbitraries.of(anniversaries), Arbitraries.of(WINDOW_DAYS))
                        .as(LocalDate::plusDays);
    }

    /** The first and the last anniversary date of every window exception, with the days about them. */
    private static List<LocalDate> exceptionBorders() {
        return VipEditions.all().stream()
                .flatMap(edition -> edition.windowExceptions().value().stream())
                .flatMap(exception -> Stream.of(exception.firstAnniversary(), exception.lastAnniversary()))
                .distinct()
                .flatMap(border -> IntStream.rangeClosed(-1, 1).mapToObj(border::plusDays))
                .toList();
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "generated");
    }
}
