package io.vipcore.catalog;

import com.google.common.collect.ImmutableMap;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.source.InvalidFactException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The products a reseller sells, by identifier. Reference data: handed to the library by the application, never loaded
 * by it.
 */
public final class Catalog implements NeedsJsonModule {

    private final ImmutableMap<String, Product> products;
    private final ImmutableMap<String, Product> byKey;

    private Catalog(Map<String, Product> products, Map<String, Product> byKey) {
        this.products = ImmutableMap.copyOf(products);
        this.byKey = ImmutableMap.copyOf(byKey);
    }

    /**
     * {@return a catalog}
     *
     * @param products the products, in the order in which they are offered
     * @throws InvalidFactException if two products share an identifier or a product key
     */
    public static Catalog of(Collection<Product> products) {
        Map<String, Product> byId = new LinkedHashMap<>();
        Map<String, Product> byKey = new LinkedHashMap<>();
        for (Product product : Checks.list("Catalog.products", products)) {
            if (byId.put(product.id(), product) != null) {
                throw new InvalidFactException("Catalog.products", "lists the product " + product.id() + " twice");
            }
            for (String key : product.keys()) {
                if (byKey.put(key, product) != null) {
                    throw new InvalidFactException("Catalog.products", "lists the product key " + key + " twice");
                }
            }
        }
        return new Catalog(byId, byKey);
    }

    /** {@return all products in the order in which they were given, unmodifiable} */
    public List<Product> products() {
        return products.values().asList();
    }

    /**
     * Looks a product up.
     *
     * @param id the identifier
     * @return the product, or empty if the catalog does not list it
     */
    public Optional<Product> find(String id) {
        return Optional.ofNullable(products.get(Checks.required("Catalog.id", id)));
    }

    /**
     * {@return the product that an offer id of whatever level stands for, or empty if none names its key}
     *
     * @param offer the offer id
     */
    public Optional<Product> find(OfferId offer) {
        return findByKey(Checks.required("Catalog.offer", offer).productKey());
    }

    /**
     * {@return the product that names a key, or empty if none does}
     *
     * @param key the first 10 characters of an offer id
     */
    public Optional<Product> findByKey(String key) {
        return Optional.ofNullable(byKey.get(Checks.required("Catalog.key", key)));
    }

    /**
     * {@return a product that the catalog must list, because a fact refers to it}
     *
     * @param id the identifier
     * @throws InvalidFactException if the catalog does not list it
     */
    public Product get(String id) {
        return find(id).orElseThrow(() ->
                new InvalidFactException("Catalog.product", "the catalog does not list the product " + id));
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
