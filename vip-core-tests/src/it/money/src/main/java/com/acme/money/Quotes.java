package com.acme.money;

import io.vipcore.marketplace.pricing.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What an order costs, as money: the library knows no currency, and where rounding is contested, it chooses nothing. */
public final class Quotes {

    private Quotes() {}

    // example: candidates of a price
    /** Every amount that an order may cost, in the digits of its currency; an exact half goes both ways. */
    static List<BigDecimal> candidates(Price price, long quantity, int digits) {
        BigDecimal times = BigDecimal.valueOf(price.days().orElse(0) * quantity);
        return price.daily().stream()
                .map(times::multiply)
                .flatMap(exact -> Stream.of(RoundingMode.HALF_DOWN, RoundingMode.HALF_UP)
                        .map(rounding -> exact.setScale(digits, rounding)))
                .distinct()
                .toList();
    }

    static List<Money> inJodaMoney(Price price, long quantity, CurrencyUnit currency) {
        return candidates(price, quantity, currency.getDecimalPlaces()).stream()
                .map(amount -> Money.of(currency, amount))
                .toList();
    }

    static List<MonetaryAmount> inMonetaryAmounts(Price price, long quantity, javax.money.CurrencyUnit currency) {
        return candidates(price, quantity, currency.getDefaultFractionDigits()).stream()
                .<MonetaryAmount>map(amount -> org.javamoney.moneta.Money.of(amount, currency))
                .toList();
    }

    /** The only candidate or, of several, the one that the reseller's rule chooses; empty where there is no price. */
    static <M> Optional<M> amount(List<M> candidates, Function<List<M>, M> choice) {
        return candidates.size() > 1
                ? Optional.of(choice.apply(candidates))
                : candidates.stream().findFirst();
    }
    // end

    /** What a person reads who has to choose. */
    static String shown(List<?> candidates) {
        return candidates.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
