package io.vipcore.edition;

import io.vipcore.fact.FactShape;

/**
 * When a renewal begins to count as upcoming. The console's texts measure it in two ways.
 *
 * <p>Example for the anniversary date 2025-01-16, whose window opens 2024-12-17: {@code fewer than 60 days before the
 * window} begins 2024-10-19, {@code 45 days before the anniversary date} begins 2024-12-02.
 */
public sealed interface UpcomingPeriod {

    /**
     * Fewer than a number of days are left until the renewal window opens.
     *
     * @param days the number of days that no longer counts as upcoming, at least 1
     */
    record FewerThanDaysBeforeWindow(int days) implements UpcomingPeriod {
        /**
         * Creates the period.
         *
         * @param days at least 1
         * @throws io.vipcore.fact.InvalidFactException if {@code days} is below 1
         */
        public FewerThanDaysBeforeWindow {
            FactShape.atLeast("UpcomingPeriod.days", days, 1);
        }
    }

    /**
     * At most a number of days are left until the anniversary date.
     *
     * @param days the number of days, counted as upcoming itself, at least 0
     */
    record DaysBeforeAnniversary(int days) implements UpcomingPeriod {
        /**
         * Creates the period.
         *
         * @param days at least 0
         * @throws io.vipcore.fact.InvalidFactException if {@code days} is below 0
         */
        public DaysBeforeAnniversary {
            FactShape.atLeast("UpcomingPeriod.days", days, 0);
        }
    }
}
