package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import io.vipcore.product.ProductTerm;

/** Products and catalogs. A term is written only if it is one of the product's own. */
final class ProductJson {

    private ProductJson() {}

    static Catalog readCatalog(JsonCursor json) {
        return Catalog.of(json.elementsByKey("id", ProductJson::read));
    }

    static JsonNode write(Catalog catalog) {
        return Nodes.array(catalog.products(), ProductJson::write);
    }

    static Product read(JsonCursor json) {
        json.withOnly("id", "name", "family", "offer", "license", "segments", "term");
        return Product.builder()
                .id(json.identifier("id"))
                .name(json.identifier("name"))
                .family(ProductFamily.of(json.identifier("family")))
                .offerType(json.constant("offer", OfferType.class))
                .licenseKind(json.constant("license", LicenseKind.class))
                .addAllSegments(
                        json.get("segments").notEmpty().distinct(segment -> segment.constant(MarketSegment.class)))
                .term(json.find("term", term -> term.constant(ProductTerm.class))
                        .orElse(ProductTerm.COTERM))
                .build();
    }

    static JsonNode write(Product product) {
        ObjectNode json = Nodes.object();
        json.set("id", Nodes.text(product.id()));
        json.set("name", Nodes.text(product.name()));
        json.set("family", Nodes.text(product.family().id()));
        json.put("offer", product.offerType().name());
        json.put("license", product.licenseKind().name());
        json.set(
                "segments",
                Nodes.array(product.segments().stream().sorted().toList(), segment -> Nodes.text(segment.name())));
        if (product.term() != ProductTerm.COTERM) {
            json.put("term", product.term().name());
        }
        return json;
    }
}
