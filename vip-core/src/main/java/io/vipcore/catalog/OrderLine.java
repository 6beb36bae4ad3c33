package io.vipcore.catalog;

import io.vipcore.internal.Checks;

/**
 * A product and how many licenses of it.
 *
 * @param product the product's identifier in the catalog, not blank
 * @param quantity the number of licenses, at least 1
 */
public record OrderLine(String product, int quantity) {

    public OrderLine {
        Checks.identifier("OrderLine.product", product);
        Checks.atLeast("OrderLine.quantity", quantity, 1);
    }

    /**
     * {@return a line}
     *
     * @param product the product's identifier, not blank
     * @param quantity the number of licenses, at least 1
     */
    public static OrderLine of(String product, int quantity) {
        return new OrderLine(product, quantity);
    }
}
