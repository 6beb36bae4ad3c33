package io.vipcore.anniversary;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must be ordered for a license added on a day: how many whole months, from which day through which.
 *
 * <p>The answer is one of the five kinds below; where no public source settles it, it says so ({@link
 * LastPartialMonth}) instead of naming a plausible number.
 */
public sealed interface TermToOrder {

    /** The kinds of answer, as stable identifiers. */
    enum Kind {
        /** {@link TermToOrder.Prorated}. */
        PRORATED,
        /** {@link TermToOrder.WholeInitialTerm}. */
        WHOLE_INITIAL_TERM,
        /** {@link TermToOrder.OpenInitialTerm}. */
        OPEN_INITIAL_TERM,
        /** {@link TermToOrder.OwnTerm}. */
        OWN_TERM,
        /** {@link TermToOrder.LastPartialMonth}. */
        LAST_PARTIAL_MONTH
    }

    /**
     * Returns the kind of this answer.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the whole months that are billed.
     *
     * @return the months, at least 1; empty for {@link LastPartialMonth}
     */
    OptionalInt billedMonths();

    /**
     * Returns the days that are billed.
     *
     * @return the period; empty for {@link LastPartialMonth} and {@link OpenInitialTerm}
     */
    Optional<BilledPeriod> billedPeriod();

    /**
     * Returns the part of a year that is billed, for an amount per license of annual price × months / 12.
     *
     * @return the fraction; empty for {@link LastPartialMonth}
     */
    default Optional<YearFraction> fractionOfYear() {
        return billedMonths().isPresent()
                ? Optional.of(YearFraction.ofMonths(billedMonths().getAsInt()))
                : Optional.empty();
    }

    /**
     * The days that are billed.
     *
     * @param from the first day
     * @param throughInclusive the last day
     */
    record BilledPeriod(LocalDate from, LocalDate throughInclusive) {
        /**
         * Creates a period.
         *
         * @param from the first day
         * @param throughInclusive the last day
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public BilledPeriod {
            FactShape.required("BilledPeriod.from", from);
            FactShape.required("BilledPeriod.throughInclusive", throughInclusive);
        }
    }

    /** A term whose months and days are known. */
    sealed interface Billed extends TermToOrder {

        /**
         * Returns the months billed.
         *
         * @return the months, at least 1
         */
        int months();

        /**
         * Returns the first day billed.
         *
         * @return the day
         */
        LocalDate from();

        /**
         * Returns the last day billed.
         *
         * @return the day
         */
        LocalDate throughInclusive();

        @Override
        default OptionalInt billedMonths() {
            return OptionalInt.of(months());
        }

        @Override
        default Optional<BilledPeriod> billedPeriod() {
            return Optional.of(new BilledPeriod(from(), throughInclusive()));
        }
    }

    /**
     * Whole months from the next monthly proration date to the day before the anniversary date.
     *
     * <p>Example, from a real invoice: anniversary date 2023-09-03, added 2022-11-14: 9 months, 2022-12-03 through
     * 2023-09-02. The days before {@code from} are not billed.
     *
     * @param months the months billed, at least 1
     * @param from the first day billed, a proration date
     * @param throughInclusive the last day billed, the day before the anniversary date
     */
    record Prorated(int months, LocalDate from, LocalDate throughInclusive) implements Billed {
        /**
         * Creates the term.
         *
         * @param months at least 1
         * @param from the first day billed
         * @param throughInclusive the last day billed
         * @throws io.vipcore.fact.InvalidFactException if something is null or there is no month
         */
        public Prorated {
            FactShape.required("Prorated.from", from);
            FactShape.required("Prorated.throughInclusive", throughInclusive);
            FactShape.atLeast("Prorated.months", months, 1);
        }

        @Override
        public Kind kind() {
            return Kind.PRORATED;
        }
    }

    /**
     * The whole initial term: the initial order, or a purchase authorization that waits for it.
     *
     * @param months the months billed, at least 1
     * @param from the first day billed
     * @param throughInclusive the last day billed, the day before the first anniversary date
     */
    record WholeInitialTerm(int months, LocalDate from, LocalDate throughInclusive) implements Billed {
        /**
         * Creates the term.
         *
         * @param months at least 1
         * @param from the first day billed
         * @param throughInclusive the last day billed
         * @throws io.vipcore.fact.InvalidFactException if something is null or there is no month
         */
        public WholeInitialTerm {
            FactShape.required("WholeInitialTerm.from", from);
            FactShape.required("WholeInitialTerm.throughInclusive", throughInclusive);
            FactShape.atLeast("WholeInitialTerm.months", months, 1);
        }

        @Override
        public Kind kind() {
            return Kind.WHOLE_INITIAL_TERM;
        }
    }

    /**
     * The whole initial term while nothing has established the anniversary date yet: its months are known, its dates are
     * open.
     *
     * @param months the months billed, at least 1
     */
    record OpenInitialTerm(int months) implements TermToOrder {
        /**
         * Creates the term.
         *
         * @param months at least 1
         * @throws io.vipcore.fact.InvalidFactException if there is no month
         */
        public OpenInitialTerm {
            FactShape.atLeast("OpenInitialTerm.months", months, 1);
        }

        @Override
        public Kind kind() {
            return Kind.OPEN_INITIAL_TERM;
        }

        @Override
        public OptionalInt billedMonths() {
            return OptionalInt.of(months);
        }

        @Override
        public Optional<BilledPeriod> billedPeriod() {
            return Optional.empty();
        }
    }

    /**
     * The term of a product that does not follow the anniversary date, such as a Stock credit pack.
     *
     * @param months the months billed, at least 1
     * @param from the day the license is added
     * @param throughInclusive the last day of the license
     */
    record OwnTerm(int months, LocalDate from, LocalDate throughInclusive) implements Billed {
        /**
         * Creates the term.
         *
         * @param months at least 1
         * @param from the day the license is added
         * @param throughInclusive the last day of the license
         * @throws io.vipcore.fact.InvalidFactException if something is null or there is no month
         */
        public OwnTerm {
            FactShape.required("OwnTerm.from", from);
            FactShape.required("OwnTerm.throughInclusive", throughInclusive);
            FactShape.atLeast("OwnTerm.months", months, 1);
        }

        @Override
        public Kind kind() {
            return Kind.OWN_TERM;
        }
    }

    /**
     * No proration date is left before the anniversary date; no public source says how many months to order, so none is
     * named.
     *
     * @param anniversary the anniversary date on which the license falls due
     * @param stubDays the days from the reference, that day included, to the day before the anniversary date; 1 to 30
     */
    record LastPartialMonth(LocalDate anniversary, int stubDays) implements TermToOrder {
        /**
         * Creates the answer.
         *
         * @param anniversary the anniversary date
         * @param stubDays at least 1
         * @throws io.vipcore.fact.InvalidFactException if the anniversary date is null or there is no day
         */
        public LastPartialMonth {
            FactShape.required("LastPartialMonth.anniversary", anniversary);
            FactShape.atLeast("LastPartialMonth.stubDays", stubDays, 1);
        }

        @Override
        public Kind kind() {
            return Kind.LAST_PARTIAL_MONTH;
        }

        @Override
        public OptionalInt billedMonths() {
            return OptionalInt.empty();
        }

        @Override
        public Optional<BilledPeriod> billedPeriod() {
            return Optional.empty();
        }
    }
}
