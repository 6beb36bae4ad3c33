package io.vipcore.json;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.catalog.ProductTerm;
import java.util.Optional;

/** Products and catalogs. A term is written only if it is a fixed one. */
final class ProductJson {

    static final JsonShape<Product> PRODUCT = JsonShape.object(
            "id name family offer license segments term",
            json -> new Product(
                    json.get("id").identifier(),
                    json.get("name").identifier(),
                    ProductFamily.of(json.get("family").identifier()),
                    json.get("offer").constant(OfferType.class),
                    json.get("license").constant(LicenseKind.class),
                    json.get("segments").notEmpty().distinct(segment -> segment.constant(MarketSegment.class)),
                    json.find("term", term -> term.constant(ProductTerm.class)).orElse(ProductTerm.COTERM)),
            product -> new JsonObject()
                    .text("id", product.id())
                    .text("name", product.name())
                    .text("family", product.family().id())
                    .text("offer", product.offerType())
                    .text("license", product.licenseKind())
                    .list(
                            "segments",
                            product.segments().stream().sorted().toList(),
                            JsonShape.constant(MarketSegment.class))
                    .textIfAny("term", Optional.of(product.term()).filter(term -> !term.followsAnniversary())));

    static final JsonShape<Catalog> CATALOG = new JsonShape<>(
            json -> Catalog.of(json.elementsByKey("id", PRODUCT)), catalog -> Nodes.array(catalog.products(), PRODUCT));

    private ProductJson() {}
}
