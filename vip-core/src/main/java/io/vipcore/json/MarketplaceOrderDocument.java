package io.vipcore.json;

import io.vipcore.marketplace.customer.CancelledItem;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderSource;
import io.vipcore.marketplace.customer.OrderType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An order. Who made it is written only of Adobe's own, what it takes away only of a switch. */
record MarketplaceOrderDocument(
        String id,
        OrderType type,
        Instant created,
        Optional<Instant> completed,
        Optional<Instant> failed,
        Optional<OrderSource> source,
        Optional<String> reference,
        Optional<LocalDate> anniversary,
        List<MarketplaceLine> lines,
        Optional<List<CancelledItem>> cancelling) {

    static MarketplaceOrderDocument of(MarketplaceOrder order) {
        return new MarketplaceOrderDocument(
                order.id(),
                order.type(),
                order.created(),
                order.completed(),
                order.failed(),
                Optional.of(order.source()).filter(source -> source != OrderSource.API),
                order.reference(),
                order.anniversary(),
                order.lines(),
                Optional.of(order.cancelling()).filter(items -> !items.isEmpty()));
    }

    MarketplaceOrder fact() {
        return MarketplaceOrder.builder()
                .id(id)
                .type(type)
                .created(created)
                .completed(completed)
                .failed(failed)
                .source(source.orElse(OrderSource.API))
                .reference(reference)
                .anniversary(anniversary)
                .lines(lines)
                .cancelling(cancelling.orElse(List.of()))
                .build();
    }
}
