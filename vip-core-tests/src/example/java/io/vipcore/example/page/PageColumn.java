package io.vipcore.example.page;

/** The columns of the Customers page. */
public enum PageColumn {
    CUSTOMER,
    ANNIVERSARY_DATE,
    SEGMENT,
    MANAGED_BY,
    INVITATION_STATUS
}
