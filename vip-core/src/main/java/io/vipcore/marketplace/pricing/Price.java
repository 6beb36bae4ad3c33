package io.vipcore.marketplace.pricing;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an order or a switch within a term costs, in any currency whose amounts have two decimals.
 *
 * <pre>{@code
 * BillingTerm term = BillingTerm.endingOn(LocalDate.parse("2020-03-10"));
 * Price price = Price.ofOrder(term, LocalDate.parse("2020-02-16"), new BigDecimal("173.28"), 1);
 * price.daily();  // 0.473442622, 0.473442623: Adobe's text rounds, its example truncates
 * price.totals(); // 10.89: EXACT, since 23 days cost the same with both
 * }</pre>
 *
 * <p>An amount of an exact half cent goes both ways. Sources: AdobeDocs/VIPMP, Proration Calculation Logic, Mid-term
 * switches.
 *
 * @param outcome what can be said
 * @param days the days billed; empty for {@link PriceOutcome#NOT_IN_TERM} and {@link PriceOutcome#NET_REFUND}
 * @param divisor the days of the whole term; empty where there is no price
 * @param daily the candidates for the price of a day, ascending, with exactly 9 decimals, unmodifiable; empty where
 *     there is no price, and for a switch, which is rounded once
 * @param totals the candidates for the amount, ascending, with exactly 2 decimals, unmodifiable; empty where there is
 *     no price
 */
public record Price(
        PriceOutcome outcome, OptionalInt days, OptionalInt divisor, List<BigDecimal> daily, List<BigDecimal> totals) {

    /** More than any price has, few enough to compute with. */
    private static final int MOST_DIGITS = 20;

    public Price {
        Checks.required("Price.outcome", outcome);
        Checks.required("Price.days", days);
        Checks.required("Price.divisor", divisor);
        daily = Checks.list("Price.daily", daily);
        totals = Checks.list("Price.totals", totals);
    }

    /**
     * {@return the price of an order: the price of a day × days × quantity}
     *
     * @param term the term that runs on the day of the order
     * @param order the day of the order
     * @param yearly the price of one for a year, not negative, with at most 20 digits before and after the decimal
     *     point
     * @param quantity how many, from 0 to 2,147,483,647
     */
    public static Price ofOrder(BillingTerm term, LocalDate order, BigDecimal yearly, long quantity) {
        checkAmount("Price.yearly", yearly);
        Checks.between("Price.quantity", quantity, 0, Integer.MAX_VALUE);
        OptionalInt days = Checks.required("Price.term", term).daysFrom(order);
        OptionalInt divisor = term.divisor();
        if (days.isEmpty() || divisor.isEmpty()) {
            return without(days);
        }
        BigDecimal times = BigDecimal.valueOf(quantity * days.getAsInt());
        List<BigDecimal> daily = divided(
                        yearly, divisor.getAsInt(), 9, RoundingMode.DOWN, RoundingMode.HALF_DOWN, RoundingMode.HALF_UP)
                .distinct()
                .toList();
        return of(days, divisor, daily, daily.stream().flatMap(each -> toCents(each.multiply(times), 1)));
    }

    /**
     * {@return the price of a switch: the difference of the yearly prices × days left / days of the term × quantity;
     * none where the target is cheaper, whatever the term}
     *
     * <p>Example: 100 of 365 days, from 180.00 to 300.00: 32.88, of which the target alone costs 82.19: a switch from 0
     * to it.
     *
     * @param term the term that runs on the day of the order
     * @param order the day of the order
     * @param target the yearly price of what is switched to, within the bounds of {@link #ofOrder}
     * @param source the yearly price of what is switched from, within the same bounds
     * @param quantity how many, from 0 to 2,147,483,647
     */
    public static Price ofSwitch(
            BillingTerm term, LocalDate order, BigDecimal target, BigDecimal source, long quantity) {
        checkAmount("Price.target", target);
        checkAmount("Price.source", source);
        Checks.between("Price.quantity", quantity, 0, Integer.MAX_VALUE);
        OptionalInt days = Checks.required("Price.term", term).daysFrom(order);
        OptionalInt divisor = term.divisor();
        if (days.isPresent() && target.compareTo(source) < 0) {
            return without(PriceOutcome.NET_REFUND, OptionalInt.empty());
        }
        if (days.isEmpty() || divisor.isEmpty()) {
            return without(days);
        }
        BigDecimal times = BigDecimal.valueOf(quantity * days.getAsInt());
        return of(days, divisor, List.of(), toCents(target.subtract(source).multiply(times), divisor.getAsInt()));
    }

    private static void checkAmount(String field, BigDecimal amount) {
        // The scale first: it is at hand, however many digits there are.
        if (Math.abs((long) Checks.required(field, amount).scale()) > MOST_DIGITS
                || amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new InvalidFactException(
                    field, "must have at most " + MOST_DIGITS + " digits before and after the decimal point");
        }
        if (amount.signum() < 0) {
            throw new InvalidFactException(field, "must be at least 0, was " + amount);
        }
    }

    private static Price without(OptionalInt days) {
        return without(days.isEmpty() ? PriceOutcome.NOT_IN_TERM : PriceOutcome.LONG_TERM_UNDETERMINED, days);
    }

    private static Price without(PriceOutcome outcome, OptionalInt days) {
        return new Price(outcome, days, OptionalInt.empty(), List.of(), List.of());
    }

    private static Price of(OptionalInt days, OptionalInt divisor, List<BigDecimal> daily, Stream<BigDecimal> rounded) {
        List<BigDecimal> totals = rounded.distinct().toList();
        PriceOutcome outcome = totals.size() == 1 ? PriceOutcome.EXACT : PriceOutcome.ROUNDING_CONTESTED;
        return new Price(outcome, days, divisor, daily, totals);
    }

    private static Stream<BigDecimal> toCents(BigDecimal amount, int divisor) {
        return divided(amount, divisor, 2, RoundingMode.HALF_DOWN, RoundingMode.HALF_UP);
    }

    private static Stream<BigDecimal> divided(BigDecimal amount, int divisor, int decimals, RoundingMode... modes) {
        return Stream.of(modes).map(mode -> amount.divide(BigDecimal.valueOf(divisor), decimals, mode));
    }
}
