package io.vipcore.anniversary;

import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;

/**
 * The deadlines of one purchase authorization.
 *
 * @param orderByInclusive the last day on which it is still pending; overdue from the next day
 * @param worksThroughInclusive the last day on which its licenses work although it is overdue; the account is suspended
 *     from the next day
 */
public record AuthorizationDeadlines(LocalDate orderByInclusive, LocalDate worksThroughInclusive) {

    /**
     * Creates the deadlines.
     *
     * @param orderByInclusive the last day on which it is still pending
     * @param worksThroughInclusive the last day on which its licenses work, not before {@code orderByInclusive}
     * @throws InvalidFactException if the licenses would stop working before the purchase authorization is overdue
     */
    public AuthorizationDeadlines {
        if (worksThroughInclusive.isBefore(orderByInclusive)) {
            throw new InvalidFactException(
                    "AuthorizationDeadlines.worksThroughInclusive",
                    "must not be before " + orderByInclusive + ", was " + worksThroughInclusive);
        }
    }

    /**
     * Returns the first day on which the purchase authorization is overdue if it was not settled.
     *
     * @return the day after {@code orderByInclusive}
     */
    public LocalDate overdueFrom() {
        return orderByInclusive.plusDays(1);
    }

    /**
     * Returns the first day on which the account is suspended if the purchase authorization was not settled.
     *
     * @return the day after {@code worksThroughInclusive}
     */
    public LocalDate suspendedFrom() {
        return worksThroughInclusive.plusDays(1);
    }
}
