package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import org.immutables.value.Value;

/** A product and how many licenses of it. */
@Value.Immutable(builder = false)
@FactStyle
public interface OrderLine {

    /**
     * Returns the product.
     *
     * @return the product's identifier in the catalog, not blank
     */
    @Value.Parameter
    String product();

    /**
     * Returns the number of licenses.
     *
     * @return the quantity, at least 1
     */
    @Value.Parameter
    int quantity();

    /** Checks the shape; runs whenever a line is built. */
    @Value.Check
    default void check() {
        FactShape.identifier("OrderLine.product", product());
        FactShape.atLeast("OrderLine.quantity", quantity(), 1);
    }

    /**
     * Creates a line.
     *
     * @param product the product's identifier, not blank
     * @param quantity the number of licenses, at least 1
     * @return the line
     */
    static OrderLine of(String product, int quantity) {
        return ImmutableOrderLine.of(product, quantity);
    }
}
