package io.vipcore.marketplace;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
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
import java.util.function.Function;
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
    NO_PRODUCTS(facts -> placeOrder(!facts.hasOrdered()
            && facts.ledgerIsUnseen()
            && facts.acquisitions(AcquisitionState.OPEN).findAny().isEmpty())),
    /** The customer has added licenses for which an order can be placed. */
    OPEN_REQUESTS(facts -> facts
            .acquisitions(AcquisitionState.OPEN)
            .min(Comparator.comparing(Acquisition::created))
            .map(first -> NextStep.about(
                    MarketplaceStep.PLACE_ORDER,
                    facts.edition().dayOf(AcquisitionState.expiryOf(first, facts.edition())),
                    first.id()))
            .stream()),
    /** Licenses that the customer added have expired not long ago. */
    EXPIRED_REQUESTS(facts -> facts.acquisitions(AcquisitionState.EXPIRED)
            .filter(gone -> facts.at().isBefore(AcquisitionState.droppedAt(gone, facts.edition())))
            .map(gone -> undated(MarketplaceStep.WIN_BACK, gone.id()))),
    /** A renewal date is near. */
    UPCOMING_RENEWALS(facts -> facts.in(RenewalState.UPCOMING)
            .flatMap(subscription -> Stream.of(
                    NextStep.about(MarketplaceStep.NOTIFY_CUSTOMER, renewalOf(subscription), subscription.id()),
                    facts.safe(subscription)))),
    /** A subscription can be renewed early. */
    READY_TO_RENEW(facts ->
            facts.in(RenewalState.EARLY_RENEWABLE, RenewalState.PARTLY_RENEWED).map(MarketplaceFilter::early)),
    /** A subscription near its renewal date does not renew by itself. */
    AUTO_RENEWAL_OFF(facts -> facts.in(RenewalState.UPCOMING, RenewalState.EARLY_RENEWABLE, RenewalState.PARTLY_RENEWED)
            .filter(subscription -> !subscription.renews())
            .flatMap(subscription -> Stream.of(facts.safe(subscription), early(subscription)))),
    /** Adobe's run was due and has not been recorded. */
    RENEWAL_AWAITED(facts -> facts.in(RenewalState.AWAITING_RENEWAL)
            .map(subscription -> undated(MarketplaceStep.RECORD_RENEWAL, subscription.id()))),
    /** A subscription has expired and can still be renewed. */
    LATE_RENEWABLE(facts -> facts.in(RenewalState.LATE_RENEWABLE)
            .map(subscription -> NextStep.about(
                    MarketplaceStep.PLACE_RENEWAL_ORDER,
                    facts.edition().lateCloses(renewalOf(subscription)),
                    subscription.id()))),
    /** Everything has ended, and something of it too long ago to be renewed. */
    LAPSED(facts -> placeOrder(facts.in(RenewalState.LAPSED).findAny().isPresent()
            && facts.in(RenewalState.LAPSED, RenewalState.CLOSED, RenewalState.OWN_TERM_ENDED)
                            .count()
                    == facts.ledger().subscriptions().size()));

    private final Function<Facts, Stream<NextStep>> nextSteps;

    MarketplaceFilter(Function<Facts, Stream<NextStep>> nextSteps) {
        this.nextSteps = nextSteps;
    }

    /** What each filter asks for: one matches exactly where it asks for something. */
    static Map<MarketplaceFilter, List<NextStep>> nextSteps(
            MarketplaceCustomer customer, SubscriptionLedger ledger, MarketplaceEdition edition) {
        Map<MarketplaceFilter, List<NextStep>> steps = new EnumMap<>(MarketplaceFilter.class);
        if (customer.isCreatedBy(ledger.asOf())) {
            Facts facts = new Facts(customer, ledger, edition);
            for (MarketplaceFilter filter : values()) {
                List<NextStep> asked = filter.nextSteps.apply(facts).toList();
                if (!asked.isEmpty()) {
                    steps.put(filter, asked);
                }
            }
        }
        return steps;
    }

    private static Stream<NextStep> placeOrder(boolean isAskedFor) {
        return isAskedFor ? Stream.of(NextStep.undated(MarketplaceStep.PLACE_ORDER)) : Stream.empty();
    }

    private static LocalDate renewalOf(Subscription subscription) {
        return subscription.renewalDate().orElseThrow();
    }

    private static NextStep undated(MarketplaceStep step, String subject) {
        return new NextStep(step, Optional.empty(), Optional.of(subject));
    }

    private static NextStep early(Subscription subscription) {
        return NextStep.about(
                MarketplaceStep.PLACE_RENEWAL_ORDER, renewalOf(subscription).minusDays(1), subscription.id());
    }

    /** What the filters look at. */
    private record Facts(MarketplaceCustomer customer, SubscriptionLedger ledger, MarketplaceEdition edition) {

        private static final Set<OrderType> BUYING = Collections.unmodifiableSet(
                EnumSet.of(OrderType.NEW, OrderType.RENEWAL, OrderType.TRANSFER, OrderType.SWITCH));

        Instant at() {
            return ledger.asOf();
        }

        boolean hasOrdered() {
            return customer.orders().stream()
                    .filter(order -> BUYING.contains(order.type()))
                    .anyMatch(order -> !order.created().isAfter(at()) && !order.isFailedBy(at()));
        }

        boolean ledgerIsUnseen() {
            return customer.subscriptionsSeen().stream()
                    .allMatch(seen -> seen.at().isAfter(at()));
        }

        Stream<Acquisition> acquisitions(AcquisitionState state) {
            return customer.acquisitions().stream()
                    .filter(acquisition -> AcquisitionState.of(acquisition, edition, at()) == state);
        }

        Stream<Subscription> in(RenewalState... states) {
            Set<RenewalState> wanted = Set.of(states);
            return ledger.subscriptions().values().stream()
                    .filter(subscription -> wanted.contains(subscription.state()));
        }

        NextStep safe(Subscription subscription) {
            return NextStep.about(
                    MarketplaceStep.SET_PREFERENCES,
                    edition.preferencesSafeThrough(renewalOf(subscription)),
                    subscription.id());
        }
    }
}
