package io.vipcore.json;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.catalog.ProductTerm;
import java.util.Optional;
import java.util.Set;

/** A product. A term is written only if it is a fixed one, keys only if there are any. */
record ProductDocument(
        String id,
        String name,
        ProductFamily family,
        OfferType offer,
        LicenseKind license,
        Set<MarketSegment> segments,
        Optional<ProductTerm> term,
        Optional<Set<String>> keys) {

    static ProductDocument of(Product product) {
        return new ProductDocument(
                product.id(),
                product.name(),
                product.family(),
                product.offerType(),
                product.licenseKind(),
                product.segments(),
                Optional.of(product.term()).filter(term -> !term.followsAnniversary()),
                Optional.of(product.keys()).filter(keys -> !keys.isEmpty()));
    }

    Product fact() {
        return new Product(
                id, name, family, offer, license, segments, term.orElse(ProductTerm.COTERM), keys.orElse(Set.of()));
    }
}
