package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;

/**
 * What a switch takes from a subscription.
 *
 * @param number the item's number, at least 0
 * @param replacedBy the number of the line that replaces it, at least 0
 * @param subscription the id of the subscription, not blank
 * @param quantity how many, from 1 to 2,147,483,647
 */
public record CancelledItem(int number, int replacedBy, String subscription, long quantity) {

    public CancelledItem {
        Checks.atLeast("CancelledItem.number", number, 0);
        Checks.atLeast("CancelledItem.replacedBy", replacedBy, 0);
        Checks.identifier("CancelledItem.subscription", subscription);
        Checks.between("CancelledItem.quantity", quantity, 1, Integer.MAX_VALUE);
    }
}
