package io.vipcore.index;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * The timelines of a few customers in little room, one after the other, each in one or more blocks of four words.
 *
 * <p>The first word of a block is a change by its day and says whether the block is the customer's last; the others hold
 * two halves each: further changes by the days passed since the one before. Where a half is empty nothing follows in the
 * block. So most customers take 32 bytes.
 *
 * @param words the blocks
 */
record Timelines(ImmutableIntArray words) {

    /** The timelines of customers who are in no group at all. */
    static final Timelines NONE = new Timelines(ImmutableIntArray.of());

    private static final int BLOCK = 4;
    private static final int HALF_BITS = 16;
    private static final int HALF = (1 << HALF_BITS) - 1;
    private static final int HALVES = 2 * (BLOCK - 1);

    /** The most days between two changes in one block. */
    private static final int MOST_DAYS = HALF >>> Groups.COUNT;

    static Timelines of(List<Timeline> timelines) {
        ImmutableIntArray.Builder words = ImmutableIntArray.builder(2 * BLOCK * timelines.size());
        for (Timeline timeline : timelines) {
            write(timeline.changes(), words);
        }
        ImmutableIntArray written = words.build();
        return written.isEmpty() ? NONE : new Timelines(written.trimmed());
    }

    private static void write(ImmutableIntArray changes, ImmutableIntArray.Builder words) {
        int from = 0;
        while (from < changes.length()) {
            int to = from + 1;
            while (to < changes.length() && to - from <= HALVES && daysBefore(changes, to) <= MOST_DAYS) {
                to++;
            }
            words.add(changes.get(from) << 1 | (to == changes.length() ? 1 : 0));
            for (int half = from + 1; half < from + 1 + HALVES; half += 2) {
                words.add(half(changes, half, to) | half(changes, half + 1, to) << HALF_BITS);
            }
            from = to;
        }
    }

    private static int half(ImmutableIntArray changes, int i, int end) {
        return i < end ? daysBefore(changes, i) << Groups.COUNT | Timeline.groupsOf(changes.get(i)) : 0;
    }

    private static int daysBefore(ImmutableIntArray changes, int i) {
        return Timeline.dayOf(changes.get(i)) - Timeline.dayOf(changes.get(i - 1));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Timeline> each() {
        List<Timeline> each = new ArrayList<>();
        for (int at = 0; at < words.length(); at = endOf(at)) {
            each.add(timeline(at));
        }
        return each;
    }

    /** Returns the timeline of one of the customers. */
    Timeline get(int customer) {
        int at = 0;
        for (int i = 0; i < customer; i++) {
            at = endOf(at);
        }
        return timeline(at);
    }

    /** Where the blocks of the customer end whose first block is given. */
    private int endOf(int first) {
        int at = first;
        while (!isLast(at)) {
            at += BLOCK;
        }
        return at + BLOCK;
    }

    private Timeline timeline(int first) {
        int end = endOf(first);
        ImmutableIntArray.Builder changes = ImmutableIntArray.builder(1 + HALVES);
        for (int at = first; at < end; at += BLOCK) {
            int day = dayOf(at);
            changes.add(words.get(at) >> 1);
            for (int i = 0; i < HALVES && half(at, i) != 0; i++) {
                day += half(at, i) >>> Groups.COUNT;
                changes.add(Timeline.change(day, half(at, i) & Groups.ALL));
            }
        }
        return new Timeline(changes.build());
    }

    /** Returns the first day on which anybody is in a group. */
    int firstDay() {
        int first = Integer.MAX_VALUE;
        for (int at = 0; at < words.length(); at += BLOCK) {
            first = Math.min(first, dayOf(at));
        }
        return first;
    }

    void report(Steps.Listener listener) {
        int groups = 0;
        for (int at = 0; at < words.length(); at += BLOCK) {
            int day = dayOf(at);
            report(day, groups, groupsOf(at), listener);
            groups = groupsOf(at);
            for (int i = 0; i < HALVES && half(at, i) != 0; i++) {
                day += half(at, i) >>> Groups.COUNT;
                report(day, groups, half(at, i) & Groups.ALL, listener);
                groups = half(at, i) & Groups.ALL;
            }
            if (isLast(at)) {
                groups = 0;
            }
        }
    }

    private static void report(int day, int before, int after, Steps.Listener listener) {
        for (int changed = before ^ after; changed != 0; changed &= changed - 1) {
            int group = Integer.numberOfTrailingZeros(changed);
            listener.changes(day, group, Groups.contain(after, group) ? 1 : -1);
        }
    }

    /** Returns the groups of each of so many customers on a day. */
    int[] groupsOn(int day, int customers) {
        int[] groups = new int[customers];
        int customer = 0;
        int current = -1; // the last block of the customer that has begun
        for (int at = 0; at < words.length(); at += BLOCK) {
            if (dayOf(at) <= day) {
                current = at;
            }
            if (isLast(at)) {
                groups[customer++] = current < 0 ? 0 : groupsIn(current, day);
                current = -1;
            }
        }
        return groups;
    }

    private int groupsIn(int block, int day) {
        int groups = groupsOf(block);
        int left = day - dayOf(block); // the days from the last change to the day in question
        for (int i = 0; i < HALVES; i++) {
            int half = half(block, i);
            left -= half >>> Groups.COUNT;
            if (half == 0 || left < 0) {
                return groups;
            }
            groups = half & Groups.ALL;
        }
        return groups;
    }

    private int dayOf(int block) {
        return Timeline.dayOf(words.get(block) >> 1);
    }

    private int groupsOf(int block) {
        return Timeline.groupsOf(words.get(block) >> 1);
    }

    private boolean isLast(int block) {
        return (words.get(block) & 1) != 0;
    }

    private int half(int block, int i) {
        return words.get(block + 1 + i / 2) >>> (i % 2 * HALF_BITS) & HALF;
    }
}
