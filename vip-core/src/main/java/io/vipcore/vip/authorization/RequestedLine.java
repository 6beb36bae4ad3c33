package io.vipcore.vip.authorization;

import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;

/**
 * A product and a quantity as somebody asked for them: anything may be wrong with them, which the policy then refuses.
 *
 * @param product the product's identifier, as it was asked for
 * @param quantity the number of licenses, possibly not positive, from -2,147,483,648 to 2,147,483,647
 */
public record RequestedLine(String product, long quantity) {

    public RequestedLine {
        Checks.required("RequestedLine.product", product);
        Checks.between("RequestedLine.quantity", quantity, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * {@return a line}
     *
     * @param product the product's identifier
     * @param quantity the number of licenses
     */
    public static RequestedLine of(String product, long quantity) {
        return new RequestedLine(product, quantity);
    }

    /**
     * {@return the line of an order}
     *
     * @throws io.vipcore.source.InvalidFactException if the product is blank or the quantity below 1
     */
    public OrderLine toOrderLine() {
        return OrderLine.of(product, quantity);
    }
}
