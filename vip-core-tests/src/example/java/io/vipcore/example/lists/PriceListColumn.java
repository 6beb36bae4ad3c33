package io.vipcore.example.lists;

/** What is read of a price list. The caller says under which heading each stands; all but two must be there. */
public enum PriceListColumn {
    /** The offer id, for example {@code 65304479CA01A12}. */
    OFFER_ID,
    /**
     * The application's identifier of the product. Rows of one product may have several keys: in VIP new licenses and
     * renewals often have different ones. Without this column every key is a product, and its identifier.
     */
    PRODUCT_ID,
    /** The name of the product; the first row of a product counts, as others name the level or the renewal. */
    NAME,
    /** The family, for example {@code Creative Cloud}. */
    FAMILY,
    /** The offer type: team or enterprise. */
    OFFER_TYPE,
    /** The kind of license: named user, device, feature restricted, consumable or term. */
    LICENSE_KIND,
    /** The market segment, as a word or as COM, EDU, GOV; a product is sold to the segments of all its rows. */
    SEGMENT,
    /** How long a license runs: coterm, twelve months or thirty six months; coterm if the cell or the column is missing. */
    TERM;

    boolean isRequired() {
        return this != PRODUCT_ID && this != TERM;
    }
}
