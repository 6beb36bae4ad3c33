package io.vipcore.authorization;

import io.vipcore.anniversary.AuthorizationDeadlineRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.List;

/**
 * How an account stands on a day.
 *
 * <p>Law: settling every overdue purchase authorization restores {@code GOOD}.
 */
@FunctionalInterface
public interface StandingRule {

    /**
     * Returns the standing.
     *
     * @param customer the customer
     * @param asOf the day
     * @return the standing on that day
     */
    AccountStanding standingOf(Customer customer, LocalDate asOf);

    /**
     * Returns the rule that follows from statuses and deadlines: suspended if any overdue purchase authorization is past
     * the day through which its licenses work, else overdue if any is overdue, else good.
     *
     * <p>Example with 60 days: an unpaid purchase authorization of 2024-03-01 leaves the account {@code OVERDUE} through
     * 2024-04-30 and {@code SUSPENDED} from 2024-05-01. Source: RC-CUST-NEW.
     *
     * @param statuses the status of purchase authorizations
     * @param deadlines their deadlines
     * @return the rule
     */
    static StandingRule of(AuthorizationStatusRule statuses, AuthorizationDeadlineRule deadlines) {
        return (customer, asOf) -> {
            AccountStanding standing = AccountStanding.GOOD;
            List<PurchaseAuthorization> authorizations = customer.authorizations();
            for (int i = 0; i < authorizations.size(); i++) {
                PurchaseAuthorization authorization = authorizations.get(i);
                if (authorization.isCreatedBy(asOf)
                        && statuses.statusOf(authorization, asOf) == AuthorizationStatus.OVERDUE) {
                    if (deadlines.deadlinesOf(authorization.created()).isSuspendedOn(asOf)) {
                        return AccountStanding.SUSPENDED;
                    }
                    standing = AccountStanding.OVERDUE;
                }
            }
            return standing;
        };
    }
}
