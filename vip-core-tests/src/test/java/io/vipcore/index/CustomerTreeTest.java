package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.customer.Customer;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tree answers what a look at everyone answers, and stays shallow: leaves and branches split when they are twice as
 * large as at first. Its customers have timelines out of the air, so that thousands of them cost little.
 */
class CustomerTreeTest {

    /** In the first group from 1970-01-11 on. */
    private static final Timeline TIMELINE = new Timeline(ImmutableIntArray.of(Timeline.change(10, 1)));

    private static final List<Timeline> TIMELINES = List.of(
            TIMELINE,
            timelineOf(19_000, 0b000011, 19_500, 0b000101, 19_600, 0b001001),
            timelineOf(-400, 0b000001, 0, 0b111111, 1, 0b000000),
            timelineOf(-719_162, 0b010000, 2_932_896, 0b100000),
            timelineOf(19_400, 0b000011, 19_430, 0, 19_499, 0b000100, 19_500, 0b000110),
            timelineOf(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 5_000, 10, 20_000, 11));

    /** Where the timelines above turn, and the days about them. */
    private static final int[] DAYS = TIMELINES.stream()
            .flatMapToInt(Timeline::days)
            .flatMap(day -> IntStream.of(day - 1, day))
            .sorted()
            .distinct()
            .toArray();

    private static final Customer SOMEBODY = Fixtures.customer().build();

    private static final Map<Integer, Customer> CUSTOMERS = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"64, '64'", "65, '64 1'", "128, '64 64'", "129, '64 64 1'"})
    void a_tree_is_built_of_leaves_of_64(int size, String leaves) {
        assertEquals(leaves, partsOf(built(size)));
    }

    @ParameterizedTest
    @CsvSource({"1, '1'", "64, '64'", "128, '128'", "129, '64 65'", "192, '64 128'", "193, '64 64 65'"})
    void a_leaf_splits_when_it_would_hold_more_than_128(int size, String leaves) {
        CustomerTree tree = CustomerTree.EMPTY;
        for (int number = 0; number < size; number++) {
            tree = with(tree, number);
        }
        assertEquals(leaves, partsOf(tree));
    }

    @Test
    void a_branch_splits_when_it_would_hold_more_than_256() {
        CustomerTree tree = new CustomerTree(Branch.of(
                IntStream.range(0, 255).mapToObj(CustomerTreeTest::leaf).toList()));
        for (int number = 254_001; number < 254_128; number++) {
            tree = with(tree, number);
        }
        assertEquals(255, ((Branch) tree.root()).parts().size());
        tree = with(tree, 254_128);
        assertEquals(256, ((Branch) tree.root()).parts().size());
        for (int number = 254_129; number < 254_192; number++) {
            tree = with(tree, number);
        }
        assertEquals(256, ((Branch) tree.root()).parts().size());
        tree = with(tree, 254_192);
        assertEquals("128 319", partsOf(tree)); // of 128 and of 129 leaves
    }

    @ParameterizedTest
    @CsvSource({"2047, false", "2048, true", "2049, true"})
    void numbers_are_kept_where_2048_customers_would_have_to_be_counted(int size, boolean kept) {
        assertEquals(kept, areNumbersKept(built(size)));
        assertEquals(kept, areNumbersKept(with(built(size - 1), size - 1)));
        assertEquals(kept, areNumbersKept(built(size + 1).without(place(3))));
    }

    @Test
    void numbers_that_are_kept_are_not_counted_anew() {
        Optional<Steps> of2048 =
                assertInstanceOf(Branch.class, built(2_048).root()).steps();
        Branch few = assertInstanceOf(Branch.class, built(130).root());
        Branch claiming = new Branch(few.parts(), few.size(), of2048);
        int[] counts = new int[Groups.COUNT];
        claiming.addTo(counts, 10);
        assertEquals(130, few.count(0, 10));
        assertEquals(2_048, claiming.count(0, 10));
        assertEquals(2_048, counts[0]);
        assertEquals(2_048, claiming.find(0, 10, 2_048, 1, new ArrayList<>()));
        assertEquals(130, claiming.find(0, 10, 2_047, 1, new ArrayList<>()));

        Branch many = assertInstanceOf(Branch.class, built(2_100).root());
        CustomerTree grown = with(new CustomerTree(new Branch(many.parts(), many.size(), of2048)), 9_000, 2_049);
        assertEquals(2_101, grown.size());
    }

    private static boolean areNumbersKept(CustomerTree tree) {
        return assertInstanceOf(Branch.class, tree.root()).steps().isPresent();
    }

    @Test
    void the_last_leaf_that_empties_leaves_nothing() {
        CustomerTree tree = built(65);
        tree = tree.without(place(64));
        assertEquals("64", partsOf(tree));
        for (int number = 0; number < 64; number++) {
            tree = tree.without(place(number));
        }
        assertEquals(CustomerTree.EMPTY, tree);
    }

    // ---- answers

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 65, 300, 2_100, 8_300})
    void it_answers_what_a_look_at_everyone_answers(int size) {
        assertAnswers(everyone(size), built(everyone(size)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void customers_may_come_and_leave_in_any_order(List<Integer> numbers) {
        CustomerTree tree = CustomerTree.EMPTY;
        NavigableMap<Integer, Timeline> members = new TreeMap<>();
        for (int number : numbers) {
            members.put(number, timeline(number));
            tree = tree.with(place(number), new Member(customer(number), timeline(number)));
        }
        assertAnswers(members, tree);
        for (int number : numbers) {
            members.remove(number);
            tree = tree.without(place(number));
            if (members.size() % 90 == 7) {
                assertAnswers(members, tree);
            }
        }
        assertEquals(CustomerTree.EMPTY, tree);
    }

    static List<List<Integer>> orders() {
        List<Integer> ascending = IntStream.range(0, 300).boxed().toList();
        List<Integer> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        List<Integer> shuffled = new ArrayList<>(ascending);
        Collections.shuffle(shuffled, new Random(1));
        return List.of(ascending, descending, shuffled);
    }

    @Test
    void it_may_grow_and_shrink_across_the_size_from_which_numbers_are_kept() {
        NavigableMap<Integer, Timeline> members = everyone(2_100);
        CustomerTree tree = built(members);
        for (int number = 2_000; number < 2_100; number++) {
            members.remove(number);
            tree = tree.without(place(number));
        }
        assertAnswers(members, tree);
        for (int number = 2_000; number < 2_100; number++) {
            members.put(number, timeline(number));
            tree = tree.with(place(number), new Member(customer(number), timeline(number)));
        }
        assertAnswers(members, tree);
    }

    @Test
    void of_thousands_each_may_be_replaced_by_one_who_turns_on_days_on_which_nobody_did() {
        NavigableMap<Integer, Timeline> members = everyone(2_100);
        members.replaceAll((number, before) -> TIMELINE);
        CustomerTree tree = built(members);
        for (int number = 0; number < 2_100; number += 199) {
            members.put(number, timeline(number));
            tree = tree.with(place(number), new Member(customer(number), timeline(number)));
            assertAnswers(members, tree);
        }
        for (int number = 0; number < 2_100; number += 199) {
            members.put(number, TIMELINE);
            tree = tree.with(place(number), new Member(customer(number), TIMELINE));
        }
        assertAnswers(members, tree);
    }

    private static NavigableMap<Integer, Timeline> everyone(int size) {
        return IntStream.range(0, size)
                .boxed()
                .collect(Collectors.toMap(
                        number -> number, CustomerTreeTest::timeline, (one, other) -> other, TreeMap::new));
    }

    private static void assertAnswers(NavigableMap<Integer, Timeline> members, CustomerTree tree) {
        assertEquals(members.size(), tree.size());
        Map<Timeline, Long> timelines =
                members.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        for (int day : DAYS) {
            int[] counts = new int[Groups.COUNT];
            timelines.forEach((timeline, count) -> {
                for (int group = 0; group < Groups.COUNT; group++) {
                    counts[group] += Groups.contain(timeline.groupsOn(day), group) ? count.intValue() : 0;
                }
            });
            int[] added = new int[Groups.COUNT];
            tree.root().addTo(added, day);
            assertArrayEquals(counts, added, "day " + day);
            for (int group = 0; group < Groups.COUNT; group++) {
                assertEquals(counts[group], tree.root().count(group, day), "day " + day);
            }
        }
        assertRows(members, tree, 0);
        assertRows(members, tree, 19_500);
    }

    private static void assertRows(NavigableMap<Integer, Timeline> members, CustomerTree tree, int day) {
        for (int group = 0; group < Groups.COUNT; group++) {
            int each = group;
            List<Integer> all = members.keySet().stream()
                    .filter(number -> Groups.contain(members.get(number).groupsOn(day), each))
                    .toList();
            for (int from : List.of(0, all.size() / 3, Math.max(0, all.size() - 2), all.size())) {
                List<Customer> found = new ArrayList<>();
                int passed = tree.root().find(group, day, from, 2, found);
                List<Integer> rows = all.subList(from, Math.min(all.size(), from + 2));
                assertEquals(
                        rows.stream().map(Fixtures::vipId).toList(),
                        found.stream().map(Customer::vipId).toList());
                assertEquals(from, passed);
                for (int i = 0; i < rows.size(); i++) {
                    assertEquals(from + i + 1, tree.root().countThrough(place(rows.get(i)), group, day));
                }
            }
        }
    }

    /** How many customers each part of the root has. */
    private static String partsOf(CustomerTree tree) {
        List<? extends Node> parts = tree.root() instanceof Branch branch ? branch.parts() : List.of(tree.root());
        return String.join(" ", parts.stream().map(part -> "" + part.size()).toList());
    }

    private static CustomerTree built(int size) {
        NavigableMap<Integer, Timeline> members = everyone(size);
        members.replaceAll((number, timeline) -> TIMELINE);
        return built(members);
    }

    private static CustomerTree built(NavigableMap<Integer, Timeline> members) {
        CustomerTree.Builder builder = new CustomerTree.Builder();
        members.forEach((number, timeline) -> builder.add(customer(number), timeline));
        return builder.build();
    }

    /** A leaf of one customer. */
    private static Leaf leaf(int number) {
        return Leaf.of(List.of(customer(1_000 * number)), List.of(TIMELINE));
    }

    private static CustomerTree with(CustomerTree tree, int number) {
        return with(tree, number, tree.size() + 1);
    }

    private static CustomerTree with(CustomerTree tree, int number, int counted) {
        CustomerTree grown = tree.with(place(number), new Member(customer(number), TIMELINE));
        assertEquals(tree.size() + 1, grown.size());
        assertEquals(counted, grown.root().count(0, 10));
        assertEquals(0, grown.root().count(0, 9));
        assertEquals(Optional.of(TIMELINE), grown.find(place(number)).map(Member::timeline));
        return grown;
    }

    private static Timeline timeline(int number) {
        return TIMELINES.get(number % TIMELINES.size());
    }

    private static Customer customer(int number) {
        return CUSTOMERS.computeIfAbsent(
                number,
                each -> Customer.builder()
                        .from(SOMEBODY)
                        .vipId(Fixtures.vipId(each))
                        .build());
    }

    private static Place place(int number) {
        String vipId = Fixtures.vipId(number).value();
        return other -> vipId.compareTo(other.vipId().value());
    }

    /** Days, each with the groups from then on. */
    private static Timeline timelineOf(int... daysAndGroups) {
        return new Timeline(ImmutableIntArray.copyOf(IntStream.range(0, daysAndGroups.length / 2)
                .map(i -> Timeline.change(daysAndGroups[2 * i], daysAndGroups[2 * i + 1]))));
    }
}
