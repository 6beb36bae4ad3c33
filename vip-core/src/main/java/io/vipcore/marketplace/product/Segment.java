package io.vipcore.marketplace.product;

/** The market segment of a customer, and those a product is sold to. Source: AdobeDocs/VIPMP, Market segments. */
public enum Segment {
    /** Commercial organizations. */
    COM,
    /** Education. */
    EDU,
    /** Government. */
    GOV
}
