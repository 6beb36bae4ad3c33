package io.vipcore.calendar;

import io.vipcore.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of a year that is billed, as an exact fraction. Rounding and currency stay with the caller.
 *
 * <p>Example: {@code YearFraction.ofMonths(9).amountOf(new BigDecimal("301.10"), 2, RoundingMode.HALF_UP)} is 225.83.
 *
 * @param units the billed units, at least 0
 * @param unitsPerYear the units of a whole year, at least 1
 */
public record YearFraction(int units, int unitsPerYear) {

    private static final int MONTHS_PER_YEAR = 12;

    public YearFraction {
        Checks.atLeast("YearFraction.units", units, 0);
        Checks.atLeast("YearFraction.unitsPerYear", unitsPerYear, 1);
    }

    /**
     * {@return the fraction of a number of whole months: a month costs a twelfth of the annual price, as two real
     * invoices of one customer show (KENT-2022, KENT-2023)}
     *
     * @param months the months, at least 0
     */
    public static YearFraction ofMonths(int months) {
        return new YearFraction(months, MONTHS_PER_YEAR);
    }

    /**
     * {@return the amount for this fraction of an annual price, rounded once, at the end}
     *
     * @param annualPrice the price of one license for a year
     * @param scale the digits after the decimal point
     * @param rounding how to round
     */
    public BigDecimal amountOf(BigDecimal annualPrice, int scale, RoundingMode rounding) {
        return Checks.required("YearFraction.annualPrice", annualPrice)
                .multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(unitsPerYear), scale, Checks.required("YearFraction.rounding", rounding));
    }
}
