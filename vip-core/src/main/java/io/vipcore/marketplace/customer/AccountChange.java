package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import java.time.Instant;

/**
 * A status that an account got.
 *
 * @param code the status
 * @param at when, from year 1 to 9999
 */
public record AccountChange(AccountStatus code, Instant at) {

    public AccountChange {
        Checks.required("AccountChange.code", code);
        Checks.instant("AccountChange.at", at);
    }
}
