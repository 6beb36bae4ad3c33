package io.vipcore.marketplace.edition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The tables of discount levels, each with its levels from the lowest one on. From which quantities they hold, the
 * edition says ({@link MarketplaceEdition#discountLevel}). Sources: AdobeDocs/VIPMP, Linked memberships, Three-year
 * commit, and Large government agencies.
 */
public enum DiscountTable {
    /** Licenses. */
    LICENSE("01", "02", "03", "04"),
    /** Consumables. */
    CONSUMABLES("T1", "T2", "T3", "T4", "T5", "T6", "T7"),
    /** Licenses of commercial and government customers under a three-year commitment. */
    LICENSE_3YC_COM_GOV("12", "13", "14"),
    /** Licenses in education under a three-year commitment. */
    LICENSE_3YC_EDU("02", "03", "04"),
    /** Consumables under a three-year commitment. */
    CONSUMABLES_3YC("TB", "TC", "TD", "TE", "TF", "TG"),
    /** Large government agencies. */
    LGA("06", "07", "08", "09");

    private final ImmutableList<String> levels;

    DiscountTable(String... levels) {
        this.levels = ImmutableList.copyOf(levels);
    }

    /** {@return the levels, lowest first, unmodifiable} */
    public List<String> levels() {
        return levels;
    }
}
