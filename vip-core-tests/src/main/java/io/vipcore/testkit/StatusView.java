package io.vipcore.testkit;

import io.vipcore.page.NextStep;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that an application reads from a status, except the facts themselves: two customers with equal views look
 * the same on their day.
 *
 * @param filters the filters of the Customers page that match
 * @param nextSteps what the page proposes
 * @param phase where the renewal stands
 * @param standing how the account stands
 * @param authorizations the status of each purchase authorization, by id
 * @param deadlines the deadlines of each, by id
 * @param holdings the licenses held, by product
 * @param countedForLevel the licenses that count for the Select level
 * @param anchor the first anniversary date, once established
 * @param anniversary the current anniversary date
 * @param invitation how far the invitation has come, once there is one
 * @param accountManager who manages the account
 */
public record StatusView(
        Set<CustomerFilter> filters,
        List<NextStep> nextSteps,
        RenewalPhase phase,
        AccountStanding standing,
        Map<String, AuthorizationStatus> authorizations,
        Map<String, AuthorizationDeadlines> deadlines,
        Map<String, Long> holdings,
        long countedForLevel,
        Optional<LocalDate> anchor,
        Optional<LocalDate> anniversary,
        Optional<InvitationStatus> invitation,
        Optional<String> accountManager) {

    /**
     * {@return what an application reads from a status}
     *
     * @param status the state of a day
     */
    public static StatusView of(CustomerStatus status) {
        Map<String, AuthorizationStatus> authorizations = new TreeMap<>();
        Map<String, AuthorizationDeadlines> deadlines = new TreeMap<>();
        status.authorizations().forEach(state -> {
            authorizations.put(state.authorization().id(), state.status());
            deadlines.put(state.authorization().id(), state.deadlines());
        });
        Set<CustomerFilter> filters = CustomerFilter.matching(status);
        return new StatusView(
                filters,
                filters.stream()
                        .flatMap(filter -> filter.nextSteps(status).stream())
                        .toList(),
                status.phase(),
                status.standing(),
                authorizations,
                deadlines,
                status.holdings(),
                status.ledger().countedForLevel(),
                status.anchor(),
                status.anniversary(),
                Optional.of(status.asOf()).filter(day -> status.isInvited()).map(status.customer()::invitationStatus),
                status.customer().accountManager(status.asOf()));
    }
}
