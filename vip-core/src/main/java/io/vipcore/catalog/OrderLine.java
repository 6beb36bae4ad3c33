package io.vipcore.catalog;

import io.vipcore.internal.Checks;

/**
 * A product and how many licenses of it.
 *
 * @param product the product's identifier in the catalog, not blank
 * @param quantity the number of licenses, from 1 to 2,147,483,647
 */
public record OrderLine(String product, long quantity) {

    public OrderLine {
        Checks.identifier("OrderLine.product", product);
        Checks.between("OrderLine.quantity", quantity, 1, Integer.MAX_VALUE);
    }

    /**
     * {@return a line}
     *
     * @param product the product's identifier, not blank
     * @param quantity the number of licenses, from 1 to 2,147,483,647
     */
    public static OrderLine of(String product, long quantity) {
        return new OrderLine(product, quantity);
    }
}
