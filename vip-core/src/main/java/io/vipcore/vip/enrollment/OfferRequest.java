package io.vipcore.vip.enrollment;

import io.vipcore.catalog.OfferType;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
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

    public OfferRequest {
        Checks.required("OfferRequest.customer", customer);
        Checks.required("OfferRequest.type", type);
        Checks.day("OfferRequest.asOf", asOf);
    }
}
