package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.HighGrowthCode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a customer wants to happen to a subscription on its renewal date.
 *
 * @param at when it was set
 * @param subscription the id of the subscription, not blank; of one that is not active or scheduled, nothing changes
 * @param enabled whether it renews by itself
 * @param quantity how many shall renew, from 0 to 2,147,483,647; without one all do
 * @param code the high growth offer that shall renew, if one was chosen
 */
public record RenewalPreference(
        Instant at, String subscription, boolean enabled, OptionalLong quantity, Optional<HighGrowthCode> code) {

    public RenewalPreference {
        Checks.instant("RenewalPreference.at", at);
        Checks.identifier("RenewalPreference.subscription", subscription);
        Checks.required("RenewalPreference.quantity", quantity)
                .ifPresent(number -> Checks.between("RenewalPreference.quantity", number, 0, Integer.MAX_VALUE));
        Checks.required("RenewalPreference.code", code);
    }
}
