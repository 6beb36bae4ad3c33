package io.vipcore.vip.customer;

/** How a customer's account stands because of its purchase authorizations. Source: RC-CUST-NEW. */
public enum AccountStanding {
    /** Nothing is overdue. */
    GOOD,
    /** A purchase authorization is overdue: licenses work, no new purchase authorization. */
    OVERDUE,
    /** An overdue purchase authorization is too old: licenses do not work, no new purchase authorization. */
    SUSPENDED
}
