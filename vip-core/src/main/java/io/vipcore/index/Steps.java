package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * How many customers are in each group, as a function of the day: the days on which a number changes, ascending, each in
 * a row with the changes of all groups.
 *
 * <p>The rows lie in pieces, each with the numbers before it: counting adds up part of one piece, and another customer
 * changes few of them.
 *
 * @param pieces one or more, each with one row after the other: a day and then by how much the number of every group
 *     changes; only the first can be empty
 * @param starts for each piece a row: its first day and then the numbers of all groups before it
 */
record Steps(ImmutableList<ImmutableIntArray> pieces, ImmutableIntArray starts) {

    private static final int WIDTH = 1 + Groups.COUNT;

    /** The words of a piece at first. */
    private static final int FILLED = 32 * WIDTH;

    private static final int MOST = 4 * FILLED;

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
        return of(rows);
    }

    private static Steps of(int[] rows) {
        ImmutableList.Builder<ImmutableIntArray> pieces = ImmutableList.builder();
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        int[] numbers = new int[Groups.COUNT];
        int from = 0;
        do {
            int to = Math.min(from + FILLED, rows.length);
            ImmutableIntArray piece = ImmutableIntArray.copyOf(Arrays.copyOfRange(rows, from, to));
            pieces.add(piece);
            starts.add(firstDay(piece)).addAll(numbers);
            for (; from < to; from += WIDTH) {
                addRow(rows, from, numbers);
            }
        } while (from < rows.length);
        return new Steps(pieces.build(), starts.build());
    }

    private static int firstDay(ImmutableIntArray piece) {
        return piece.isEmpty() ? Integer.MAX_VALUE : piece.get(0);
    }

    private static void addRow(int[] rows, int row, int[] numbers) {
        for (int group = 0; group < Groups.COUNT; group++) {
            numbers[group] += rows[row + 1 + group];
        }
    }

    int count(int group, int day) {
        int at = pieceOf(day);
        ImmutableIntArray piece = pieces.get(at);
        int members = starts.get(at * WIDTH + 1 + group);
        for (int row = 0; row < piece.length() && piece.get(row) <= day; row += WIDTH) {
            members += piece.get(row + 1 + group);
        }
        return members;
    }

    void addTo(int[] counts, int day) {
        for (int group = 0; group < counts.length; group++) {
            counts[group] += count(group, day);
        }
    }

    int firstDay() {
        return firstDay(0);
    }

    private int firstDay(int piece) {
        return starts.get(piece * WIDTH);
    }

    /** The last piece that begins by a day, or the first one if none does. */
    private int pieceOf(int day) {
        int below = 0;
        int above = pieces.size();
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (firstDay(middle) <= day) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    void report(Listener listener) {
        for (ImmutableIntArray piece : pieces) {
            for (int row = 0; row < piece.length(); row += WIDTH) {
                for (int group = 0; group < Groups.COUNT; group++) {
                    int by = piece.get(row + 1 + group);
                    if (by != 0) {
                        listener.changes(piece.get(row), group, by);
                    }
                }
            }
        }
    }

    /** These steps after one customer's timeline gave way to another. A row may stay on which nothing changes any more. */
    Steps with(Timeline removed, Timeline added) {
        int[] changes = rowsOf(removed, added);
        ImmutableList.Builder<ImmutableIntArray> changed = ImmutableList.builderWithExpectedSize(pieces.size());
        ImmutableIntArray.Builder begun = ImmutableIntArray.builder(starts.length());
        int[] by = new int[Groups.COUNT]; // by how much all rows so far change the numbers
        boolean areShort = true;
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int[] start = starts.subArray(i * WIDTH, (i + 1) * WIDTH).toArray();
            for (int group = 0; group < Groups.COUNT; group++) {
                start[1 + group] += by[group];
            }
            int to = from;
            for (; to < changes.length && (i + 1 == pieces.size() || changes[to] < firstDay(i + 1)); to += WIDTH) {
                addRow(changes, to, by);
            }
            ImmutableIntArray piece = pieces.get(i);
            if (from < to) {
                piece = with(piece, changes, from, to);
                start[0] = firstDay(piece);
                areShort &= piece.length() <= MOST;
            }
            changed.add(piece);
            begun.addAll(start);
            from = to;
        }
        Steps steps = new Steps(changed.build(), begun.build());
        return areShort
                ? steps
                : of(steps.pieces.stream()
                        .flatMapToInt(ImmutableIntArray::stream)
                        .toArray());
    }

    /** By how much the numbers change when one timeline gives way to another. */
    private static int[] rowsOf(Timeline removed, Timeline added) {
        int[] days = IntStream.concat(removed.days(), added.days())
                .sorted()
                .distinct()
                .toArray();
        int[] rows = new int[days.length * WIDTH];
        int[] gained = new int[Groups.COUNT]; // how many more there are on a day
        for (int i = 0; i < days.length; i++) {
            int without = removed.groupsOn(days[i]);
            int with = added.groupsOn(days[i]);
            rows[i * WIDTH] = days[i];
            for (int group = 0; group < Groups.COUNT; group++) {
                int before = gained[group];
                gained[group] = Groups.count(with, group) - Groups.count(without, group);
                rows[i * WIDTH + 1 + group] = gained[group] - before;
            }
        }
        return rows;
    }

    private static ImmutableIntArray with(ImmutableIntArray piece, int[] changes, int from, int to) {
        ImmutableIntArray.Builder changed = ImmutableIntArray.builder(piece.length());
        int copied = 0;
        for (int change = from; change < to; change += WIDTH) {
            int row = copied;
            while (row < piece.length() && piece.get(row) < changes[change]) {
                row += WIDTH;
            }
            boolean isThere = row < piece.length() && piece.get(row) == changes[change];
            changed.addAll(piece.subArray(copied, row)).add(changes[change]);
            for (int group = 0; group < Groups.COUNT; group++) {
                int by = changes[change + 1 + group];
                changed.add(isThere ? piece.get(row + 1 + group) + by : by);
            }
            copied = isThere ? row + WIDTH : row;
        }
        return changed.addAll(piece.subArray(copied, piece.length())).build().trimmed();
    }
}
