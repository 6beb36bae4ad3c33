package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** An order that renews licenses into the term that begins on an anniversary date. */
@Value.Immutable
@FactStyle
public interface RenewalOrder {

    /**
     * Returns the day on which the renewal was ordered.
     *
     * @return the day
     */
    LocalDate ordered();

    /**
     * Returns the anniversary date on which the renewed term begins, whatever the day of the order. A date that is none
     * of the customer's anniversary dates renews nothing.
     *
     * @return the anniversary date
     */
    LocalDate anniversary();

    /**
     * Returns the products and quantities renewed.
     *
     * @return the lines, at least one, unmodifiable
     */
    List<OrderLine> lines();

    /** Checks the shape; runs whenever a renewal order is built. */
    @Value.Check
    default void check() {
        FactShape.day("RenewalOrder.ordered", ordered());
        FactShape.day("RenewalOrder.anniversary", anniversary());
        if (lines().isEmpty()) {
            throw new InvalidFactException("RenewalOrder.lines", "must have at least one line");
        }
    }

    /**
     * Creates a renewal order.
     *
     * @param ordered the day on which it was ordered
     * @param anniversary the anniversary date on which the renewed term begins
     * @param lines the products and quantities, at least one line
     * @return the renewal order
     */
    static RenewalOrder of(LocalDate ordered, LocalDate anniversary, OrderLine... lines) {
        return builder()
                .ordered(ordered)
                .anniversary(anniversary)
                .addLines(lines)
                .build();
    }

    /**
     * Starts a new renewal order.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RenewalOrder}. */
    final class Builder extends ImmutableRenewalOrder.Builder {
        Builder() {}
    }
}
