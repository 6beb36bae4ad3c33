package io.vipcore.authorization;

import com.google.common.collect.ImmutableList;
import io.vipcore.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows from an allowed request.
 *
 * @param authorization the new purchase authorization, ready to be added to the customer's facts
 * @param orderByInclusive the last day in time for placing and settling the order
 * @param lines every line with its term to order, unmodifiable
 */
public record NewAuthorization(
        PurchaseAuthorization authorization, LocalDate orderByInclusive, List<LineToOrder> lines) {

    /**
     * Creates the result; the list is copied.
     *
     * @param authorization the new purchase authorization
     * @param orderByInclusive the last day in time
     * @param lines every line with its term
     */
    public NewAuthorization {
        lines = ImmutableList.copyOf(lines);
    }
}
