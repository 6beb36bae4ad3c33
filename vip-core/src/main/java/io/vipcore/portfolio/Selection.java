package io.vipcore.portfolio;

import io.vipcore.product.MarketSegment;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;

/**
 * A condition on a customer's day. Selections are combined as needed:
 *
 * <pre>{@code
 * Selection mineToCall = CustomerFilter.OVERDUE_REQUESTS
 *         .or(Selection.phase(RenewalPhase.LAPSED))
 *         .and(Selection.managedBy("am-1"));
 * }</pre>
 */
@FunctionalInterface
public interface Selection {

    /**
     * Returns whether the customer is selected on its day.
     *
     * @param status the state of a day
     * @return true if selected
     */
    boolean selects(CustomerStatus status);

    /**
     * Selects every customer of the reseller's organization: the page's default.
     *
     * @return the selection
     */
    static Selection everyone() {
        return status -> true;
    }

    /**
     * Selects the customers whom one account manager manages on the day: the page's <em>Managed by me</em>.
     *
     * @param accountManager the account manager's identifier
     * @return the selection
     */
    static Selection managedBy(String accountManager) {
        return status -> status.customer()
                .accountManager(status.asOf())
                .filter(accountManager::equals)
                .isPresent();
    }

    /**
     * Selects the customers whose renewal is in a phase, such as the lapsed ones, whom no filter of the page shows.
     *
     * @param phase the phase
     * @return the selection
     */
    static Selection phase(RenewalPhase phase) {
        return status -> status.renewal().phase() == phase;
    }

    /**
     * Selects the customers of a market segment.
     *
     * @param segment the segment
     * @return the selection
     */
    static Selection segment(MarketSegment segment) {
        return status -> status.customer().segment() == segment;
    }

    /**
     * Narrows this selection.
     *
     * @param other the other condition
     * @return what both select
     */
    default Selection and(Selection other) {
        return status -> selects(status) && other.selects(status);
    }

    /**
     * Widens this selection.
     *
     * @param other the other condition
     * @return what either selects
     */
    default Selection or(Selection other) {
        return status -> selects(status) || other.selects(status);
    }

    /**
     * Reverses this selection.
     *
     * @return what this one does not select
     */
    default Selection negate() {
        return status -> !selects(status);
    }
}
