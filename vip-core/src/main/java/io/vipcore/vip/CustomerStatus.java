package io.vipcore.vip;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.internal.Checks;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is true about a customer on a day. Facts dated later are left out.
 *
 * @param customer the facts as they were known on that day
 * @param asOf the day
 * @param authorizations the purchase authorizations created by that day, in the order of the facts, unmodifiable
 * @param standing how the account stands
 * @param ledger the licenses and when they fall due
 * @param phase where the renewal stands
 */
public record CustomerStatus(
        Customer customer,
        LocalDate asOf,
        List<AuthorizationState> authorizations,
        AccountStanding standing,
        LicenseLedger ledger,
        RenewalPhase phase) {

    public CustomerStatus {
        Checks.required("CustomerStatus.customer", customer);
        Checks.required("CustomerStatus.asOf", asOf);
        authorizations = Checks.list("CustomerStatus.authorizations", authorizations);
        Checks.required("CustomerStatus.standing", standing);
        Checks.required("CustomerStatus.ledger", ledger);
        Checks.required("CustomerStatus.phase", phase);
    }

    static CustomerStatus of(Customer customer, VipRules rules, LocalDate asOf) {
        StandingRule standings = rules.standingRule();
        LicenseLedger ledger = LicenseLedger.of(customer, rules.catalog(), rules.calendar(), asOf);
        Customer known = customer.knownOn(asOf);
        List<AuthorizationState> states = new ArrayList<>();
        for (PurchaseAuthorization authorization : known.authorizations()) {
            states.add(new AuthorizationState(
                    authorization,
                    standings.statusOf(authorization, asOf),
                    rules.calendar().deadlinesOf(authorization.created())));
        }
        return new CustomerStatus(known, asOf, states, standings.standingOf(known, asOf), ledger, ledger.phase());
    }

    /** {@return whether the customer exists on the day} */
    public boolean isInvited() {
        return customer.isInvitedBy(asOf);
    }

    /**
     * {@return the purchase authorizations that have a status on the day, unmodifiable}
     *
     * @param status the status
     */
    public List<AuthorizationState> authorizations(AuthorizationStatus status) {
        Checks.required("CustomerStatus.status", status);
        return authorizations.stream().filter(state -> state.status() == status).toList();
    }

    /** {@return the licenses that exist on the day, by product in the order of ids, each at least 1, unmodifiable} */
    public Map<String, Long> holdings() {
        return ledger.held();
    }

    /** {@return the established anniversary dates} */
    public Optional<AnniversarySchedule> schedule() {
        return ledger.schedule();
    }

    /** {@return the first anniversary date, from which all others are computed; empty while it is not established} */
    public Optional<LocalDate> anchor() {
        return schedule().map(AnniversarySchedule::anchor);
    }

    /** {@return the renewal window of the current anniversary date; empty while none is established} */
    public Optional<RenewalWindow> window() {
        return ledger.currentWindow();
    }

    /**
     * {@return the current anniversary date, the one a console shows: the next one, or the passed one during its grace
     * period, if licenses fell due on it; empty while none is established}
     */
    public Optional<LocalDate> anniversary() {
        return window().map(RenewalWindow::due);
    }
}
