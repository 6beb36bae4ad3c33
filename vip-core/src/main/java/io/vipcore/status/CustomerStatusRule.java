package io.vipcore.status;

import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.license.LicenseLedger;
import io.vipcore.product.Catalog;
import io.vipcore.renewal.RenewalRule;
import java.time.LocalDate;

/**
 * Reads the state of a day from the facts.
 *
 * <p>Law: a fact dated after the day never changes the answer.
 */
@FunctionalInterface
public interface CustomerStatusRule {

    /**
     * Returns what is true about a customer on a day.
     *
     * @param customer the facts
     * @param asOf the day
     * @return the status
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    CustomerStatus statusOf(Customer customer, LocalDate asOf);

    /**
     * Begins to read a customer's days one after the other, as far as filters ask about them.
     *
     * @param customer the facts
     * @param first the first day
     * @return the days from the first on, until another fact is dated
     */
    default CustomerDays daysFrom(Customer customer, LocalDate first) {
        LicenseLedger ledger = statusOf(customer, first).ledger();
        return new CustomerDays() {
            @Override
            public LicenseLedger ledger() {
                return ledger;
            }

            @Override
            public CustomerDay on(LocalDate day) {
                return statusOf(customer, day);
            }
        };
    }

    /**
     * Returns the rule that follows from the rules below it. The data's whole way: facts, anniversary dates, licenses,
     * renewal.
     *
     * @param calendar the date rules
     * @param catalog the products that facts refer to
     * @param statuses the status of purchase authorizations
     * @param standings the standing of accounts
     * @param renewals the phases of renewals
     * @return the rule
     */
    static CustomerStatusRule of(
            ProgramCalendar calendar,
            Catalog catalog,
            AuthorizationStatusRule statuses,
            StandingRule standings,
            RenewalRule renewals) {
        return new FactsStatusRule(calendar, catalog, statuses, standings, renewals);
    }
}
