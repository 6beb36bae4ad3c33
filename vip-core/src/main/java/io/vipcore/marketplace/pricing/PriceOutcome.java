package io.vipcore.marketplace.pricing;

/** What can be said of a price, as stable identifiers. */
public enum PriceOutcome {
    /** There is one amount, however it is rounded. */
    EXACT,
    /** Ways to round that no source decides between lead to several amounts. */
    ROUNDING_CONTESTED,
    /** The term is longer or shorter than 12 months: the days are known, no source says what they cost. */
    LONG_TERM_UNDETERMINED,
    /** The target of a switch is cheaper than its source, which Adobe refuses (2154). */
    NET_REFUND,
    /** The day of the order is not in the term. */
    NOT_IN_TERM
}
