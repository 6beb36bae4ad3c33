package io.vipcore.catalog;

/** How a license of a product is used. Source: VIP Program Guide, Offerings. */
public enum LicenseKind {
    /** Assigned to one person. */
    NAMED_USER,
    /** Bound to one device, shared by whoever sits at it. */
    DEVICE,
    /** Bound to one device, without online services. */
    FEATURE_RESTRICTED,
    /** Used up, such as Stock credits or Sign transactions; never counts for a Select level. */
    CONSUMABLE,
    /** Bought for a fixed term, such as Acrobat Classic. */
    TERM
}
