package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.discount.CommitmentState;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that will change for a customer if nothing is done. Adobe's renewal run is not foretold: the entries of a
 * subscription end where it is due.
 *
 * <p>Law: after the day on which it is asked, no filter, acquisition, subscription or anniversary date changes on a day that has
 * neither an entry nor a fact.
 */
public final class MarketplaceAgenda {

    private final MarketplaceEdition edition;
    private final Instant asOf;
    private final LocalDate today;
    private final List<MarketplaceAgendaEntry> entries = new ArrayList<>();

    private MarketplaceAgenda(MarketplaceEdition edition, Instant asOf) {
        this.edition = edition;
        this.asOf = asOf;
        this.today = edition.dayOf(asOf);
    }

    /**
     * {@return the entries after the day of an instant, by date, then by the name of what changes, then by subject;
     * unmodifiable}
     *
     * @param customer the facts; those after the instant have not happened
     * @param catalog the products that the facts name
     * @param edition the edition
     * @param asOf the instant, from year 1 to 9999
     */
    public static List<MarketplaceAgendaEntry> of(
            MarketplaceCustomer customer, MarketplaceCatalog catalog, MarketplaceEdition edition, Instant asOf) {
        Replay replay = new Replay(customer, catalog, edition);
        replay.moveTo(Checks.instant("MarketplaceAgenda.asOf", asOf));
        MarketplaceAgenda agenda = new MarketplaceAgenda(edition, asOf);
        customer.acquisitions().forEach(agenda::acquisition);
        agenda.subscriptions(SubscriptionLedger.of(replay, edition, asOf));
        Set<String> reverted = agenda.reverted(customer);
        customer.orders().forEach(order -> agenda.order(order, replay, reverted));
        customer.commitments().forEach(agenda::commitment);
        return agenda.sorted();
    }

    static List<MarketplaceAgendaEntry> ofSubscriptions(SubscriptionLedger ledger, MarketplaceEdition edition) {
        MarketplaceAgenda agenda = new MarketplaceAgenda(edition, ledger.asOf());
        agenda.subscriptions(ledger);
        return agenda.sorted();
    }

    private List<MarketplaceAgendaEntry> sorted() {
        return entries.stream().sorted(MarketplaceAgendaEntry.ORDER).toList();
    }

    private void add(LocalDate date, MarketplaceAgendaKind what, String subject) {
        add(date, what, Optional.of(subject));
    }

    private void add(LocalDate date, MarketplaceAgendaKind what, Optional<String> subject) {
        if (date.isAfter(today) && !date.isAfter(Checks.LAST_DAY)) {
            entries.add(new MarketplaceAgendaEntry(date, what, subject));
        }
    }

    private void acquisition(Acquisition acquisition) {
        AcquisitionState state = AcquisitionState.of(acquisition, edition, asOf);
        if (state == AcquisitionState.OPEN || state == AcquisitionState.EXPIRED) {
            LocalDate expiry = edition.dayOf(AcquisitionState.expiryOf(acquisition, edition));
            LocalDate dropped = edition.dayOf(AcquisitionState.droppedAt(acquisition, edition));
            add(expiry, MarketplaceAgendaKind.ACQUISITION_EXPIRES, acquisition.id());
            add(dropped, MarketplaceAgendaKind.EXPIRED_REQUEST_DROPPED, acquisition.id());
        }
    }

    private void subscriptions(SubscriptionLedger ledger) {
        for (Subscription subscription : ledger.subscriptions().values()) {
            subscription.renewalDate().ifPresent(renewal -> subscription(subscription, renewal, ledger));
        }
    }

    private void subscription(Subscription subscription, LocalDate renewal, SubscriptionLedger ledger) {
        switch (subscription.state()) {
            case OWN_TERM -> add(renewal, MarketplaceAgendaKind.OWN_TERM_ENDS, subscription.id());
            case LATE_RENEWABLE -> lateWindow(subscription, renewal);
            case SCHEDULED, FULLY_RENEWED, PARTLY_RENEWED, EARLY_RENEWABLE, UPCOMING, NOT_DUE -> {
                term(subscription, renewal);
                if (subscription.rest() == 0 && subscription.renewed() > 0) {
                    add(renewal, MarketplaceAgendaKind.TERM_TURNS, subscription.id());
                    nextTerm(subscription, ledger.recurrenceAfter(renewal));
                } else {
                    end(subscription, renewal);
                }
            }
            default -> {
                // Nothing more is foretold.
            }
        }
    }

    /** What was renewed early runs its term, of which nothing is renewed yet. */
    private void nextTerm(Subscription subscription, LocalDate renewal) {
        Subscription next = subscription.renewedFor(renewal);
        term(next, renewal);
        end(next, renewal);
    }

    private void term(Subscription subscription, LocalDate renewal) {
        if (subscription.status() == SubscriptionStatus.ACTIVE && subscription.renewed() == 0) {
            add(edition.upcomingFrom(renewal), MarketplaceAgendaKind.RENEWAL_UPCOMING, subscription.id());
            if (renewal.isAfter(edition.earlyRenewalFrom().value())) {
                add(Holding.earlyOpens(renewal, edition), MarketplaceAgendaKind.EARLY_WINDOW_OPENS, subscription.id());
            }
        }
        add(
                edition.preferencesSafeThrough(renewal).plusDays(1),
                MarketplaceAgendaKind.PREFERENCES_LATE,
                subscription.id());
    }

    private void end(Subscription subscription, LocalDate renewal) {
        if (subscription.rest() > 0) {
            add(renewal, MarketplaceAgendaKind.SUBSCRIPTION_RENEWS, subscription.id());
        } else {
            add(renewal, MarketplaceAgendaKind.SUBSCRIPTION_EXPIRES, subscription.id());
            if (subscription.current() > 0) {
                lateWindow(subscription, renewal);
            }
        }
    }

    private void lateWindow(Subscription subscription, LocalDate renewal) {
        add(edition.lateCloses(renewal).plusDays(1), MarketplaceAgendaKind.LATE_WINDOW_CLOSED, subscription.id());
    }

    private void order(MarketplaceOrder order, Replay replay, Set<String> reverted) {
        if (!order.isCompletedBy(asOf)) {
            return;
        }
        LocalDate day = edition.dayOf(order.created());
        boolean buys = order.type() == OrderType.NEW || order.type() == OrderType.RENEWAL;
        if (buys && replay.hasSomethingToReturn(order)) {
            add(day.plusDays(edition.returnDays().value() + 1), MarketplaceAgendaKind.RETURN_WINDOW_CLOSED, order.id());
        }
        if (order.type() == OrderType.SWITCH && !reverted.contains(order.id())) {
            add(day.plusDays(edition.revertDays().value() + 1), MarketplaceAgendaKind.REVERT_WINDOW_CLOSED, order.id());
        }
    }

    private Set<String> reverted(MarketplaceCustomer customer) {
        return customer.orders().stream()
                .filter(order -> order.type() == OrderType.REVERT_SWITCH
                        && !order.created().isAfter(asOf)
                        && !order.isFailedBy(asOf))
                .flatMap(order -> order.reference().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the minimum of an accepted one is reached, the facts do not say. */
    private void commitment(Commitment commitment) {
        CommitmentState state = CommitmentState.of(edition, commitment, Optional.empty(), today);
        MarketplaceAgendaKind what = switch (state.status()) {
            case REQUESTED -> MarketplaceAgendaKind.COMMITMENT_REQUEST_EXPIRES;
            case ACCEPTED -> MarketplaceAgendaKind.COMMITMENT_NONCOMPLIANT;
            default -> MarketplaceAgendaKind.COMMITMENT_ENDS;
        };
        state.deadlineInclusive().ifPresent(last -> add(last.plusDays(1), what, Optional.empty()));
    }
}
