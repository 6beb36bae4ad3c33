package io.vipcore.authorization;

import io.vipcore.anniversary.AuthorizationDeadlineRule;
import io.vipcore.customer.PurchaseAuthorization;
import java.time.LocalDate;

/**
 * The status of a purchase authorization on a day.
 *
 * <p>Laws: the answer depends on no fact dated after the day; without new facts a status never returns from {@code
 * OVERDUE} to {@code PENDING} as days pass.
 */
@FunctionalInterface
public interface AuthorizationStatusRule {

    /**
     * Returns the status.
     *
     * @param authorization the purchase authorization
     * @param asOf the day, not before its creation
     * @return the status on that day
     * @throws IllegalArgumentException if it was created after the day
     */
    AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf);

    /**
     * Returns the rule that follows from deadlines. The first that fits: cancelled, completed, deactivated, overdue,
     * pending. Placing an order does not end {@code PENDING}; settling does.
     *
     * <p>Example with 30 days: created 2024-03-01, {@code PENDING} through 2024-03-31, {@code OVERDUE} from 2024-04-01.
     * Sources: the founding page; RC-LIC-OLD.
     *
     * @param deadlines the deadlines of purchase authorizations
     * @return the rule
     */
    static AuthorizationStatusRule of(AuthorizationDeadlineRule deadlines) {
        return (authorization, asOf) -> {
            if (!authorization.isCreatedBy(asOf)) {
                throw new IllegalArgumentException("purchase authorization " + authorization.id() + " was created on "
                        + authorization.created() + ", after " + asOf);
            }
            if (authorization.isCancelledBy(asOf)) {
                return AuthorizationStatus.CANCELLED;
            }
            if (authorization.isSettledBy(asOf)) {
                return AuthorizationStatus.COMPLETED;
            }
            if (authorization.isDeactivatedBy(asOf)) {
                return AuthorizationStatus.DEACTIVATED;
            }
            return deadlines.deadlinesOf(authorization.created()).isOverdueOn(asOf)
                    ? AuthorizationStatus.OVERDUE
                    : AuthorizationStatus.PENDING;
        };
    }
}
