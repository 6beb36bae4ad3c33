package io.vipcore.marketplace.pricing;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that are billed, and by what a yearly price is divided. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class BillingTermTest {

    @ParameterizedTest
    @CsvSource({
        // Adobe's sheet and invoice
        "2023-03-10, 2022-03-10, 365",
        "2023-03-10, 2022-07-25, 228",
        "2020-03-10, 2019-03-10, 366",
        "2020-03-10, 2020-02-16, 23",
        "2021-06-12, 2020-06-12, 365",
        // the first and the last day of the term, and the days around it
        "2026-06-30, 2025-06-29, ",
        "2026-06-30, 2025-06-30, 365",
        "2026-06-30, 2025-07-01, 364",
        "2026-06-30, 2026-06-28, 2",
        "2026-06-30, 2026-06-29, 1",
        "2026-06-30, 2026-06-30, ",
        "2026-06-30, 2026-07-01, ",
        // a 29 February in the term, or as its last day
        "2020-03-10, 2019-12-31, 70",
        "2020-03-01, 2020-02-29, 1",
        "2020-03-01, 2020-02-28, 2",
        "2021-03-01, 2021-02-28, 1",
        // an anniversary date of 29 February
        "2032-02-29, 2031-02-27, ",
        "2032-02-29, 2031-02-28, 366",
        "2032-02-29, 2031-03-01, 365",
        "2032-02-29, 2032-02-28, 1",
        "2032-02-29, 2032-02-29, "
    })
    void from_the_day_of_the_order_to_the_day_before_the_anniversary_date(
            LocalDate anniversary, LocalDate order, Integer days) {
        BillingTerm term = BillingTerm.endingOn(anniversary);
        assertEquals(days == null ? OptionalInt.empty() : OptionalInt.of(days), term.daysFrom(order));
        assertEquals(anniversary.minusDays(1), term.throughInclusive());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 2026-03-14, ",
        "2026-03-15, 2026-03-15, 687",
        "2026-03-15, 2028-01-30, 1",
        "2026-03-15, 2028-01-31, ",
        // a term that does not begin before it ends has no days
        "2028-01-31, 2028-01-31, ",
        "2028-02-01, 2028-01-31, "
    })
    void a_term_may_be_of_another_length(LocalDate begin, LocalDate order, Integer days) {
        assertEquals(
                days == null ? OptionalInt.empty() : OptionalInt.of(days),
                new BillingTerm(begin, LocalDate.parse("2028-01-31")).daysFrom(order));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2026-06-30, 365",
        // with a 29 February, whatever the year
        "2019-03-10, 2020-03-10, 366",
        "2020-02-28, 2021-02-28, 366",
        "2019-03-01, 2020-03-01, 366",
        "2020-03-01, 2021-03-01, 365",
        "2019-02-28, 2020-02-28, 365",
        "2099-03-10, 2100-03-10, 365",
        // one at the edge: the days decide
        "2028-02-29, 2029-02-28, 365",
        "2028-02-28, 2029-02-28, 366",
        "2031-02-28, 2032-02-29, 366",
        "2031-02-28, 2032-02-28, 365",
        // no 12 months
        "2028-02-29, 2029-03-01, ",
        "2031-03-01, 2032-02-29, ",
        "2025-06-29, 2026-06-30, ",
        "2025-07-01, 2026-06-30, ",
        "2026-03-15, 2028-01-31, ",
        "2026-06-30, 2026-06-30, ",
        "2026-06-30, 2025-06-30, "
    })
    void a_term_of_12_months_is_divided_by_its_days(LocalDate begin, LocalDate anniversary, Integer divisor) {
        assertEquals(
                divisor == null ? OptionalInt.empty() : OptionalInt.of(divisor),
                new BillingTerm(begin, anniversary).divisor());
    }

    @Test
    void every_day_of_every_term_of_a_leap_cycle_counted_one_by_one() {
        LocalDate last = LocalDate.parse("2032-12-31");
        for (LocalDate ad = LocalDate.parse("2028-01-01"); !ad.isAfter(last); ad = ad.plusDays(1)) {
            BillingTerm term = BillingTerm.endingOn(ad);
            boolean hasLeapDay = false;
            int days = 0;
            LocalDate day = ad.minusDays(1);
            // The day before the same day a year ago, which 29 February does not have, belongs to the term before.
            while (!(day.getYear() < ad.getYear() && day.plusDays(1).equals(yearBefore(ad)))) {
                days++;
                hasLeapDay |= day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
                assertEquals(OptionalInt.of(days), term.daysFrom(day), day + " to " + ad);
                day = day.minusDays(1);
            }
            assertEquals(OptionalInt.empty(), term.daysFrom(day));
            assertEquals(OptionalInt.of(days), term.divisor());
            boolean endsOnLeapDay = ad.getMonthValue() == 2 && ad.getDayOfMonth() == 29;
            assertEquals(hasLeapDay || endsOnLeapDay ? 366 : 365, days, ad::toString);
        }
    }

    private static LocalDate yearBefore(LocalDate day) {
        boolean isLeapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return LocalDate.of(day.getYear() - 1, day.getMonthValue(), isLeapDay ? 28 : day.getDayOfMonth());
    }

    @Property
    void the_days_of_adjoining_orders_add_up(
            @ForAll LocalDate begin,
            @ForAll @IntRange(max = 1_500) int length,
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 1_500) int until) {
        LocalDate anniversary = begin.plusDays(length);
        Assume.that(anniversary.getYear() < 10_000 && from <= until && until < length);
        LocalDate first = begin.plusDays(from);
        LocalDate second = begin.plusDays(until);
        BillingTerm term = new BillingTerm(begin, anniversary);
        assertEquals(
                term.daysFrom(first).getAsInt(),
                new BillingTerm(begin, second).daysFrom(first).orElse(0)
                        + term.daysFrom(second).getAsInt());
    }

    @Property
    void a_day_has_days_exactly_if_it_is_in_the_term(
            @ForAll LocalDate anniversary, @ForAll @IntRange(min = -400, max = 400) int distance) {
        Assume.that(anniversary.getYear() > 1);
        LocalDate order = anniversary.minusDays(distance);
        BillingTerm term = BillingTerm.endingOn(anniversary);
        boolean isInTerm = !order.isBefore(term.begin()) && order.isBefore(anniversary);
        assertEquals(isInTerm ? OptionalInt.of(distance) : OptionalInt.empty(), term.daysFrom(order));
        assertEquals(OptionalInt.of((int) ChronoUnit.DAYS.between(term.begin(), anniversary)), term.divisor());
    }

    @Test
    void days_beyond_those_of_facts_are_refused() {
        LocalDate day = LocalDate.parse("2026-06-30");
        String bounds = "must be a day from 0001-01-01 to 9999-12-31, was ";
        assertRefused(
                "BillingTerm.begin: " + bounds + "0000-12-31", () -> new BillingTerm(LocalDate.of(0, 12, 31), day));
        assertRefused(
                "BillingTerm.anniversary: " + bounds + "+10000-01-01",
                () -> new BillingTerm(day, LocalDate.of(10_000, 1, 1)));
        assertRefused(
                "BillingTerm.anniversary: " + bounds + "+999999999-12-31", () -> BillingTerm.endingOn(LocalDate.MAX));
        assertRefused("BillingTerm.begin: " + bounds + "0000-05-05", () -> BillingTerm.endingOn(LocalDate.of(1, 5, 5)));
        assertEquals(OptionalInt.empty(), BillingTerm.endingOn(day).daysFrom(LocalDate.MIN));
        assertEquals(OptionalInt.empty(), BillingTerm.endingOn(day).daysFrom(LocalDate.MAX));
    }
}
