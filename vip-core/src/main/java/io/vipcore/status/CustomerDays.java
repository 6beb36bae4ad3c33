package io.vipcore.status;

import io.vipcore.license.LicenseLedger;
import java.time.LocalDate;

/**
 * A customer's days from one on, as long as no further fact is dated: what was read of the facts on the first is read
 * only once.
 */
public interface CustomerDays {

    /**
     * Returns the licenses on the first day.
     *
     * @return the ledger of that day
     */
    LicenseLedger ledger();

    /**
     * Returns what the filters ask about a day.
     *
     * @param day the first day or a later one; no fact of the customer is dated after the first day and up to it
     * @return the day
     */
    CustomerDay on(LocalDate day);
}
