package io.vipcore.marketplace.edition;

import com.google.common.collect.ImmutableSortedMap;
import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value of a program that changed on known days.
 *
 * <pre>{@code
 * Dated<Integer> days = Dated.of(7).from(LocalDate.parse("2025-06-13"), 30);
 * days.on(LocalDate.parse("2025-06-12")); // 7
 * days.on(LocalDate.parse("2025-06-13")); // 30
 * }</pre>
 *
 * @param <T> the type of the value
 * @param first what held before the first change
 * @param changes what holds from each day on, by that day, unmodifiable
 */
public record Dated<T>(T first, SortedMap<LocalDate, T> changes) {

    public Dated {
        Checks.required("Dated.first", first);
        Checks.map("Dated.changes", changes).keySet().forEach(day -> Checks.day("Dated.changes", day));
        changes = ImmutableSortedMap.copyOf(changes);
    }

    /**
     * {@return a value that has held all the time}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    public static <T> Dated<T> of(T value) {
        return new Dated<>(value, ImmutableSortedMap.of());
    }

    /**
     * {@return the same with another value from a day on}
     *
     * @param day the first day on which it holds
     * @param value the value
     */
    public Dated<T> from(LocalDate day, T value) {
        SortedMap<LocalDate, T> all = new TreeMap<>(changes);
        all.put(Checks.day("Dated.day", day), Checks.required("Dated.value", value));
        return new Dated<>(first, all);
    }

    /**
     * {@return the value on a day}
     *
     * @param day the day
     */
    public T on(LocalDate day) {
        SortedMap<LocalDate, T> begun =
                changes.headMap(Checks.day("Dated.day", day).plusDays(1));
        return begun.values().stream().reduce(first, (earlier, later) -> later);
    }
}
