package io.vipcore.vip.customer;

/** How far an invitation into the program has come. */
public enum InvitationStatus {
    /** Sent; the customer has a VIP ID but no access to the Admin Console yet. */
    SENT,
    /** Accepted, with an Adobe ID; the customer's administrator has access to the Admin Console. */
    ACCEPTED
}
