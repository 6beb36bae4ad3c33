package io.vipcore.page;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days during which a customer matches a filter and is managed by one account manager.
 *
 * <p>Between two days on which something changes, a customer's filters are constant: the spans of a customer tell every
 * day's page without looking at the facts again, in memory ({@link SpanIndex}) or as rows of a database.
 *
 * <pre>{@code
 * // matches from 2024-12-17 on, until something happens
 * new Span<>(Optional.of(MyFilter.READY), Optional.of("am-1"), LocalDate.parse("2024-12-17"), Optional.empty());
 * }</pre>
 *
 * @param <F> the program's filters
 * @param filter the filter; empty: the customer is on the page at all
 * @param accountManager the identifier of whoever manages the customer, not blank; empty if nobody does
 * @param firstDay the first day, from year 1 to 9999
 * @param lastDayInclusive the last day, not before the first day, to year 9999; empty if none is known
 */
public record Span<F extends Enum<F>>(
        Optional<F> filter, Optional<String> accountManager, LocalDate firstDay, Optional<LocalDate> lastDayInclusive) {

    /** The last day, as a number, of a span that has none: the day after the calendar's last one. */
    static final int OPEN = (int) Checks.LAST_DAY.toEpochDay() + 1;

    public Span {
        Checks.required("Span.filter", filter);
        Checks.required("Span.accountManager", accountManager)
                .ifPresent(id -> Checks.identifier("Span.accountManager", id));
        Checks.day("Span.firstDay", firstDay);
        Checks.optionalDay("Span.lastDayInclusive", lastDayInclusive);
        if (lastDayInclusive.isPresent() && lastDayInclusive.get().isBefore(firstDay)) {
            throw new InvalidFactException(
                    "Span.lastDayInclusive", "must not be before " + firstDay + ", was " + lastDayInclusive.get());
        }
    }

    /**
     * {@return whether a day lies in the span: true from the first to the last day, both included}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !Checks.required("Span.day", day).isBefore(firstDay)
                && lastDayInclusive.map(last -> !day.isAfter(last)).orElse(true);
    }

    int first() {
        return (int) firstDay.toEpochDay();
    }

    int last() {
        return lastDayInclusive.map(last -> (int) last.toEpochDay()).orElse(OPEN);
    }
}
