package io.vipcore.product;

/**
 * The market segment of a customer, and the segments a product is sold to.
 *
 * <p>A customer has exactly one, chosen at the invitation and never edited afterwards. Non-profit organizations buy as
 * {@link #EDUCATION}. Source: VIP Program Guide, Enrollment.
 */
public enum MarketSegment {
    /** Commercial organizations. */
    COMMERCIAL,
    /** Schools, universities and non-profit organizations. */
    EDUCATION,
    /** Government organizations. */
    GOVERNMENT
}
