package io.vipcore.status;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.license.LicenseLedger;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.renewal.RenewalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is true about a customer on a day.
 *
 * @param customer the facts
 * @param asOf the day
 * @param authorizations the purchase authorizations created by that day, in the order of the facts, unmodifiable
 * @param standing how the account stands
 * @param ledger the licenses and when they fall due
 * @param renewal where the renewal stands
 */
public record CustomerStatus(
        Customer customer,
        LocalDate asOf,
        List<AuthorizationState> authorizations,
        AccountStanding standing,
        LicenseLedger ledger,
        RenewalStatus renewal)
        implements CustomerDay {

    /**
     * Creates a status; the list is copied.
     *
     * @param customer the facts
     * @param asOf the day
     * @param authorizations those created by that day
     * @param standing how the account stands
     * @param ledger the licenses
     * @param renewal where the renewal stands
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public CustomerStatus {
        FactShape.required("CustomerStatus.customer", customer);
        FactShape.required("CustomerStatus.asOf", asOf);
        FactShape.required("CustomerStatus.authorizations", authorizations);
        FactShape.required("CustomerStatus.standing", standing);
        FactShape.required("CustomerStatus.ledger", ledger);
        FactShape.required("CustomerStatus.renewal", renewal);
        authorizations = List.copyOf(authorizations);
    }

    @Override
    public boolean isInvited() {
        return customer.isInvitedBy(asOf);
    }

    @Override
    public RenewalPhase phase() {
        return renewal.phase();
    }

    /**
     * Returns the purchase authorizations of a status.
     *
     * @param status the status
     * @return those that have it on the day, unmodifiable
     */
    public List<AuthorizationState> authorizations(AuthorizationStatus status) {
        return authorizations.stream().filter(state -> state.status() == status).toList();
    }

    @Override
    public boolean hasAuthorization(AuthorizationStatus status) {
        return authorizations.stream().anyMatch(state -> state.status() == status);
    }

    @Override
    public boolean hasProducts() {
        return authorizations.stream().anyMatch(state -> state.status().hasLicenses()) || customer.hasOrderedBy(asOf);
    }

    /**
     * Returns the licenses that exist on the day.
     *
     * @return the licenses by product, each at least 1, in order of the product's id, unmodifiable
     */
    public Map<String, Long> holdings() {
        return ledger.held();
    }
}
