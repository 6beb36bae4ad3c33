package io.vipcore.vip;

import com.google.common.collect.Iterables;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What the filters of a page ask about a customer's day, which is less than its whole status. */
record FilterFacts(
        boolean isInvited, BooleanSupplier hasOrdered, Set<AuthorizationStatus> statuses, RenewalPhase phase) {

    static FilterFacts of(CustomerStatus status) {
        Set<AuthorizationStatus> statuses = EnumSet.noneOf(AuthorizationStatus.class);
        for (AuthorizationState state : status.authorizations()) {
            statuses.add(state.status());
        }
        return new FilterFacts(
                status.isInvited(), () -> status.customer().hasOrderedBy(status.asOf()), statuses, status.phase());
    }

    /** The ledger names the day. */
    static FilterFacts of(Customer customer, LicenseLedger ledger, VipRules rules) {
        LocalDate day = ledger.asOf();
        Set<AuthorizationStatus> statuses = EnumSet.noneOf(AuthorizationStatus.class);
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(day)) {
                statuses.add(rules.standingRule().statusOf(authorization, day));
            }
        }
        return new FilterFacts(customer.isInvitedBy(day), () -> customer.hasOrderedBy(day), statuses, ledger.phase());
    }

    /** Any order, or a purchase authorization that was neither cancelled nor deactivated. */
    boolean hasProducts() {
        return Iterables.any(statuses, AuthorizationStatus::hasLicenses) || hasOrdered.getAsBoolean();
    }
}
