package io.vipcore.anniversary;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;

/**
 * The deadlines of one purchase authorization. Day n is the creation day plus n.
 *
 * <p>Example, created 2024-03-01 with 30 and 60 days: pending through 2024-03-31, overdue from 2024-04-01, the account
 * suspended from 2024-05-01. Sources: RC-LIC-OLD (30 days), RC-CUST-NEW (60 days).
 *
 * @param created the day on which it was created
 * @param orderWithinDays the last day number on which it is still pending; overdue from the next day
 * @param worksForDays the last day number on which its licenses work although it is overdue; the account is suspended
 *     from the next day
 */
public record AuthorizationDeadlines(LocalDate created, int orderWithinDays, int worksForDays) {

    /**
     * Creates the deadlines.
     *
     * @param created the day on which it was created
     * @param orderWithinDays at least 0
     * @param worksForDays at least {@code orderWithinDays}: licenses do not stop working before it is overdue
     * @throws io.vipcore.fact.InvalidFactException if a number is out of bounds
     */
    public AuthorizationDeadlines {
        FactShape.required("AuthorizationDeadlines.created", created);
        FactShape.atLeast("AuthorizationDeadlines.orderWithinDays", orderWithinDays, 0);
        FactShape.atLeast("AuthorizationDeadlines.worksForDays", worksForDays, orderWithinDays);
    }

    /**
     * Returns whether the purchase authorization is overdue on a day if it was not settled.
     *
     * @param day the day
     * @return true from the day after {@link #orderByInclusive()} on
     */
    public boolean isOverdueOn(LocalDate day) {
        return daysUntil(day) > orderWithinDays;
    }

    /**
     * Returns whether the account is suspended on a day if the purchase authorization was not settled.
     *
     * @param day the day
     * @return true from the day after {@link #worksThroughInclusive()} on
     */
    public boolean isSuspendedOn(LocalDate day) {
        return daysUntil(day) > worksForDays;
    }

    private long daysUntil(LocalDate day) {
        return day.toEpochDay() - created.toEpochDay();
    }

    /**
     * Returns the last day on which the purchase authorization is still pending.
     *
     * @return the day
     */
    public LocalDate orderByInclusive() {
        return created.plusDays(orderWithinDays);
    }

    /**
     * Returns the last day on which its licenses work although it is overdue.
     *
     * @return the day, not before {@link #orderByInclusive()}
     */
    public LocalDate worksThroughInclusive() {
        return created.plusDays(worksForDays);
    }

    /**
     * Returns the first day on which the purchase authorization is overdue if it was not settled.
     *
     * @return the day after {@link #orderByInclusive()}
     */
    public LocalDate overdueFrom() {
        return created.plusDays(orderWithinDays + 1L);
    }

    /**
     * Returns the first day on which the account is suspended if the purchase authorization was not settled.
     *
     * @return the day after {@link #worksThroughInclusive()}
     */
    public LocalDate suspendedFrom() {
        return created.plusDays(worksForDays + 1L);
    }
}
