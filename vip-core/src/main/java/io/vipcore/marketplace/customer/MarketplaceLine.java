package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.MarketplaceOffer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an order. A line of a return has the number of the line that it returns.
 *
 * @param number the line's number, at least 0
 * @param offer what was ordered
 * @param quantity how many, from 1 to 2,147,483,647
 * @param subscription the id of the subscription it is about, not blank; only lines of a return name none
 * @param renewalDate the renewal date that a transfer brings, if it brings one
 */
public record MarketplaceLine(
        int number,
        MarketplaceOffer offer,
        long quantity,
        Optional<String> subscription,
        Optional<LocalDate> renewalDate) {

    public MarketplaceLine {
        Checks.atLeast("MarketplaceLine.number", number, 0);
        Checks.required("MarketplaceLine.offer", offer);
        Checks.between("MarketplaceLine.quantity", quantity, 1, Integer.MAX_VALUE);
        Checks.required("MarketplaceLine.subscription", subscription)
                .ifPresent(id -> Checks.identifier("MarketplaceLine.subscription", id));
        Checks.optionalDay("MarketplaceLine.renewalDate", renewalDate);
    }

    /**
     * {@return a line}
     *
     * @param number the line's number, at least 0
     * @param offer what was ordered, an offer id
     * @param quantity how many, from 1 to 2,147,483,647
     * @param subscription the id of the subscription, not blank
     */
    public static MarketplaceLine of(int number, String offer, long quantity, String subscription) {
        return new MarketplaceLine(
                number,
                MarketplaceOffer.of(offer),
                quantity,
                Checks.given("MarketplaceLine.subscription", subscription),
                Optional.empty());
    }
}
