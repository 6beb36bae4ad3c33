package io.vipcore.marketplace.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.source.Sourced;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The discount levels of quantities, on both sides of every border. */
class DiscountTableTest {

    @ParameterizedTest
    @CsvSource({
        "LICENSE, 0, ",
        "LICENSE, 1, 01",
        "LICENSE, 9, 01",
        "LICENSE, 10, 02",
        "LICENSE, 49, 02",
        "LICENSE, 50, 03",
        "LICENSE, 99, 03",
        "LICENSE, 100, 04",
        "LICENSE, 9223372036854775807, 04",
        "CONSUMABLES, 0, ",
        "CONSUMABLES, 1, T1",
        "CONSUMABLES, 999, T1",
        "CONSUMABLES, 1000, T2",
        "CONSUMABLES, 2499, T2",
        "CONSUMABLES, 2500, T3",
        "CONSUMABLES, 4999, T3",
        "CONSUMABLES, 5000, T4",
        "CONSUMABLES, 14999, T4",
        "CONSUMABLES, 15000, T5",
        "CONSUMABLES, 49999, T5",
        "CONSUMABLES, 50000, T6",
        "CONSUMABLES, 99999, T6",
        "CONSUMABLES, 100000, T7",
        "LICENSE_3YC_COM_GOV, 9, ",
        "LICENSE_3YC_COM_GOV, 10, 12",
        "LICENSE_3YC_COM_GOV, 49, 12",
        "LICENSE_3YC_COM_GOV, 50, 13",
        "LICENSE_3YC_COM_GOV, 99, 13",
        "LICENSE_3YC_COM_GOV, 100, 14",
        "LICENSE_3YC_EDU, 9, ",
        "LICENSE_3YC_EDU, 10, 02",
        "LICENSE_3YC_EDU, 49, 02",
        "LICENSE_3YC_EDU, 50, 03",
        "LICENSE_3YC_EDU, 99, 03",
        "LICENSE_3YC_EDU, 100, 04",
        "CONSUMABLES_3YC, 999, ",
        "CONSUMABLES_3YC, 1000, TB",
        "CONSUMABLES_3YC, 2499, TB",
        "CONSUMABLES_3YC, 2500, TC",
        "CONSUMABLES_3YC, 4999, TC",
        "CONSUMABLES_3YC, 5000, TD",
        "CONSUMABLES_3YC, 14999, TD",
        "CONSUMABLES_3YC, 15000, TE",
        "CONSUMABLES_3YC, 49999, TE",
        "CONSUMABLES_3YC, 50000, TF",
        "CONSUMABLES_3YC, 99999, TF",
        "CONSUMABLES_3YC, 100000, TG",
        "LGA, 99, ",
        "LGA, 100, 06",
        "LGA, 999, 06",
        "LGA, 1000, 07",
        "LGA, 4999, 07",
        "LGA, 5000, 08",
        "LGA, 9999, 08",
        "LGA, 10000, 09"
    })
    void the_level_of_a_quantity(DiscountTable table, long quantity, String level) {
        assertEquals(Optional.ofNullable(level), MarketplaceEditions.VIPMP.discountLevel(table, quantity));
    }

    /** Adobe's table has 9,999 at the end of level 08 and at the beginning of 09. */
    @ParameterizedTest
    @CsvSource({"9998, 08", "9999, 09", "10000, 09"})
    void level_09_of_agencies_may_begin_one_license_earlier(long quantity, String level) {
        MarketplaceEdition other = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("OTHER_BORDER")
                .agencyLevel9From(Sourced.custom(9_999, "the other reading of the table"))
                .build();
        assertEquals(Optional.of(level), other.discountLevel(DiscountTable.LGA, quantity));
    }

    @Test
    void members_of_a_linked_membership_have_the_level_of_what_they_have_together() {
        assertEquals(Optional.of("04"), MarketplaceEditions.VIPMP.discountLevel(DiscountTable.LICENSE, 70 + 31));
    }

    @ParameterizedTest
    @EnumSource
    void less_than_nothing_has_no_level(DiscountTable table) {
        assertRefused(
                "MarketplaceEdition.quantity: must be at least 0, was -1",
                () -> MarketplaceEditions.VIPMP.discountLevel(table, -1));
    }
}
