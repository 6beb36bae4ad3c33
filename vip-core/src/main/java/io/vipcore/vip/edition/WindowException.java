package io.vipcore.vip.edition;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;

/**
 * Anniversary dates whose renewal window closes on another day than the edition's other windows.
 *
 * @param firstAnniversary the first anniversary date it holds for
 * @param lastAnniversary the last anniversary date it holds for
 * @param closesDaysAfter the days after the anniversary date on which the window closes, that day included, from 0 to
 *     36,500
 */
public record WindowException(LocalDate firstAnniversary, LocalDate lastAnniversary, int closesDaysAfter) {

    /** A hundred years of days: the most between any two dates of an edition. */
    static final int LONGEST = 36_500;

    public WindowException {
        Checks.day("WindowException.firstAnniversary", firstAnniversary);
        Checks.day("WindowException.lastAnniversary", lastAnniversary);
        Checks.between("WindowException.closesDaysAfter", closesDaysAfter, 0, LONGEST);
        if (lastAnniversary.isBefore(firstAnniversary)) {
            throw new InvalidFactException(
                    "WindowException.lastAnniversary",
                    "must not be before " + firstAnniversary + ", was " + lastAnniversary);
        }
    }

    /**
     * {@return whether the exception holds for an anniversary date: true from the first to the last anniversary date,
     * both included}
     *
     * @param anniversary the anniversary date
     */
    public boolean holdsFor(LocalDate anniversary) {
        return !Checks.required("WindowException.anniversary", anniversary).isBefore(firstAnniversary)
                && !anniversary.isAfter(lastAnniversary);
    }
}
