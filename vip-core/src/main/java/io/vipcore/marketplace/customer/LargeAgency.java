package io.vipcore.marketplace.customer;

/** How far a customer is a large government agency. Source: AdobeDocs/VIPMP, Large government agencies. */
public enum LargeAgency {
    /** It is one. */
    ACTIVE,
    /** It becomes one with its renewal order. */
    PENDING_UPGRADE
}
