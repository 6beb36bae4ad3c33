package io.vipcore.authorization;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.fact.FactShape;

/**
 * A line of a new purchase authorization with the term for which it must be ordered.
 *
 * @param line the product and the quantity
 * @param term the term to order
 */
public record LineToOrder(OrderLine line, TermToOrder term) {

    /**
     * Creates a line.
     *
     * @param line the product and the quantity
     * @param term the term to order
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public LineToOrder {
        FactShape.required("LineToOrder.line", line);
        FactShape.required("LineToOrder.term", term);
    }
}
