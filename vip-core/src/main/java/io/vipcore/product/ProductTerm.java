package io.vipcore.product;

/**
 * How long a license of a product runs.
 *
 * <p>Most products end with the customer's anniversary date. Stock credit packs run twelve months and Acrobat Classic
 * thirty-six, each from the day it was added. Sources: VIP Program Guide, Offerings and Dates.
 */
public enum ProductTerm {
    /** Ends with the customer's anniversary date and is renewed with it. */
    COTERM(0),
    /** Runs twelve months from the day it was added, whatever the anniversary date. */
    TWELVE_MONTHS(12),
    /** Runs thirty-six months from the day it was added, whatever the anniversary date. */
    THIRTY_SIX_MONTHS(36);

    private final int months;

    ProductTerm(int months) {
        this.months = months;
    }

    /**
     * Returns whether licenses end with the anniversary date.
     *
     * @return true for {@link #COTERM} only
     */
    public boolean followsAnniversary() {
        return this == COTERM;
    }

    /**
     * Returns the months of a term of its own, counted from the day the license was added.
     *
     * @return 12 or 36
     * @throws IllegalStateException for {@link #COTERM}, whose length depends on the customer's anniversary date
     */
    public int months() {
        if (followsAnniversary()) {
            throw new IllegalStateException("COTERM has no months of its own: it ends with the anniversary date");
        }
        return months;
    }
}
