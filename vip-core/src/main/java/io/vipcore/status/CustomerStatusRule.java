package io.vipcore.status;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.license.LicenseLedger;
import io.vipcore.product.Catalog;
import io.vipcore.renewal.RenewalRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        return (customer, asOf) -> {
            Optional<AnniversarySchedule> schedule =
                    calendar.anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf));
            LicenseLedger ledger = LicenseLedger.of(customer, catalog, schedule, calendar.renewalWindowRule(), asOf);
            List<AuthorizationState> authorizations = customer.authorizations().stream()
                    .filter(authorization -> authorization.isCreatedBy(asOf))
                    .map(authorization -> new AuthorizationState(
                            authorization,
                            statuses.statusOf(authorization, asOf),
                            calendar.authorizationDeadlineRule().deadlinesOf(authorization.created())))
                    .toList();
            return new CustomerStatus(
                    customer,
                    asOf,
                    authorizations,
                    standings.standingOf(customer, asOf),
                    ledger,
                    renewals.renewalOf(ledger));
        };
    }
}
