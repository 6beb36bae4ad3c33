package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A subscription as Adobe showed it.
 *
 * @param at when
 * @param subscription its id, not blank
 * @param offer the offer it showed
 * @param status its status; Adobe shows none that is pending
 * @param current how many licenses, from 0 to 2,147,483,647
 * @param renewed how many were renewed early, from 0 to 2,147,483,647; none where nothing is said
 * @param renewalDate its renewal date, where shown
 * @param enabled whether it renews by itself, where shown
 * @param renewalQuantity how many shall renew, where set and shown
 */
public record SubscriptionSeen(
        Instant at,
        String subscription,
        MarketplaceOffer offer,
        SubscriptionStatus status,
        long current,
        OptionalLong renewed,
        Optional<LocalDate> renewalDate,
        Optional<Boolean> enabled,
        OptionalLong renewalQuantity) {

    public SubscriptionSeen {
        Checks.instant("SubscriptionSeen.at", at);
        Checks.identifier("SubscriptionSeen.subscription", subscription);
        Checks.required("SubscriptionSeen.offer", offer);
        if (Checks.required("SubscriptionSeen.status", status) == SubscriptionStatus.PENDING) {
            throw new InvalidFactException("SubscriptionSeen.status", "must be 1000, 1004 or 1009");
        }
        Checks.between("SubscriptionSeen.current", current, 0, Integer.MAX_VALUE);
        Checks.required("SubscriptionSeen.renewed", renewed)
                .ifPresent(number -> Checks.between("SubscriptionSeen.renewed", number, 0, Integer.MAX_VALUE));
        Checks.optionalDay("SubscriptionSeen.renewalDate", renewalDate);
        Checks.required("SubscriptionSeen.enabled", enabled);
        Checks.required("SubscriptionSeen.renewalQuantity", renewalQuantity)
                .ifPresent(number -> Checks.between("SubscriptionSeen.renewalQuantity", number, 0, Integer.MAX_VALUE));
    }
}
