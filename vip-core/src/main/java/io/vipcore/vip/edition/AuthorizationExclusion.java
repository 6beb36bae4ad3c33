package io.vipcore.vip.edition;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.internal.Checks;
import java.util.Optional;

/**
 * A product type for which there are no purchase authorizations; it is ordered from Adobe directly.
 *
 * <p>A product is excluded when everything that is named fits; what is empty fits always.
 *
 * @param id the exclusion's name, not blank, for example {@code ACROBAT_ENTERPRISE}
 * @param family the family of the product
 * @param offerType the offer type of the product, if it matters
 * @param licenseKind the license kind of the product, if it matters
 * @param customerSegment the segment of the customer who asks, if it matters
 */
public record AuthorizationExclusion(
        String id,
        ProductFamily family,
        Optional<OfferType> offerType,
        Optional<LicenseKind> licenseKind,
        Optional<MarketSegment> customerSegment) {

    public AuthorizationExclusion {
        Checks.identifier("AuthorizationExclusion.id", id);
        Checks.required("AuthorizationExclusion.family", family);
        Checks.required("AuthorizationExclusion.offerType", offerType);
        Checks.required("AuthorizationExclusion.licenseKind", licenseKind);
        Checks.required("AuthorizationExclusion.customerSegment", customerSegment);
    }

    /**
     * {@return the exclusion of every product of a family with an offer type}
     *
     * @param id the exclusion's name
     * @param family the family
     * @param offerType the offer type
     */
    public static AuthorizationExclusion ofOffer(String id, ProductFamily family, OfferType offerType) {
        return new AuthorizationExclusion(
                id,
                family,
                Checks.given("AuthorizationExclusion.offerType", offerType),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the exclusion of the licenses of one kind of a family for customers of one segment}
     *
     * @param id the exclusion's name
     * @param family the family
     * @param licenseKind the license kind
     * @param customerSegment the segment of the customer
     */
    public static AuthorizationExclusion ofLicense(
            String id, ProductFamily family, LicenseKind licenseKind, MarketSegment customerSegment) {
        return new AuthorizationExclusion(
                id,
                family,
                Optional.empty(),
                Checks.given("AuthorizationExclusion.licenseKind", licenseKind),
                Checks.given("AuthorizationExclusion.customerSegment", customerSegment));
    }

    /**
     * {@return whether the exclusion holds for a product and a customer's segment}
     *
     * @param product the product asked for
     * @param segment the segment of the customer who asks
     */
    public boolean excludes(Product product, MarketSegment segment) {
        Checks.required("AuthorizationExclusion.segment", segment);
        return Checks.required("AuthorizationExclusion.product", product)
                        .family()
                        .id()
                        .equals(family.id())
                && (offerType.isEmpty() || offerType.get() == product.offerType())
                && (licenseKind.isEmpty() || licenseKind.get() == product.licenseKind())
                && (customerSegment.isEmpty() || customerSegment.get() == segment);
    }
}
