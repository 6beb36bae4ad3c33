package io.vipcore.marketplace.subscription;

import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A subscription while the facts are replayed. */
final class Holding {

    /** What it is by now. */
    enum Kind {
        /** Named by the line that is about to begin it, or by lines of open orders alone. */
        NEW(SubscriptionStatus.PENDING),
        ACTIVE(SubscriptionStatus.ACTIVE),
        SCHEDULED(SubscriptionStatus.SCHEDULED),
        EXPIRED(SubscriptionStatus.ENDED),
        /** Emptied by returns, or seen as ended with nothing to renew. */
        CLOSED(SubscriptionStatus.ENDED),
        OWN_TERM_ENDED(SubscriptionStatus.ENDED);

        final SubscriptionStatus status;

        Kind(SubscriptionStatus status) {
            this.status = status;
        }
    }

    final String id;
    final MarketplaceProduct product;
    Kind kind = Kind.NEW;
    long current;
    long renewed;
    /** Bought while a renewal is awaited, on top of what it brings. */
    long added;

    Optional<LocalDate> renewalDate = Optional.empty();
    boolean renews = true;
    OptionalLong renewalQuantity = OptionalLong.empty();
    int minimumOrder;
    boolean isAwaiting;
    /** How often the term has turned. */
    int term;

    Holding(String id, MarketplaceProduct product) {
        this.id = id;
        this.product = product;
    }

    boolean isLive() {
        return kind == Kind.ACTIVE || kind == Kind.SCHEDULED;
    }

    boolean isActive() {
        return kind == Kind.ACTIVE;
    }

    boolean followsAnniversary() {
        return product.followsAnniversary();
    }

    boolean isDueOn(LocalDate day) {
        return isLive()
                && !isAwaiting
                && renewalDate.isPresent()
                && !renewalDate.get().isAfter(day);
    }

    /** A term begins. */
    void begin(Kind begun, long quantity, Optional<LocalDate> renews) {
        kind = begun;
        current = quantity;
        renewalDate = renews;
        term++;
    }

    void end(Kind ended) {
        kind = ended;
        renewed = 0;
        added = 0;
        renewalQuantity = OptionalLong.empty();
        minimumOrder = 0;
        isAwaiting = false;
    }

    void buy(long quantity) {
        if (kind == Kind.SCHEDULED && !isAwaiting) {
            kind = Kind.ACTIVE;
            current = quantity;
        } else {
            current += quantity;
            added += isAwaiting ? quantity : 0;
        }
    }

    void keepMinimum(MarketplaceOffer offer) {
        offer.minimumOrder().ifPresent(minimum -> {
            minimumOrder = Math.max(minimumOrder, minimum);
            renewalQuantity = OptionalLong.of(Math.max(renewalQuantity.orElse(0), minimum));
            renews = true;
        });
    }

    void prefer(RenewalPreference preference) {
        renews = preference.enabled();
        renewalQuantity = !renews
                ? OptionalLong.empty()
                : preference
                        .code()
                        .map(code ->
                                OptionalLong.of(Math.max(preference.quantity().orElse(0), code.minimumOrder())))
                        .orElse(preference.quantity());
    }

    /** What the run on the renewal date still has to renew. */
    long rest() {
        return renews ? Math.max(renewalQuantity.orElse(current - added) - renewed, 0) : 0;
    }

    /** The turn of the term on the renewal date. */
    void turn(LocalDate next) {
        if (!followsAnniversary()) {
            end(Kind.OWN_TERM_ENDED);
        } else if (rest() > 0) {
            isAwaiting = true;
        } else {
            turnOrExpire(next);
        }
    }

    /** The renewed term begins, or nothing is renewed. */
    void turnOrExpire(LocalDate next) {
        if (renewed + added > 0) {
            renewFor(0, next);
        } else {
            end(Kind.EXPIRED);
        }
    }

    /** The next term begins with what was renewed early, added while awaiting, and renewed now. */
    void renewFor(long quantity, LocalDate next) {
        begin(Kind.ACTIVE, renewed + added + quantity, Optional.of(next));
        renewed = 0;
        added = 0;
        isAwaiting = false;
    }

    void take(long quantity) {
        current = Math.max(current - quantity, 0);
        closeIfEmpty();
    }

    void unrenew(long quantity) {
        renewed = Math.max(renewed - quantity, 0);
        closeIfEmpty();
    }

    private void closeIfEmpty() {
        boolean isEmpty = isLive() && !isAwaiting && current == 0 && renewed == 0;
        if (isEmpty && (isActive() || renewalQuantity.isEmpty())) {
            end(Kind.CLOSED);
        }
    }

    Subscription on(LocalDate day, MarketplaceEdition edition) {
        return new Subscription(
                id,
                product.key(),
                kind.status,
                current,
                renewed,
                renewalDate,
                renews,
                renewalQuantity,
                minimumOrder == 0 ? OptionalInt.empty() : OptionalInt.of(minimumOrder),
                stateOn(day, edition));
    }

    RenewalState stateOn(LocalDate day, MarketplaceEdition edition) {
        if (kind == Kind.NEW) {
            return RenewalState.PENDING;
        }
        if (kind == Kind.OWN_TERM_ENDED) {
            return RenewalState.OWN_TERM_ENDED;
        }
        if (kind == Kind.CLOSED || (kind == Kind.EXPIRED && current == 0)) {
            return RenewalState.CLOSED;
        }
        if (renewalDate.isEmpty()) {
            return followsAnniversary() ? RenewalState.UNDETERMINED : RenewalState.OWN_TERM;
        }
        LocalDate renewal = renewalDate.get();
        if (kind == Kind.EXPIRED) {
            return day.isAfter(edition.lateCloses(renewal)) ? RenewalState.LAPSED : RenewalState.LATE_RENEWABLE;
        }
        if (!followsAnniversary()) {
            return RenewalState.OWN_TERM;
        }
        if (isAwaiting) {
            return RenewalState.AWAITING_RENEWAL;
        }
        if (kind == Kind.SCHEDULED) {
            return RenewalState.SCHEDULED;
        }
        if (renewed > 0) {
            return renewed >= current ? RenewalState.FULLY_RENEWED : RenewalState.PARTLY_RENEWED;
        }
        if (!day.isBefore(earlyOpens(renewal, edition))) {
            return RenewalState.EARLY_RENEWABLE;
        }
        return day.isBefore(edition.upcomingFrom(renewal)) ? RenewalState.NOT_DUE : RenewalState.UPCOMING;
    }

    static LocalDate earlyOpens(LocalDate renewal, MarketplaceEdition edition) {
        LocalDate opens = edition.earlyOpens(renewal);
        LocalDate introduced = edition.earlyRenewalFrom().value();
        return opens.isAfter(introduced) ? opens : introduced;
    }
}
