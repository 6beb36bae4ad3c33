package io.vipcore.calendar;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must be ordered for a license added on a day: how many whole months, from which day through which.
 *
 * <p>Example, from a real invoice: anniversary date 2023-09-03, added 2022-11-14: {@code PRORATED}, 9 months, 2022-12-03
 * through 2023-09-02. Where no public source settles the months, as for a license added 2023-08-10, none are named:
 * {@code LAST_PARTIAL_MONTH}, 2023-08-10 through 2023-09-02.
 *
 * @param kind what kind of term it is
 * @param billedMonths the whole months that are billed, at least 1; empty for {@link Kind#LAST_PARTIAL_MONTH}
 * @param from the first day of the term; empty for {@link Kind#OPEN_INITIAL_TERM}
 * @param throughInclusive the last day of the term, not before the first; present exactly when {@code from} is
 */
public record TermToOrder(
        Kind kind, OptionalInt billedMonths, Optional<LocalDate> from, Optional<LocalDate> throughInclusive) {

    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

    /** The kinds of terms, as stable identifiers. */
    public enum Kind {
        /** Whole months from the next monthly proration date to the day before the anniversary date. */
        PRORATED,
        /** The whole initial term: the initial order, or a purchase authorization that waits for it. */
        WHOLE_INITIAL_TERM,
        /** The whole initial term while nothing establishes the anniversary date: the months are known, the days open. */
        OPEN_INITIAL_TERM,
        /** The term of a fixed-term license, such as a Stock credit pack, from the day it is added. */
        OWN_TERM,
        /**
         * No proration date is left before the anniversary date. No public source says how many months to order; the term
         * shows the days from the one on which the license is added to the one before the anniversary date.
         */
        LAST_PARTIAL_MONTH
    }

    public TermToOrder {
        Checks.required("TermToOrder.kind", kind);
        Checks.required("TermToOrder.billedMonths", billedMonths);
        Checks.required("TermToOrder.from", from);
        Checks.required("TermToOrder.throughInclusive", throughInclusive);
        if (billedMonths.isPresent()) {
            Checks.atLeast("TermToOrder.billedMonths", billedMonths.getAsInt(), 1);
        }
        if (billedMonths.isPresent() == (kind == Kind.LAST_PARTIAL_MONTH)) {
            throw new InvalidFactException("TermToOrder.billedMonths", "must be empty exactly for LAST_PARTIAL_MONTH");
        }
        boolean isOpen = kind == Kind.OPEN_INITIAL_TERM;
        if (from.isPresent() == isOpen || throughInclusive.isPresent() == isOpen) {
            throw new InvalidFactException("TermToOrder.from", "must be empty exactly for OPEN_INITIAL_TERM");
        }
        if (!isOpen && throughInclusive.get().isBefore(from.get())) {
            throw new InvalidFactException(
                    "TermToOrder.throughInclusive",
                    "must not be before " + from.get() + ", was " + throughInclusive.get());
        }
    }

    /**
     * {@return a term whose months and days are known}
     *
     * @param kind {@link Kind#PRORATED}, {@link Kind#WHOLE_INITIAL_TERM} or {@link Kind#OWN_TERM}
     * @param months the months billed, at least 1
     * @param from the first day billed
     * @param throughInclusive the last day billed
     */
    public static TermToOrder billed(Kind kind, int months, LocalDate from, LocalDate throughInclusive) {
        return new TermToOrder(
                kind,
                OptionalInt.of(months),
                Checks.given("TermToOrder.from", from),
                Checks.given("TermToOrder.throughInclusive", throughInclusive));
    }

    /**
     * {@return the initial term while its days are open}
     *
     * @param months the months billed, at least 1
     */
    public static TermToOrder open(int months) {
        return new TermToOrder(Kind.OPEN_INITIAL_TERM, OptionalInt.of(months), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the days left before an anniversary date, for which no source names the months}
     *
     * @param added the day on which the license is added
     * @param anniversary the anniversary date, after that day
     */
    public static TermToOrder lastPartialMonth(LocalDate added, LocalDate anniversary) {
        return new TermToOrder(
                Kind.LAST_PARTIAL_MONTH,
                OptionalInt.empty(),
                Checks.given("TermToOrder.added", added),
                Optional.of(
                        Checks.required("TermToOrder.anniversary", anniversary).minusDays(1)));
    }

    /**
     * {@return the amount for the months of the term, rounded once, at the end; empty without months}
     *
     * <p>A month costs a twelfth of the annual price, as two real invoices of one customer show (KENT-2022, KENT-2023): 9
     * months at 301.10 a year cost 225.83. Rounding and currency stay with the caller.
     *
     * @param annualPrice the price of one license for a year
     * @param scale the digits after the decimal point
     * @param rounding how to round
     */
    public Optional<BigDecimal> amountOf(BigDecimal annualPrice, int scale, RoundingMode rounding) {
        Checks.required("TermToOrder.annualPrice", annualPrice);
        Checks.required("TermToOrder.rounding", rounding);
        return billedMonths.stream()
                .mapToObj(months ->
                        annualPrice.multiply(BigDecimal.valueOf(months)).divide(MONTHS_PER_YEAR, scale, rounding))
                .findFirst();
    }

    /** {@return the days of a {@link Kind#LAST_PARTIAL_MONTH}, both ends included, 1 to 30; empty for other kinds} */
    public OptionalInt stubDays() {
        return kind == Kind.LAST_PARTIAL_MONTH
                ? OptionalInt.of(1 + (int) ChronoUnit.DAYS.between(from.orElseThrow(), throughInclusive.orElseThrow()))
                : OptionalInt.empty();
    }
}
