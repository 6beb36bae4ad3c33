package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.product.OfferType;
import java.time.LocalDate;
import org.immutables.value.Value;

/** An offer type that was granted to a customer: one at the invitation, the other at any later time. */
@Value.Immutable(builder = false)
@FactStyle
public interface OfferGrant {

    /**
     * Returns the offer type.
     *
     * @return the offer type
     */
    @Value.Parameter
    OfferType type();

    /**
     * Returns the day from which the customer has it.
     *
     * @return the day
     */
    @Value.Parameter
    LocalDate on();

    /** Checks the shape; runs whenever a grant is built. */
    @Value.Check
    default void check() {
        FactShape.day("OfferGrant.on", on());
    }

    /**
     * Creates a grant.
     *
     * @param type the offer type
     * @param on the day from which the customer has it
     * @return the grant
     */
    static OfferGrant of(OfferType type, LocalDate on) {
        return ImmutableOfferGrant.of(type, on);
    }
}
