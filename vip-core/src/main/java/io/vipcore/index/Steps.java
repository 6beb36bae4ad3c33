package io.vipcore.index;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * How many customers are in each group, as a function of the day: the days on which a number changes, ascending, each
 * with the numbers from then on.
 *
 * @param rows one row after the other, each a day and then a number for every group
 */
record Steps(ImmutableIntArray rows) {

    private static final int WIDTH = 1 + Groups.COUNT;

    /** Hears that the number of customers in a group changes on a day. */
    @FunctionalInterface
    interface Listener {
        void changes(int day, int group, int by);
    }

    /** Adds up what happens in parts. */
    static Steps sum(Collection<? extends Node> parts) {
        int first = parts.stream().mapToInt(Node::firstDay).min().orElse(0);
        BitSet changed = new BitSet();
        parts.forEach(part -> part.report((day, group, by) -> changed.set(day - first)));
        int[] row = new int[changed.length()];
        int[] rows = new int[changed.cardinality() * WIDTH];
        int at = 0;
        for (int day = changed.nextSetBit(0); day >= 0; day = changed.nextSetBit(day + 1)) {
            row[day] = at;
            rows[at] = first + day;
            at += WIDTH;
        }
        parts.forEach(part -> part.report((day, group, by) -> rows[row[day - first] + 1 + group] += by));
        for (int i = WIDTH; i < rows.length; i += WIDTH) {
            for (int group = 1; group < WIDTH; group++) {
                rows[i + group] += rows[i + group - WIDTH];
            }
        }
        return new Steps(ImmutableIntArray.copyOf(rows));
    }

    int count(int group, int day) {
        int row = rowOf(day);
        return row < 0 ? 0 : rows.get(row + 1 + group);
    }

    void addTo(int[] counts, int day) {
        int row = rowOf(day);
        for (int group = 0; row >= 0 && group < Groups.COUNT; group++) {
            counts[group] += rows.get(row + 1 + group);
        }
    }

    int firstDay() {
        return rows.isEmpty() ? Integer.MAX_VALUE : rows.get(0);
    }

    /** The last row that begins by a day; negative if none does. */
    private int rowOf(int day) {
        int below = -1;
        int above = rows.length() / WIDTH;
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (rows.get(middle * WIDTH) <= day) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below * WIDTH;
    }

    void report(Listener listener) {
        for (int row = 0; row < rows.length(); row += WIDTH) {
            for (int group = 0; group < Groups.COUNT; group++) {
                int before = row == 0 ? 0 : rows.get(row - WIDTH + 1 + group);
                int by = rows.get(row + 1 + group) - before;
                if (by != 0) {
                    listener.changes(rows.get(row), group, by);
                }
            }
        }
    }

    /** These steps after one customer's timeline gave way to another. A row may stay on which nothing changes any more. */
    Steps with(Timeline removed, Timeline added) {
        int[] days = IntStream.concat(removed.days(), added.days())
                .sorted()
                .distinct()
                .toArray();
        int[] steps = withRowsOn(days);
        int row = 0;
        for (int i = 0; i < days.length; i++) {
            int before = removed.groupsOn(days[i]);
            int after = added.groupsOn(days[i]);
            int end = i + 1 < days.length ? days[i + 1] : Integer.MAX_VALUE;
            while (row < steps.length && steps[row] < days[i]) {
                row += WIDTH;
            }
            for (int changed = before ^ after; changed != 0; changed &= changed - 1) {
                int group = Integer.numberOfTrailingZeros(changed);
                int by = Groups.contain(after, group) ? 1 : -1;
                for (int at = row; at < steps.length && steps[at] < end; at += WIDTH) {
                    steps[at + 1 + group] += by;
                }
            }
        }
        return new Steps(ImmutableIntArray.copyOf(steps));
    }

    /** The rows, and one for each of some days, ascending, on which there is none yet. */
    private int[] withRowsOn(int[] days) {
        int[] missing = Arrays.stream(days).filter(day -> !hasRowOn(day)).toArray();
        int[] old = rows.toArray();
        int[] all = new int[old.length + missing.length * WIDTH];
        int copied = 0;
        for (int i = 0; i < missing.length; i++) {
            int from = rowOf(missing[i]) + WIDTH; // behind the row that precedes the day
            int at = from + i * WIDTH;
            System.arraycopy(old, copied, all, copied + i * WIDTH, from - copied);
            if (at > 0) {
                System.arraycopy(all, at - WIDTH, all, at, WIDTH);
            }
            all[at] = missing[i];
            copied = from;
        }
        System.arraycopy(old, copied, all, copied + missing.length * WIDTH, old.length - copied);
        return all;
    }

    private boolean hasRowOn(int day) {
        int row = rowOf(day);
        return row >= 0 && rows.get(row) == day;
    }
}
