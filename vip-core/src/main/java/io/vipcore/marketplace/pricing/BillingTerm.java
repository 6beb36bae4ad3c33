package io.vipcore.marketplace.pricing;

import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * A term in which licenses are billed by the day, from the day of the order to the day before the anniversary date,
 * both included.
 *
 * <pre>{@code
 * BillingTerm term = BillingTerm.endingOn(LocalDate.parse("2023-03-10"));
 * term.daysFrom(LocalDate.parse("2022-07-25")); // 228, through 2023-03-09
 * term.daysFrom(LocalDate.parse("2023-03-10")); // empty: the next term
 * }</pre>
 *
 * <p>Source: AdobeDocs/VIPMP, Proration Calculation Logic.
 *
 * @param begin the first day, from year 1 to 9999
 * @param anniversary the anniversary date, from year 1 to 9999; a term that does not begin before it has no days
 */
public record BillingTerm(LocalDate begin, LocalDate anniversary) {

    public BillingTerm {
        Checks.day("BillingTerm.begin", begin);
        Checks.day("BillingTerm.anniversary", anniversary);
    }

    /**
     * {@return the term of 12 months before an anniversary date; before 2032-02-29 it begins 2031-02-28}
     *
     * @param anniversary the anniversary date, from year 2 to 9999
     */
    public static BillingTerm endingOn(LocalDate anniversary) {
        return new BillingTerm(
                Checks.day("BillingTerm.anniversary", anniversary).minusYears(1), anniversary);
    }

    /**
     * {@return the days billed, at least 1; empty for a day outside the term}
     *
     * @param order the day of the order
     */
    public OptionalInt daysFrom(LocalDate order) {
        boolean isBefore = Checks.required("BillingTerm.order", order).isBefore(begin);
        return isBefore || !order.isBefore(anniversary) ? OptionalInt.empty() : OptionalInt.of(daysToEnd(order));
    }

    /** {@return the last day billed} */
    public LocalDate throughInclusive() {
        return anniversary.minusDays(1);
    }

    /**
     * {@return by what a yearly price is divided for the price of a day: the days of a term of 12 months, so that all
     * of it costs the yearly price; empty for a longer or shorter term, of which no source says it}
     *
     * <p>366 where it holds a 29 February. That the days also decide where one stands at its edge is assumed: from
     * 2028-02-29 to 2029-02-28 it is 365, from 2031-02-28 to 2032-02-29 366.
     */
    public OptionalInt divisor() {
        boolean isYear = begin.plusYears(1).equals(anniversary)
                || anniversary.minusYears(1).equals(begin);
        return isYear ? OptionalInt.of(daysToEnd(begin)) : OptionalInt.empty();
    }

    private int daysToEnd(LocalDate from) {
        return (int) ChronoUnit.DAYS.between(from, anniversary);
    }
}
