package com.acme.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.pricing.BillingTerm;
import io.vipcore.marketplace.pricing.Price;
import io.vipcore.marketplace.pricing.PriceOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of 2022-07-25 in a term that ends 2023-03-10: 228 of 365 days are billed. */
class QuotesTest {

    private static final javax.money.CurrencyUnit EUR = Monetary.getCurrency("EUR");
    private static final javax.money.CurrencyUnit JPY = Monetary.getCurrency("JPY");

    private static Price price(String yearly, long quantity) {
        return price("2022-07-25", yearly, quantity);
    }

    private static Price price(String order, String yearly, long quantity) {
        BillingTerm term = BillingTerm.endingOn(LocalDate.parse("2023-03-10"));
        return Price.ofOrder(term, LocalDate.parse(order), new BigDecimal(yearly), quantity);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 359.88, 10, EUR 2248.02",
        "EUR, 359.88, 1, EUR 224.80",
        "JPY, 43200, 10, JPY 269852",
        "JPY, 43200, 1, JPY 26985",
        "KWD, 110.000, 10, KWD 687.123"
    })
    void an_order_costs_the_days_that_are_left_in_the_digits_of_its_currency(
            String currency, String yearly, long quantity, String expected) {
        Price price = price(yearly, quantity);
        assertEquals(expected, Quotes.shown(Quotes.inJodaMoney(price, quantity, CurrencyUnit.of(currency))));
        assertEquals(
                List.of(org.javamoney.moneta.Money.of(
                        new BigDecimal(expected.substring(4)), Monetary.getCurrency(currency))),
                Quotes.inMonetaryAmounts(price, quantity, Monetary.getCurrency(currency)));
    }

    @Test
    void where_rounding_is_contested_every_candidate_is_shown_and_the_caller_chooses() {
        Price price = price("215.88", 117);
        assertEquals(PriceOutcome.ROUNDING_CONTESTED, price.outcome());

        List<Money> joda = Quotes.inJodaMoney(price, 117, CurrencyUnit.EUR);
        assertEquals("EUR 15777.57 or EUR 15777.58", Quotes.shown(joda));
        assertEquals(Optional.of(Money.parse("EUR 15777.58")), Quotes.amount(joda, Collections::max));

        List<MonetaryAmount> monetary = Quotes.inMonetaryAmounts(price, 117, EUR);
        assertEquals("EUR 15777.57 or EUR 15777.58", Quotes.shown(monetary));
        assertEquals(
                Optional.of(org.javamoney.moneta.Money.of(new BigDecimal("15777.57"), EUR)),
                Quotes.amount(monetary, Collections::min));
    }

    @Test
    void a_reseller_may_refuse_to_choose() {
        List<Money> candidates = Quotes.inJodaMoney(price("215.88", 117), 117, CurrencyUnit.EUR);
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> Quotes.amount(candidates, contested -> {
                    throw new IllegalStateException("ask Adobe: " + Quotes.shown(contested));
                }));
        assertEquals("ask Adobe: EUR 15777.57 or EUR 15777.58", e.getMessage());
    }

    @Test
    void what_is_contested_to_the_cent_may_be_one_amount_in_a_currency_without_cents() {
        Price price = price("215.88", 117);
        assertEquals(List.of(org.javamoney.moneta.Money.of(15_778, JPY)), Quotes.inMonetaryAmounts(price, 117, JPY));
    }

    @ParameterizedTest
    @CsvSource({"359.88, 10", "215.88, 117", "180.00, 368", "0, 3", "173.28, 0"})
    void in_a_currency_of_two_digits_the_candidates_are_the_totals_of_the_library(String yearly, long quantity) {
        Price price = price(yearly, quantity);
        assertEquals(price.totals(), Quotes.candidates(price, quantity, 2));
    }

    @Test
    void without_a_price_there_is_no_amount() {
        Price after = price("2023-03-10", "359.88", 10);
        assertEquals(PriceOutcome.NOT_IN_TERM, after.outcome());
        assertEquals(
                Optional.empty(), Quotes.amount(Quotes.inJodaMoney(after, 10, CurrencyUnit.EUR), Collections::max));
    }
}
