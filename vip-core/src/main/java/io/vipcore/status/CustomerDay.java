package io.vipcore.status;

import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.renewal.RenewalPhase;

/**
 * What the filters of a page ask about a customer's day. {@link CustomerStatus} is all that is true on it; a {@link
 * CustomerDays} reads no more than this of one day after the other.
 */
public interface CustomerDay {

    /**
     * Returns whether the customer exists on the day. Before the invitation no filter matches.
     *
     * @return true from the invitation on
     */
    boolean isInvited();

    /**
     * Returns whether any purchase authorization has a status.
     *
     * @param status the status
     * @return true if at least one has it on the day
     */
    boolean hasAuthorization(AuthorizationStatus status);

    /**
     * Returns whether the customer ever ordered: a direct or a renewal order, or a purchase authorization that was
     * neither cancelled nor deactivated, by the day.
     *
     * @return true if so
     */
    boolean hasProducts();

    /**
     * Returns the phase of the renewal.
     *
     * @return the phase on the day
     */
    RenewalPhase phase();
}
