package io.vipcore.marketplace.customer;

/** What an order does. Source: AdobeDocs/VIPMP, Order management. */
public enum OrderType {
    /** Buys. */
    NEW,
    /** Renews. */
    RENEWAL,
    /** Gives back what another order bought or renewed. */
    RETURN,
    /** Changes licenses of one product into those of another. */
    SWITCH,
    /** Undoes a switch. */
    REVERT_SWITCH,
    /** Brings a customer from another program or reseller. */
    TRANSFER
}
