package io.vipcore.vip.history;

/** What happens on a day of the agenda if nothing is done. */
public enum AgendaKind {
    /** A purchase authorization becomes overdue; the subject is its id. */
    PA_OVERDUE,
    /** The account becomes suspended: licenses stop working. */
    ACCOUNT_SUSPENDED,
    /** The renewal becomes upcoming. */
    RENEWAL_UPCOMING,
    /** The renewal window opens. */
    RENEWAL_WINDOW_OPENS,
    /** Licenses fall due that are not renewed: it is the anniversary date. */
    RENEWAL_DUE,
    /** The anniversary date has passed on unrenewed licenses. */
    RENEWAL_PAST_DUE,
    /** The window closed on unrenewed licenses: they are removed. */
    LICENSES_REMOVED,
    /** The window of a fully renewed term closed: the next anniversary date becomes the current one. */
    RENEWAL_CYCLE_ENDS,
    /**
     * A renewed term begins with other licenses than the one before, although nothing unrenewed is due: more was renewed
     * than fell due. It is the anniversary date.
     */
    RENEWED_TERM_BEGINS,
    /**
     * Licenses are going to fall due again: the day after an anniversary date on which nothing fell due.
     */
    RENEWAL_CYCLE_BEGINS,
    /** The look-back date of the VIP Select level. */
    LEVEL_LOOKBACK,
    /** The first day on which fixed-term licenses are no longer held; the subject is the product. */
    LICENSES_EXPIRE
}
