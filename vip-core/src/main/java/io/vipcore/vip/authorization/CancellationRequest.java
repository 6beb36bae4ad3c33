package io.vipcore.vip.authorization;

import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
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

    public CancellationRequest {
        Checks.required("CancellationRequest.customer", customer);
        Checks.required("CancellationRequest.authorization", authorization);
        Checks.day("CancellationRequest.asOf", asOf);
    }

    /** {@return the purchase authorization, if the account has it on the day} */
    public Optional<PurchaseAuthorization> find() {
        return customer.authorization(authorization).filter(pa -> pa.isCreatedBy(asOf));
    }
}
