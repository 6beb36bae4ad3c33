package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;

/**
 * The account manager by whom a customer is managed from a day on. It is the reseller's own assignment, not customer
 * information, and may change.
 *
 * @param accountManager the reseller's identifier of that person, not blank; an identifier, not a name
 * @param since the first day of the assignment
 */
public record ManagerAssignment(String accountManager, LocalDate since) {

    /**
     * Creates an assignment.
     *
     * @param accountManager not blank
     * @param since from year 1 to 9999
     * @throws io.vipcore.fact.InvalidFactException if the identifier is blank or the day out of bounds
     */
    public ManagerAssignment {
        FactShape.identifier("ManagerAssignment.accountManager", accountManager);
        FactShape.day("ManagerAssignment.since", since);
    }

    /**
     * Creates an assignment.
     *
     * @param accountManager the reseller's identifier of the account manager, not blank
     * @param since the first day of the assignment
     * @return the assignment
     */
    public static ManagerAssignment of(String accountManager, LocalDate since) {
        return new ManagerAssignment(accountManager, since);
    }
}
