package io.vipcore.authorization;

import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.fact.FactShape;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question whether a purchase authorization may be cancelled.
 *
 * @param customer the facts
 * @param authorization the id of the purchase authorization
 * @param asOf the day on which it would be cancelled and the facts are read
 */
public record CancellationRequest(Customer customer, String authorization, LocalDate asOf) {

    /**
     * Creates the question.
     *
     * @param customer the facts
     * @param authorization any text
     * @param asOf the day on which it would be cancelled, from year 1 to 9999
     * @throws io.vipcore.fact.InvalidFactException if something is null or the day is out of bounds
     */
    public CancellationRequest {
        FactShape.required("CancellationRequest.customer", customer);
        FactShape.required("CancellationRequest.authorization", authorization);
        FactShape.day("CancellationRequest.asOf", asOf);
    }

    /**
     * Returns the purchase authorization, if the account has it on the day.
     *
     * @return the purchase authorization
     */
    public Optional<PurchaseAuthorization> find() {
        return customer.authorization(authorization).filter(pa -> pa.isCreatedBy(asOf));
    }
}
