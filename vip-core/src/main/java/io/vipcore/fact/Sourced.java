package io.vipcore.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value of the program together with how sure it is and who says so.
 *
 * <p>Lists, sets and maps are copied and keep their order, so that a sourced value is immutable whatever it was made
 * from. Example: {@code Sourced.own(21, "credit policy of our distributor")} for an application's own deadline.
 *
 * @param <T> the type of the value: a number, an enum constant, an immutable value, or a collection of such
 * @param value the value
 * @param confidence how sure it is
 * @param sources who says so, at least one
 */
public record Sourced<T>(T value, Confidence confidence, List<Source> sources) {

    /**
     * Creates a sourced value.
     *
     * @param value not null; a list, set or map is copied
     * @param confidence how sure it is
     * @param sources at least one; copied
     * @throws InvalidFactException if something is null or there is no source
     */
    public Sourced {
        value = unmodifiable(FactShape.required("Sourced.value", value));
        FactShape.required("Sourced.confidence", confidence);
        sources = List.copyOf(FactShape.required("Sourced.sources", sources));
        if (sources.isEmpty()) {
            throw new InvalidFactException("Sourced.sources", "must name at least one source");
        }
    }

    /**
     * A value that the founding page states.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the value with the founding page as its source
     */
    public static <T> Sourced<T> stated(T value) {
        return new Sourced<>(value, Confidence.STATED, List.of(Sources.SEED));
    }

    /**
     * A value that another public Adobe text states or a real Adobe invoice shows.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param sources the texts
     * @return the value with its sources
     */
    public static <T> Sourced<T> guide(T value, Source... sources) {
        return new Sourced<>(value, Confidence.GUIDE, List.of(sources));
    }

    /**
     * A value that a secondary source reports.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param sources the texts
     * @return the value with its sources
     */
    public static <T> Sourced<T> reported(T value, Source... sources) {
        return new Sourced<>(value, Confidence.REPORTED, List.of(sources));
    }

    /**
     * A value that this library assumes, because no public source settles it.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the value, marked as an assumption
     */
    public static <T> Sourced<T> assumed(T value) {
        return new Sourced<>(value, Confidence.ASSUMED, List.of(Sources.ASSUMPTION));
    }

    /**
     * A value that the embedding application decides for itself.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param reason why, in one line; shown to whoever asks for the source
     * @return the value with that reason as its source
     */
    public static <T> Sourced<T> own(T value, String reason) {
        return new Sourced<>(value, Confidence.OWN, List.of(Source.of("OWN", reason)));
    }

    @SuppressWarnings("unchecked") // a copy of the same kind of collection with the same elements
    private static <T> T unmodifiable(T value) {
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        if (value instanceof Set<?> set) {
            return (T) ImmutableSet.copyOf(set);
        }
        if (value instanceof Map<?, ?> map) {
            return (T) ImmutableMap.copyOf(map);
        }
        return value;
    }
}
