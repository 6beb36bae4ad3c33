package io.vipcore.marketplace.pricing;

import static io.vipcore.marketplace.pricing.PriceOutcome.EXACT;
import static io.vipcore.marketplace.pricing.PriceOutcome.LONG_TERM_UNDETERMINED;
import static io.vipcore.marketplace.pricing.PriceOutcome.NET_REFUND;
import static io.vipcore.marketplace.pricing.PriceOutcome.NOT_IN_TERM;
import static io.vipcore.marketplace.pricing.PriceOutcome.ROUNDING_CONTESTED;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an order or a switch within a term costs. */
class PriceTest {

    private static final BillingTerm TERM = BillingTerm.endingOn(LocalDate.parse("2026-06-30"));
    private static final BillingTerm LONG_TERM =
            new BillingTerm(LocalDate.parse("2026-03-15"), LocalDate.parse("2028-01-31"));
    private static final LocalDate LAST_100_DAYS = LocalDate.parse("2026-03-22");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-29");

    @ParameterizedTest
    @CsvSource({
        // Adobe's sheet
        "173.28, 1, 2023-03-10, 2022-03-10, 365, 0.474739726, 173.28",
        "173.28, 1, 2023-03-10, 2022-07-25, 228, 0.474739726, 108.24",
        "173.28, 1, 2020-03-10, 2019-03-10, 366, 0.473442622 0.473442623, 173.28",
        "173.28, 1, 2020-03-10, 2019-05-20, 295, 0.473442622 0.473442623, 139.67",
        "173.28, 1, 2020-03-10, 2020-02-16, 23, 0.473442622 0.473442623, 10.89",
        // Adobe's previews
        "328.50, 10, 2026-03-31, 2025-12-31, 90, 0.900000000, 810.00",
        "345.00, 10, 2026-03-31, 2025-12-31, 90, 0.945205479, 850.68",
        // printed 24.65, which contradicts the sheet
        "299.99, 1, 2026-06-30, 2026-05-31, 30, 0.821890410 0.821890411, 24.66",
        "0, 7, 2026-06-30, 2025-06-30, 365, 0.000000000, 0.00",
        "328.5, 1, 2026-06-30, 2025-06-30, 365, 0.900000000, 328.50",
        "328.5, 0, 2026-06-30, 2025-06-30, 365, 0.900000000, 0.00",
        "3.65, 1, 2026-06-30, 2026-06-28, 2, 0.010000000, 0.02"
    })
    void the_price_of_a_day_times_days_times_quantity(
            BigDecimal yearly,
            long quantity,
            LocalDate anniversary,
            LocalDate order,
            int days,
            String daily,
            String total) {
        BillingTerm term = BillingTerm.endingOn(anniversary);
        assertEquals(
                new Price(EXACT, OptionalInt.of(days), term.divisor(), amounts(daily), amounts(total)),
                Price.ofOrder(term, order, yearly, quantity));
    }

    @ParameterizedTest
    @CsvSource({
        // truncated or rounded: a cent of difference in ten thousand licenses
        "173.28, 10000, 2020-03-10, 2019-05-20, 0.473442622 0.473442623, 1396655.73 1396655.74",
        // the price of a day is exactly half a billionth: truncated it is nothing
        "0.0000001825, 1000000, 2026-06-30, 2025-07-01, 0.000000000 0.000000001, 0.00 0.36",
        // an amount of exactly half a cent
        "1.825, 1, 2026-06-30, 2026-06-29, 0.005000000, 0.00 0.01",
        "1.825, 3, 2026-06-30, 2026-06-29, 0.005000000, 0.01 0.02"
    })
    void where_no_source_decides_the_rounding_every_amount_is_given(
            BigDecimal yearly, long quantity, LocalDate anniversary, LocalDate order, String daily, String totals) {
        Price price = Price.ofOrder(BillingTerm.endingOn(anniversary), order, yearly, quantity);
        assertEquals(ROUNDING_CONTESTED, price.outcome());
        assertEquals(amounts(daily), price.daily());
        assertEquals(amounts(totals), price.totals());
    }

    @Test
    void outside_the_term_nothing_is_said() {
        Price nothing = new Price(NOT_IN_TERM, OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of());
        for (String order : List.of("2025-06-29", "2026-06-30")) {
            assertEquals(nothing, Price.ofOrder(TERM, LocalDate.parse(order), BigDecimal.TEN, 1));
            assertEquals(nothing, Price.ofSwitch(TERM, LocalDate.parse(order), BigDecimal.TEN, BigDecimal.ONE, 1));
            assertEquals(
                    nothing,
                    Price.ofSwitch(TERM, LocalDate.parse(order), BigDecimal.ONE, BigDecimal.TEN, 1),
                    "not even that it would be a refund");
        }
    }

    @Test
    void of_a_term_longer_or_shorter_than_12_months_only_the_days_are_known() {
        Price days = new Price(LONG_TERM_UNDETERMINED, OptionalInt.of(680), OptionalInt.empty(), List.of(), List.of());
        assertEquals(days, Price.ofOrder(LONG_TERM, LAST_100_DAYS, BigDecimal.TEN, 3));
        assertEquals(days, Price.ofSwitch(LONG_TERM, LAST_100_DAYS, BigDecimal.TEN, BigDecimal.ONE, 3));
        assertEquals(days, Price.ofSwitch(LONG_TERM, LAST_100_DAYS, BigDecimal.TEN, BigDecimal.TEN, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "300, 180, 1, 32.88",
        "300, 0, 1, 82.19",
        "180, 0, 1, 49.32",
        "270, 162, 1, 29.59",
        "270, 0, 1, 73.97",
        "162, 0, 1, 44.38",
        "180, 180, 5, 0.00",
        "300, 180, 0, 0.00",
        // rounded once, with no price of a day in between: 173.28 / 365 × 100 × 10,000
        "173.28, 0, 10000, 474739.73"
    })
    void a_switch_costs_the_difference_of_the_prices(
            BigDecimal target, BigDecimal source, long quantity, String charge) {
        assertEquals(
                new Price(EXACT, OptionalInt.of(100), OptionalInt.of(365), List.of(), amounts(charge)),
                Price.ofSwitch(TERM, LAST_100_DAYS, target, source, quantity));
    }

    @Test
    void an_exact_half_cent_of_a_switch_goes_both_ways() {
        Price price = Price.ofSwitch(TERM, LAST_DAY, new BigDecimal("11.825"), BigDecimal.TEN, 1);
        assertEquals(
                new Price(ROUNDING_CONTESTED, OptionalInt.of(1), OptionalInt.of(365), List.of(), amounts("0.00 0.01")),
                price);
    }

    @Test
    void a_switch_to_what_is_cheaper_is_a_net_refund_whatever_the_term() {
        Price refund = new Price(NET_REFUND, OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of());
        BigDecimal target = new BigDecimal("9.99");
        assertEquals(refund, Price.ofSwitch(TERM, LAST_100_DAYS, target, BigDecimal.TEN, 1));
        assertEquals(refund, Price.ofSwitch(LONG_TERM, LAST_100_DAYS, target, BigDecimal.TEN, 1));
        assertEquals(
                EXACT,
                Price.ofSwitch(TERM, LAST_100_DAYS, new BigDecimal("10.00"), BigDecimal.TEN, 1)
                        .outcome(),
                "10.00 is not less than 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999.99999999999999999999", "1E+19", "1E-20", "0E-20", "0E+19"})
    void amounts_have_up_to_20_digits_before_and_after_the_decimal_point(BigDecimal amount) {
        assertEquals(
                OptionalInt.of(100),
                Price.ofOrder(TERM, LAST_100_DAYS, amount, Integer.MAX_VALUE).days());
        assertEquals(
                OptionalInt.of(100),
                Price.ofSwitch(TERM, LAST_100_DAYS, amount, BigDecimal.ZERO, Integer.MAX_VALUE)
                        .days());
    }

    static Stream<BigDecimal> hostileAmounts() {
        return Stream.of(
                new BigDecimal("1E+20"),
                new BigDecimal("100000000000000000000"),
                new BigDecimal("1E-21"),
                new BigDecimal("0.000000000000000000001"),
                new BigDecimal("0E+21"),
                new BigDecimal("0E-21"),
                new BigDecimal("1E+1000000"),
                new BigDecimal("-1E+1000000"),
                new BigDecimal("1E-1000000"),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000), 20));
    }

    @ParameterizedTest
    @MethodSource("hostileAmounts")
    void amounts_with_more_digits_are_refused_at_once(BigDecimal amount) {
        String problem = ": must have at most 20 digits before and after the decimal point";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertRefused("Price.yearly" + problem, () -> Price.ofOrder(TERM, LAST_DAY, amount, 1));
            assertRefused("Price.target" + problem, () -> Price.ofSwitch(TERM, LAST_DAY, amount, BigDecimal.ONE, 1));
            assertRefused("Price.source" + problem, () -> Price.ofSwitch(TERM, LAST_DAY, BigDecimal.ONE, amount, 1));
        });
    }

    @Test
    void negative_amounts_and_quantities_out_of_bounds_are_refused() {
        BigDecimal negative = new BigDecimal("-0.01");
        assertRefused("Price.yearly: must be at least 0, was -0.01", () -> Price.ofOrder(TERM, LAST_DAY, negative, 1));
        assertRefused(
                "Price.target: must be at least 0, was -0.01",
                () -> Price.ofSwitch(TERM, LAST_DAY, negative, BigDecimal.ONE, 1));
        assertRefused(
                "Price.source: must be at least 0, was -0.01",
                () -> Price.ofSwitch(TERM, LAST_DAY, BigDecimal.ONE, negative, 1));
        for (long quantity : new long[] {-1, Integer.MAX_VALUE + 1L}) {
            String message = "Price.quantity: must be from 0 to 2147483647, was " + quantity;
            assertRefused(message, () -> Price.ofOrder(TERM, LAST_DAY, BigDecimal.ONE, quantity));
            assertRefused(message, () -> Price.ofSwitch(TERM, LAST_DAY, BigDecimal.ONE, BigDecimal.ONE, quantity));
        }
    }

    private static List<BigDecimal> amounts(String texts) {
        return Stream.of(texts.split(" ")).map(BigDecimal::new).toList();
    }
}
