package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.product.OfferType;
import java.time.LocalDate;

/**
 * An offer type that was granted to a customer: one at the invitation, the other at any later time.
 *
 * @param type the offer type
 * @param on the day from which the customer has it
 */
public record OfferGrant(OfferType type, LocalDate on) {

    /**
     * Creates a grant.
     *
     * @param type not null
     * @param on from year 1 to 9999
     * @throws io.vipcore.fact.InvalidFactException if something is null or the day out of bounds
     */
    public OfferGrant {
        FactShape.required("OfferGrant.type", type);
        FactShape.day("OfferGrant.on", on);
    }

    /**
     * Creates a grant.
     *
     * @param type the offer type
     * @param on the day from which the customer has it
     * @return the grant
     */
    public static OfferGrant of(OfferType type, LocalDate on) {
        return new OfferGrant(type, on);
    }
}
