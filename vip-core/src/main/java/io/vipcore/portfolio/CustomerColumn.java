package io.vipcore.portfolio;

/** The columns of the Customers page, in its order. Source: the founding page. */
public enum CustomerColumn {
    /** The name and e-mail. */
    CUSTOMER,
    /** The anniversary date in question. */
    ANNIVERSARY_DATE,
    /** The market segment. */
    SEGMENT,
    /** The account manager. */
    MANAGED_BY,
    /** The status of the invitation into the program. */
    INVITATION_STATUS
}
