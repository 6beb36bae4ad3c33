package io.vipcore.portfolio;

import io.vipcore.fact.FactShape;
import io.vipcore.product.Product;

/**
 * A product that a customer holds, with its licenses.
 *
 * @param product the product
 * @param licenses how many licenses exist on the day, at least 1
 */
public record HeldProduct(Product product, long licenses) {

    /**
     * Creates a product that is held.
     *
     * @param product the product
     * @param licenses at least 1
     * @throws io.vipcore.fact.InvalidFactException if the product is null
     */
    public HeldProduct {
        FactShape.required("HeldProduct.product", product);
    }
}
