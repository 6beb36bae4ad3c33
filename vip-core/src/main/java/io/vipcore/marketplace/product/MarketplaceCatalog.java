package io.vipcore.marketplace.product;

import com.google.common.collect.ImmutableMap;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.source.InvalidFactException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of a price list by their keys. Immutable. */
public final class MarketplaceCatalog implements NeedsJsonModule {

    private final ImmutableMap<String, MarketplaceProduct> products;

    private MarketplaceCatalog(Map<String, MarketplaceProduct> products) {
        this.products = ImmutableMap.copyOf(products);
    }

    /**
     * {@return a catalog}
     *
     * @param products the products, in the order in which they are offered
     * @throws InvalidFactException if two products have the same key
     */
    public static MarketplaceCatalog of(Collection<MarketplaceProduct> products) {
        Map<String, MarketplaceProduct> byKey = new LinkedHashMap<>();
        for (MarketplaceProduct product : Checks.list("MarketplaceCatalog.products", products)) {
            if (byKey.put(product.key(), product) != null) {
                throw new InvalidFactException(
                        "MarketplaceCatalog.products", "lists the product " + product.key() + " twice");
            }
        }
        return new MarketplaceCatalog(byKey);
    }

    /** {@return all products in the order in which they were given, unmodifiable} */
    public List<MarketplaceProduct> products() {
        return products.values().asList();
    }

    /**
     * {@return the product of a key, or empty if the catalog does not list it}
     *
     * @param key the first 10 characters of an offer id
     */
    public Optional<MarketplaceProduct> find(String key) {
        return Optional.ofNullable(products.get(Checks.required("MarketplaceCatalog.key", key)));
    }

    /**
     * {@return the product of an offer, which the catalog must list, because a fact refers to it}
     *
     * @param offer the offer
     * @throws InvalidFactException if the catalog does not list it
     */
    public MarketplaceProduct get(MarketplaceOffer offer) {
        String key = Checks.required("MarketplaceCatalog.offer", offer).product();
        return find(key)
                .orElseThrow(() -> new InvalidFactException(
                        "MarketplaceCatalog.product", "the catalog does not list the product " + key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarketplaceCatalog that && products.equals(that.products);
    }

    @Override
    public int hashCode() {
        return products.hashCode();
    }

    @Override
    public String toString() {
        return "MarketplaceCatalog" + products.keySet();
    }
}
