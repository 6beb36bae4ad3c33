package io.vipcore.marketplace.discount;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentEnd;
import io.vipcore.marketplace.edition.MarketplaceEdition.Declined;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A three-year commitment as it stands on a day.
 *
 * <p>Example, {@code VIPMP}: requested 2026-03-01, it is {@code REQUESTED} through 2026-03-08; accepted 2026-03-05, it
 * is {@code ACCEPTED} through 2026-04-04; with the minimum reached by then, {@code COMMITTED} through its end. Sources:
 * AdobeDocs/VIPMP, Three-year commit; that the days are inclusive is assumed.
 *
 * <p>Law: if nothing more happens, the status stays the same through its deadline and is another one on the day after.
 *
 * @param status the status
 * @param deadlineInclusive the last day of the status; empty where it has none, or the end of the commitment is not
 *     known
 */
public record CommitmentState(CommitmentStatus status, Optional<LocalDate> deadlineInclusive) {

    private static final int TERMS = 3;

    public CommitmentState {
        Checks.required("CommitmentState.status", status);
        Checks.required("CommitmentState.deadlineInclusive", deadlineInclusive);
    }

    /**
     * {@return how a commitment stands on a day; what happens later does not matter}
     *
     * <p>Where Adobe showed it as committed, it is so from that day on. An acceptance counts whenever it came.
     *
     * @param edition the numbers
     * @param commitment the facts
     * @param reached the day from which the minimum is held, possibly before the acceptance
     * @param asOf the day
     */
    public static CommitmentState of(
            MarketplaceEdition edition, Commitment commitment, Optional<LocalDate> reached, LocalDate asOf) {
        Checks.required("CommitmentState.edition", edition);
        Checks.required("CommitmentState.commitment", commitment);
        Checks.required("CommitmentState.reached", reached);
        if (Checks.hasHappened("CommitmentState.asOf", commitment.committed(), asOf)) {
            return committed(commitment, asOf);
        }
        if (asOf.isBefore(commitment.requested())) {
            return without(CommitmentStatus.NONE);
        }
        if (Checks.hasHappened("CommitmentState.asOf", commitment.accepted(), asOf)) {
            LocalDate accepted = commitment.accepted().orElseThrow();
            LocalDate reachBy =
                    accepted.plusDays(edition.complianceDays().value().on(accepted));
            return reached.isPresent()
                            && !reached.get().isAfter(reachBy)
                            && !reached.get().isAfter(asOf)
                    ? committed(commitment, asOf)
                    : through(reachBy, CommitmentStatus.ACCEPTED, CommitmentStatus.NONCOMPLIANT, asOf);
        }
        if (Checks.hasHappened("CommitmentState.asOf", commitment.declined(), asOf)) {
            boolean isDeclined = edition.declined().value() == Declined.DECLINED;
            return without(isDeclined ? CommitmentStatus.DECLINED : CommitmentStatus.EXPIRED);
        }
        LocalDate acceptBy =
                commitment.requested().plusDays(edition.requestDays().value());
        return through(acceptBy, CommitmentStatus.REQUESTED, CommitmentStatus.EXPIRED, asOf);
    }

    private static CommitmentState committed(Commitment commitment, LocalDate asOf) {
        Optional<LocalDate> end = commitment.end();
        boolean isOver = end.isPresent() && asOf.isAfter(end.get());
        return isOver ? without(CommitmentStatus.EXPIRED) : new CommitmentState(CommitmentStatus.COMMITTED, end);
    }

    private static CommitmentState through(
            LocalDate last, CommitmentStatus status, CommitmentStatus afterwards, LocalDate asOf) {
        return asOf.isAfter(last) ? without(afterwards) : new CommitmentState(status, Optional.of(last));
    }

    private static CommitmentState without(CommitmentStatus status) {
        return new CommitmentState(status, Optional.empty());
    }

    /**
     * {@return the last day of a commitment, an estimate: the day Adobe shows may differ by a day, and wins}
     *
     * <p>Three terms, beginning with the running one; since 2025-06-01 with the next one, if it is accepted on the
     * anniversary date or the 30 days before. Examples: accepted 2024-05-14, anniversary date 2025-04-12: 2027-04-11;
     * accepted 2026-06-15, anniversary date 2026-07-07: 2029-07-06. Sources: AdobeDocs/VIPMP, Three-year commit; the
     * reading is assumed.
     *
     * @param edition the numbers
     * @param accepted the day of the acceptance
     * @param anniversary the anniversary date on or after it; without one three years count from the acceptance
     */
    public static LocalDate estimatedEnd(
            MarketplaceEdition edition, LocalDate accepted, Optional<LocalDate> anniversary) {
        Checks.required("CommitmentState.edition", edition);
        Checks.day("CommitmentState.accepted", accepted);
        if (Checks.optionalDay("CommitmentState.anniversary", anniversary).isEmpty()) {
            return lastDay(accepted, TERMS);
        }
        LocalDate next = anniversary.get();
        if (next.isBefore(accepted)) {
            throw new InvalidFactException(
                    "CommitmentState.anniversary", "must not be before " + accepted + ", was " + next);
        }
        if (accepted.isBefore(edition.commitmentNextTermFrom().value())) {
            return lastDay(next, TERMS - 1);
        }
        if (!accepted.isBefore(next.minusDays(edition.commitmentNextTermDays().value()))) {
            return lastDay(next, TERMS);
        }
        return edition.commitmentEnd().value() == CommitmentEnd.LITERAL
                ? lastDay(accepted, TERMS)
                : lastDay(next, TERMS - 1);
    }

    private static LocalDate lastDay(LocalDate from, int years) {
        return from.plusYears(years).minusDays(1);
    }
}
