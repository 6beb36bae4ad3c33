package io.vipcore.status;

import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.product.Catalog;
import io.vipcore.renewal.RenewalRule;
import java.time.LocalDate;
import java.util.List;

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
     * Reads a customer's days one after the other, as far as filters ask about them: what costs less than reading
     * everything about each day.
     *
     * @param customer the facts
     * @param factDays the days on which a fact is dated, ascending, each once
     * @return for each of them the days from it on, until the next
     */
    default List<CustomerDays> daysFromEach(Customer customer, List<LocalDate> factDays) {
        return factDays.stream()
                .<CustomerDays>map(first -> new StatusesOfDays(this, statusOf(customer, first)))
                .toList();
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
