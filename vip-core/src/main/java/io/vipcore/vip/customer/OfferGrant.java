package io.vipcore.vip.customer;

import io.vipcore.catalog.OfferType;
import io.vipcore.internal.Checks;
import java.time.LocalDate;

/**
 * An offer type that was granted to a customer: one at the invitation, the other at any later time.
 *
 * @param type the offer type
 * @param on the day from which the customer has it
 */
public record OfferGrant(OfferType type, LocalDate on) {

    public OfferGrant {
        Checks.required("OfferGrant.type", type);
        Checks.day("OfferGrant.on", on);
    }

    /**
     * {@return a grant}
     *
     * @param type the offer type
     * @param on the day from which the customer has it
     */
    public static OfferGrant of(OfferType type, LocalDate on) {
        return new OfferGrant(type, on);
    }
}
