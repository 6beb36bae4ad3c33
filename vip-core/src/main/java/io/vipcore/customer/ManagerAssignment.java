package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The account manager by whom a customer is managed from a day on. It is the reseller's own assignment, not customer
 * information, and may change.
 */
@Value.Immutable(builder = false)
@FactStyle
public interface ManagerAssignment {

    /**
     * Returns the account manager.
     *
     * @return the reseller's identifier of that person, not blank; an identifier, not a name
     */
    @Value.Parameter
    String accountManager();

    /**
     * Returns the first day of the assignment.
     *
     * @return the day
     */
    @Value.Parameter
    LocalDate since();

    /** Checks the shape; runs whenever an assignment is built. */
    @Value.Check
    default void check() {
        FactShape.identifier("ManagerAssignment.accountManager", accountManager());
        FactShape.day("ManagerAssignment.since", since());
    }

    /**
     * Creates an assignment.
     *
     * @param accountManager the reseller's identifier of the account manager, not blank
     * @param since the first day of the assignment
     * @return the assignment
     */
    static ManagerAssignment of(String accountManager, LocalDate since) {
        return ImmutableManagerAssignment.of(accountManager, since);
    }
}
