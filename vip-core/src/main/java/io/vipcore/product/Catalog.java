package io.vipcore.product;

import com.google.common.collect.ImmutableMap;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The products a reseller sells, by identifier. Reference data: handed to the library by the application, never loaded
 * by it.
 */
public final class Catalog {

    /** Each as it is handed out, so that looking for a product creates nothing. */
    private final ImmutableMap<String, Optional<Product>> products;

    private Catalog(Map<String, Optional<Product>> products) {
        this.products = ImmutableMap.copyOf(products);
    }

    /**
     * Creates a catalog.
     *
     * @param products the products, in the order in which they are offered
     * @return the catalog
     * @throws InvalidFactException if two products share an identifier
     */
    public static Catalog of(Collection<Product> products) {
        Map<String, Optional<Product>> byId = new LinkedHashMap<>();
        for (Product product : FactShape.required("Catalog.products", products)) {
            if (byId.put(product.id(), Optional.of(product)) != null) {
                throw new InvalidFactException("Catalog.products", "lists the product " + product.id() + " twice");
            }
        }
        return new Catalog(byId);
    }

    /**
     * Returns all products in the order in which they were given.
     *
     * @return the products, unmodifiable
     */
    public List<Product> products() {
        return products.values().stream().flatMap(Optional::stream).toList();
    }

    /**
     * Looks a product up.
     *
     * @param id the identifier
     * @return the product, or empty if the catalog does not list it
     */
    public Optional<Product> find(String id) {
        return products.getOrDefault(id, Optional.empty());
    }

    /**
     * Returns a product that the catalog must list, because a fact refers to it.
     *
     * @param id the identifier
     * @return the product
     * @throws UnknownProductException if the catalog does not list it
     */
    public Product get(String id) {
        Optional<Product> product = find(id);
        if (product.isEmpty()) {
            throw new UnknownProductException(id);
        }
        return product.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog that && products.equals(that.products);
    }

    @Override
    public int hashCode() {
        return products.hashCode();
    }

    @Override
    public String toString() {
        return "Catalog" + products.keySet();
    }
}
