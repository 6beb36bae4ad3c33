package io.vipcore.vip;

/** What the Customers page asks of the account manager, and what the date beside it means. Source: Adobe's help page
 * "Manage your VIP customers". */
public enum NextStepCode {
    /** Create a purchase authorization; no date. */
    CREATE_AUTHORIZATION,
    /** Place the order with Adobe; the date is the last day in time. */
    PLACE_ORDER,
    /** Settle what is overdue; the date is the first day on which the licenses no longer work. */
    SETTLE,
    /** Notify the customer of the renewal; the date is the anniversary date to speak of. */
    NOTIFY_CUSTOMER,
    /** Place the renewal order; the date is the last day of the window. */
    PLACE_RENEWAL_ORDER
}
