package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.customer.Customer;
import io.vipcore.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the tree grows: leaves and branches split when they are twice as large as at first, and stay shallow. */
class CustomerTreeTest {

    /** In the first group from 1970-01-11 on. */
    private static final Timeline TIMELINE = new Timeline(ImmutableIntArray.of(Timeline.change(10, 1)));

    private static final Customer SOMEBODY = Fixtures.customer().build();

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

    /** How many customers each part of the root has. */
    private static String partsOf(CustomerTree tree) {
        List<? extends Node> parts = tree.root() instanceof Branch branch ? branch.parts() : List.of(tree.root());
        return String.join(" ", parts.stream().map(part -> "" + part.size()).toList());
    }

    private static CustomerTree built(int size) {
        CustomerTree.Builder builder = new CustomerTree.Builder();
        for (int number = 0; number < size; number++) {
            builder.add(customer(number), TIMELINE);
        }
        return builder.build();
    }

    /** A leaf of one customer. */
    private static Leaf leaf(int number) {
        return Leaf.of(List.of(customer(1_000 * number)), List.of(TIMELINE));
    }

    private static CustomerTree with(CustomerTree tree, int number) {
        CustomerTree grown = tree.with(place(number), new Member(customer(number), TIMELINE));
        assertEquals(tree.size() + 1, grown.size());
        assertEquals(grown.size(), grown.root().count(0, 10));
        assertEquals(0, grown.root().count(0, 9));
        assertEquals(Optional.of(TIMELINE), grown.find(place(number)).map(Member::timeline));
        return grown;
    }

    private static Customer customer(int number) {
        return Customer.builder().from(SOMEBODY).vipId(Fixtures.vipId(number)).build();
    }

    private static Place place(int number) {
        String vipId = Fixtures.vipId(number).value();
        return other -> vipId.compareTo(other.vipId().value());
    }
}
