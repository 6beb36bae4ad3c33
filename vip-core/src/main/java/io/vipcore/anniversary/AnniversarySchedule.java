package io.vipcore.anniversary;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The established first anniversary date, the <em>anchor</em>, and every date that follows from it.
 *
 * <p>Every other date is {@code anchor.plusMonths(i)}, computed from the anchor itself and never by repeated stepping;
 * so a schedule anchored on 29 February returns to the 29th in every leap year:
 *
 * <pre>{@code
 * AnniversarySchedule schedule = AnniversarySchedule.of(LocalDate.parse("2028-02-29"), 12);
 * schedule.recurrence(1); // 2029-02-28
 * schedule.recurrence(4); // 2032-02-29
 * }</pre>
 *
 * <p>Laws: {@code recurrence(n)} is strictly ascending in n; {@code onOrAfter(date)} is the earliest recurrence not
 * before the date; {@code after(date)} the earliest one after it. Day-of-month clamping is this library's assumption:
 * no public source settles anniversary dates on the 29th to the 31st.
 *
 * @param anchor the first anniversary date
 * @param termMonths the months between two anniversary dates, from 1 to 1,200
 * @param initialTerm the first term, where it does not follow the general rule; empty with a custom anniversary date
 */
public record AnniversarySchedule(LocalDate anchor, int termMonths, Optional<InitialTerm> initialTerm) {

    private static final int LAST_YEAR = 99_999;

    /** A hundred years of months. */
    private static final int LONGEST_TERM = 1_200;

    /**
     * Creates a schedule.
     *
     * @param anchor its year is from 1 to 99,999
     * @param termMonths from 1 to 1,200
     * @param initialTerm empty where the first term follows the general rule
     * @throws io.vipcore.fact.InvalidFactException if the anchor's year is not from 1 to 99,999 or the term's months are not from 1 to 1,200
     */
    public AnniversarySchedule {
        FactShape.required("AnniversarySchedule.anchor", anchor);
        requireYear("AnniversarySchedule.anchor.year", anchor);
        FactShape.between("AnniversarySchedule.termMonths", termMonths, 1, LONGEST_TERM);
        FactShape.required("AnniversarySchedule.initialTerm", initialTerm);
    }

    /**
     * Creates a schedule whose first term follows the general rule.
     *
     * @param anchor the first anniversary date
     * @param termMonths the months between two anniversary dates, from 1 to 1,200
     * @return the schedule
     * @throws io.vipcore.fact.InvalidFactException if an argument is out of bounds
     */
    public static AnniversarySchedule of(LocalDate anchor, int termMonths) {
        return new AnniversarySchedule(anchor, termMonths, Optional.empty());
    }

    /**
     * Returns an anniversary date.
     *
     * @param n which one: 0 for the anchor, 1 for the first recurrence
     * @return the date
     * @throws io.vipcore.fact.InvalidFactException if n is negative
     */
    public LocalDate recurrence(int n) {
        FactShape.atLeast("AnniversarySchedule.n", n, 0);
        return prorationDate((long) n * termMonths);
    }

    /**
     * Returns a monthly proration date.
     *
     * @param index which one, counted from the anchor: 0 for the anchor, -1 for the one a month before it
     * @return the date
     */
    public LocalDate prorationDate(long index) {
        return anchor.plusMonths(index);
    }

    /**
     * Returns the earliest anniversary date that is not before a date.
     *
     * @param date the date, from year 1 to 99,999
     * @return the anniversary date, the date itself included
     */
    public LocalDate onOrAfter(LocalDate date) {
        return recurrence(indexOnOrAfter(date));
    }

    /**
     * Returns the earliest anniversary date that is after a date.
     *
     * @param date the date, from year 1 to 99,999
     * @return the anniversary date
     */
    public LocalDate after(LocalDate date) {
        return recurrence(indexAfter(date));
    }

    /**
     * Returns which anniversary date is the earliest that is not before a date.
     *
     * @param date the date, from year 1 to 99,999
     * @return its number n, 0 for the anchor
     * @throws io.vipcore.fact.InvalidFactException if the date's year is not from 1 to 99,999
     */
    public int indexOnOrAfter(LocalDate date) {
        return firstTermEndingAt(prorationIndexOnOrAfter(date));
    }

    /**
     * Returns which anniversary date is the earliest that is after a date.
     *
     * @param date the date, from year 1 to 99,999
     * @return its number n, 0 for the anchor
     * @throws io.vipcore.fact.InvalidFactException if the date's year is not from 1 to 99,999
     */
    public int indexAfter(LocalDate date) {
        return firstTermEndingAt(prorationIndexAfter(date));
    }

    /**
     * Returns which anniversary date a date is.
     *
     * @param date the date, from year 1 to 99,999
     * @return its number n, or empty if the date is not an anniversary date
     */
    public OptionalInt indexOf(LocalDate date) {
        int n = indexOnOrAfter(date);
        return recurrence(n).equals(date) ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /**
     * Returns which proration date is the earliest that is not before a date.
     *
     * @param date the date, from year 1 to 99,999
     * @return its index for {@link #prorationDate(long)}, negative before the anchor
     * @throws io.vipcore.fact.InvalidFactException if the date's year is not from 1 to 99,999
     */
    public int prorationIndexOnOrAfter(LocalDate date) {
        int months = monthsFromAnchor(date);
        return date.getDayOfMonth() <= prorationDayIn(date) ? months : months + 1;
    }

    /** The earliest proration date after a date; strict, so that the anniversary date itself begins the next term. */
    private int prorationIndexAfter(LocalDate date) {
        int months = monthsFromAnchor(date);
        return date.getDayOfMonth() < prorationDayIn(date) ? months : months + 1;
    }

    private int monthsFromAnchor(LocalDate date) {
        FactShape.required("AnniversarySchedule.date", date);
        requireYear("AnniversarySchedule.date.year", date);
        return (date.getYear() - anchor.getYear()) * 12 + date.getMonthValue() - anchor.getMonthValue();
    }

    /** The day of the month on which the month of a date has its proration date: the anchor's, or the month's last. */
    private int prorationDayIn(LocalDate date) {
        return Math.min(anchor.getDayOfMonth(), date.lengthOfMonth());
    }

    /** Dates far outside any fact would overflow the month arithmetic; dates computed from facts never come near. */
    private static void requireYear(String field, LocalDate date) {
        FactShape.between(field, date.getYear(), 1, LAST_YEAR);
    }

    private int firstTermEndingAt(int prorationIndex) {
        return prorationIndex < 1 ? 0 : (prorationIndex - 1) / termMonths + 1;
    }
}
