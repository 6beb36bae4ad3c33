package io.vipcore.vip.customer;

import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.List;

/**
 * An order that renews licenses into the term that begins on an anniversary date.
 *
 * @param ordered the day on which the renewal was ordered, from year 1 to 9999
 * @param anniversary the anniversary date on which the renewed term begins, whatever the day of the order; a date that is
 *     none of the customer's anniversary dates renews nothing
 * @param lines the products and quantities renewed, at least one, unmodifiable
 */
public record RenewalOrder(LocalDate ordered, LocalDate anniversary, List<OrderLine> lines) {

    public RenewalOrder {
        Checks.day("RenewalOrder.ordered", ordered);
        Checks.day("RenewalOrder.anniversary", anniversary);
        lines = Checks.notEmpty("RenewalOrder.lines", lines, "line");
    }

    /**
     * {@return a renewal order}
     *
     * @param ordered the day on which it was ordered
     * @param anniversary the anniversary date on which the renewed term begins
     * @param lines the products and quantities, at least one
     */
    public static RenewalOrder of(LocalDate ordered, LocalDate anniversary, OrderLine... lines) {
        return new RenewalOrder(ordered, anniversary, Checks.list("RenewalOrder.lines", lines));
    }
}
