package io.vipcore.calendar;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import java.time.LocalDate;
import java.util.Objects;
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
 */
public final class AnniversarySchedule implements NeedsJsonModule {

    private static final int LAST_YEAR = 99_999;

    /** The most months of a term: a hundred years. */
    public static final int LONGEST_TERM = 1_200;

    private final LocalDate anchor;
    private final int termMonths;

    /** The day from which the anchor is counted, with the months until then; empty if the anchor was chosen. */
    private final Optional<Basis> basis;

    private record Basis(LocalDate day, int initialMonths, int freeMonths) {}

    private AnniversarySchedule(LocalDate anchor, int termMonths, Optional<Basis> basis) {
        this.anchor = Checks.required("AnniversarySchedule.anchor", anchor);
        requireYear("AnniversarySchedule.anchor.year", anchor);
        Checks.between("AnniversarySchedule.termMonths", termMonths, 1, LONGEST_TERM);
        this.termMonths = termMonths;
        this.basis = basis;
    }

    /**
     * {@return a schedule whose first term follows the general rule, as with a custom anniversary date}
     *
     * @param anchor the first anniversary date, its year from 1 to 99,999
     * @param termMonths the months between two anniversary dates, from 1 to 1,200
     * @throws io.vipcore.source.InvalidFactException if an argument is out of bounds
     */
    public static AnniversarySchedule of(LocalDate anchor, int termMonths) {
        return new AnniversarySchedule(anchor, termMonths, Optional.empty());
    }

    /**
     * Creates a schedule whose first anniversary date is counted from a day, with an initial term until then.
     *
     * <p>Example: 13 months from 2024-01-16, of which the first is free: the anchor is 2025-02-16, and 12 months are billed
     * from 2024-02-16. Sources: GUIDE-TR-2015 and KGEM (13 months, one of them free); DATES-2018 (12 months, none free).
     *
     * @param basis the day from which is counted, such as the first order; its year and the
     *     anchor's are from 1 to 99,999
     * @param initialMonths the months from there to the first anniversary date, from 1 to 1,200
     * @param freeMonths how many of them are free, from 0 to one fewer than all
     * @param termMonths the months between two later anniversary dates, from 1 to 1,200
     * @return the schedule
     * @throws io.vipcore.source.InvalidFactException if an argument is out of bounds
     */
    public static AnniversarySchedule countedFrom(LocalDate basis, int initialMonths, int freeMonths, int termMonths) {
        requireYear("AnniversarySchedule.basis.year", Checks.required("AnniversarySchedule.basis", basis));
        Checks.between("AnniversarySchedule.initialMonths", initialMonths, 1, LONGEST_TERM);
        Checks.between("AnniversarySchedule.freeMonths", freeMonths, 0, initialMonths - 1);
        return new AnniversarySchedule(
                basis.plusMonths(initialMonths), termMonths, Optional.of(new Basis(basis, initialMonths, freeMonths)));
    }

    /** {@return the first anniversary date} */
    public LocalDate anchor() {
        return anchor;
    }

    /** {@return the months between two anniversary dates, from 1 to 1,200} */
    public int termMonths() {
        return termMonths;
    }

    /** {@return the whole initial term, with the days that are billed; empty with a custom anniversary date} */
    public Optional<TermToOrder> initialTerm() {
        return basis.map(initial -> TermToOrder.billed(
                TermToOrder.Kind.WHOLE_INITIAL_TERM,
                initial.initialMonths - initial.freeMonths,
                initial.day.plusMonths(initial.freeMonths),
                anchor.minusDays(1)));
    }

    /**
     * {@return whether a license added on a day belongs to the initial order, or waits for it, and has the whole
     * initial term: true up to the basis of the initial term, that day included; always false with a custom
     * anniversary date}
     *
     * <p>Example: counted from 2024-01-16, a license added on that day is initial, one added on 2024-01-17 is not.
     *
     * @param added the day the license is added
     */
    public boolean isInitial(LocalDate added) {
        Checks.required("AnniversarySchedule.added", added);
        return basis.isPresent() && !added.isAfter(basis.get().day);
    }

    /**
     * {@return what must be ordered for a license added on a day: the whole initial term up to its basis; else whole
     * months, from the next monthly proration date to the day before the next anniversary date}
     *
     * <p>Example, anniversary dates on 3 September: added 2022-11-14, 9 months from 2022-12-03; added 2023-03-28, 5
     * months from 2023-04-03. Sources: real invoices KENT-2022 and KENT-2023; VIP Program Guide, Dates.
     *
     * <p>No source settles the rest, so this library assumes it: for a license added on a proration date the month
     * starts that day; for one added later than the last of them, as on 2023-08-10, no month is invented: {@link
     * TermToOrder.Kind#LAST_PARTIAL_MONTH}.
     *
     * @param added the day on which the license is added, from year 1 to 99,999
     */
    public TermToOrder termToOrder(LocalDate added) {
        if (isInitial(added)) {
            return initialTerm().orElseThrow();
        }
        int end = indexAfter(added) * termMonths;
        int start = prorationIndexOnOrAfter(added);
        return start == end
                ? TermToOrder.lastPartialMonth(added, prorationDate(end))
                : TermToOrder.billed(
                        TermToOrder.Kind.PRORATED,
                        end - start,
                        prorationDate(start),
                        prorationDate(end).minusDays(1));
    }

    /**
     * {@return an anniversary date}
     *
     * @param n which one: 0 for the anchor, 1 for the first recurrence
     * @throws io.vipcore.source.InvalidFactException if n is negative
     */
    public LocalDate recurrence(int n) {
        Checks.atLeast("AnniversarySchedule.n", n, 0);
        return prorationDate((long) n * termMonths);
    }

    /**
     * {@return a monthly proration date}
     *
     * @param index which one, counted from the anchor: 0 for the anchor, -1 for the one a month before it
     */
    public LocalDate prorationDate(long index) {
        return anchor.plusMonths(index);
    }

    /**
     * {@return the earliest anniversary date that is not before a date, the date itself included}
     *
     * @param date the date, from year 1 to 99,999
     */
    public LocalDate onOrAfter(LocalDate date) {
        return recurrence(indexOnOrAfter(date));
    }

    /**
     * {@return the earliest anniversary date that is after a date}
     *
     * @param date the date, from year 1 to 99,999
     */
    public LocalDate after(LocalDate date) {
        return recurrence(indexAfter(date));
    }

    /**
     * {@return which anniversary date is the earliest that is not before a date, 0 for the anchor}
     *
     * @param date the date, from year 1 to 99,999
     * @throws io.vipcore.source.InvalidFactException if the date's year is not from 1 to 99,999
     */
    public int indexOnOrAfter(LocalDate date) {
        return firstTermEndingAt(prorationIndexOnOrAfter(date));
    }

    /**
     * {@return which anniversary date is the earliest that is after a date, 0 for the anchor}
     *
     * @param date the date, from year 1 to 99,999
     * @throws io.vipcore.source.InvalidFactException if the date's year is not from 1 to 99,999
     */
    public int indexAfter(LocalDate date) {
        return firstTermEndingAt(prorationIndexAfter(date));
    }

    /**
     * {@return which anniversary date a date is, or empty if the date is not an anniversary date}
     *
     * @param date the date, from year 1 to 99,999
     */
    public OptionalInt indexOf(LocalDate date) {
        int n = indexOnOrAfter(date);
        return recurrence(n).equals(date) ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /**
     * {@return which proration date is the earliest that is not before a date, negative before the anchor}
     *
     * @param date the date, from year 1 to 99,999
     * @throws io.vipcore.source.InvalidFactException if the date's year is not from 1 to 99,999
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
        Checks.required("AnniversarySchedule.date", date);
        requireYear("AnniversarySchedule.date.year", date);
        return (date.getYear() - anchor.getYear()) * 12 + date.getMonthValue() - anchor.getMonthValue();
    }

    /** The day of the month on which the month of a date has its proration date: the anchor's, or the month's last. */
    private int prorationDayIn(LocalDate date) {
        return Math.min(anchor.getDayOfMonth(), date.lengthOfMonth());
    }

    /** Dates far outside any fact would overflow the month arithmetic; dates computed from facts never come near. */
    private static void requireYear(String field, LocalDate date) {
        Checks.between(field, date.getYear(), 1, LAST_YEAR);
    }

    private int firstTermEndingAt(int prorationIndex) {
        return prorationIndex < 1 ? 0 : (prorationIndex - 1) / termMonths + 1;
    }

    /** Two schedules are equal when they have the same dates and the same initial term. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AnniversarySchedule that
                && anchor.equals(that.anchor)
                && termMonths == that.termMonths
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anchor, termMonths, basis);
    }

    @Override
    public String toString() {
        return "AnniversarySchedule[" + anchor + ", every " + termMonths + " months]";
    }
}
