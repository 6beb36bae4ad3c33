package io.vipcore.catalog;

import com.google.common.collect.Sets;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Set;

/**
 * A product as the reseller's catalog lists it.
 *
 * <pre>{@code
 * Product.of("STOCK-PACK", "Stock credit pack", ProductFamily.STOCK, OfferType.TEAM, LicenseKind.CONSUMABLE,
 *         MarketSegment.COMMERCIAL).withTerm(ProductTerm.TWELVE_MONTHS);
 * }</pre>
 *
 * @param id the identifier by which facts and requests refer to the product, not blank
 * @param name the name a person reads, not blank
 * @param family the family
 * @param offerType the offer type the product belongs to
 * @param licenseKind the kind of license sold
 * @param segments the market segments the product is sold to, at least one, unmodifiable
 * @param term how long a license runs
 */
public record Product(
        String id,
        String name,
        ProductFamily family,
        OfferType offerType,
        LicenseKind licenseKind,
        Set<MarketSegment> segments,
        ProductTerm term) {

    public Product {
        Checks.identifier("Product.id", id);
        Checks.identifier("Product.name", name);
        Checks.required("Product.family", family);
        Checks.required("Product.offerType", offerType);
        Checks.required("Product.licenseKind", licenseKind);
        segments = Sets.immutableEnumSet(Checks.required("Product.segments", segments));
        if (segments.isEmpty()) {
            throw new InvalidFactException("Product.segments", "must name at least one market segment");
        }
        Checks.required("Product.term", term);
    }

    /**
     * {@return a product whose licenses end with the customer's anniversary date, as most do}
     *
     * @param id the identifier, not blank
     * @param name the name a person reads, not blank
     * @param family the family
     * @param offerType the offer type the product belongs to
     * @param licenseKind the kind of license sold
     * @param segments the market segments the product is sold to, at least one
     */
    public static Product of(
            String id,
            String name,
            ProductFamily family,
            OfferType offerType,
            LicenseKind licenseKind,
            MarketSegment... segments) {
        return new Product(id, name, family, offerType, licenseKind, Sets.newHashSet(segments), ProductTerm.COTERM);
    }

    /**
     * {@return the same product with licenses that run otherwise}
     *
     * @param other how long they run
     */
    public Product withTerm(ProductTerm other) {
        return new Product(id, name, family, offerType, licenseKind, segments, other);
    }

    /**
     * {@return whether the product is sold to a segment}
     *
     * @param segment the segment
     */
    public boolean isSoldTo(MarketSegment segment) {
        return segments.contains(segment);
    }
}
