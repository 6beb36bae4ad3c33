package io.vipcore.page;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.vipcore.page.Portfolio.Row;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many customers there are on each day.
 *
 * @param days the numbers of the days on which that changes, ascending
 * @param counts how many there are from each of these days on
 */
record Counts(ImmutableIntArray days, ImmutableIntArray counts) {

    static final Counts NONE = new Counts(ImmutableIntArray.of(), ImmutableIntArray.of());

    int on(int day) {
        int at = Collections.binarySearch(days.asList(), day);
        return before(at < 0 ? ~at : at + 1);
    }

    private int before(int change) {
        return change == 0 ? 0 : counts.get(change - 1);
    }

    Counts with(List<? extends Row<?>> gone, List<? extends Row<?>> come) {
        Map<Integer, Integer> changes = new HashMap<>();
        gone.forEach(row -> row.count(-1, changes));
        come.forEach(row -> row.count(1, changes));
        changes.values().removeIf(change -> change == 0);
        if (changes.isEmpty()) {
            return this;
        }
        SortedMap<Integer, Integer> all = new TreeMap<>(changes);
        for (int i = 0; i < days.length(); i++) {
            all.merge(days.get(i), counts.get(i) - before(i), Integer::sum);
        }
        all.values().removeIf(change -> change == 0);
        int[] sums = Ints.toArray(all.values());
        Arrays.parallelPrefix(sums, Integer::sum);
        return new Counts(ImmutableIntArray.copyOf(all.keySet()), ImmutableIntArray.copyOf(sums));
    }
}
