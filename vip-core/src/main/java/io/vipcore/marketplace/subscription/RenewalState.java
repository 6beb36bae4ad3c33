package io.vipcore.marketplace.subscription;

/** Where a subscription stands in its renewal; the first that fits. Sources: AdobeDocs/VIPMP, Renewals; SoftwareOne. */
public enum RenewalState {
    /** Only orders that are still open name it. */
    PENDING,
    /** Its fixed term is over. */
    OWN_TERM_ENDED,
    /** It has ended with nothing left to renew. */
    CLOSED,
    /** It has expired, and a late renewal is still taken. */
    LATE_RENEWABLE,
    /** It has expired, and no renewal is taken any more. */
    LAPSED,
    /** It runs for a fixed term, or without an end. */
    OWN_TERM,
    /** Its renewal date is not known. */
    UNDETERMINED,
    /** Its renewal date has come, and Adobe's run has not been recorded. */
    AWAITING_RENEWAL,
    /** It begins with the next term. */
    SCHEDULED,
    /** All of it is renewed, and the renewed term has not begun. */
    FULLY_RENEWED,
    /** Some of it is renewed. */
    PARTLY_RENEWED,
    /** It can be renewed early. */
    EARLY_RENEWABLE,
    /** Its renewal date is near. */
    UPCOMING,
    /** Its renewal date is far. */
    NOT_DUE
}
