package io.vipcore.status;

import io.vipcore.license.LicenseLedger;
import java.time.LocalDate;

/** The days of a customer under a rule of which no more is known than how it reads a day. */
record StatusesOfDays(CustomerStatusRule rule, CustomerStatus first) implements CustomerDays {

    @Override
    public LicenseLedger ledger() {
        return first.ledger();
    }

    @Override
    public CustomerDay on(LocalDate day) {
        return day.equals(first.asOf()) ? first : rule.statusOf(first.customer(), day);
    }
}
