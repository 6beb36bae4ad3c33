package io.vipcore.marketplace.subscription;

import io.vipcore.marketplace.edition.MarketplaceEdition.LeapAnniversary;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The anniversary date of a moment: the anchor, from which it recurs every year, and the recurrence that it is. Without a date
 * nothing is established yet, or a lapse has left it undetermined; the anchor then is still there for recurrences.
 */
record AnniversaryState(LeapAnniversary leap, Optional<LocalDate> anchor, Optional<LocalDate> date, boolean hasLapsed) {

    static AnniversaryState none(LeapAnniversary leap) {
        return new AnniversaryState(leap, Optional.empty(), Optional.empty(), false);
    }

    AnniversaryState establishedOn(LocalDate first) {
        return new AnniversaryState(leap, Optional.of(first), Optional.of(first), false);
    }

    AnniversaryState lapsed() {
        return new AnniversaryState(leap, anchor, Optional.empty(), true);
    }

    private AnniversaryState at(LocalDate recurrence) {
        return new AnniversaryState(leap, anchor, Optional.of(recurrence), false);
    }

    AnniversaryState nextAfter(LocalDate day) {
        return at(recurrenceAfter(day));
    }

    /** A date that is no recurrence begins a series of its own. */
    AnniversaryState seen(LocalDate shown) {
        return recurrenceAfter(shown.minusDays(1)).equals(shown) ? at(shown) : establishedOn(shown);
    }

    /** It moves with a renewal on or after it, once per term. */
    AnniversaryState renewedOn(LocalDate renewalDate) {
        if (hasLapsed) {
            return this;
        }
        if (date.isEmpty()) {
            return establishedOn(recurrenceAfter(renewalDate));
        }
        return renewalDate.isBefore(date.get()) ? this : nextAfter(renewalDate);
    }

    LocalDate recurrenceAfter(LocalDate day) {
        if (anchor.isEmpty()) {
            return day.plusYears(1);
        }
        LocalDate first = anchor.get();
        LocalDate recurrence = first;
        for (int years = 1; !recurrence.isAfter(day); years++) {
            recurrence = leap == LeapAnniversary.FROM_ANCHOR ? first.plusYears(years) : recurrence.plusYears(1);
        }
        return recurrence;
    }

    /** The end of a term bought on a day; none while there is no anniversary date. */
    Optional<LocalDate> endOfTermBoughtOn(LocalDate day) {
        return date.map(anniversary -> anniversary.isAfter(day) ? anniversary : recurrenceAfter(day));
    }
}
