package io.vipcore.anniversary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much of a term must be ordered for a license added within it.
 *
 * <p>Laws: what is billed starts on or after the reference and within one month of it; it ends the day before an
 * anniversary date; inside a 12-month term the months are 1 to 12.
 */
@FunctionalInterface
public interface Proration {

    /**
     * Whole months, from the next monthly proration date to the day before the anniversary date.
     *
     * <p>Example, anniversary dates on 3 September: added 2022-11-14, 9 months from 2022-12-03; added 2023-03-28, 5
     * months from 2023-04-03. Sources: real invoices KENT-2022 and KENT-2023; VIP Program Guide, Dates.
     *
     * <p>No source settles what follows, so this library assumes it: for a license added on a proration date the month
     * starts that day; for one added later than the last of them, as on 2023-08-10, no month is invented: {@link
     * TermToOrder.LastPartialMonth}.
     */
    Proration WHOLE_MONTHS = (schedule, reference) -> {
        int anniversary = schedule.indexAfter(reference);
        int endIndex = anniversary * schedule.termMonths();
        int startIndex = schedule.prorationIndexOnOrAfter(reference);
        if (startIndex == endIndex) {
            LocalDate end = schedule.prorationDate(endIndex);
            return new TermToOrder.LastPartialMonth(end, (int) ChronoUnit.DAYS.between(reference, end));
        }
        return new TermToOrder.Prorated(
                endIndex - startIndex,
                schedule.prorationDate(startIndex),
                schedule.prorationDate(endIndex).minusDays(1));
    };

    /**
     * Returns the part of the running term that is billed, by the general rule.
     *
     * @param schedule the customer's anniversary dates
     * @param reference the day the license is added, from year 1 to 9999
     * @return the term to order; {@link TermToOrder.Prorated} or {@link TermToOrder.LastPartialMonth}
     */
    TermToOrder prorate(AnniversarySchedule schedule, LocalDate reference);
}
