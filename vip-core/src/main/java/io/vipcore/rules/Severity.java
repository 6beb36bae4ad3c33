package io.vipcore.rules;

/** What a reason does to a decision. */
public enum Severity {
    /** Refuses it. */
    REFUSAL,
    /** Allows it and asks something of the reseller in return. */
    OBLIGATION,
    /** Allows it and says something worth knowing. */
    ADVISORY
}
