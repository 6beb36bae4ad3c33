package io.vipcore.marketplace.product;

/** A high growth offer, as a renewal preference names it. Source: AdobeDocs/VIPMP, High growth offers. */
public enum HighGrowthCode {
    /** At least 100 licenses. */
    MOQ_100('X', 100),
    /** At least 250 licenses. */
    MOQ_250('Y', 250),
    /** At least 500 licenses. */
    MOQ_500('Z', 500);

    /** The variety of its offer ids. */
    final char variety;

    private final int minimumOrder;

    HighGrowthCode(char variety, int minimumOrder) {
        this.variety = variety;
        this.minimumOrder = minimumOrder;
    }

    /** {@return the fewest licenses} */
    public int minimumOrder() {
        return minimumOrder;
    }
}
