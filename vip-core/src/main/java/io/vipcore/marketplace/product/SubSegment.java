package io.vipcore.marketplace.product;

/** A part of a market segment that some products are made for. Source: AdobeDocs/VIPMP, Market segments. */
public enum SubSegment {
    /** Primary and secondary schools, of education. */
    K_12,
    /** Universities, of education. */
    HIGHER_ED,
    /** Non-profit organizations, of education. */
    NON_PROFIT,
    /** Federal agencies, of government. */
    FEDERAL,
    /** Agencies of a state, of government. */
    STATE
}
