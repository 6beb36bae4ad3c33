package io.vipcore.marketplace.product;

/** How long a subscription of a product runs. Sources: AdobeDocs/VIPMP, Get details of a subscription, Manage pricing. */
public enum SubscriptionTerm {
    /** To the customer's anniversary date, and with it from then on. */
    COTERM,
    /** Twelve months from its order, whatever the anniversary date: Stock credit packs. */
    TWELVE_MONTHS,
    /** Without an end. */
    NO_TERM
}
