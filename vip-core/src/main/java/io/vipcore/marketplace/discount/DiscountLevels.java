package io.vipcore.marketplace.discount;

import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.edition.DiscountTable;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentLevel;
import io.vipcore.marketplace.edition.MarketplaceEdition.LevelBasis;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.source.InvalidFactException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The discount levels of a customer, and what becomes of them.
 *
 * <pre>{@code
 * DiscountLevels.start(MarketplaceEditions.VIPMP, Segment.COM)
 *         .afterOrder(Map.of(OfferKind.LICENSE, 12L))   // level 02
 *         .afterCommitment(OfferKind.LICENSE, 50)       // level 13
 *         .level(OfferKind.LICENSE);
 * }</pre>
 *
 * <p>Law: no order lowers a level. Sources: AdobeDocs/VIPMP, Order management, Three-year commit.
 *
 * @param edition the numbers
 * @param segment the customer's market segment
 * @param reached the levels by kind, whatever was committed, unmodifiable; of a kind that is not named the first one:
 *     01, T1
 * @param ordered what counts since the term began by kind, at least 0, unmodifiable; of a kind that is not named 0
 * @param committed the minimum of the running commitment by kind, at least 0, unmodifiable
 */
public record DiscountLevels(
        MarketplaceEdition edition,
        Segment segment,
        Map<OfferKind, String> reached,
        Map<OfferKind, Long> ordered,
        Map<OfferKind, Long> committed) {

    public DiscountLevels {
        Checks.required("DiscountLevels.edition", edition);
        Checks.required("DiscountLevels.segment", segment);
        reached = Maps.immutableEnumMap(Checks.map("DiscountLevels.reached", reached));
        reached.forEach((kind, level) -> {
            if (!MarketplaceOffer.isLevel(kind, level)) {
                throw new InvalidFactException("DiscountLevels.reached", "must be a level of " + kind);
            }
        });
        ordered = quantities("DiscountLevels.ordered", ordered);
        committed = quantities("DiscountLevels.committed", committed);
    }

    /**
     * {@return the levels of a customer who has ordered nothing}
     *
     * @param edition the numbers
     * @param segment the customer's market segment
     */
    public static DiscountLevels start(MarketplaceEdition edition, Segment segment) {
        return new DiscountLevels(edition, segment, Map.of(), Map.of(), Map.of());
    }

    /**
     * {@return the level of a kind} Under a commitment that of three-year commitments in the column of the better of the
     * minimum and what was reached; an agency's level stays, and so does what lies below the first column.
     *
     * @param kind the kind of offer
     */
    public String level(OfferKind kind) {
        String level = reachedOf(Checks.required("DiscountLevels.kind", kind));
        Long minimum = committed.get(kind);
        if (minimum == null || DiscountTable.LGA.levels().contains(level)) {
            return level;
        }
        Optional<String> promised = edition.discountLevel(tableOfCommitment(kind, segment), minimum);
        Optional<String> earned = edition.commitmentLevel().value() == CommitmentLevel.GREATER
                ? inSameColumn(kind, level)
                : Optional.empty();
        return Stream.of(promised, earned)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(level);
    }

    /**
     * {@return the levels after an order: those of its quantities, where they are better}
     *
     * @param quantities what counts by kind, at least 0
     */
    public DiscountLevels afterOrder(Map<OfferKind, Long> quantities) {
        Map<OfferKind, Long> counted = quantities("DiscountLevels.quantities", quantities);
        Map<OfferKind, String> levels = new EnumMap<>(OfferKind.class);
        Map<OfferKind, Long> sums = new EnumMap<>(OfferKind.class);
        for (OfferKind kind : OfferKind.values()) {
            long quantity = counted.getOrDefault(kind, 0L);
            long sum = LongMath.saturatedAdd(ordered.getOrDefault(kind, 0L), quantity);
            long basis = edition.levelBasis().value() == LevelBasis.PER_ORDER ? quantity : sum;
            String before = reachedOf(kind);
            String level = edition.discountLevel(table(kind), basis).orElse(before);
            // As texts the regular levels come first, then those of agencies and of commitments.
            levels.put(kind, level.compareTo(before) > 0 ? level : before);
            sums.put(kind, sum);
        }
        return new DiscountLevels(edition, segment, levels, sums, committed);
    }

    /**
     * {@return the levels after a renewal, with which the next term begins: those of its quantities, up or down}
     *
     * @param quantities all that was renewed and counts by kind, at least 0
     */
    public DiscountLevels afterRenewal(Map<OfferKind, Long> quantities) {
        return new DiscountLevels(edition, segment, Map.of(), Map.of(), committed).afterOrder(quantities);
    }

    /**
     * {@return the levels after a customer was moved from VIP}
     *
     * @param levels the levels that the customer keeps by kind, such as 02 or T1; others stay
     */
    public DiscountLevels afterTransfer(Map<OfferKind, String> levels) {
        return new DiscountLevels(edition, segment, with(reached, levels), ordered, committed);
    }

    /**
     * {@return the levels from the day on which a commitment is {@code COMMITTED}; the latest of a kind counts}
     *
     * @param kind the kind of offer
     * @param minimum the quantity committed to, at least 0
     */
    public DiscountLevels afterCommitment(OfferKind kind, long minimum) {
        Map<OfferKind, Long> latest = Map.of(Checks.required("DiscountLevels.kind", kind), minimum);
        return new DiscountLevels(edition, segment, reached, ordered, with(committed, latest));
    }

    /** {@return the levels when commitments end: the first one of both kinds} */
    public DiscountLevels afterCommitmentEnd() {
        return new DiscountLevels(edition, segment, Map.of(), ordered, Map.of());
    }

    private String reachedOf(OfferKind kind) {
        return reached.getOrDefault(kind, table(kind).levels().get(0));
    }

    private Optional<String> inSameColumn(OfferKind kind, String level) {
        int regular = table(kind).levels().indexOf(level);
        int column = regular < 0 ? tableOfCommitment(kind, Segment.COM).levels().indexOf(level) : regular - 1;
        return column < 0
                ? Optional.empty()
                : Optional.of(tableOfCommitment(kind, segment).levels().get(column));
    }

    private static DiscountTable table(OfferKind kind) {
        return kind == OfferKind.LICENSE ? DiscountTable.LICENSE : DiscountTable.CONSUMABLES;
    }

    private static DiscountTable tableOfCommitment(OfferKind kind, Segment segment) {
        DiscountTable ofLicenses =
                segment == Segment.EDU ? DiscountTable.LICENSE_3YC_EDU : DiscountTable.LICENSE_3YC_COM_GOV;
        return kind == OfferKind.LICENSE ? ofLicenses : DiscountTable.CONSUMABLES_3YC;
    }

    private static Map<OfferKind, Long> quantities(String field, Map<OfferKind, Long> quantities) {
        Checks.map(field, quantities).values().forEach(quantity -> Checks.atLeast(field, quantity, 0));
        return Maps.immutableEnumMap(quantities);
    }

    private static <T> Map<OfferKind, T> with(Map<OfferKind, T> some, Map<OfferKind, T> others) {
        Map<OfferKind, T> all = new EnumMap<>(OfferKind.class);
        all.putAll(some);
        all.putAll(Checks.map("DiscountLevels.levels", others));
        return all;
    }
}
