package io.vipcore.index;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

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

    /** These steps after one customer's timeline gave way to another. */
    Steps with(Timeline removed, Timeline added) {
        ImmutableIntArray out = removed.changes();
        ImmutableIntArray in = added.changes();
        int[] steps = new int[rows.length() + (out.length() + in.length()) * WIDTH];
        int end = 0;
        int row = 0;
        int o = 0;
        int i = 0;
        while (row < rows.length() || o < out.length() || i < in.length()) {
            int day = Math.min(
                    row < rows.length() ? rows.get(row) : Integer.MAX_VALUE, Math.min(dayAt(out, o), dayAt(in, i)));
            row += row < rows.length() && rows.get(row) == day ? WIDTH : 0;
            o += dayAt(out, o) == day ? 1 : 0;
            i += dayAt(in, i) == day ? 1 : 0;
            steps[end] = day;
            for (int group = 0; group < Groups.COUNT; group++) {
                int before = row == 0 ? 0 : rows.get(row - WIDTH + 1 + group);
                steps[end + 1 + group] = before + memberAt(in, i, group) - memberAt(out, o, group);
            }
            end += isStep(steps, end) ? WIDTH : 0;
        }
        return new Steps(ImmutableIntArray.copyOf(Arrays.copyOf(steps, end)));
    }

    private static int dayAt(ImmutableIntArray changes, int next) {
        return next < changes.length() ? Timeline.dayOf(changes.get(next)) : Integer.MAX_VALUE;
    }

    private static int memberAt(ImmutableIntArray changes, int next, int group) {
        return next == 0 ? 0 : Timeline.groupsOf(changes.get(next - 1)) >>> group & 1;
    }

    private static boolean isStep(int[] steps, int row) {
        for (int group = 1; group < WIDTH; group++) {
            int before = row == 0 ? 0 : steps[row - WIDTH + group];
            if (steps[row + group] != before) {
                return true;
            }
        }
        return false;
    }
}
