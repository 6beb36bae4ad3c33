package io.vipcore.invitation;

import io.vipcore.customer.Customer;
import io.vipcore.product.OfferType;
import java.time.LocalDate;

/**
 * The question whether an offer type may be added to a customer.
 *
 * @param customer the facts
 * @param type the offer type to add
 * @param asOf the day on which it would be granted
 */
public record OfferRequest(Customer customer, OfferType type, LocalDate asOf) {}
