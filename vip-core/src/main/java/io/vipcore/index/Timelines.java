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
        Timeline.Builder timeline = new Timeline.Builder();
        for (int at = 0; at < words.length(); at += BLOCK) {
            int day = dayOf(at);
            timeline.add(day, groupsOf(at));
            for (int i = 0; i < HALVES && half(at, i) != 0; i++) {
                day += half(at, i) >>> Groups.COUNT;
                timeline.add(day, half(at, i) & Groups.ALL);
            }
            if (isLast(at)) {
                each.add(timeline.build());
                timeline = new Timeline.Builder();
            }
        }
        return each;
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
        int reached = dayOf(block);
        for (int i = 0; i < HALVES; i++) {
            int half = half(block, i);
            reached += half >>> Groups.COUNT;
            if (half == 0 || reached > day) {
                break;
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
