package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import java.time.Instant;

/**
 * How much of a consumable was used.
 *
 * @param subscription the id of the subscription, not blank
 * @param used how much in all, at least 0
 * @param at when that was seen
 */
public record UsageSeen(String subscription, long used, Instant at) {

    public UsageSeen {
        Checks.identifier("UsageSeen.subscription", subscription);
        Checks.atLeast("UsageSeen.used", used, 0);
        Checks.instant("UsageSeen.at", at);
    }
}
