package io.vipcore.example.console;

/** The columns of the Customers page. */
enum PageColumn {
    CUSTOMER,
    ANNIVERSARY_DATE,
    SEGMENT,
    MANAGED_BY,
    INVITATION_STATUS
}
