package io.vipcore.vip.customer;

import io.vipcore.internal.Checks;
import java.time.LocalDate;

/**
 * The account manager by whom a customer is managed from a day on. It is the reseller's own assignment, not customer
 * information, and may change.
 *
 * @param accountManager the reseller's identifier of that person, not blank; an identifier, not a name
 * @param since the first day of the assignment
 */
public record ManagerAssignment(String accountManager, LocalDate since) {

    public ManagerAssignment {
        Checks.identifier("ManagerAssignment.accountManager", accountManager);
        Checks.day("ManagerAssignment.since", since);
    }

    /**
     * {@return an assignment}
     *
     * @param accountManager the reseller's identifier of the account manager, not blank
     * @param since the first day of the assignment
     */
    public static ManagerAssignment of(String accountManager, LocalDate since) {
        return new ManagerAssignment(accountManager, since);
    }
}
