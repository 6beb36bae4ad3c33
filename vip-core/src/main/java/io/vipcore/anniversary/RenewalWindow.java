package io.vipcore.anniversary;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;

/**
 * The days around one anniversary date on which a renewal order is taken.
 *
 * <p>Example for 2025-01-16: opens 2024-12-17, due 2025-01-16, closes 2025-02-15, removed on 2025-02-16.
 *
 * @param opens the first day of the window
 * @param due the anniversary date, on which the licenses fall due
 * @param closesInclusive the last day of the window
 */
public record RenewalWindow(LocalDate opens, LocalDate due, LocalDate closesInclusive) {

    /**
     * Creates a window.
     *
     * @param opens the first day, not after {@code due}
     * @param due the anniversary date
     * @param closesInclusive the last day, not before {@code due}
     * @throws InvalidFactException if something is null, or unless {@code opens <= due <= closesInclusive}
     */
    public RenewalWindow {
        FactShape.required("RenewalWindow.opens", opens);
        FactShape.required("RenewalWindow.due", due);
        FactShape.required("RenewalWindow.closesInclusive", closesInclusive);
        if (opens.isAfter(due)) {
            throw new InvalidFactException("RenewalWindow.opens", "must not be after " + due + ", was " + opens);
        }
        if (closesInclusive.isBefore(due)) {
            throw new InvalidFactException(
                    "RenewalWindow.closesInclusive", "must not be before " + due + ", was " + closesInclusive);
        }
    }

    /**
     * Returns the day on which licenses that were not renewed are removed: the day after the window closes.
     *
     * @return the day
     */
    public LocalDate removedOn() {
        return closesInclusive.plusDays(1);
    }

    /**
     * Returns whether a day lies in the window.
     *
     * @param day the day
     * @return true from the day the window opens through the day it closes, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closesInclusive);
    }
}
