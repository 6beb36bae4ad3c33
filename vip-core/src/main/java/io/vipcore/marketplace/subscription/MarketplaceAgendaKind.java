package io.vipcore.marketplace.subscription;

/** What will change if nothing is done. Sources: AdobeDocs/VIPMP, Renewals, Order scenarios, Three-year commit. */
public enum MarketplaceAgendaKind {
    /** Licenses added in the Admin Console expire. */
    ACQUISITION_EXPIRES,
    /** A request that expired is shown no more. */
    EXPIRED_REQUEST_DROPPED,
    /** A renewal becomes upcoming. */
    RENEWAL_UPCOMING,
    /** Early renewal begins. */
    EARLY_WINDOW_OPENS,
    /** Preferences set from now on may come too late. */
    PREFERENCES_LATE,
    /** Adobe's run renews what is left. */
    SUBSCRIPTION_RENEWS,
    /** The term that was renewed early begins. */
    TERM_TURNS,
    /** A subscription expires, since nothing of it renews. */
    SUBSCRIPTION_EXPIRES,
    /** No late renewal is taken any more. */
    LATE_WINDOW_CLOSED,
    /** A subscription with a fixed term ends. */
    OWN_TERM_ENDS,
    /** Nothing of an order can be returned any more. */
    RETURN_WINDOW_CLOSED,
    /** A switch can be reverted no more. */
    REVERT_WINDOW_CLOSED,
    /** A request for a commitment expires. */
    COMMITMENT_REQUEST_EXPIRES,
    /** A commitment is void unless its minimum was reached, which the agenda does not look at. */
    COMMITMENT_NONCOMPLIANT,
    /** A commitment ends. */
    COMMITMENT_ENDS
}
