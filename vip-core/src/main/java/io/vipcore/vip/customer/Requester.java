package io.vipcore.vip.customer;

/** Who creates a purchase authorization. */
public enum Requester {
    /** The reseller's account manager, in the Reseller Console. */
    ACCOUNT_MANAGER,
    /** The customer, the VIP member, in the Admin Console. */
    MEMBER
}
