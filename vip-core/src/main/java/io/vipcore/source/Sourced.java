package io.vipcore.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value of the program together with how sure it is and who says so.
 *
 * <p>Lists, sets and maps, and those in a map, are copied and keep their order, so that a sourced value is immutable
 * whatever it was made from. Example: {@code Sourced.custom(21, "credit policy of our distributor")} for an
 * application's own deadline.
 *
 * @param <T> the type of the value: a number, an enum constant, an immutable value, or a collection of such
 * @param value the value
 * @param confidence how sure it is
 * @param sources who says so, at least one
 */
public record Sourced<T>(T value, Confidence confidence, List<Source> sources) {

    public Sourced {
        value = unmodifiable(Checks.required("Sourced.value", value));
        Checks.required("Sourced.confidence", confidence);
        sources = Checks.list("Sourced.sources", sources);
        if (sources.isEmpty()) {
            throw new InvalidFactException("Sourced.sources", "must name at least one source");
        }
    }

    /**
     * {@return a value that the page states on which the program's edition is built}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param sources the page, at least one
     */
    public static <T> Sourced<T> stated(T value, Source... sources) {
        return new Sourced<>(value, Confidence.STATED, Checks.list("Sourced.sources", sources));
    }

    /**
     * {@return a value that another public Adobe text states or a real Adobe invoice shows}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param sources the texts, at least one
     */
    public static <T> Sourced<T> guide(T value, Source... sources) {
        return new Sourced<>(value, Confidence.GUIDE, Checks.list("Sourced.sources", sources));
    }

    /**
     * {@return a value that a secondary source reports}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param sources the texts, at least one
     */
    public static <T> Sourced<T> reported(T value, Source... sources) {
        return new Sourced<>(value, Confidence.REPORTED, Checks.list("Sourced.sources", sources));
    }

    /**
     * {@return a value that this library assumes, because no public source settles it}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    public static <T> Sourced<T> assumed(T value) {
        return new Sourced<>(value, Confidence.ASSUMED, List.of(Source.ASSUMPTION));
    }

    /**
     * {@return a custom value: the embedding application decides it}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param reason why, in one line; shown to whoever asks for the source
     */
    public static <T> Sourced<T> custom(T value, String reason) {
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
            return (T) ImmutableMap.copyOf(Maps.transformValues(map, Sourced::unmodifiable));
        }
        return value;
    }
}
