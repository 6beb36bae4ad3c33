package io.vipcore.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checks that give a fact its shape: identifiers that are not blank, days within the calendar's bounds, numbers
 * within theirs.
 *
 * <p>Facts come from other systems and may break today's rules; whether something <em>may</em> happen is asked of a
 * policy, never of these checks. An application that adds values of its own may use them too.
 */
public final class FactShape {

    /** The first day that any date of a fact may have: 0001-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The last day that any date of a fact may have: 9999-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private FactShape() {}

    /**
     * Requires an identifier that is not blank.
     *
     * @param field the field as {@code Type.field}
     * @param value the identifier
     * @return the identifier, unchanged
     * @throws InvalidFactException if the identifier is null, empty or only white space
     */
    public static String identifier(String field, @Nullable String value) {
        String present = required(field, value);
        if (present.isBlank()) {
            throw new InvalidFactException(field, "must not be blank");
        }
        return present;
    }

    /**
     * Requires a value to be there, for callers whose compiler does not check.
     *
     * @param <T> the type of the value
     * @param field the field as {@code Type.field}
     * @param value the value
     * @return the value, unchanged
     * @throws InvalidFactException if the value is null
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidFactException(field);
        }
        return value;
    }

    /**
     * Requires a day from {@link #FIRST_DAY} to {@link #LAST_DAY}, both included.
     *
     * @param field the field as {@code Type.field}
     * @param value the day
     * @return the day, unchanged
     * @throws InvalidFactException if the day is null or lies outside the bounds
     */
    public static LocalDate day(String field, @Nullable LocalDate value) {
        LocalDate present = required(field, value);
        int year = present.getYear();
        if (year < FIRST_DAY.getYear() || year > LAST_DAY.getYear()) {
            throw new InvalidFactException(
                    field, "must be a day from " + FIRST_DAY + " to " + LAST_DAY + ", was " + present);
        }
        return present;
    }

    /**
     * Requires a day, if there is one, from {@link #FIRST_DAY} to {@link #LAST_DAY}, both included.
     *
     * @param field the field as {@code Type.field}
     * @param value the day, or empty
     * @return the value, unchanged
     * @throws InvalidFactException if there is a day outside the bounds
     */
    public static Optional<LocalDate> optionalDay(String field, Optional<LocalDate> value) {
        if (value.isPresent()) {
            day(field, value.get());
        }
        return value;
    }

    /**
     * Requires a number of at least a minimum.
     *
     * @param field the field as {@code Type.field}
     * @param value the number
     * @param minimum the smallest number allowed
     * @return the number, unchanged
     * @throws InvalidFactException if the number is smaller
     */
    public static int atLeast(String field, int value, int minimum) {
        if (value < minimum) {
            throw new InvalidFactException(field, "must be at least " + minimum + ", was " + value);
        }
        return value;
    }

    /**
     * Requires a number between two bounds.
     *
     * @param field the field as {@code Type.field}
     * @param value the number
     * @param minimum the smallest number allowed
     * @param maximum the largest number allowed
     * @return the number, unchanged
     * @throws InvalidFactException if the number is smaller or larger
     */
    public static int between(String field, int value, int minimum, int maximum) {
        if (value < minimum || value > maximum) {
            throw new InvalidFactException(field, "must be from " + minimum + " to " + maximum + ", was " + value);
        }
        return value;
    }
}
