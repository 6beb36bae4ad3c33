package io.vipcore.vip.authorization;

/** The status of a purchase authorization on a day. See {@link StandingRule#statusOf}. */
public enum AuthorizationStatus {
    /** Waiting for its order to be settled, within the deadline; the only status that can be cancelled. */
    PENDING,
    /** The deadline has passed and the order is not settled; blocks new purchase authorizations. */
    OVERDUE,
    /** The order behind it was settled. */
    COMPLETED,
    /** Cancelled; its licenses are gone. */
    CANCELLED,
    /** Ended by Adobe because it was not paid; its licenses are gone. */
    DEACTIVATED;

    /**
     * {@return whether its licenses count as products of the customer: false for {@link #CANCELLED} and {@link
     * #DEACTIVATED}}
     */
    public boolean hasLicenses() {
        return this != CANCELLED && this != DEACTIVATED;
    }
}
