package io.vipcore.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.vipcore.internal.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many customers are in each group on each day: of one account manager or, without one, of everyone.
 *
 * <p>A count changes in steps. Each is one number: its place (the group and the day) in the upper half, how many there
 * are from then on in the lower half. The steps of one group follow those of another, each ascending by day.
 */
final class Counts {

    private static final int FIRST_DAY = (int) Checks.FIRST_DAY.toEpochDay();

    /** The lower bits of a place: enough for every day through the one after {@link Span#OPEN}; 512 groups remain. */
    private static final int DAY_BITS = 22;

    private final ImmutableMap<Optional<String>, long[]> steps;

    /** Adds up the steps of each manager. */
    private Counts(ImmutableListMultimap<Optional<String>, long[]> parts) {
        steps = ImmutableMap.copyOf(Maps.transformValues(Multimaps.asMap(parts), Counts::sum));
    }

    /** Counts each span so many times. */
    static <F extends Enum<F>> Counts of(Iterable<Span<F>> spans, int times, List<Optional<F>> groups) {
        ImmutableListMultimap.Builder<Optional<String>, long[]> parts = ImmutableListMultimap.builder();
        for (Span<F> span : spans) {
            int group = groups.indexOf(span.filter());
            long[] steps = {step(place(group, span.first()), times), step(place(group, span.last() + 1), 0)};
            parts.put(Optional.empty(), steps);
            span.accountManager().ifPresent(manager -> parts.put(Optional.of(manager), steps));
        }
        return new Counts(parts.build());
    }

    static Counts sum(Iterable<Counts> counts) {
        ImmutableListMultimap.Builder<Optional<String>, long[]> parts = ImmutableListMultimap.builder();
        counts.forEach(each -> each.steps.forEach(parts::put));
        return new Counts(parts.build());
    }

    int count(Optional<String> manager, int group, int day) {
        long[] counts = steps.getOrDefault(manager, new long[0]);
        long afterDay = step(place(group, day), -1); // as a lower half it is more than any count
        return before(counts, ~Arrays.binarySearch(counts, afterDay));
    }

    private static long[] sum(List<long[]> parts) {
        int half = parts.size() / 2;
        return half == 0 ? parts.get(0) : sum(sum(parts.subList(0, half)), sum(parts.subList(half, parts.size())));
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = new long[one.length + other.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            int place = Math.min(placeAt(one, i), placeAt(other, j));
            i += placeAt(one, i) == place ? 1 : 0;
            j += placeAt(other, j) == place ? 1 : 0;
            int count = before(one, i) + before(other, j);
            if (count != before(sum, size)) {
                sum[size++] = step(place, count);
            }
        }
        return Arrays.copyOf(sum, size);
    }

    /** How many there are before one of the steps. The last step of every group leaves none. */
    private static int before(long[] steps, int at) {
        return at > 0 ? (int) steps[at - 1] : 0;
    }

    private static int place(int group, int day) {
        return (group << DAY_BITS) + day - FIRST_DAY;
    }

    private static int placeAt(long[] steps, int at) {
        return at < steps.length ? (int) (steps[at] >> Integer.SIZE) : Integer.MAX_VALUE;
    }

    private static long step(int place, int count) {
        return (long) place << Integer.SIZE | Integer.toUnsignedLong(count);
    }
}
