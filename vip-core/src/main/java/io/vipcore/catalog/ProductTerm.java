package io.vipcore.catalog;

import io.vipcore.internal.Checks;
import java.time.LocalDate;

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

    /** {@return whether licenses end with the anniversary date: true for {@link #COTERM} only} */
    public boolean followsAnniversary() {
        return this == COTERM;
    }

    /**
     * {@return the first day on which a license of a fixed term is no longer held: for twelve months from 2024-02-29 it is
     * 2025-02-28}
     *
     * @param added the day on which the license was added
     * @throws IllegalStateException for {@link #COTERM}
     */
    public LocalDate endOf(LocalDate added) {
        return Checks.required("ProductTerm.added", added).plusMonths(months());
    }

    /**
     * {@return the months of a fixed term, counted from the day the license was added}
     *
     * @throws IllegalStateException for {@link #COTERM}, whose length depends on the customer's anniversary date
     */
    public int months() {
        if (followsAnniversary()) {
            throw new IllegalStateException("COTERM has no fixed months: it ends with the anniversary date");
        }
        return months;
    }
}
