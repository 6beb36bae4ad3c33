package io.vipcore.vip.edition;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;

/**
 * The deadlines of one purchase authorization.
 *
 * <p>Example, {@code VIP_2018}, created 2024-03-01: pending through 2024-03-31, overdue from 2024-04-01, the account
 * suspended from 2024-05-01. Sources: RC-LIC-OLD (30 days), RC-CUST-NEW (60 days).
 *
 * @param orderByInclusive the last day on which it is still pending
 * @param worksThroughInclusive the last day on which its licenses work although it is overdue, not before {@code
 *     orderByInclusive}
 */
public record AuthorizationDeadlines(LocalDate orderByInclusive, LocalDate worksThroughInclusive) {

    public AuthorizationDeadlines {
        Checks.required("AuthorizationDeadlines.orderByInclusive", orderByInclusive);
        Checks.required("AuthorizationDeadlines.worksThroughInclusive", worksThroughInclusive);
        if (worksThroughInclusive.isBefore(orderByInclusive)) {
            throw new InvalidFactException(
                    "AuthorizationDeadlines.worksThroughInclusive",
                    "must not be before " + orderByInclusive + ", was " + worksThroughInclusive);
        }
    }

    /** {@return the first day on which the purchase authorization is overdue if it was not settled} */
    public LocalDate overdueFrom() {
        return orderByInclusive.plusDays(1);
    }

    /** {@return the first day on which the account is suspended if the purchase authorization was not settled} */
    public LocalDate suspendedFrom() {
        return worksThroughInclusive.plusDays(1);
    }
}
