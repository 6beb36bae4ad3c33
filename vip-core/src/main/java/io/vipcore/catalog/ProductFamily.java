package io.vipcore.catalog;

import io.vipcore.internal.Checks;

/**
 * The family a product belongs to. Adobe adds families; this type is therefore open, with the known ones as constants.
 *
 * @param id the family's identifier, not blank, for example {@code CREATIVE_CLOUD}
 */
public record ProductFamily(String id) {

    /** Acrobat, without Acrobat Sign. */
    public static final ProductFamily ACROBAT = new ProductFamily("ACROBAT");

    /** Acrobat Sign. */
    public static final ProductFamily ACROBAT_SIGN = new ProductFamily("ACROBAT_SIGN");

    /** Creative Cloud, all applications and single ones. */
    public static final ProductFamily CREATIVE_CLOUD = new ProductFamily("CREATIVE_CLOUD");

    /** Adobe Stock. */
    public static final ProductFamily STOCK = new ProductFamily("STOCK");

    /** Substance 3D. */
    public static final ProductFamily SUBSTANCE_3D = new ProductFamily("SUBSTANCE_3D");

    public ProductFamily {
        Checks.identifier("ProductFamily.id", id);
    }

    /**
     * {@return the family of an identifier}
     *
     * @param id the identifier, not blank
     * @throws io.vipcore.source.InvalidFactException if the identifier is blank
     */
    public static ProductFamily of(String id) {
        return new ProductFamily(id);
    }
}
