package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A customer of VIP Marketplace and everything that was recorded about it, in any order. What Adobe showed replaces, from its
 * instant on, what the library would compute; a customer may consist of such observations alone.
 *
 * <pre>{@code
 * MarketplaceCustomer customer = MarketplaceCustomer.builder()
 *         .customerId("1005053489")
 *         .created(Instant.parse("2024-01-02T10:00:00Z"))
 *         .addOrders(order)
 *         .build();
 * }</pre>
 *
 * <p>Immutable. What happened later is added by building from it: {@code MarketplaceCustomer.builder().from(customer)…}.
 */
@Value.Immutable
@ValueStyle
public abstract class MarketplaceCustomer implements NeedsJsonModule {

    /** Only the generated class extends it. */
    MarketplaceCustomer() {}

    /** {@return Adobe's id of the customer, not blank} */
    public abstract String customerId();

    /** {@return who the customer is, for pages and documents; whoever only wants dates gives none} */
    @Value.Redacted
    public abstract Optional<CompanyProfile> profile();

    /** {@return when the account was made; before it the customer does not exist} */
    public abstract Instant created();

    /** {@return the market segment, commercial unless set} */
    @Value.Default
    public Segment segment() {
        return Segment.COM;
    }

    /** {@return the parts of the segment, unmodifiable} */
    public abstract Set<SubSegment> subSegments();

    /** {@return the anniversary date of an extended first term, if one was chosen} */
    public abstract Optional<LocalDate> extendedTerm();

    /** {@return how far it is a large government agency, if at all} */
    public abstract Optional<LargeAgency> largeAgency();

    /** {@return the statuses of the account, unmodifiable; without any it counts as active} */
    public abstract List<AccountChange> statuses();

    /** {@return the orders, no id twice, unmodifiable} */
    public abstract List<MarketplaceOrder> orders();

    /** {@return the subscriptions scheduled for a next term, unmodifiable} */
    public abstract List<ScheduledSubscription> schedules();

    /** {@return what shall be renewed, unmodifiable} */
    public abstract List<RenewalPreference> preferences();

    /** {@return what the customer added in the Admin Console, no id twice, unmodifiable} */
    public abstract List<Acquisition> acquisitions();

    /** {@return the three-year commitments, unmodifiable} */
    public abstract List<Commitment> commitments();

    /** {@return the discount levels that Adobe showed, unmodifiable} */
    public abstract List<LevelsSeen> levels();

    /** {@return the anniversary dates that Adobe showed, unmodifiable} */
    public abstract List<AnniversarySeen> anniversarySeen();

    /** {@return the subscriptions that Adobe showed, unmodifiable} */
    public abstract List<SubscriptionSeen> subscriptionsSeen();

    /** {@return what was used of consumables, unmodifiable} */
    public abstract List<UsageSeen> usage();

    /**
     * {@return whether the customer exists at an instant}
     *
     * @param asOf the instant
     */
    public boolean isCreatedBy(Instant asOf) {
        return !created().isAfter(Checks.required("MarketplaceCustomer.asOf", asOf));
    }

    /** {@return the instants of all facts but the days of commitments, in no order} */
    public Stream<Instant> instants() {
        return Stream.of(
                        Stream.of(created()),
                        statuses().stream().map(AccountChange::at),
                        orders().stream().flatMap(MarketplaceOrder::instants),
                        schedules().stream().map(ScheduledSubscription::at),
                        preferences().stream().map(RenewalPreference::at),
                        acquisitions().stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.created()), each.ordered().stream())),
                        levels().stream().map(LevelsSeen::at),
                        anniversarySeen().stream().map(AnniversarySeen::at),
                        subscriptionsSeen().stream().map(SubscriptionSeen::at),
                        usage().stream().map(UsageSeen::at))
                .flatMap(Function.identity());
    }

    /**
     * {@return the customer without whatever has not happened at an instant}
     *
     * @param asOf the instant
     * @param today its program day
     */
    public MarketplaceCustomer knownAt(Instant asOf, LocalDate today) {
        Checks.required("MarketplaceCustomer.asOf", asOf);
        Checks.required("MarketplaceCustomer.today", today);
        return builder()
                .from(this)
                .statuses(by(asOf, statuses(), AccountChange::at))
                .orders(by(asOf, orders(), MarketplaceOrder::created).stream()
                        .map(order -> order.knownAt(asOf))
                        .toList())
                .schedules(by(asOf, schedules(), ScheduledSubscription::at))
                .preferences(by(asOf, preferences(), RenewalPreference::at))
                .acquisitions(by(asOf, acquisitions(), Acquisition::created).stream()
                        .map(acquisition -> acquisition.knownAt(asOf))
                        .toList())
                .commitments(by(today, commitments(), Commitment::firstDay).stream()
                        .map(commitment -> commitment.knownOn(today))
                        .toList())
                .levels(by(asOf, levels(), LevelsSeen::at))
                .anniversarySeen(by(asOf, anniversarySeen(), AnniversarySeen::at))
                .subscriptionsSeen(by(asOf, subscriptionsSeen(), SubscriptionSeen::at))
                .usage(by(asOf, usage(), UsageSeen::at))
                .build();
    }

    private static <T, D extends Comparable<? super D>> List<T> by(D asOf, List<T> facts, Function<T, D> date) {
        return facts.stream()
                .filter(fact -> date.apply(fact).compareTo(asOf) <= 0)
                .toList();
    }

    @Value.Check
    void check() {
        Checks.identifier("MarketplaceCustomer.customerId", customerId());
        Checks.instant("MarketplaceCustomer.created", created());
        Checks.optionalDay("MarketplaceCustomer.extendedTerm", extendedTerm());
        unique("orders", orders(), MarketplaceOrder::id);
        unique("acquisitions", acquisitions(), Acquisition::id);
        oneProductEach();
    }

    private static <T> void unique(String field, List<T> facts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!ids.add(id.apply(facts.get(i)))) {
                throw new InvalidFactException("MarketplaceCustomer." + field + "[" + i + "].id", "used twice");
            }
        }
    }

    private void oneProductEach() {
        Map<String, String> products = new HashMap<>();
        for (int i = 0; i < orders().size(); i++) {
            for (MarketplaceLine line : orders().get(i).lines()) {
                if (line.subscription().isPresent()) {
                    oneProduct(
                            products, "orders[" + i + "]", line.subscription().get(), line.offer());
                }
            }
        }
        for (int i = 0; i < schedules().size(); i++) {
            ScheduledSubscription scheduled = schedules().get(i);
            oneProduct(products, "schedules[" + i + "]", scheduled.subscription(), scheduled.offer());
        }
        for (int i = 0; i < subscriptionsSeen().size(); i++) {
            SubscriptionSeen seen = subscriptionsSeen().get(i);
            oneProduct(products, "subscriptionsSeen[" + i + "]", seen.subscription(), seen.offer());
        }
    }

    private static void oneProduct(
            Map<String, String> products, String field, String subscription, MarketplaceOffer offer) {
        String before = products.putIfAbsent(subscription, offer.product());
        if (before != null && !before.equals(offer.product())) {
            throw new InvalidFactException(
                    "MarketplaceCustomer." + field,
                    "names the subscription " + subscription + " with another product than before");
        }
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketplaceCustomer}. */
    public static final class Builder extends ImmutableMarketplaceCustomer.Builder {
        Builder() {}
    }
}
