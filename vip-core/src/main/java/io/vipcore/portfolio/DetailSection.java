package io.vipcore.portfolio;

/** The sections of a customer's details, in the page's order. Source: the founding page. */
public enum DetailSection {
    /** VIP number, name, address, market segment. */
    CUSTOMER_DETAILS,
    /** The pending and overdue purchase authorizations. */
    OPEN_AUTHORIZATIONS,
    /** Every product with its licenses. */
    PRODUCTS,
    /** Every purchase authorization with its status. */
    AUTHORIZATION_HISTORY
}
