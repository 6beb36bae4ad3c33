package io.vipcore.portfolio;

import io.vipcore.product.Product;

/**
 * A product that a customer holds, with its licenses.
 *
 * @param product the product
 * @param licenses how many licenses exist on the day, at least 1
 */
public record HeldProduct(Product product, long licenses) {}
