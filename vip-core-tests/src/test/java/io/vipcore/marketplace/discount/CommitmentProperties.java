package io.vipcore.marketplace.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of three-year commitments. */
class CommitmentProperties {

    private static final LocalDate FIRST = LocalDate.parse("2025-05-01");

    /** What is known of a commitment. */
    record Known(Commitment commitment, Optional<LocalDate> reached) {

        CommitmentState on(LocalDate day) {
            return CommitmentState.of(MarketplaceEditions.VIPMP, commitment, reached, day);
        }

        /** Only what has happened by a day; the end of a commitment is known before it comes. */
        Known by(LocalDate day) {
            return new Known(
                    new Commitment(
                            commitment.requested(),
                            commitment.accepted().filter(fact -> !fact.isAfter(day)),
                            commitment.declined().filter(fact -> !fact.isAfter(day)),
                            commitment.committed().filter(fact -> !fact.isAfter(day)),
                            commitment.end(),
                            commitment.isRecommitment(),
                            commitment.minimums()),
                    reached.filter(fact -> !fact.isAfter(day)));
        }
    }

    @Property
    void what_happens_later_does_not_matter(@ForAll("known") Known known, @ForAll("days") LocalDate asOf) {
        assertEquals(known.by(asOf).on(asOf), known.on(asOf));
    }

    @Property
    void the_deadline_is_the_last_day_of_the_status_if_nothing_more_happens(
            @ForAll("known") Known known, @ForAll("days") LocalDate asOf) {
        Known now = known.by(asOf);
        CommitmentState state = now.on(asOf);
        state.deadlineInclusive().ifPresent(deadline -> {
            assertFalse(deadline.isBefore(asOf));
            assertEquals(state, now.on(deadline));
            assertNotEquals(state.status(), now.on(deadline.plusDays(1)).status());
        });
    }

    @Property
    void a_status_without_a_deadline_is_the_last_one_if_nothing_more_happens(
            @ForAll("known") Known known, @ForAll("days") LocalDate asOf, @ForAll @IntRange(max = 2_000) int days) {
        Known now = known.by(asOf);
        CommitmentState state = now.on(asOf);
        if (state.deadlineInclusive().isEmpty() && state.status() != CommitmentStatus.NONE) {
            assertEquals(state, now.on(asOf.plusDays(days)));
        }
    }

    @Property
    void what_was_in_force_is_never_asked_for_again(
            @ForAll("known") Known known, @ForAll("days") LocalDate asOf, @ForAll @IntRange(max = 400) int days) {
        if (known.on(asOf).status() == CommitmentStatus.COMMITTED) {
            CommitmentStatus later = known.on(asOf.plusDays(days)).status();
            assertFalse(later == CommitmentStatus.REQUESTED || later == CommitmentStatus.NONE, later::toString);
        }
    }

    @Property
    void an_estimated_commitment_lasts_more_than_two_years_and_at_most_30_days_more_than_three(
            @ForAll("days") LocalDate accepted, @ForAll @IntRange(max = 365) int untilAnniversary) {
        LocalDate end = CommitmentState.estimatedEnd(
                MarketplaceEditions.VIPMP, accepted, Optional.of(accepted.plusDays(untilAnniversary)));
        assertFalse(end.isBefore(accepted.plusYears(2).minusDays(2)), end::toString);
        assertFalse(end.isAfter(accepted.plusDays(30).plusYears(3)), end::toString);
    }

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Optional<LocalDate>> some = days().optional(0.7);
        Arbitrary<Optional<LocalDate>> rarely = days().optional(0.2);
        return Combinators.combine(days(), some, rarely, rarely, some, days().optional(0.8))
                .as((requested, accepted, declined, committed, end, reached) -> new Known(
                        new Commitment(requested, accepted, declined, committed, end, false, Map.of()), reached));
    }

    /** Near each other, and near the day on which the time to reach the minimum changed. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
    }
}
