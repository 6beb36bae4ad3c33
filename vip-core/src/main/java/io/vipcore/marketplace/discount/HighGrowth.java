package io.vipcore.marketplace.discount;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What renews of a product that has high growth offers.
 *
 * <p>Example: 30 seats, an explicit renewal quantity of 105, and a purchase of the minimum order 100 make 130 seats, of
 * which 105 renew with the minimum order 100. Source: AdobeDocs/VIPMP, High growth offers.
 *
 * @param seats the seats, with those that were bought
 * @param renews the quantity that renews
 * @param minimumOrder the minimum order of the offer that renews; empty where the base offer does
 */
public record HighGrowth(long seats, long renews, OptionalInt minimumOrder) {

    public HighGrowth {
        Checks.required("HighGrowth.minimumOrder", minimumOrder);
    }

    /**
     * {@return the minimum orders that are offered, ascending: with up to 50 seats 100, 250 and 500, with 51 only 250
     * and 500}
     *
     * @param edition the numbers
     * @param seats the Acrobat Pro and Standard seats, at least 0
     */
    public static List<Integer> offers(MarketplaceEdition edition, long seats) {
        Checks.atLeast("HighGrowth.seats", seats, 0);
        return Checks.required("HighGrowth.edition", edition).highGrowthSeats().value().entrySet().stream()
                .filter(offer -> seats <= offer.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * {@return the same, as far as a commitment admits them: those not above it}
     *
     * @param edition the numbers
     * @param seats the Acrobat Pro and Standard seats, at least 0
     * @param commitment the licenses that the customer is committed to, 0 for none
     */
    public static List<Integer> offersWithin(MarketplaceEdition edition, long seats, long commitment) {
        return offers(edition, seats).stream()
                .filter(minimumOrder -> minimumOrder <= commitment)
                .toList();
    }

    /**
     * {@return what renews: the greatest of the explicit quantity and the minimum orders bought and chosen; without any
     * all seats}
     *
     * @param seats the seats before the purchases, from 0 to 2,147,483,647
     * @param explicit the explicit renewal quantity, at least 0
     * @param purchases the minimum orders bought, each at least 1 and as many seats
     * @param choice the minimum order chosen for the renewal, at least 1; it adds no seats
     * @param isEligible whether the customer still is on the anniversary date; else the base offer renews, in the same
     *     quantity
     */
    public static HighGrowth renewal(
            long seats, OptionalInt explicit, List<Integer> purchases, OptionalInt choice, boolean isEligible) {
        long all = Checks.between("HighGrowth.seats", seats, 0, Integer.MAX_VALUE);
        List<Integer> minimumOrders = new ArrayList<>(Checks.list("HighGrowth.purchases", purchases));
        for (int bought : minimumOrders) {
            all += Checks.atLeast("HighGrowth.purchases", bought, 1);
        }
        Checks.required("HighGrowth.choice", choice)
                .ifPresent(chosen -> minimumOrders.add((int) Checks.atLeast("HighGrowth.choice", chosen, 1)));
        Checks.required("HighGrowth.explicit", explicit)
                .ifPresent(quantity -> Checks.atLeast("HighGrowth.explicit", quantity, 0));
        OptionalInt greatest =
                minimumOrders.stream().mapToInt(Integer::intValue).max();
        OptionalInt renews =
                IntStream.concat(greatest.stream(), explicit.stream()).max();
        return new HighGrowth(
                all, renews.isPresent() ? renews.getAsInt() : all, isEligible ? greatest : OptionalInt.empty());
    }
}
