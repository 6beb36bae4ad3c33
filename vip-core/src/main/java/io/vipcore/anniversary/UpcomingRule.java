package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.edition.UpcomingPeriod.DaysBeforeAnniversary;
import io.vipcore.edition.UpcomingPeriod.FewerThanDaysBeforeWindow;
import java.time.LocalDate;

/**
 * From when on a renewal counts as upcoming.
 *
 * <p>Law: the answer never lies after the day on which the window opens; if it is that very day, no renewal is ever
 * upcoming.
 */
@FunctionalInterface
public interface UpcomingRule {

    /**
     * Returns the first upcoming day.
     *
     * @param window the renewal window of an anniversary date
     * @return the first day on which the renewal is upcoming, at most {@code window.opens()}
     */
    LocalDate upcomingFrom(RenewalWindow window);

    /**
     * Returns the rule of an edition.
     *
     * <p>Example for the anniversary date 2025-01-16: {@code VIP_2018} (fewer than 60 days before the window) begins
     * 2024-10-19, {@code VIP_2024} (45 days before the anniversary date) begins 2024-12-02. Sources: the founding page;
     * RC-NEW.
     *
     * @param edition the edition
     * @return the rule
     */
    static UpcomingRule of(Edition edition) {
        return window -> {
            // Java 17 has no exhaustive switch over sealed types; the two kinds are all there are.
            LocalDate from = edition.upcomingPeriod().value() instanceof FewerThanDaysBeforeWindow before
                    ? window.opens().minusDays(before.days() - 1L)
                    : window.due()
                            .minusDays(((DaysBeforeAnniversary)
                                            edition.upcomingPeriod().value())
                                    .days());
            return from.isAfter(window.opens()) ? window.opens() : from;
        };
    }
}
