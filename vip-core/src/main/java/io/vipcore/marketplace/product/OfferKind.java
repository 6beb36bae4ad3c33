package io.vipcore.marketplace.product;

/**
 * The two kinds of offer that have discount levels and commitments of their own. Source: AdobeDocs/VIPMP, Three-year commit.
 */
public enum OfferKind {
    /** Licenses. */
    LICENSE,
    /** What is used up, such as Stock credits or Sign transactions. */
    CONSUMABLES
}
