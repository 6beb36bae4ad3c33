package io.vipcore.vip;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.internal.Checks;
import io.vipcore.page.NextStep;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The five filters of the Customers page, each with the steps it asks for. They are independent: a customer can match
 * several. Before the invitation none matches. Source: Adobe's help page "Manage your VIP customers".
 */
public enum CustomerFilter {
    /** Invited, but nothing ordered yet, and no purchase authorization except cancelled or deactivated ones. */
    NO_PRODUCTS(facts -> !facts.hasProducts(), status -> List.of(NextStep.undated(NextStepCode.CREATE_AUTHORIZATION))),
    /** At least one purchase authorization is pending: it must be ordered by its deadline. */
    PENDING_REQUESTS(
            facts -> facts.statuses().contains(AuthorizationStatus.PENDING),
            status -> List.of(mostUrgent(
                    toOrder(status),
                    NextStepCode.PLACE_ORDER,
                    state -> state.deadlines().orderByInclusive()))),
    /** At least one purchase authorization is overdue: it must be settled before the licenses stop working. */
    OVERDUE_REQUESTS(
            facts -> facts.statuses().contains(AuthorizationStatus.OVERDUE),
            status -> List.of(mostUrgent(
                    status.authorizations(AuthorizationStatus.OVERDUE),
                    NextStepCode.SETTLE,
                    state -> state.deadlines().suspendedFrom()))),
    /** The renewal window opens soon: the customer should hear of the date. */
    UPCOMING_RENEWALS(
            facts -> facts.phase() == RenewalPhase.UPCOMING, status -> List.of(notifyCustomer(window(status)))),
    /** The renewal window is open and not everything is renewed: a renewal order can be placed. */
    READY_TO_RENEW(
            facts -> facts.phase().isInWindow(),
            status -> List.of(
                    notifyCustomer(window(status)),
                    NextStep.dated(
                            NextStepCode.PLACE_RENEWAL_ORDER, window(status).closesInclusive())));

    @SuppressWarnings("ImmutableEnumChecker") // pure functions
    private final Predicate<FilterFacts> condition;

    @SuppressWarnings("ImmutableEnumChecker") // pure functions
    private final Function<CustomerStatus, List<NextStep>> steps;

    CustomerFilter(Predicate<FilterFacts> condition, Function<CustomerStatus, List<NextStep>> steps) {
        this.condition = condition;
        this.steps = steps;
    }

    /**
     * {@return every filter that matches a customer's day, in the page's order, unmodifiable}
     *
     * @param status the state of a day
     */
    public static Set<CustomerFilter> matching(CustomerStatus status) {
        return matching(FilterFacts.of(Checks.required("CustomerFilter.status", status)));
    }

    static Set<CustomerFilter> matching(FilterFacts facts) {
        Set<CustomerFilter> matching = EnumSet.noneOf(CustomerFilter.class);
        for (CustomerFilter filter : values()) {
            if (facts.isInvited() && filter.condition.test(facts)) {
                matching.add(filter);
            }
        }
        return Collections.unmodifiableSet(matching);
    }

    /**
     * {@return whether the filter matches a customer's day}
     *
     * @param status the state of a day
     */
    public boolean matches(CustomerStatus status) {
        return matching(status).contains(this);
    }

    /**
     * {@return what the filter asks of the account manager, the most urgent date of each step; empty if the filter does not
     * match}
     *
     * @param status the state of a day
     */
    public List<NextStep> nextSteps(CustomerStatus status) {
        return matches(status) ? steps.apply(status) : List.of();
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
                .map(state -> NextStep.about(
                        code, date.apply(state), state.authorization().id()))
                .orElseThrow();
    }

    private static RenewalWindow window(CustomerStatus status) {
        return status.window().orElseThrow();
    }

    private static NextStep notifyCustomer(RenewalWindow window) {
        return NextStep.dated(NextStepCode.NOTIFY_CUSTOMER, window.due());
    }
}
