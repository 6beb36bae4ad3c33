package io.vipcore.edition;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;

/**
 * Anniversary dates whose renewal window closes later than the edition's other windows.
 *
 * @param firstAnniversary the first anniversary date it holds for
 * @param lastAnniversary the last anniversary date it holds for
 * @param closesDaysAfter the days after the anniversary date on which the window closes, that day included
 */
public record WindowException(LocalDate firstAnniversary, LocalDate lastAnniversary, int closesDaysAfter) {

    /**
     * Creates the exception to the rule.
     *
     * @param firstAnniversary the first anniversary date
     * @param lastAnniversary the last anniversary date, not before the first
     * @param closesDaysAfter from 0 to 36,500
     * @throws InvalidFactException if the dates are in the wrong order or the days are not from 0 to 36,500
     */
    public WindowException {
        FactShape.day("WindowException.firstAnniversary", firstAnniversary);
        FactShape.day("WindowException.lastAnniversary", lastAnniversary);
        FactShape.between("WindowException.closesDaysAfter", closesDaysAfter, 0, 36_500);
        if (lastAnniversary.isBefore(firstAnniversary)) {
            throw new InvalidFactException(
                    "WindowException.lastAnniversary",
                    "must not be before " + firstAnniversary + ", was " + lastAnniversary);
        }
    }

    /**
     * Returns whether the exception holds for an anniversary date.
     *
     * @param anniversary the anniversary date
     * @return true from the first to the last anniversary date, both included
     */
    public boolean holdsFor(LocalDate anniversary) {
        return !anniversary.isBefore(firstAnniversary) && !anniversary.isAfter(lastAnniversary);
    }
}
