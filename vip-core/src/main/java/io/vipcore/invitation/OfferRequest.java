package io.vipcore.invitation;

import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.OfferType;
import java.time.LocalDate;

/**
 * The question whether an offer type may be added to a customer.
 *
 * @param customer the facts
 * @param type the offer type to add
 * @param asOf the day on which it would be granted
 */
public record OfferRequest(Customer customer, OfferType type, LocalDate asOf) {

    /**
     * Creates the question.
     *
     * @throws InvalidFactException if the day is before the invitation: the customer does not exist then
     */
    public OfferRequest {
        FactShape.day("OfferRequest.asOf", asOf);
        if (!customer.isInvitedBy(asOf)) {
            throw new InvalidFactException(
                    "OfferRequest.asOf",
                    "must not be before the invitation of " + customer.invited() + ", was " + asOf);
        }
    }
}
