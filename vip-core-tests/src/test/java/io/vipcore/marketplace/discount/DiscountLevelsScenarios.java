package io.vipcore.marketplace.discount;

import static io.vipcore.marketplace.product.OfferKind.CONSUMABLES;
import static io.vipcore.marketplace.product.OfferKind.LICENSE;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentLevel;
import io.vipcore.marketplace.edition.MarketplaceEdition.LevelBasis;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.source.Sourced;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What orders, renewals, transfers and commitments make of the discount levels. */
class DiscountLevelsScenarios {

    private static final MarketplaceEdition CUMULATIVE = MarketplaceEdition.builder()
            .from(MarketplaceEditions.VIPMP)
            .id("CUMULATIVE")
            .levelBasis(Sourced.custom(LevelBasis.TERM_CUMULATIVE, "a test"))
            .build();

    private static final MarketplaceEdition AS_COMMITTED = MarketplaceEdition.builder()
            .from(MarketplaceEditions.VIPMP)
            .id("AS_COMMITTED")
            .commitmentLevel(Sourced.custom(CommitmentLevel.COMMITTED, "a test"))
            .build();

    private static final DiscountLevels NEW = DiscountLevels.start(MarketplaceEditions.VIPMP, Segment.COM);

    @Test
    void who_has_ordered_nothing_has_the_first_level_of_each_kind() {
        assertLevels("01", "T1", NEW);
    }

    @Test
    void an_order_gives_the_level_of_its_own_quantities() {
        assertLevels("01", "T1", NEW.afterOrder(licenses(6)).afterOrder(licenses(6)));
        assertLevels("02", "T1", NEW.afterOrder(licenses(6)).afterOrder(licenses(12)));
        assertLevels("03", "T3", NEW.afterOrder(both(50, 2_500)));
        assertLevels("01", "T2", NEW.afterOrder(consumables(1_000)));
    }

    @Test
    void a_smaller_order_lowers_no_level() {
        assertLevels("03", "T3", NEW.afterOrder(both(50, 2_500)).afterOrder(both(1, 1)));
        assertLevels("03", "T3", NEW.afterOrder(both(50, 2_500)).afterOrder(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "55, 0, 20, 0, 02, T1",
        "55, 2500, 20, 1000, 02, T2",
        "55, 2500, 9, 999, 01, T1",
        "5, 5, 100, 100000, 04, T7"
    })
    void a_renewal_gives_the_levels_of_what_is_renewed_up_or_down(
            long licenses, long consumables, long renewed, long renewedConsumables, String license, String consumable) {
        assertLevels(
                license,
                consumable,
                NEW.afterOrder(both(licenses, consumables)).afterRenewal(both(renewed, renewedConsumables)));
    }

    @Test
    void a_kind_of_which_nothing_is_renewed_falls_to_its_first_level() {
        DiscountLevels ordered = NEW.afterOrder(both(100, 5_000));
        assertLevels("02", "T1", ordered.afterRenewal(licenses(10)));
        assertLevels("01", "T4", ordered.afterRenewal(consumables(5_000)));
        assertLevels("01", "T1", ordered.afterRenewal(Map.of()));
    }

    @Test
    void who_comes_from_VIP_keeps_the_levels_of_VIP() {
        DiscountLevels moved = NEW.afterTransfer(Map.of(LICENSE, "03"));
        assertLevels("03", "T1", moved);
        assertLevels("03", "T1", moved.afterOrder(licenses(2)));
        assertLevels("04", "T1", moved.afterOrder(licenses(100)));
        assertLevels("03", "T5", moved.afterTransfer(Map.of(CONSUMABLES, "T5")));
        assertLevels("02", "T1", moved.afterTransfer(Map.of(LICENSE, "02")));
        assertLevels("03", "T1", moved.afterTransfer(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06", "07", "08", "09", "12", "13", "14"})
    void every_regular_level_is_lower_than_those_of_agencies_and_commitments(String level) {
        assertLevels(level, "T1", NEW.afterTransfer(Map.of(LICENSE, level)).afterOrder(licenses(100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TA", "TB", "TC", "TD", "TE", "TF", "TG"})
    void every_regular_level_of_consumables_is_lower_than_those_of_commitments(String level) {
        assertLevels("01", level, NEW.afterTransfer(Map.of(CONSUMABLES, level)).afterOrder(consumables(100_000)));
    }

    @ParameterizedTest
    @CsvSource({
        // segment, level reached, minimum committed, level
        "COM, 01, 9, 01",
        "COM, 01, 10, 12",
        "COM, 01, 49, 12",
        "COM, 01, 50, 13",
        "COM, 01, 99, 13",
        "COM, 01, 100, 14",
        "COM, 02, 9, 12",
        "COM, 02, 10, 12",
        "COM, 03, 10, 13",
        "COM, 04, 10, 14",
        "COM, 03, 100, 14",
        "COM, 12, 0, 12",
        "COM, 13, 10, 13",
        "COM, 12, 100, 14",
        "GOV, 01, 50, 13",
        "GOV, 07, 100, 07",
        "GOV, 06, 100, 06",
        "GOV, 09, 100, 09",
        "EDU, 01, 9, 01",
        "EDU, 01, 10, 02",
        "EDU, 01, 50, 03",
        "EDU, 01, 100, 04",
        "EDU, 03, 10, 03",
        "EDU, 02, 100, 04",
        "EDU, 13, 10, 03"
    })
    void under_a_commitment_the_better_of_what_is_committed_and_reached_counts(
            Segment segment, String reached, long minimum, String level) {
        DiscountLevels levels = DiscountLevels.start(MarketplaceEditions.VIPMP, segment)
                .afterTransfer(Map.of(LICENSE, reached))
                .afterCommitment(LICENSE, minimum);
        assertLevels(level, "T1", levels);
    }

    @ParameterizedTest
    @CsvSource({
        "T1, 999, T1",
        "T1, 1000, TB",
        "T1, 2499, TB",
        "T1, 2500, TC",
        "T1, 5000, TD",
        "T1, 15000, TE",
        "T1, 50000, TF",
        "T1, 100000, TG",
        "T2, 0, TB",
        "T3, 1000, TC",
        "T4, 1000, TD",
        "T5, 500, TE",
        "T6, 1000, TF",
        "T7, 1000, TG",
        "TA, 0, TA",
        "TA, 1000, TB",
        "TC, 1000, TC",
        "TC, 5000, TD"
    })
    void so_it_is_with_consumables(String reached, long minimum, String level) {
        for (Segment segment : Segment.values()) {
            DiscountLevels levels = DiscountLevels.start(MarketplaceEditions.VIPMP, segment)
                    .afterTransfer(Map.of(CONSUMABLES, reached))
                    .afterCommitment(CONSUMABLES, minimum);
            assertLevels("01", level, levels);
        }
    }

    @Test
    void an_alternative_reading_has_the_level_of_what_is_committed() {
        DiscountLevels levels = DiscountLevels.start(AS_COMMITTED, Segment.COM).afterOrder(both(100, 2_500));
        assertLevels("12", "T3", levels.afterCommitment(LICENSE, 10));
        assertLevels("04", "TB", levels.afterCommitment(CONSUMABLES, 1_000));
        assertLevels("04", "T3", levels.afterCommitment(LICENSE, 9));
    }

    @Test
    void the_latest_commitment_of_a_kind_counts_and_only_for_that_kind() {
        DiscountLevels levels = NEW.afterCommitment(LICENSE, 100).afterCommitment(LICENSE, 50);
        assertLevels("13", "T1", levels);
        assertLevels("13", "TB", levels.afterCommitment(CONSUMABLES, 1_000));
    }

    @Test
    void under_a_commitment_the_levels_reached_go_on_as_without_it() {
        DiscountLevels levels = NEW.afterOrder(licenses(100)).afterCommitment(LICENSE, 50);
        assertLevels("14", "T1", levels);
        assertLevels("13", "T1", levels.afterRenewal(licenses(20)));
        assertLevels("14", "T1", levels.afterRenewal(licenses(20)).afterOrder(licenses(100)));
    }

    @Test
    void the_end_of_a_commitment_leaves_the_first_level_of_both_kinds() {
        DiscountLevels levels = NEW.afterOrder(both(100, 2_500))
                .afterCommitment(LICENSE, 100)
                .afterCommitment(CONSUMABLES, 1_000)
                .afterCommitmentEnd();
        assertLevels("01", "T1", levels);
        assertLevels("02", "T1", levels.afterOrder(licenses(10)));
    }

    @Test
    void an_alternative_reading_counts_all_orders_of_a_term_what_was_renewed_included() {
        DiscountLevels levels = DiscountLevels.start(CUMULATIVE, Segment.COM);
        assertLevels("02", "T1", levels.afterOrder(licenses(6)).afterOrder(licenses(6)));
        assertLevels("01", "T2", levels.afterOrder(consumables(500)).afterOrder(both(5, 500)));
        DiscountLevels renewed = levels.afterOrder(licenses(100)).afterRenewal(licenses(40));
        assertLevels("02", "T1", renewed.afterOrder(licenses(9)));
        assertLevels("03", "T1", renewed.afterOrder(licenses(10)));
        assertLevels("03", "T1", levels.afterTransfer(Map.of(LICENSE, "03")).afterOrder(licenses(10)));
    }

    @Test
    void counting_goes_on_after_the_end_of_a_commitment() {
        DiscountLevels ended = DiscountLevels.start(CUMULATIVE, Segment.COM)
                .afterOrder(licenses(49))
                .afterCommitment(LICENSE, 10)
                .afterCommitmentEnd();
        assertLevels("01", "T1", ended);
        assertLevels("02", "T1", ended.afterOrder(Map.of()));
        assertLevels("03", "T1", ended.afterOrder(licenses(1)));
    }

    @Test
    void more_than_can_be_counted_has_the_last_level() {
        DiscountLevels levels = DiscountLevels.start(CUMULATIVE, Segment.COM)
                .afterOrder(licenses(Long.MAX_VALUE))
                .afterOrder(licenses(Long.MAX_VALUE));
        assertLevels("04", "T1", levels);
    }

    @Test
    void what_a_customer_has_is_kept_as_plain_values() {
        DiscountLevels levels = NEW.afterOrder(both(12, 3)).afterCommitment(LICENSE, 50);
        assertEquals(
                new DiscountLevels(
                        MarketplaceEditions.VIPMP,
                        Segment.COM,
                        Map.of(LICENSE, "02", CONSUMABLES, "T1"),
                        both(12, 3),
                        licenses(50)),
                levels);
        assertThrows(UnsupportedOperationException.class, levels.reached()::clear);
        assertThrows(UnsupportedOperationException.class, levels.ordered()::clear);
        assertThrows(UnsupportedOperationException.class, levels.committed()::clear);
        Map<OfferKind, Long> ours = new EnumMap<>(both(12, 3));
        DiscountLevels ordered = NEW.afterRenewal(ours);
        ours.clear();
        assertEquals(both(12, 3), ordered.ordered());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_level_of_its_kind_is_refused(OfferKind kind) {
        for (String level : new String[] {"", "00", "05", "10", "11", "15", "99", "1", "T0", "T8", "TH", "T", "T11"}) {
            assertRefused(
                    "DiscountLevels.reached: must be a level of " + kind, () -> NEW.afterTransfer(Map.of(kind, level)));
        }
        String other = kind == LICENSE ? "T1" : "01";
        assertRefused(
                "DiscountLevels.reached: must be a level of " + kind, () -> NEW.afterTransfer(Map.of(kind, other)));
    }

    @ParameterizedTest
    @EnumSource
    void quantities_below_0_are_refused(OfferKind kind) {
        assertRefused("DiscountLevels.quantities: must be at least 0, was -1", () -> NEW.afterOrder(Map.of(kind, -1L)));
        assertRefused(
                "DiscountLevels.quantities: must be at least 0, was -1", () -> NEW.afterRenewal(Map.of(kind, -1L)));
        assertRefused("DiscountLevels.committed: must be at least 0, was -1", () -> NEW.afterCommitment(kind, -1));
        assertRefused(
                "DiscountLevels.ordered: must be at least 0, was -1",
                () -> new DiscountLevels(
                        MarketplaceEditions.VIPMP, Segment.COM, Map.of(), Map.of(kind, -1L), Map.of()));
    }

    private static void assertLevels(String license, String consumables, DiscountLevels levels) {
        assertEquals(license, levels.level(LICENSE));
        assertEquals(consumables, levels.level(CONSUMABLES));
    }

    private static Map<OfferKind, Long> licenses(long quantity) {
        return Map.of(LICENSE, quantity);
    }

    private static Map<OfferKind, Long> consumables(long quantity) {
        return Map.of(CONSUMABLES, quantity);
    }

    private static Map<OfferKind, Long> both(long licenses, long consumables) {
        return Map.of(LICENSE, licenses, CONSUMABLES, consumables);
    }
}
