package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In how little room the timelines of a leaf are kept: a block of four words holds seven changes near to each other. */
class TimelinesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "2, 4", "7, 4", "8, 8", "14, 8", "15, 12"})
    void seven_changes_fit_into_a_block(int changes, int words) {
        Timeline timeline = timeline(IntStream.range(0, changes).map(i -> 19_000 + 10 * i));
        assertEquals(words, Timelines.of(List.of(timeline)).words().length());
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "1022, 4", "1023, 4", "1024, 8", "4000, 8"})
    void changes_of_one_block_are_at_most_1023_days_apart(int days, int words) {
        for (int first : new int[] {-719_162, -10, 0, 19_000, 2_928_000}) {
            Timelines timelines = Timelines.of(List.of(timeline(IntStream.of(first, first + days))));
            assertEquals(words, timelines.words().length(), "from " + first);
        }
    }

    @Test
    void each_timeline_comes_back_as_it_was() {
        List<Timeline> timelines = List.of(
                timeline(IntStream.of(19_000)),
                timeline(IntStream.of(-719_162, -719_161, -5, 0, 1, 1_024, 2_048, 2_932_896)),
                timeline(IntStream.range(0, 30).map(i -> 3 * i)),
                timeline(IntStream.of(18_000, 19_023)));
        assertEquals(timelines, Timelines.of(timelines).each());
        for (int i = 0; i < timelines.size(); i++) {
            assertEquals(timelines.get(i), Timelines.of(timelines).get(i));
        }
        assertEquals(-719_162, Timelines.of(timelines).firstDay());
        assertEquals(19_000, Timelines.of(timelines.subList(0, 1)).firstDay());
    }

    @Test
    void customers_who_are_never_in_a_group_share_what_is_kept_of_them() {
        assertSame(Timelines.NONE, Timelines.of(List.of()));
        assertSame(Timelines.NONE, Timelines.of(List.of(Timeline.EMPTY, Timeline.EMPTY)));
    }

    /** In one group, then in others, no two changes alike. */
    private static Timeline timeline(IntStream days) {
        int[] each = days.toArray();
        return new Timeline(ImmutableIntArray.copyOf(IntStream.range(0, each.length)
                .map(i -> Timeline.change(each[i], 1 + i % Groups.ALL))));
    }
}
