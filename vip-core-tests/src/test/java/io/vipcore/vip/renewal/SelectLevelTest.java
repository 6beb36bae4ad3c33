package io.vipcore.vip.renewal;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OrderLine;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The Select level: the thresholds of each edition, and which licenses count. */
class SelectLevelTest {

    @ParameterizedTest
    @CsvSource({
        "VIP_2013, 1, 1",
        "VIP_2013, 49, 1",
        "VIP_2013, 50, 2",
        "VIP_2013, 249, 2",
        "VIP_2013, 250, 3",
        "VIP_2013, 999, 3",
        "VIP_2013, 1000, 4",
        "VIP_2018, 1, 1",
        "VIP_2018, 9, 1",
        "VIP_2018, 10, 2",
        "VIP_2018, 49, 2",
        "VIP_2018, 50, 3",
        "VIP_2018, 99, 3",
        "VIP_2018, 100, 4",
        "VIP_2018, 9223372036854775807, 4",
        "VIP_2024, 1, 1",
        "VIP_2024, 9, 1",
        "VIP_2024, 10, 2",
        "VIP_2024, 49, 2",
        "VIP_2024, 50, 3",
        "VIP_2024, 99, 3",
        "VIP_2024, 100, 4",
    })
    void the_thresholds_of_each_edition_in_every_segment(String edition, long licenses, int level) {
        for (MarketSegment segment : MarketSegment.values()) {
            assertEquals(level, VipEditions.find(edition).orElseThrow().selectLevel(licenses, segment));
        }
    }

    /** An older FAQ of Adobe has 50 instead of 10 for education: an edition of one's own can follow it. */
    @ParameterizedTest
    @CsvSource({"COMMERCIAL, 10, 2", "EDUCATION, 10, 1", "EDUCATION, 49, 1", "EDUCATION, 50, 2", "GOVERNMENT, 10, 2"})
    void an_edition_can_set_the_thresholds_of_one_segment(MarketSegment segment, long licenses, int level) {
        VipEdition older = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("OLDER_FAQ")
                .selectLevelMinimums(Sourced.custom(
                        Map.of(
                                MarketSegment.COMMERCIAL,
                                List.of(1, 10, 50, 100),
                                MarketSegment.EDUCATION,
                                List.of(1, 50),
                                MarketSegment.GOVERNMENT,
                                List.of(1, 10, 50, 100)),
                        "the older FAQ"))
                .build();
        assertEquals(level, older.selectLevel(licenses, segment));
        assertEquals(level, VipProgram.of(older).selectLevel(licenses, segment));
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void a_negative_number_of_licenses_is_refused(VipEdition edition) {
        assertRefused(
                "VipEdition.licenses: must be at least 0, was -1",
                () -> edition.selectLevel(-1, MarketSegment.COMMERCIAL));
    }

    @Test
    void consumables_do_not_count_and_licenses_past_due_still_do() {
        CustomerFixture customer = CustomerFixture.invited("2024-01-10")
                .ordered(
                        "2024-01-16",
                        Fixtures.licenses(6),
                        OrderLine.of("ACRO-CLASSIC", 3),
                        OrderLine.of("SIGN-TX-ENT", 500),
                        OrderLine.of("STOCK-PACK", 40));
        assertEquals(9, customer.on("2024-01-16").ledger().countedForLevel());
        assertEquals(9, customer.on("2025-02-15").ledger().countedForLevel());
        assertEquals(3, customer.on("2025-02-16").ledger().countedForLevel());
    }
}
