package io.vipcore.vip.customer;

import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.List;

/**
 * An order placed with Adobe without a purchase authorization. An overdue account may place it too, but stays overdue:
 * that ends when the overdue purchase authorizations are settled.
 *
 * @param accepted the day on which Adobe accepted the order and its licenses became usable, from year 1 to 9999
 * @param lines the products and quantities, at least one, unmodifiable
 */
public record DirectOrder(LocalDate accepted, List<OrderLine> lines) {

    public DirectOrder {
        Checks.day("DirectOrder.accepted", accepted);
        lines = Checks.notEmpty("DirectOrder.lines", lines, "line");
    }

    /**
     * {@return an order}
     *
     * @param accepted the day on which Adobe accepted it
     * @param lines the products and quantities, at least one
     */
    public static DirectOrder of(LocalDate accepted, OrderLine... lines) {
        return new DirectOrder(accepted, Checks.list("DirectOrder.lines", lines));
    }
}
