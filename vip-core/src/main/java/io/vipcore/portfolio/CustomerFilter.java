package io.vipcore.portfolio;

import com.google.common.collect.Sets;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.renewal.RenewalStatus;
import io.vipcore.status.CustomerDay;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The five filters of the Customers page, each with the step it asks for. They are independent: a customer can match
 * several. Before the invitation none matches. Source: the founding page.
 */
public enum CustomerFilter implements Selection {

    /** Invited, but nothing ordered yet, and no purchase authorization except cancelled or deactivated ones. */
    NO_PRODUCTS(day -> !day.hasProducts(), status -> List.of(NextStep.undated(NextStepCode.CREATE_AUTHORIZATION))),

    /** At least one purchase authorization is pending: it must be ordered by its deadline. */
    PENDING_REQUESTS(
            day -> day.hasAuthorization(AuthorizationStatus.PENDING),
            status -> List.of(mostUrgent(
                    toOrder(status),
                    NextStepCode.PLACE_ORDER,
                    state -> state.deadlines().orderByInclusive()))),

    /** At least one purchase authorization is overdue: it must be settled before the licenses stop working. */
    OVERDUE_REQUESTS(
            day -> day.hasAuthorization(AuthorizationStatus.OVERDUE),
            status -> List.of(mostUrgent(
                    status.authorizations(AuthorizationStatus.OVERDUE),
                    NextStepCode.SETTLE,
                    state -> state.deadlines().suspendedFrom()))),

    /** The renewal window opens soon: the customer should hear of the date. */
    UPCOMING_RENEWALS(day -> day.phase() == RenewalPhase.UPCOMING, status -> List.of(notifyCustomer(status.renewal()))),

    /** The renewal window is open and not everything is renewed: a renewal order can be placed. */
    READY_TO_RENEW(
            day -> day.phase().isInWindow(),
            status -> List.of(notifyCustomer(status.renewal()), placeRenewalOrder(status.renewal())));

    @SuppressWarnings("ImmutableEnumChecker") // the functions above capture nothing
    private final Predicate<CustomerDay> condition;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above capture nothing
    private final Function<CustomerStatus, List<NextStep>> steps;

    CustomerFilter(Predicate<CustomerDay> condition, Function<CustomerStatus, List<NextStep>> steps) {
        this.condition = condition;
        this.steps = steps;
    }

    /**
     * Returns every filter that matches a customer's day.
     *
     * @param status the state of a day
     * @return the filters in the page's order, unmodifiable
     */
    public static Set<CustomerFilter> matching(CustomerStatus status) {
        return Arrays.stream(values()).filter(filter -> filter.selects(status)).collect(Sets.toImmutableEnumSet());
    }

    @Override
    public boolean selects(CustomerStatus status) {
        return matches(status);
    }

    /**
     * Returns whether the filter matches a customer's day, of which no more need be known than filters ask.
     *
     * @param day the customer's day
     * @return true if it matches
     */
    public boolean matches(CustomerDay day) {
        return day.isInvited() && condition.test(day);
    }

    /**
     * Returns what the filter asks of the account manager.
     *
     * @param status the state of a day
     * @return the steps, the most urgent date of each; empty if the filter does not match
     */
    public List<NextStep> nextSteps(CustomerStatus status) {
        return selects(status) ? steps.apply(status) : List.of();
    }

    /** The pending purchase authorizations that are not ordered yet; all of them where only settling is left. */
    private static List<AuthorizationState> toOrder(CustomerStatus status) {
        List<AuthorizationState> pending = status.authorizations(AuthorizationStatus.PENDING);
        List<AuthorizationState> notOrdered = pending.stream()
                .filter(state -> !state.authorization().isOrderedBy(status.asOf()))
                .toList();
        return notOrdered.isEmpty() ? pending : notOrdered;
    }

    /** Of several purchase authorizations the one with the earliest date, of one date the one with the first id. */
    private static NextStep mostUrgent(
            List<AuthorizationState> authorizations, NextStepCode code, Function<AuthorizationState, LocalDate> date) {
        return authorizations.stream()
                .min(Comparator.comparing(date)
                        .thenComparing(state -> state.authorization().id()))
                .map(state -> NextStep.forAuthorization(
                        code, date.apply(state), state.authorization().id()))
                .orElseThrow();
    }

    private static NextStep notifyCustomer(RenewalStatus renewal) {
        return NextStep.dated(
                NextStepCode.NOTIFY_CUSTOMER, renewal.window().orElseThrow().due());
    }

    private static NextStep placeRenewalOrder(RenewalStatus renewal) {
        return NextStep.dated(
                NextStepCode.PLACE_RENEWAL_ORDER, renewal.window().orElseThrow().closesInclusive());
    }
}
