package io.vipcore.marketplace.subscription;

import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;

/** A completed line while the facts are replayed: to which term its licenses belong, and what switches took of it. */
final class LineBalance {

    /** Belongs to no term: the line changed nothing. */
    static final int NO_TERM = -1;

    final MarketplaceOrder order;
    final MarketplaceLine line;
    final int term;
    final boolean isEarly;
    long switched;

    LineBalance(MarketplaceOrder order, MarketplaceLine line, int term, boolean isEarly) {
        this.order = order;
        this.line = line;
        this.term = term;
        this.isEarly = isEarly;
    }
}
