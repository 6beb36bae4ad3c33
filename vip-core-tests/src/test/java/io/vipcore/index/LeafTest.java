package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.customer.Customer;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which stretches of 64 days a leaf need not look for the members of a group, because it has none. */
class LeafTest {

    private static final Set<Integer> ALL = IntStream.range(0, 64).boxed().collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0",
        "0, 64, 0, 0",
        "0, 65, 0, 1",
        "63, 64, 0, 0",
        "63, 65, 0, 1",
        "64, 65, 1, 1",
        "640, 1000, 10, 15",
        "-1, 1, 63, 64", // the stretch before the first is the last
        "4000, 4200, 62, 65",
        "0, 4032, 0, 62",
        "0, 4033, 0, 63",
        "64, 4097, 1, 64",
        "19800, 22016, 309, 343",
    })
    void a_group_is_looked_for_from_the_stretch_of_the_first_day_to_that_of_the_last(
            int from, int to, int firstStretch, int lastStretch) {
        Set<Integer> stretches = IntStream.rangeClosed(firstStretch, lastStretch)
                .map(stretch -> stretch & 63)
                .boxed()
                .collect(Collectors.toSet());
        Leaf leaf = leaf(timeline(from, 1 << 2, to, 1 << 4));
        assertEquals(stretches, stretches(leaf, 2));
        assertEquals(ALL, stretches(leaf, 4), "without an end");
        assertEquals(Set.of(), stretches(leaf, 0), "never");
        assertEquals(Set.of(), stretches(leaf, Groups.COUNT - 1), "never");
    }

    @Test
    void a_group_is_looked_for_wherever_anybody_is_in_it() {
        Leaf leaf = leaf(timeline(0, 1, 64, 0), timeline(128, 1, 192, 0, 320, 3, 384, 0));
        assertEquals(Set.of(0, 2, 5), stretches(leaf, 0));
        assertEquals(Set.of(5), stretches(leaf, 1));
    }

    @Test
    void customers_without_timelines_are_in_no_group() {
        Leaf leaf = Leaf.of(List.of(Fixtures.customer().build()), List.of());
        assertEquals(0, leaf.count(0, 640));
        assertEquals(Set.of(), stretches(leaf, Groups.COUNT - 1));
    }

    @Test
    void nobody_is_found_where_nobody_is_looked_for() {
        Leaf leaf = leaf(timeline(640, 1, 704, 2));
        Leaf blind = new Leaf(leaf.customers(), leaf.timelines(), Leaf.EMPTY.presence());
        List<Customer> found = new ArrayList<>();
        assertEquals(1, leaf.count(0, 650));
        assertEquals(0, leaf.find(0, 650, 0, 1, found));
        assertEquals(leaf.customers(), found);
        found.clear();
        assertEquals(0, blind.count(0, 650));
        assertEquals(0, blind.find(0, 650, 0, 1, found));
        assertEquals(List.of(), found);
    }

    private static Set<Integer> stretches(Leaf leaf, int group) {
        long presence = leaf.presence().get(group);
        return IntStream.range(0, 64)
                .filter(stretch -> (presence >>> stretch & 1) != 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Leaf leaf(Timeline... timelines) {
        List<Customer> customers = IntStream.range(0, timelines.length)
                .mapToObj(number ->
                        Fixtures.customer().vipId(Fixtures.vipId(number)).build())
                .toList();
        return Leaf.of(customers, List.of(timelines));
    }

    /** Days, each with the groups from then on. */
    private static Timeline timeline(int... daysAndGroups) {
        return new Timeline(ImmutableIntArray.copyOf(IntStream.range(0, daysAndGroups.length / 2)
                .map(i -> Timeline.change(daysAndGroups[2 * i], daysAndGroups[2 * i + 1]))));
    }
}
