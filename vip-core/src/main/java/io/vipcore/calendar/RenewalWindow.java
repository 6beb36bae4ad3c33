package io.vipcore.calendar;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
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

    public RenewalWindow {
        Checks.required("RenewalWindow.opens", opens);
        Checks.required("RenewalWindow.due", due);
        Checks.required("RenewalWindow.closesInclusive", closesInclusive);
        if (opens.isAfter(due)) {
            throw new InvalidFactException("RenewalWindow.opens", "must not be after " + due + ", was " + opens);
        }
        if (closesInclusive.isBefore(due)) {
            throw new InvalidFactException(
                    "RenewalWindow.closesInclusive", "must not be before " + due + ", was " + closesInclusive);
        }
    }

    /** {@return the day on which licenses that were not renewed are removed: the day after the window closes} */
    public LocalDate removedOn() {
        return closesInclusive.plusDays(1);
    }

    /**
     * {@return whether a day lies in the window: true from the day the window opens through the day it closes, both
     * included}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !Checks.required("RenewalWindow.day", day).isBefore(opens) && !day.isAfter(closesInclusive);
    }
}
