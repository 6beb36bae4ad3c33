package io.vipcore.authorization;

import io.vipcore.fact.FactShape;

/**
 * A product and a quantity as somebody asked for them: anything may be wrong with them, which the policy then refuses.
 *
 * @param product the product's identifier, as it was asked for
 * @param quantity the number of licenses, possibly not positive
 */
public record RequestedLine(String product, int quantity) {

    /**
     * Creates a line.
     *
     * @param product any text, but not null
     * @param quantity any number
     * @throws io.vipcore.fact.InvalidFactException if the product is null
     */
    public RequestedLine {
        FactShape.required("RequestedLine.product", product);
    }

    /**
     * Creates a line.
     *
     * @param product the product's identifier
     * @param quantity the number of licenses
     * @return the line
     */
    public static RequestedLine of(String product, int quantity) {
        return new RequestedLine(product, quantity);
    }
}
