package io.vipcore.customer;

import io.vipcore.fact.FactShape;

/**
 * A product and how many licenses of it.
 *
 * @param product the product's identifier in the catalog, not blank
 * @param quantity the number of licenses, at least 1
 */
public record OrderLine(String product, int quantity) {

    /**
     * Creates a line.
     *
     * @param product not blank
     * @param quantity at least 1
     * @throws io.vipcore.fact.InvalidFactException if the product is blank or the quantity below 1
     */
    public OrderLine {
        FactShape.identifier("OrderLine.product", product);
        FactShape.atLeast("OrderLine.quantity", quantity, 1);
    }

    /**
     * Creates a line.
     *
     * @param product the product's identifier, not blank
     * @param quantity the number of licenses, at least 1
     * @return the line
     */
    public static OrderLine of(String product, int quantity) {
        return new OrderLine(product, quantity);
    }
}
