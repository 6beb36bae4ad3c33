package io.vipcore.renewal;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.license.LicenseLedger;
import java.time.LocalDate;

/**
 * The question whether a renewal order may be placed.
 *
 * @param customer the facts
 * @param asOf the day on which it would be placed and the facts are read
 * @param ledger the licenses on that day
 * @param renewal where the renewal stands on that day
 * @param standing how the account stands on that day
 */
public record RenewalRequest(
        Customer customer, LocalDate asOf, LicenseLedger ledger, RenewalStatus renewal, AccountStanding standing) {

    /**
     * Creates the question.
     *
     * @param customer the facts
     * @param asOf the day on which it would be placed
     * @param ledger the licenses on that day
     * @param renewal where the renewal stands on that day
     * @param standing how the account stands on that day
     * @throws io.vipcore.fact.InvalidFactException if something is null or the day is out of bounds
     */
    public RenewalRequest {
        FactShape.required("RenewalRequest.customer", customer);
        FactShape.day("RenewalRequest.asOf", asOf);
        FactShape.required("RenewalRequest.ledger", ledger);
        FactShape.required("RenewalRequest.renewal", renewal);
        FactShape.required("RenewalRequest.standing", standing);
    }
}
