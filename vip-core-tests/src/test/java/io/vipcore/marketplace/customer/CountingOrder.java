package io.vipcore.marketplace.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An order that counts how often it is looked at. */
public final class CountingOrder extends MarketplaceOrder {

    private final MarketplaceOrder order;
    private final AtomicInteger asked;

    public CountingOrder(MarketplaceOrder order, AtomicInteger asked) {
        this.order = order;
        this.asked = asked;
    }

    private MarketplaceOrder asked() {
        asked.incrementAndGet();
        return order;
    }

    @Override
    public String id() {
        return asked().id();
    }

    @Override
    public OrderType type() {
        return asked().type();
    }

    @Override
    public Instant created() {
        return asked().created();
    }

    @Override
    public Optional<Instant> completed() {
        return asked().completed();
    }

    @Override
    public Optional<Instant> failed() {
        return asked().failed();
    }

    @Override
    public OrderSource source() {
        return asked().source();
    }

    @Override
    public Optional<String> reference() {
        return asked().reference();
    }

    @Override
    public Optional<LocalDate> anniversary() {
        return asked().anniversary();
    }

    @Override
    public List<MarketplaceLine> lines() {
        return asked().lines();
    }

    @Override
    public List<CancelledItem> cancelling() {
        return asked().cancelling();
    }
}
