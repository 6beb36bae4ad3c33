package io.vipcore.marketplace;

/** What the Customers page asks of the reseller, and what the date beside it means. */
public enum MarketplaceStep {
    /** Place an order; the date, if there is one, is the day on which the request expires. */
    PLACE_ORDER,
    /** Win the customer back, whose request has expired; no date. */
    WIN_BACK,
    /** Notify the customer of the renewal; the date is the renewal date. */
    NOTIFY_CUSTOMER,
    /** Set what shall renew; the date is the last safe day. */
    SET_PREFERENCES,
    /** Place the renewal order; the date is the last day. */
    PLACE_RENEWAL_ORDER,
    /** Look at Adobe's orders and record the run or the subscription; no date. */
    RECORD_RENEWAL
}
