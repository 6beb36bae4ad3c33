package io.vipcore.vip.history;

/** Who gets a notification. The application knows the addresses. */
public enum Recipient {
    /** The primary contact of the customer's organization. */
    PRIMARY_CONTACT,
    /** The customer. */
    CUSTOMER,
    /** The customer's administrators in the Admin Console. */
    ADMINISTRATORS,
    /** The account manager on the day. */
    ACCOUNT_MANAGER
}
