package io.vipcore.product;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A product as the reseller's catalog lists it.
 *
 * <pre>{@code
 * Product photoshop = Product.builder()
 *         .id("CC-PS-TEAM")
 *         .name("Photoshop for teams")
 *         .family(ProductFamily.CREATIVE_CLOUD)
 *         .offerType(OfferType.TEAM)
 *         .licenseKind(LicenseKind.NAMED_USER)
 *         .addSegments(MarketSegment.COMMERCIAL, MarketSegment.GOVERNMENT)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@FactStyle
public interface Product {

    /**
     * Returns the identifier by which facts and requests refer to the product.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the name a person reads.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns the family.
     *
     * @return the family
     */
    ProductFamily family();

    /**
     * Returns the offer type the product belongs to.
     *
     * @return the offer type
     */
    OfferType offerType();

    /**
     * Returns the kind of license sold.
     *
     * @return the license kind
     */
    LicenseKind licenseKind();

    /**
     * Returns the market segments the product is sold to.
     *
     * @return the segments, at least one, unmodifiable
     */
    Set<MarketSegment> segments();

    /**
     * Returns how long a license runs; {@link ProductTerm#COTERM} unless set.
     *
     * @return the term
     */
    @Value.Default
    default ProductTerm term() {
        return ProductTerm.COTERM;
    }

    /**
     * Returns whether the product is sold to a segment.
     *
     * @param segment the segment
     * @return true if the catalog sells it there
     */
    default boolean isSoldTo(MarketSegment segment) {
        return segments().contains(segment);
    }

    /** Checks the shape; runs whenever a product is built. */
    @Value.Check
    default void check() {
        FactShape.identifier("Product.id", id());
        FactShape.identifier("Product.name", name());
        if (segments().isEmpty()) {
            throw new InvalidFactException("Product.segments", "must name at least one market segment");
        }
    }

    /**
     * Starts a new product.
     *
     * @return an empty builder; all but {@code term} must be set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Product}. */
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
