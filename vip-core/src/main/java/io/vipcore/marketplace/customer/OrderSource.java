package io.vipcore.marketplace.customer;

/** Who made an order. Source: AdobeDocs/VIPMP, Order management. */
public enum OrderSource {
    /** The reseller, through the partner API. */
    API,
    /** Adobe's own renewal run. */
    SYSTEM
}
