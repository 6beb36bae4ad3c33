package io.vipcore.catalog;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Set;

/**
 * A product as the reseller's catalog lists it. Its identifier is the application's and never an {@link OfferId}, which
 * changes with the discount level; the keys say under which offer ids the product is sold.
 *
 * <pre>{@code
 * Product.of("STOCK-PACK", "Stock credit pack", ProductFamily.STOCK, OfferType.TEAM, LicenseKind.CONSUMABLE,
 *         MarketSegment.COMMERCIAL).withTerm(ProductTerm.TWELVE_MONTHS);
 * }</pre>
 *
 * @param id the identifier by which facts and requests refer to the product, not blank and no offer id
 * @param name the name a person reads, not blank
 * @param family the family
 * @param offerType the offer type the product belongs to
 * @param licenseKind the kind of license sold
 * @param segments the market segments the product is sold to, at least one, unmodifiable
 * @param term how long a license runs
 * @param keys the product keys of its offer ids, each 8 digits and 2 letters A-Z, none if it is not sold by offer ids,
 *     sorted and unmodifiable
 */
public record Product(
        String id,
        String name,
        ProductFamily family,
        OfferType offerType,
        LicenseKind licenseKind,
        Set<MarketSegment> segments,
        ProductTerm term,
        Set<String> keys) {

    public Product {
        if (OfferId.FORM.matcher(Checks.identifier("Product.id", id)).matches()) {
            throw new InvalidFactException(
                    "Product.id", "must not be an offer id, which changes with the discount level");
        }
        Checks.identifier("Product.name", name);
        Checks.required("Product.family", family);
        Checks.required("Product.offerType", offerType);
        Checks.required("Product.licenseKind", licenseKind);
        segments = Sets.immutableEnumSet(Checks.list("Product.segments", segments));
        if (segments.isEmpty()) {
            throw new InvalidFactException("Product.segments", "must name at least one market segment");
        }
        Checks.required("Product.term", term);
        keys = ImmutableSortedSet.copyOf(Checks.list("Product.keys", keys));
        if (!keys.stream().allMatch(key -> OfferId.KEY.matcher(key).matches())) {
            throw new InvalidFactException("Product.keys", "must each be 8 digits and 2 letters A-Z");
        }
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
        Set<MarketSegment> soldTo = Set.copyOf(Checks.list("Product.segments", segments));
        return new Product(id, name, family, offerType, licenseKind, soldTo, ProductTerm.COTERM, Set.of());
    }

    /**
     * {@return the same product with licenses that run otherwise}
     *
     * @param other how long they run
     */
    public Product withTerm(ProductTerm other) {
        return new Product(id, name, family, offerType, licenseKind, segments, other, keys);
    }

    /**
     * {@return the same product with other keys; price lists may have one for new licenses and another for renewals}
     *
     * @param others the first 10 characters of its offer ids
     */
    public Product withKeys(String... others) {
        return new Product(
                id,
                name,
                family,
                offerType,
                licenseKind,
                segments,
                term,
                Set.copyOf(Checks.list("Product.keys", others)));
    }

    /**
     * {@return whether the product is sold to a segment}
     *
     * @param segment the segment
     */
    public boolean isSoldTo(MarketSegment segment) {
        return segments.contains(Checks.required("Product.segment", segment));
    }
}
