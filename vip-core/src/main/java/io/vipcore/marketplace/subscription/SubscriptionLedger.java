package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The anniversary date of a customer and every subscription at an instant. The anniversary date moves: a renewal on or after it
 * takes it to the next year, and a return never takes it back.
 *
 * <p>Example: 100 licenses ordered 2025-06-30, of which 40 are renewed early on 2026-06-05. At once the anniversary date is
 * 2027-06-30, while the subscription keeps its renewal date 2026-06-30 and shows 40 renewed; from 2026-06-30 on it awaits
 * Adobe's run, which renews the other 60.
 *
 * <p>Sources: AdobeDocs/VIPMP, Manual renewals, Subscriptions and auto-renewal; what they leave open is a provision of the
 * edition, or undetermined.
 */
public final class SubscriptionLedger implements NeedsJsonModule {

    private final Instant asOf;
    private final AnniversaryState anniversary;
    private final Map<String, Subscription> subscriptions;
    private final boolean isEarlyRenewalInProgress;

    private SubscriptionLedger(
            Instant asOf,
            AnniversaryState anniversary,
            Map<String, Subscription> subscriptions,
            boolean isEarlyRenewalInProgress) {
        this.asOf = asOf;
        this.anniversary = anniversary;
        this.subscriptions = subscriptions;
        this.isEarlyRenewalInProgress = isEarlyRenewalInProgress;
    }

    /**
     * {@return the ledger of an instant}
     *
     * @param customer the facts; those after the instant have not happened
     * @param catalog the products that the facts name
     * @param edition the edition
     * @param asOf the instant, from year 1 to 9999
     * @throws InvalidFactException if a fact that has happened names a product that the catalog does not list
     */
    public static SubscriptionLedger of(
            MarketplaceCustomer customer, MarketplaceCatalog catalog, MarketplaceEdition edition, Instant asOf) {
        Replay replay = new Replay(customer, catalog, edition);
        replay.moveTo(Checks.instant("SubscriptionLedger.asOf", asOf));
        return of(replay, edition, asOf);
    }

    static SubscriptionLedger of(Replay replay, MarketplaceEdition edition, Instant asOf) {
        LocalDate day = edition.dayOf(asOf);
        Map<String, Subscription> subscriptions = new TreeMap<>();
        replay.openLines().forEach((id, product) -> subscriptions.put(id, new Holding(id, product).on(day, edition)));
        replay.holdings().forEach(holding -> subscriptions.put(holding.id, holding.on(day, edition)));
        Optional<LocalDate> date = replay.anniversary().date();
        boolean isEarly = replay.holdings().stream()
                .anyMatch(holding -> holding.isActive()
                        && holding.followsAnniversary()
                        && !holding.isAwaiting
                        && holding.renewalDate
                                .flatMap(renewal -> date.filter(renewal::isBefore))
                                .isPresent());
        return new SubscriptionLedger(asOf, replay.anniversary(), Collections.unmodifiableMap(subscriptions), isEarly);
    }

    /**
     * {@return the ledgers of a customer, by each day on which something changes, each as of the end of that day; between two
     * of them nothing changes that a page shows}
     *
     * @param customer the facts
     * @param catalog the products that the facts name
     * @param edition the edition
     * @throws InvalidFactException if a fact names a product that the catalog does not list
     */
    public static NavigableMap<LocalDate, SubscriptionLedger> byDay(
            MarketplaceCustomer customer, MarketplaceCatalog catalog, MarketplaceEdition edition) {
        Replay replay = new Replay(customer, catalog, edition);
        NavigableSet<LocalDate> facts = daysOf(customer, edition);
        NavigableMap<LocalDate, SubscriptionLedger> ledgers = new TreeMap<>();
        for (LocalDate fact : facts) {
            SubscriptionLedger ledger = endOf(fact, replay, edition);
            ledgers.put(fact, ledger);
            NavigableSet<LocalDate> turns = new TreeSet<>();
            MarketplaceAgenda.ofSubscriptions(ledger, edition).forEach(entry -> turns.add(entry.date()));
            LocalDate next = Optional.ofNullable(facts.higher(fact)).orElse(LocalDate.MAX);
            for (LocalDate turn : turns.subSet(fact, false, next, false)) {
                ledgers.put(turn, endOf(turn, replay, edition));
            }
        }
        return ledgers;
    }

    private static SubscriptionLedger endOf(LocalDate day, Replay replay, MarketplaceEdition edition) {
        Instant end = edition.startOf(day.plusDays(1)).minusNanos(1);
        replay.moveTo(end);
        return of(replay, edition, end);
    }

    private static NavigableSet<LocalDate> daysOf(MarketplaceCustomer customer, MarketplaceEdition edition) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        customer.instants().forEach(at -> days.add(edition.dayOf(at)));
        customer.commitments().forEach(commitment -> commitment.accepted().ifPresent(days::add));
        for (Acquisition acquisition : customer.acquisitions()) {
            Instant expiry = AcquisitionState.expiryOf(acquisition, edition);
            Stream.of(expiry, AcquisitionState.droppedAt(acquisition, edition))
                    .forEach(at -> days.add(edition.dayOf(at)));
        }
        return days.headSet(Checks.LAST_DAY, true);
    }

    /** {@return the instant} */
    public Instant asOf() {
        return asOf;
    }

    /** {@return the anniversary date; empty if none is established, or it is not known} */
    public Optional<LocalDate> anniversary() {
        return anniversary.date();
    }

    /** {@return why the anniversary date is not known, if it is not} */
    public Optional<UndeterminedReason> undetermined() {
        return anniversary.hasLapsed() ? Optional.of(UndeterminedReason.ANNIVERSARY_AFTER_LAPSE) : Optional.empty();
    }

    /**
     * {@return the end of a term bought on a day; empty while there is no anniversary date}
     *
     * @param day the day
     */
    public Optional<LocalDate> endOfTermBoughtOn(LocalDate day) {
        return anniversary.endOfTermBoughtOn(Checks.day("SubscriptionLedger.day", day));
    }

    /** The next renewal date after one, as renewals move it. */
    LocalDate recurrenceAfter(LocalDate day) {
        return anniversary.recurrenceAfter(day);
    }

    /** {@return whether an early renewal has moved the anniversary date past a renewal date that is still to come} */
    public boolean isEarlyRenewalInProgress() {
        return isEarlyRenewalInProgress;
    }

    /** {@return the subscriptions by their ids, in the order of ids, unmodifiable} */
    public Map<String, Subscription> subscriptions() {
        return subscriptions;
    }

    /** {@return the licenses held, of all products} */
    public long held() {
        return subscriptions.values().stream().mapToLong(Subscription::held).sum();
    }
}
