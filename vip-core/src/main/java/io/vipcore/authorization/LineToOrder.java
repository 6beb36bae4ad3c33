package io.vipcore.authorization;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.OrderLine;

/**
 * A line of a new purchase authorization with the term for which it must be ordered.
 *
 * @param line the product and the quantity
 * @param term the term to order
 */
public record LineToOrder(OrderLine line, TermToOrder term) {}
