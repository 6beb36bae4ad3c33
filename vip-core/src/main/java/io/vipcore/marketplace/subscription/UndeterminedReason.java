package io.vipcore.marketplace.subscription;

/** Why a date is not known, where the public sources do not settle it. */
public enum UndeterminedReason {
    /** The customer ordered after everything had lapsed: no source says which anniversary date that gives. */
    ANNIVERSARY_AFTER_LAPSE
}
