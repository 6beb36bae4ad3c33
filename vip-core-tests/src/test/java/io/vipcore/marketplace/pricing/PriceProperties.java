package io.vipcore.marketplace.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.VipDomain;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of prices. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class PriceProperties {

    @Property
    void the_candidates_for_a_day_are_the_truncated_and_the_nearest_one(
            @ForAll LocalDate anniversary,
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal yearly) {
        Price price = order(anniversary, days, yearly, 1);
        BigDecimal divisor = BigDecimal.valueOf(price.divisor().getAsInt());
        assertEquals(
                yearly.divide(divisor, 9, RoundingMode.FLOOR), price.daily().get(0));
        assertEquals(
                yearly.divide(divisor, 9, RoundingMode.HALF_UP),
                price.daily().get(price.daily().size() - 1));
        assertAscending(price.daily(), 9);
    }

    @Property
    void the_amounts_lie_as_near_to_the_exact_one_as_two_roundings_can(
            @ForAll LocalDate anniversary,
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal yearly,
            @ForAll @IntRange(max = 1_000_000) int quantity) {
        Price price = order(anniversary, days, yearly, quantity);
        BigDecimal times = BigDecimal.valueOf((long) quantity * days);
        BigDecimal exact =
                yearly.multiply(times).divide(BigDecimal.valueOf(price.divisor().getAsInt()), MathContext.DECIMAL128);
        BigDecimal most = times.movePointLeft(9).add(new BigDecimal("0.00500000001"));
        price.totals().forEach(total -> assertTrue(total.subtract(exact).abs().compareTo(most) <= 0, price::toString));
        assertAscending(price.totals(), 2);
        assertEquals(price.outcome() == PriceOutcome.EXACT, price.totals().size() == 1);
    }

    @Property
    void a_whole_term_costs_the_yearly_price(
            @ForAll LocalDate anniversary,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal yearly,
            @ForAll @IntRange(max = 10_000) int quantity) {
        Assume.that(anniversary.getYear() > 1);
        BillingTerm term = BillingTerm.endingOn(anniversary);
        Price price = Price.ofOrder(term, term.begin(), yearly, quantity);
        assertEquals(PriceOutcome.EXACT, price.outcome());
        assertEquals(
                List.of(yearly.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.UNNECESSARY)),
                price.totals());
    }

    @Property
    void a_switch_costs_the_exact_difference_to_the_nearest_cent(
            @ForAll LocalDate anniversary,
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal source,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal more,
            @ForAll @IntRange(max = 1_000_000) int quantity) {
        Assume.that(anniversary.getYear() > 1);
        Price price = Price.ofSwitch(
                BillingTerm.endingOn(anniversary), anniversary.minusDays(days), source.add(more), source, quantity);
        BigDecimal exact = more.multiply(BigDecimal.valueOf((long) quantity * days));
        BigDecimal divisor = BigDecimal.valueOf(price.divisor().getAsInt());
        assertTrue(price.totals().contains(exact.divide(divisor, 2, RoundingMode.HALF_UP)));
        assertTrue(price.totals().contains(exact.divide(divisor, 2, RoundingMode.HALF_DOWN)));
        assertTrue(price.totals().contains(exact.divide(divisor, 2, RoundingMode.HALF_EVEN)));
        assertEquals(price.outcome() == PriceOutcome.EXACT, price.totals().size() == 1);
        assertAscending(price.totals(), 2);
    }

    private static Price order(LocalDate anniversary, int days, BigDecimal yearly, int quantity) {
        Assume.that(anniversary.getYear() > 1);
        return Price.ofOrder(BillingTerm.endingOn(anniversary), anniversary.minusDays(days), yearly, quantity);
    }

    private static void assertAscending(List<BigDecimal> candidates, int decimals) {
        assertEquals(candidates.stream().sorted().toList(), candidates);
        assertEquals(candidates.size(), new HashSet<>(candidates).size());
        assertTrue(candidates.stream().allMatch(candidate -> candidate.scale() == decimals), candidates::toString);
    }
}
