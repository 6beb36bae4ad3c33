package io.vipcore.vip.edition;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.internal.Checks;
import java.time.LocalDate;

/**
 * When a renewal begins to count as upcoming. The console's texts measure it in two ways.
 *
 * <p>Example for the anniversary date 2025-01-16, whose window opens 2024-12-17: {@code fewerThanDaysBeforeWindow(60)}
 * begins 2024-10-19, {@code daysBeforeAnniversary(45)} begins 2024-12-02.
 *
 * @param isBeforeWindow whether the days are counted back from the day on which the window opens; else from the
 *     anniversary date
 * @param days how many days; before the window that number no longer counts as upcoming and is at least 1, before the
 *     anniversary date it does and is at least 0
 */
public record UpcomingPeriod(boolean isBeforeWindow, int days) {

    public UpcomingPeriod {
        Checks.atLeast("UpcomingPeriod.days", days, isBeforeWindow ? 1 : 0);
    }

    /**
     * {@return the period in which fewer than a number of days are left until the renewal window opens}
     *
     * @param days the number of days that no longer counts as upcoming, at least 1
     */
    public static UpcomingPeriod fewerThanDaysBeforeWindow(int days) {
        return new UpcomingPeriod(true, days);
    }

    /**
     * {@return the period in which at most a number of days are left until the anniversary date}
     *
     * @param days the number of days, at least 0
     */
    public static UpcomingPeriod daysBeforeAnniversary(int days) {
        return new UpcomingPeriod(false, days);
    }

    /** The first upcoming day, at most the day on which the window opens; that very day if no renewal is ever upcoming. */
    LocalDate firstDay(RenewalWindow window) {
        LocalDate first = isBeforeWindow
                ? window.opens().minusDays(days - 1L)
                : window.due().minusDays(days);
        return first.isAfter(window.opens()) ? window.opens() : first;
    }
}
