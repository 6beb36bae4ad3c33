package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import java.time.Duration;
import java.time.Instant;

/**
 * Where licenses added in the Admin Console stand. There is no overdue state: they work while an order can be placed, and are
 * gone afterwards. Source: AdobeDocs/VIPMP, Open acquisitions.
 */
public enum AcquisitionState {
    /** Not made yet. */
    NONE,
    /** An order is placed for them. */
    ORDERED,
    /** They work, and an order can be placed. */
    OPEN,
    /** No order came in time; they are gone. */
    EXPIRED;

    /**
     * {@return the state of an acquisition at an instant}
     *
     * <p>Example: made 2024-03-28T06:03:50Z, it is open until 2024-04-04T06:03:49Z and expired one second later. That it is
     * expired at the very instant is assumed.
     *
     * @param acquisition the facts
     * @param edition the edition
     * @param at the instant
     */
    public static AcquisitionState of(Acquisition acquisition, MarketplaceEdition edition, Instant at) {
        Checks.required("AcquisitionState.at", at);
        Instant expiry = expiryOf(acquisition, edition);
        if (at.isBefore(acquisition.created())) {
            return NONE;
        }
        if (Checks.hasHappened("AcquisitionState.at", acquisition.ordered(), at)) {
            return ORDERED;
        }
        return at.isBefore(expiry) ? OPEN : EXPIRED;
    }

    /**
     * {@return the instant at which an acquisition expires, so many times 24 hours after it was made}
     *
     * @param acquisition the facts
     * @param edition the edition
     */
    public static Instant expiryOf(Acquisition acquisition, MarketplaceEdition edition) {
        Checks.required("AcquisitionState.acquisition", acquisition);
        return acquisition.created().plus(lifetime(edition));
    }

    /**
     * {@return the instant from which an expired acquisition is on no page any more}
     *
     * @param acquisition the facts
     * @param edition the edition
     */
    public static Instant droppedAt(Acquisition acquisition, MarketplaceEdition edition) {
        return expiryOf(acquisition, edition).plus(lifetime(edition));
    }

    private static Duration lifetime(MarketplaceEdition edition) {
        return Duration.ofDays(Checks.required("AcquisitionState.edition", edition)
                .acquisitionDays()
                .value());
    }
}
