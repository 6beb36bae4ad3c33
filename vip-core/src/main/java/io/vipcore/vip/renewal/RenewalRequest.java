package io.vipcore.vip.renewal;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.AccountStanding;
import java.time.LocalDate;

/**
 * The question whether a renewal order may be placed.
 *
 * @param ledger the licenses on the day on which it would be placed
 * @param standing how the account stands on that day
 * @param segment the customer's market segment
 */
public record RenewalRequest(LicenseLedger ledger, AccountStanding standing, MarketSegment segment) {

    public RenewalRequest {
        Checks.required("RenewalRequest.ledger", ledger);
        Checks.required("RenewalRequest.standing", standing);
        Checks.required("RenewalRequest.segment", segment);
    }

    /** {@return the day on which the renewal order would be placed} */
    public LocalDate asOf() {
        return ledger.asOf();
    }
}
