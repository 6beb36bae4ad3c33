package io.vipcore.marketplace.customer;

import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.OfferKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A three-year commitment that was asked for, and what became of it.
 *
 * @param requested the day it was asked for
 * @param accepted the day the customer accepted
 * @param declined the day the customer declined
 * @param committed the day Adobe began to show it as committed
 * @param end its last day, seen or estimated; without one it lasts for ever
 * @param isRecommitment whether it follows another one
 * @param minimums the quantities committed to by kind, each at least 1, unmodifiable
 */
public record Commitment(
        LocalDate requested,
        Optional<LocalDate> accepted,
        Optional<LocalDate> declined,
        Optional<LocalDate> committed,
        Optional<LocalDate> end,
        boolean isRecommitment,
        Map<OfferKind, Long> minimums) {

    public Commitment {
        Checks.day("Commitment.requested", requested);
        Checks.optionalDay("Commitment.accepted", accepted);
        Checks.optionalDay("Commitment.declined", declined);
        Checks.optionalDay("Commitment.committed", committed);
        Checks.optionalDay("Commitment.end", end);
        minimums = Maps.immutableEnumMap(Checks.map("Commitment.minimums", minimums));
        minimums.values().forEach(minimum -> Checks.atLeast("Commitment.minimums", minimum, 1));
    }

    /** The first day of which anything is known: an acceptance counts, whenever it came. */
    LocalDate firstDay() {
        return Stream.of(Optional.of(requested), accepted, declined, committed)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Commitment knownOn(LocalDate day) {
        return new Commitment(
                requested,
                accepted.filter(date -> !date.isAfter(day)),
                declined.filter(date -> !date.isAfter(day)),
                committed.filter(date -> !date.isAfter(day)),
                end.filter(
                        date -> committed.filter(begun -> !begun.isAfter(day)).isPresent()),
                isRecommitment,
                minimums);
    }
}
