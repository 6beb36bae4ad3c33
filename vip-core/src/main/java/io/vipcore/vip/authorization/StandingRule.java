package io.vipcore.vip.authorization;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import java.time.LocalDate;

/**
 * How purchase authorizations and the account stand on a day.
 *
 * <p>Laws: no answer depends on a fact dated after the day; without new facts a status never returns from {@code OVERDUE}
 * to {@code PENDING}; settling every overdue purchase authorization restores {@code GOOD}; both change only on days of
 * facts and on those that {@link VipCalendar#deadlinesOf} names.
 */
public interface StandingRule {

    /** {@return the calendar that names the deadlines} */
    VipCalendar calendar();

    /**
     * {@return the rule of a calendar}
     *
     * @param calendar the date rules
     */
    static StandingRule of(VipCalendar calendar) {
        return new CalendarStanding(Checks.required("StandingRule.calendar", calendar));
    }

    /**
     * {@return the status of a purchase authorization on a day: the first that fits of cancelled, completed, deactivated,
     * overdue and pending}
     *
     * <p>Placing an order does not end {@code PENDING}; settling does. Example with 30 days: created 2024-03-01, {@code
     * PENDING} through 2024-03-31, {@code OVERDUE} from 2024-04-01. Sources: Adobe's help page "Manage your VIP customers";
     * RC-LIC-OLD.
     *
     * @param authorization the purchase authorization
     * @param asOf the day, not before its creation
     * @throws InvalidFactException if it was created after the day
     */
    default AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
        if (!Checks.required("StandingRule.authorization", authorization).isCreatedBy(asOf)) {
            throw new InvalidFactException(
                    "StandingRule.asOf",
                    "must not be before the creation on " + authorization.created() + ", was " + asOf);
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
        return asOf.isAfter(calendar().deadlinesOf(authorization.created()).orderByInclusive())
                ? AuthorizationStatus.OVERDUE
                : AuthorizationStatus.PENDING;
    }

    /**
     * {@return the standing of an account on a day: suspended if any overdue purchase authorization is past the day through
     * which its licenses work, else overdue if any is overdue, else good}
     *
     * <p>Example with 60 days: an unpaid purchase authorization of 2024-03-01 leaves the account {@code OVERDUE} through
     * 2024-04-30 and {@code SUSPENDED} from 2024-05-01. Source: RC-CUST-NEW.
     *
     * @param customer the facts
     * @param asOf the day
     */
    default AccountStanding standingOf(Customer customer, LocalDate asOf) {
        Checks.required("StandingRule.asOf", asOf);
        AccountStanding standing = AccountStanding.GOOD;
        for (PurchaseAuthorization authorization :
                Checks.required("StandingRule.customer", customer).authorizations()) {
            if (authorization.isCreatedBy(asOf) && statusOf(authorization, asOf) == AuthorizationStatus.OVERDUE) {
                if (asOf.isAfter(calendar().deadlinesOf(authorization.created()).worksThroughInclusive())) {
                    return AccountStanding.SUSPENDED;
                }
                standing = AccountStanding.OVERDUE;
            }
        }
        return standing;
    }
}
