package io.vipcore.catalog;

import java.io.Serial;

/**
 * A fact refers to a product that the catalog does not list: the application handed over a catalog older than its
 * facts.
 */
public final class UnknownProductException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The product that is missing from the catalog. */
    private final String productId;

    /**
     * Creates the exception.
     *
     * @param productId the product that is missing from the catalog
     */
    public UnknownProductException(String productId) {
        super("the catalog does not list the product " + productId);
        this.productId = productId;
    }

    /** {@return the product that is missing from the catalog} */
    public String productId() {
        return productId;
    }
}
