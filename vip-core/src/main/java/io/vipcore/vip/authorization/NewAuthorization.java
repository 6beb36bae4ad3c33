package io.vipcore.vip.authorization;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of an allowed request.
 *
 * <p>Example: anniversary date 2025-01-16, requested on 2024-03-28 under {@code VIP_2018}: to be ordered by 2024-04-27 for 9
 * months, 2024-04-16 through 2025-01-15. Sources: RC-LIC-OLD; VIP Program Guide, Dates (whole months).
 *
 * @param authorization the new purchase authorization, ready to be added to the customer's facts
 * @param orderByInclusive the last day in time for placing and settling the order
 * @param terms the term to order for each of its lines, in their order, unmodifiable
 */
public record NewAuthorization(
        PurchaseAuthorization authorization, LocalDate orderByInclusive, List<TermToOrder> terms) {

    public NewAuthorization {
        Checks.required("NewAuthorization.authorization", authorization);
        Checks.required("NewAuthorization.orderByInclusive", orderByInclusive);
        terms = Checks.list("NewAuthorization.terms", terms);
        if (terms.size() != authorization.lines().size()) {
            throw new InvalidFactException(
                    "NewAuthorization.terms",
                    "must be one for each of " + authorization.lines().size() + " lines, were " + terms.size());
        }
    }
}
