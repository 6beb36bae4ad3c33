package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many are in a group on a day, however many rows that takes, is what counting them one by one gives. */
class StepsTest {

    /** Days are counted from 1970: some of these come before it. */
    private static final int EARLIEST = -40;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 12, 30, 90})
    void the_numbers_of_many_are_those_of_counting_them(int members) {
        List<Timeline> timelines = timelines(members);
        assertCounts(timelines, sum(timelines));
    }

    @Test
    void rows_fill_one_piece_or_begin_another() {
        for (int days : new int[] {31, 32, 33, 63, 64, 65, 128, 129}) {
            List<Timeline> timelines =
                    IntStream.range(0, days).mapToObj(day -> timeline(day, 1)).toList();
            Steps steps = sum(timelines);
            assertEquals((days + 31) / 32, steps.pieces().size());
            assertCounts(timelines, steps);
        }
    }

    @Test
    void whoever_comes_is_counted_until_pieces_grow_too_long_and_are_cut() {
        List<Timeline> timelines = new ArrayList<>();
        Steps steps = sum(List.of());
        for (Timeline each : timelines(70)) {
            steps = steps.with(Timeline.EMPTY, each);
            timelines.add(each);
            assertTrue(steps.pieces().stream().allMatch(piece -> piece.length() <= 128 * (1 + Groups.COUNT)));
            assertCounts(timelines, steps);
        }
        assertTrue(steps.pieces().size() > 4);
    }

    @Test
    void a_piece_is_cut_only_when_it_has_more_than_128_rows() {
        Steps steps = sum(List.of());
        for (int day = 0; day < 128; day++) {
            steps = steps.with(Timeline.EMPTY, timeline(day, 1));
        }
        assertEquals(1, steps.pieces().size());
        assertEquals(5, steps.with(Timeline.EMPTY, timeline(128, 1)).pieces().size());
    }

    @Test
    void whoever_leaves_is_counted_no_more() {
        List<Timeline> timelines = new ArrayList<>(timelines(60));
        Steps steps = sum(timelines);
        while (!timelines.isEmpty()) {
            Timeline leaving = timelines.remove(random.nextInt(timelines.size()));
            steps = steps.with(leaving, Timeline.EMPTY);
            assertCounts(timelines, steps);
        }
    }

    @Test
    void whoever_changes_is_counted_as_changed() {
        List<Timeline> timelines = new ArrayList<>(timelines(60));
        Steps steps = sum(timelines);
        for (Timeline after : timelines(60)) {
            int at = random.nextInt(timelines.size());
            steps = steps.with(timelines.set(at, after), after);
            assertCounts(timelines, steps);
        }
    }

    @Test
    void a_row_there_already_is_changed_and_none_is_written_twice() {
        Timeline one = timeline(10, 1, 20, 3, 30, 0);
        Steps steps = sum(List.of(one)).with(Timeline.EMPTY, timeline(20, 1, 25, 0));
        assertEquals(List.of(10, 20, 25, 30), days(steps));
        assertEquals(days(steps), days(steps.with(one, timeline(10, 2))));
    }

    @Test
    void what_is_reported_is_every_change_of_a_number() {
        List<Timeline> timelines = timelines(40);
        Steps steps = sum(timelines);
        Set<Integer> days = daysOf(timelines);
        int[] numbers = new int[Groups.COUNT];
        for (int day : days) {
            steps.report((on, group, by) -> {
                assertNotEquals(0, by);
                if (on == day) {
                    numbers[group] += by;
                }
            });
            for (int group = 0; group < Groups.COUNT; group++) {
                assertEquals(count(timelines, group, day), numbers[group]);
            }
        }
    }

    @Test
    void the_first_day_is_that_of_the_first_change() {
        assertEquals(Integer.MAX_VALUE, sum(List.of()).firstDay());
        assertEquals(-3, sum(List.of(timeline(5, 1), timeline(-3, 2))).firstDay());
    }

    // ----

    private static void assertCounts(List<Timeline> timelines, Steps steps) {
        Set<Integer> days = daysOf(timelines);
        days.addAll(List.of(EARLIEST - 2, 0, 10_000));
        for (int day : days) {
            for (int each : new int[] {day - 1, day}) {
                int[] expected = IntStream.range(0, Groups.COUNT)
                        .map(group -> count(timelines, group, each))
                        .toArray();
                int[] added = new int[Groups.COUNT];
                steps.addTo(added, each);
                assertArrayEquals(expected, added, () -> "day " + each);
                for (int group = 0; group < Groups.COUNT; group++) {
                    assertEquals(expected[group], steps.count(group, each));
                }
            }
        }
    }

    private static int count(List<Timeline> timelines, int group, int day) {
        int members = 0;
        for (Timeline each : timelines) {
            members += Groups.contain(each.groupsOn(day), group) ? 1 : 0;
        }
        return members;
    }

    private static Set<Integer> daysOf(List<Timeline> timelines) {
        TreeSet<Integer> days = new TreeSet<>();
        timelines.forEach(each -> each.days().forEach(days::add));
        return days;
    }

    private static List<Integer> days(Steps steps) {
        List<Integer> days = new ArrayList<>();
        for (ImmutableIntArray piece : steps.pieces()) {
            for (int row = 0; row < piece.length(); row += 1 + Groups.COUNT) {
                days.add(piece.get(row));
            }
        }
        return days;
    }

    private static Steps sum(List<Timeline> timelines) {
        List<Timeline> some = timelines.stream().filter(each -> !each.isEmpty()).toList();
        return Steps.sum(List.of(
                Leaf.of(Collections.nCopies(some.size(), Fixtures.customer().build()), some)));
    }

    private List<Timeline> timelines(int count) {
        return IntStream.range(0, count).mapToObj(each -> timeline()).toList();
    }

    /** A few changes, some on days on which others change too. */
    private Timeline timeline() {
        TreeSet<Integer> days = new TreeSet<>();
        for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
            days.add(EARLIEST + random.nextInt(400));
        }
        List<Integer> changes = new ArrayList<>();
        int before = 0;
        for (int day : days) {
            int groups = (before + 1 + random.nextInt(Groups.ALL)) & Groups.ALL;
            if (groups != before) {
                changes.add(day);
                changes.add(groups);
                before = groups;
            }
        }
        return timeline(changes.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Days, each with the groups from then on. */
    private static Timeline timeline(int... daysAndGroups) {
        ImmutableIntArray.Builder changes = ImmutableIntArray.builder();
        for (int i = 0; i < daysAndGroups.length; i += 2) {
            changes.add(Timeline.change(daysAndGroups[i], daysAndGroups[i + 1]));
        }
        return new Timeline(changes.build());
    }
}
