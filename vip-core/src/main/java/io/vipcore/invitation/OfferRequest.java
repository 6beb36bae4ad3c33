package io.vipcore.invitation;

import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.product.OfferType;
import java.time.LocalDate;

/**
 * The question whether an offer type may be added to a customer. A day before the customer's latest event is refused by
 * the lifecycle, not here.
 *
 * @param customer the facts
 * @param type the offer type to add
 * @param asOf the day on which it would be granted
 */
public record OfferRequest(Customer customer, OfferType type, LocalDate asOf) {

    /**
     * Creates the question.
     *
     * @param customer the facts
     * @param type the offer type to add
     * @param asOf from year 1 to 9999
     * @throws io.vipcore.fact.InvalidFactException if something is null or the day is out of bounds
     */
    public OfferRequest {
        FactShape.required("OfferRequest.customer", customer);
        FactShape.required("OfferRequest.type", type);
        FactShape.day("OfferRequest.asOf", asOf);
    }
}
