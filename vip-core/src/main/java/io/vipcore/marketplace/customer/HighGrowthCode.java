package io.vipcore.marketplace.customer;

/** A minimum order that may be chosen for a renewal. Source: AdobeDocs/VIPMP, High growth offers. */
public enum HighGrowthCode {
    /** 100 licenses. */
    MOQ_100(100),
    /** 250 licenses. */
    MOQ_250(250),
    /** 500 licenses. */
    MOQ_500(500);

    private final int minimumOrder;

    HighGrowthCode(int minimumOrder) {
        this.minimumOrder = minimumOrder;
    }

    /** {@return the fewest licenses} */
    public int minimumOrder() {
        return minimumOrder;
    }
}
