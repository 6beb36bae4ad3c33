package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.MarketplaceOffer;
import java.time.Instant;

/**
 * A subscription that was scheduled for the next term.
 *
 * @param at when
 * @param subscription its id, not blank
 * @param offer of what
 * @param quantity how many, from 1 to 2,147,483,647
 */
public record ScheduledSubscription(Instant at, String subscription, MarketplaceOffer offer, long quantity) {

    public ScheduledSubscription {
        Checks.instant("ScheduledSubscription.at", at);
        Checks.identifier("ScheduledSubscription.subscription", subscription);
        Checks.required("ScheduledSubscription.offer", offer);
        Checks.between("ScheduledSubscription.quantity", quantity, 1, Integer.MAX_VALUE);
    }
}
