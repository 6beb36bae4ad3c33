package io.vipcore.marketplace.discount;

import static io.vipcore.marketplace.product.OfferKind.CONSUMABLES;
import static io.vipcore.marketplace.product.OfferKind.LICENSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentLevel;
import io.vipcore.marketplace.edition.MarketplaceEdition.LevelBasis;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.source.Sourced;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of discount levels, whatever happened before. */
class DiscountLevelsProperties {

    private static final List<Long> QUANTITIES =
            List.of(0L, 1L, 9L, 10L, 49L, 50L, 99L, 100L, 999L, 1_000L, 2_500L, 5_000L, 15_000L, 50_000L, 100_000L);

    @Property
    void levels_never_fall_within_a_term(
            @ForAll("histories") DiscountLevels before, @ForAll("quantities") Map<OfferKind, Long> quantities) {
        DiscountLevels after = before.afterOrder(quantities);
        for (OfferKind kind : OfferKind.values()) {
            assertTrue(after.level(kind).compareTo(before.level(kind)) >= 0, kind + " of " + before + ", " + after);
        }
    }

    @Property
    void the_order_of_two_orders_does_not_matter(
            @ForAll("histories") DiscountLevels before,
            @ForAll("quantities") Map<OfferKind, Long> one,
            @ForAll("quantities") Map<OfferKind, Long> other) {
        assertEquals(
                before.afterOrder(one).afterOrder(other),
                before.afterOrder(other).afterOrder(one));
    }

    @Property
    void a_renewal_forgets_the_term_before(
            @ForAll("histories") DiscountLevels before, @ForAll("quantities") Map<OfferKind, Long> quantities) {
        DiscountLevels fresh = DiscountLevels.start(before.edition(), before.segment());
        for (Map.Entry<OfferKind, Long> commitment : before.committed().entrySet()) {
            fresh = fresh.afterCommitment(commitment.getKey(), commitment.getValue());
        }
        assertEquals(fresh.afterOrder(quantities), before.afterRenewal(quantities));
    }

    @Property
    void what_happens_to_one_kind_does_not_touch_the_other(
            @ForAll("histories") DiscountLevels before, @ForAll("quantity") long quantity) {
        assertEquals(
                before.level(CONSUMABLES),
                before.afterCommitment(LICENSE, quantity).level(CONSUMABLES));
        assertEquals(
                before.level(LICENSE),
                before.afterCommitment(CONSUMABLES, quantity).level(LICENSE));
        assertEquals(
                before.afterOrder(Map.of()).level(CONSUMABLES),
                before.afterOrder(Map.of(LICENSE, quantity)).level(CONSUMABLES));
    }

    @Property
    void the_end_of_commitments_leaves_nothing_of_them(@ForAll("histories") DiscountLevels before) {
        DiscountLevels after = before.afterCommitmentEnd();
        assertEquals("01", after.level(LICENSE));
        assertEquals("T1", after.level(CONSUMABLES));
        assertEquals(Map.of(), after.committed());
    }

    @Provide
    Arbitrary<DiscountLevels> histories() {
        Arbitrary<UnaryOperator<DiscountLevels>> orders =
                quantities().map(quantities -> levels -> levels.afterOrder(quantities));
        Arbitrary<UnaryOperator<DiscountLevels>> renewals =
                quantities().map(quantities -> levels -> levels.afterRenewal(quantities));
        Arbitrary<UnaryOperator<DiscountLevels>> transfers = Combinators.combine(
                        Arbitraries.of("01", "02", "03", "04", "06", "07", "08", "09", "12", "13", "14"),
                        Arbitraries.of("T1", "T2", "T7", "TA", "TB", "TG"))
                .as((license, consumables) ->
                        levels -> levels.afterTransfer(Map.of(LICENSE, license, CONSUMABLES, consumables)));
        Arbitrary<UnaryOperator<DiscountLevels>> commitments = Combinators.combine(
                        Arbitraries.of(OfferKind.class), quantity())
                .as((kind, minimum) -> levels -> levels.afterCommitment(kind, minimum));
        Arbitrary<UnaryOperator<DiscountLevels>> ends = Arbitraries.just(DiscountLevels::afterCommitmentEnd);
        return Combinators.combine(
                        editions(),
                        Arbitraries.of(Segment.class),
                        Arbitraries.oneOf(orders, renewals, transfers, commitments, ends)
                                .list()
                                .ofMaxSize(6))
                .as((edition, segment, events) -> {
                    DiscountLevels levels = DiscountLevels.start(edition, segment);
                    for (UnaryOperator<DiscountLevels> event : events) {
                        levels = event.apply(levels);
                    }
                    return levels;
                });
    }

    @Provide
    Arbitrary<Map<OfferKind, Long>> quantities() {
        return Arbitraries.maps(Arbitraries.of(OfferKind.class), quantity());
    }

    @Provide
    Arbitrary<Long> quantity() {
        return Arbitraries.of(QUANTITIES);
    }

    private static Arbitrary<MarketplaceEdition> editions() {
        return Combinators.combine(Arbitraries.of(LevelBasis.class), Arbitraries.of(CommitmentLevel.class))
                .as((basis, level) -> MarketplaceEdition.builder()
                        .from(MarketplaceEditions.VIPMP)
                        .id("OWN")
                        .levelBasis(Sourced.custom(basis, "a test"))
                        .commitmentLevel(Sourced.custom(level, "a test"))
                        .build());
    }
}
