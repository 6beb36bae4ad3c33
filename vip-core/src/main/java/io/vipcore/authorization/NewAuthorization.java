package io.vipcore.authorization;

import com.google.common.collect.ImmutableList;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows from an allowed request.
 *
 * <p>Example: anniversary date 2025-01-16, requested on 2024-03-28 under {@code VIP_2018}: to be ordered by 2024-04-27 for 9
 * months, 2024-04-16 through 2025-01-15. Sources: RC-LIC-OLD (30 days); VIP Program Guide, Dates (whole months).
 *
 * @param authorization the new purchase authorization, ready to be added to the customer's facts
 * @param orderByInclusive the last day in time for placing and settling the order
 * @param terms the term to order for each of its lines, in their order, unmodifiable
 */
public record NewAuthorization(
        PurchaseAuthorization authorization, LocalDate orderByInclusive, List<TermToOrder> terms) {

    /**
     * Creates the result; the list is copied.
     *
     * @param authorization the new purchase authorization
     * @param orderByInclusive the last day in time
     * @param terms a term for each of its lines
     * @throws InvalidFactException if something is null or there are more or fewer terms than lines
     */
    public NewAuthorization {
        FactShape.required("NewAuthorization.authorization", authorization);
        FactShape.required("NewAuthorization.orderByInclusive", orderByInclusive);
        FactShape.required("NewAuthorization.terms", terms);
        terms = ImmutableList.copyOf(terms);
        if (terms.size() != authorization.lines().size()) {
            throw new InvalidFactException(
                    "NewAuthorization.terms",
                    "must be one for each of " + authorization.lines().size() + " lines, were " + terms.size());
        }
    }

    /**
     * Returns the lines of the new purchase authorization, each with its term to order.
     *
     * @return the lines in their order, unmodifiable
     */
    public List<LineToOrder> lines() {
        List<OrderLine> lines = authorization.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new LineToOrder(lines.get(i), terms.get(i)))
                .toList();
    }
}
