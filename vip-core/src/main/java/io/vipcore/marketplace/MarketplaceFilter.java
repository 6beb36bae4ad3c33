package io.vipcore.marketplace;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.RenewalState;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.page.NextStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The filters of the Customers page, each with what it asks of the reseller. A customer may match several, and none before it
 * is created.
 *
 * <p>Example, a subscription with the renewal date 2026-06-30: {@code UPCOMING_RENEWALS} from 2026-05-16, {@code
 * READY_TO_RENEW} from 2026-05-31 through 2026-06-29, {@code RENEWAL_AWAITED} from 2026-06-30 until the run is recorded.
 * Sources: AdobeDocs/VIPMP, Open acquisitions, Renewals; {@code EXPIRED_REQUESTS}, {@code AUTO_RENEWAL_OFF} and {@code
 * RENEWAL_AWAITED} are assumed to be of use, since Adobe has no such page.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions
public enum MarketplaceFilter {
    /** Nothing was ordered, seen or asked for. */
    NO_PRODUCTS(
            facts -> !facts.hasOrdered()
                    && facts.ledgerIsUnseen()
                    && facts.acquisitions(AcquisitionState.OPEN).findAny().isEmpty(),
            (facts, edition) -> Stream.of(NextStep.undated(MarketplaceStep.PLACE_ORDER))),
    /** The customer has added licenses for which an order can be placed. */
    OPEN_REQUESTS(
            facts -> facts.acquisitions(AcquisitionState.OPEN).findAny().isPresent(),
            (facts, edition) -> facts
                    .acquisitions(AcquisitionState.OPEN)
                    .min(Comparator.comparing(Acquisition::created))
                    .map(first -> NextStep.about(
                            MarketplaceStep.PLACE_ORDER,
                            edition.dayOf(AcquisitionState.expiryOf(first, edition)),
                            first.id()))
                    .stream()),
    /** Licenses that the customer added have expired not long ago. */
    EXPIRED_REQUESTS(
            facts -> facts.justExpired().findAny().isPresent(),
            (facts, edition) -> facts.justExpired().map(gone -> undated(MarketplaceStep.WIN_BACK, gone.id()))),
    /** A renewal date is near. */
    UPCOMING_RENEWALS(
            facts -> facts.any(RenewalState.UPCOMING),
            (facts, edition) -> facts.in(RenewalState.UPCOMING)
                    .flatMap(subscription -> Stream.of(
                            NextStep.about(MarketplaceStep.NOTIFY_CUSTOMER, renewalOf(subscription), subscription.id()),
                            safe(subscription, edition)))),
    /** A subscription can be renewed early. */
    READY_TO_RENEW(
            facts -> facts.any(RenewalState.EARLY_RENEWABLE, RenewalState.PARTLY_RENEWED),
            (facts, edition) -> facts.in(RenewalState.EARLY_RENEWABLE, RenewalState.PARTLY_RENEWED)
                    .map(MarketplaceFilter::early)),
    /** A subscription near its renewal date does not renew by itself. */
    AUTO_RENEWAL_OFF(
            facts -> facts.off().findAny().isPresent(),
            (facts, edition) ->
                    facts.off().flatMap(subscription -> Stream.of(safe(subscription, edition), early(subscription)))),
    /** Adobe's run was due and has not been recorded. */
    RENEWAL_AWAITED(
            facts -> facts.any(RenewalState.AWAITING_RENEWAL),
            (facts, edition) -> facts.in(RenewalState.AWAITING_RENEWAL)
                    .map(subscription -> undated(MarketplaceStep.RECORD_RENEWAL, subscription.id()))),
    /** A subscription has expired and can still be renewed. */
    LATE_RENEWABLE(
            facts -> facts.any(RenewalState.LATE_RENEWABLE),
            (facts, edition) -> facts.in(RenewalState.LATE_RENEWABLE)
                    .map(subscription -> NextStep.about(
                            MarketplaceStep.PLACE_RENEWAL_ORDER,
                            edition.lateCloses(renewalOf(subscription)),
                            subscription.id()))),
    /** Everything has ended, and something of it too long ago to be renewed. */
    LAPSED(
            facts -> facts.any(RenewalState.LAPSED) && facts.hasOnlyEnded(),
            (facts, edition) -> Stream.of(NextStep.undated(MarketplaceStep.PLACE_ORDER)));

    private final Predicate<Facts> matches;
    private final BiFunction<Facts, MarketplaceEdition, Stream<NextStep>> nextSteps;

    MarketplaceFilter(Predicate<Facts> matches, BiFunction<Facts, MarketplaceEdition, Stream<NextStep>> nextSteps) {
        this.matches = matches;
        this.nextSteps = nextSteps;
    }

    /** What each filter that matches asks for. */
    static Map<MarketplaceFilter, List<NextStep>> nextSteps(
            MarketplaceCustomer customer, SubscriptionLedger ledger, MarketplaceEdition edition, Instant at) {
        Facts facts = new Facts(customer, ledger, edition, at);
        Map<MarketplaceFilter, List<NextStep>> steps = new EnumMap<>(MarketplaceFilter.class);
        matching(customer, ledger, edition, at)
                .forEach(filter ->
                        steps.put(filter, filter.nextSteps.apply(facts, edition).toList()));
        return steps;
    }

    static Set<MarketplaceFilter> matching(
            MarketplaceCustomer customer, SubscriptionLedger ledger, MarketplaceEdition edition, Instant at) {
        Set<MarketplaceFilter> filters = EnumSet.noneOf(MarketplaceFilter.class);
        if (customer.isCreatedBy(at)) {
            Facts facts = new Facts(customer, ledger, edition, at);
            for (MarketplaceFilter filter : values()) {
                if (filter.matches.test(facts)) {
                    filters.add(filter);
                }
            }
        }
        return filters;
    }

    private static LocalDate renewalOf(Subscription subscription) {
        return subscription.renewalDate().orElseThrow();
    }

    private static NextStep undated(MarketplaceStep step, String subject) {
        return new NextStep(step, Optional.empty(), Optional.of(subject));
    }

    private static NextStep safe(Subscription subscription, MarketplaceEdition edition) {
        return NextStep.about(
                MarketplaceStep.SET_PREFERENCES,
                edition.preferencesSafeThrough(renewalOf(subscription)),
                subscription.id());
    }

    private static NextStep early(Subscription subscription) {
        return NextStep.about(
                MarketplaceStep.PLACE_RENEWAL_ORDER, renewalOf(subscription).minusDays(1), subscription.id());
    }

    /** What the filters look at. */
    private record Facts(
            MarketplaceCustomer customer, SubscriptionLedger ledger, MarketplaceEdition edition, Instant at) {

        private static final Set<OrderType> BUYING = Collections.unmodifiableSet(
                EnumSet.of(OrderType.NEW, OrderType.RENEWAL, OrderType.TRANSFER, OrderType.SWITCH));

        boolean hasOrdered() {
            return customer.orders().stream().anyMatch(this::hasOrdered);
        }

        private boolean hasOrdered(MarketplaceOrder order) {
            return BUYING.contains(order.type()) && !order.created().isAfter(at) && !order.isFailedBy(at);
        }

        boolean ledgerIsUnseen() {
            return customer.subscriptionsSeen().stream()
                    .allMatch(seen -> seen.at().isAfter(at));
        }

        Stream<Acquisition> acquisitions(AcquisitionState state) {
            return customer.acquisitions().stream()
                    .filter(acquisition -> AcquisitionState.of(acquisition, edition, at) == state);
        }

        Stream<Acquisition> justExpired() {
            return acquisitions(AcquisitionState.EXPIRED)
                    .filter(gone -> at.isBefore(AcquisitionState.droppedAt(gone, edition)));
        }

        Stream<Subscription> in(RenewalState... states) {
            Set<RenewalState> wanted = Set.of(states);
            return ledger.subscriptions().values().stream()
                    .filter(subscription -> wanted.contains(subscription.state()));
        }

        boolean hasOnlyEnded() {
            return in(RenewalState.LAPSED, RenewalState.CLOSED, RenewalState.OWN_TERM_ENDED)
                            .count()
                    == ledger.subscriptions().size();
        }

        boolean any(RenewalState... states) {
            return in(states).findAny().isPresent();
        }

        Stream<Subscription> off() {
            return in(RenewalState.UPCOMING, RenewalState.EARLY_RENEWABLE, RenewalState.PARTLY_RENEWED)
                    .filter(subscription -> !subscription.renews());
        }
    }
}
