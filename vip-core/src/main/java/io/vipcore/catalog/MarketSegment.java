package io.vipcore.catalog;

/**
 * The market segment of a customer, and the segments a product is sold to.
 *
 * <p>A customer has exactly one, chosen at the invitation and never edited afterwards. Non-profit organizations buy as
 * {@link #EDUCATION}. Sources: VIP Program Guide, Enrollment (the three segments, one for each customer); Adobe's help page
 * "Manage your VIP customers" (never edited); OVERVIEW-EDU and EDU-2017 (non-profit organizations).
 */
public enum MarketSegment {
    /** Commercial organizations. */
    COMMERCIAL,
    /** Schools, universities and non-profit organizations. */
    EDUCATION,
    /** Government organizations. */
    GOVERNMENT
}
