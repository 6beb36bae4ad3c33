package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * An order placed with Adobe without a purchase authorization. An overdue account may place it too, but stays overdue:
 * that ends when the overdue purchase authorizations are settled.
 */
@Value.Immutable
@FactStyle
public interface DirectOrder {

    /**
     * Returns the day on which Adobe accepted the order and its licenses became usable.
     *
     * @return the day
     */
    LocalDate accepted();

    /**
     * Returns the products and quantities.
     *
     * @return the lines, at least one, unmodifiable
     */
    List<OrderLine> lines();

    /** Checks the shape; runs whenever an order is built. */
    @Value.Check
    default void check() {
        FactShape.day("DirectOrder.accepted", accepted());
        if (lines().isEmpty()) {
            throw new InvalidFactException("DirectOrder.lines", "must have at least one line");
        }
    }

    /**
     * Creates an order.
     *
     * @param accepted the day on which Adobe accepted it
     * @param lines the products and quantities, at least one line
     * @return the order
     */
    static DirectOrder of(LocalDate accepted, OrderLine... lines) {
        return builder().accepted(accepted).addLines(lines).build();
    }

    /**
     * Starts a new order.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DirectOrder}. */
    final class Builder extends ImmutableDirectOrder.Builder {
        Builder() {}
    }
}
