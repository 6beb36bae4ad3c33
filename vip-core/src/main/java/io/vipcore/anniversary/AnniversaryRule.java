package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import java.util.Optional;

/**
 * Establishes the anniversary date of a customer from the dates of its enrolment.
 *
 * <p>Laws: the answer depends on nothing but the dates; before the invitation there is none; a custom anniversary date,
 * if chosen, is the first anniversary date; once an order has been accepted – or, where the terms count, the
 * invitation – later facts never change the answer.
 */
@FunctionalInterface
public interface AnniversaryRule {

    /**
     * Returns the established anniversary and its recurrences.
     *
     * @param dates the enrolment dates as known on one day
     * @return the schedule, or empty while nothing establishes it
     */
    Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates);

    /**
     * Returns the rule of an edition: its basis plus its initial term, or the custom anniversary date.
     *
     * <p>Examples: with {@code VIP_2018} and an order accepted 2024-01-16 the first anniversary date is 2025-01-16; with
     * {@code VIP_2013} and terms accepted 2013-11-17 it is 2014-12-17. Sources: VIP Program Guide, Dates; reseller page
     * of 2013.
     *
     * @param edition the edition
     * @return the rule
     */
    static AnniversaryRule of(Edition edition) {
        return new EditionAnniversaryRule(edition);
    }
}
