package io.vipcore.internal;

import com.google.common.collect.ImmutableMap;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checks that give a fact its shape: identifiers that are not blank, days within the calendar's bounds, numbers
 * within theirs.
 *
 * <p>Facts come from other systems and may break today's rules; whether something <em>may</em> happen is asked of a
 * policy, never of these checks.
 */
public final class Checks {

    /** The first day that any date of a fact may have: 0001-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The last day that any date of a fact may have: 9999-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Instant FIRST_INSTANT = Instant.parse(FIRST_DAY + "T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse(LAST_DAY + "T23:59:59.999999999Z");

    private Checks() {}

    /** Requires an identifier that is not blank. */
    public static String identifier(String field, @Nullable String value) {
        String present = required(field, value);
        if (Text.isBlank(present)) {
            throw new InvalidFactException(field, "must not be blank");
        }
        return present;
    }

    /** Requires a value to be there, for callers whose compiler does not check. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidFactException(field);
        }
        return value;
    }

    /** Requires a day from {@link #FIRST_DAY} to {@link #LAST_DAY}, both included. */
    public static LocalDate day(String field, @Nullable LocalDate value) {
        LocalDate present = required(field, value);
        int year = present.getYear();
        if (year < FIRST_DAY.getYear() || year > LAST_DAY.getYear()) {
            throw new InvalidFactException(
                    field, "must be a day from " + FIRST_DAY + " to " + LAST_DAY + ", was " + present);
        }
        return present;
    }

    /** Requires a day, if there is one, from {@link #FIRST_DAY} to {@link #LAST_DAY}, both included. */
    public static Optional<LocalDate> optionalDay(String field, Optional<LocalDate> value) {
        return required(field, value).map(day -> day(field, day));
    }

    /** Requires an instant whose day in UTC lies from {@link #FIRST_DAY} to {@link #LAST_DAY}, both included. */
    public static Instant instant(String field, @Nullable Instant value) {
        Instant present = required(field, value);
        if (present.isBefore(FIRST_INSTANT) || present.isAfter(LAST_INSTANT)) {
            throw new InvalidFactException(
                    field, "must be an instant from " + FIRST_DAY + " to " + LAST_DAY + ", was " + present);
        }
        return present;
    }

    /** Whether something has happened by a day or instant that must be there. */
    public static <T extends Comparable<? super T>> boolean hasHappened(
            String field, Optional<T> fact, @Nullable T asOf) {
        T present = required(field, asOf);
        return fact.isPresent() && fact.get().compareTo(present) <= 0;
    }

    /** Requires a number of at least a minimum. */
    public static long atLeast(String field, long value, long minimum) {
        if (value < minimum) {
            throw new InvalidFactException(field, "must be at least " + minimum + ", was " + value);
        }
        return value;
    }

    /** Requires a number between two bounds. */
    public static long between(String field, long value, long minimum, long maximum) {
        if (value < minimum || value > maximum) {
            throw new InvalidFactException(field, "must be from " + minimum + " to " + maximum + ", was " + value);
        }
        return value;
    }

    /** Requires a value to be there, and says so by its type. */
    public static <T> Optional<T> given(String field, @Nullable T value) {
        return Optional.of(required(field, value));
    }

    /** Requires what is listed one by one, without nulls; the list is unmodifiable. */
    public static <T> List<T> list(String field, T @Nullable [] values) {
        return list(field, Arrays.asList(required(field, values)));
    }

    /** Requires a map without nulls; the copy keeps the order and is unmodifiable. */
    public static <K, V> Map<K, V> map(String field, @Nullable Map<K, V> values) {
        Map<K, V> present = required(field, values);
        list(field, present.keySet());
        list(field, present.values());
        return ImmutableMap.copyOf(present);
    }

    /** Requires a list without nulls; the copy is unmodifiable. */
    public static <T> List<T> list(String field, @Nullable Collection<T> values) {
        for (T value : required(field, values)) {
            required(field, value);
        }
        return List.copyOf(values);
    }

    /** Requires a list with something in it. */
    public static <T> List<T> notEmpty(String field, @Nullable List<T> values, String what) {
        List<T> copy = list(field, values);
        if (copy.isEmpty()) {
            throw new InvalidFactException(field, "must have at least one " + what);
        }
        return copy;
    }

    /** Requires an optional value to be there. */
    public static <T> T present(String field, Optional<T> value) {
        return value.orElseThrow(() -> new InvalidFactException(field, "required, but not set"));
    }
}
