package io.vipcore.json;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.product.OfferKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Facts of VIP Marketplace whose documents have other members than their records, as Adobe's API names them. */
final class MarketplaceFacts {

    private MarketplaceFacts() {}

    /** What a customer added in the Admin Console. */
    record Added(String id, Instant creationDate, Optional<Instant> ordered, Optional<String> product, long quantity) {
        static Added of(Acquisition acquisition) {
            return new Added(
                    acquisition.id(),
                    acquisition.created(),
                    acquisition.ordered(),
                    acquisition.product(),
                    acquisition.quantity());
        }

        Acquisition fact() {
            return new Acquisition(id, creationDate, ordered, product, quantity);
        }
    }

    /** A three-year commitment. */
    record Committed(
            LocalDate requested,
            Optional<LocalDate> accepted,
            Optional<LocalDate> declined,
            Optional<LocalDate> committed,
            Optional<LocalDate> end,
            Optional<Boolean> recommit,
            Map<OfferKind, Long> minimums) {
        static Committed of(Commitment commitment) {
            return new Committed(
                    commitment.requested(),
                    commitment.accepted(),
                    commitment.declined(),
                    commitment.committed(),
                    commitment.end(),
                    Optional.of(commitment.isRecommitment()).filter(Boolean::booleanValue),
                    commitment.minimums());
        }

        Commitment fact() {
            return new Commitment(requested, accepted, declined, committed, end, recommit.orElse(false), minimums);
        }
    }

    /** Discount levels that Adobe showed, a member for each kind. */
    record Levels(Instant at, Optional<String> LICENSE, Optional<String> CONSUMABLES) {
        static Levels of(LevelsSeen seen) {
            return new Levels(
                    seen.at(),
                    Optional.ofNullable(seen.levels().get(OfferKind.LICENSE)),
                    Optional.ofNullable(seen.levels().get(OfferKind.CONSUMABLES)));
        }

        LevelsSeen fact() {
            Map<OfferKind, String> levels = new EnumMap<>(OfferKind.class);
            LICENSE.ifPresent(level -> levels.put(OfferKind.LICENSE, level));
            CONSUMABLES.ifPresent(level -> levels.put(OfferKind.CONSUMABLES, level));
            return new LevelsSeen(at, levels);
        }
    }
}
