package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import java.time.LocalDate;

/**
 * The renewal window of an anniversary date.
 *
 * <p>Laws: the window contains its anniversary date, which is its {@code due} day; a later anniversary date never has a
 * window that opens earlier.
 */
@FunctionalInterface
public interface RenewalWindowRule {

    /**
     * Returns the window of one anniversary date.
     *
     * @param anniversary the anniversary date
     * @return the window around it
     */
    RenewalWindow windowOf(LocalDate anniversary);

    /**
     * Returns whether a renewal order is taken on a day, without naming the window.
     *
     * <p>Law: it is taken on the days that {@link #windowOf} contains.
     *
     * @param anniversary the anniversary date
     * @param day the day
     * @return true if the day lies in the window
     */
    default boolean isOpenOn(LocalDate anniversary, LocalDate day) {
        return windowOf(anniversary).contains(day);
    }

    /**
     * Returns this rule with the first windows of a schedule computed once, for callers who ask for them again and again.
     *
     * @param schedule the anniversary dates
     * @param through the day through which windows are remembered, or a few dozen windows at most
     * @return a rule that gives the same windows
     */
    default RenewalWindowRule remembering(AnniversarySchedule schedule, LocalDate through) {
        return RememberedWindows.of(this, schedule, through);
    }

    /**
     * Returns the rule of an edition.
     *
     * <p>All known editions open 30 days before the anniversary date and close 30 days after it; anniversary dates from
     * 2020-03-21 to 2020-05-31 close after 60. Sources: VIP Program Guide, Renewal; JP-AD-DISPLAY; COVID.
     *
     * @param edition the edition
     * @return the rule
     */
    static RenewalWindowRule of(Edition edition) {
        return new EditionRenewalWindowRule(edition);
    }
}
