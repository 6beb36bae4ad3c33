package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vipcore.page.Portfolio.Chunk;
import io.vipcore.page.Portfolio.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change leaves as it is; what is shown is told by {@link SpanIndexTest}. Customers are even numbers. */
class PortfolioTest {

    private static final int MANY = 10_000;
    private static final Portfolio<Integer> PORTFOLIO = with(
            Portfolio.nobody(),
            List.of(),
            IntStream.range(0, MANY).map(i -> 2 * i).toArray());

    @Test
    void chunks_are_of_one_size_and_hold_everybody_in_their_order() {
        assertEquals(List.of(2_001, 2_001, 2_001, 2_001, 1_996), sizes(PORTFOLIO));
        assertEquals(
                IntStream.range(0, MANY).mapToObj(i -> 2 * i).toList(),
                PORTFOLIO.chunks().stream()
                        .flatMap(chunk -> chunk.customers().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 4_000, 4_001, 4_002, 4_003, 9_999, 10_000, 19_998, 19_999})
    void a_customer_who_comes_or_goes_changes_one_chunk(int customer) {
        Portfolio<Integer> after = with(PORTFOLIO, List.of(), customer);
        assertEquals(1, changed(PORTFOLIO, after));
        assertEquals(1, changed(after, with(after, List.of(row(customer)))));
    }

    @Test
    void a_full_chunk_becomes_two_halves() {
        Portfolio<Integer> full = PORTFOLIO;
        for (int i = 0; i < 46; i++) {
            full = with(full, List.of(), 2 * i + 1);
        }
        assertEquals(List.of(2_047, 2_001, 2_001, 2_001, 1_996), sizes(full));
        assertEquals(List.of(1_025, 1_023, 2_001, 2_001, 2_001, 1_996), sizes(with(full, List.of(), 93)));
    }

    @Test
    void where_a_customer_has_spans_in_several_chunks_these_are_joined_and_no_others() {
        List<Row<Integer>> rows = new ArrayList<>(Collections.nCopies(2_500, row(4_001)));
        Portfolio<Integer> after = PORTFOLIO.with(List.of(), rows, Comparator.naturalOrder());
        assertEquals(List.of(1_501, 1_501, 1_499, 2_001, 2_001, 2_001, 1_996), sizes(after));
        assertEquals(
                List.of(1_501, 500, 2_001, 2_001, 2_001, 1_996),
                sizes(after.with(rows, List.of(), Comparator.naturalOrder())));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 1", "2, 0"})
    void a_customer_is_counted_from_the_first_day_to_the_last(int day, int count) {
        assertEquals(count, Counts.NONE.with(List.of(), List.of(row(7))).on(day));
    }

    @Test
    void counts_keep_no_day_on_which_nothing_changes() {
        Counts counts = Counts.NONE.with(List.of(), List.of(row(7)));
        assertEquals(Counts.NONE, counts.with(List.of(row(7)), List.of()));
        assertSame(counts, counts.with(List.of(row(7)), List.of(row(8))));
    }

    private static Row<Integer> row(int customer) {
        return new Row<>(customer, 0, 1);
    }

    private static Portfolio<Integer> with(Portfolio<Integer> before, List<Row<Integer>> gone, int... come) {
        return before.with(gone, IntStream.of(come).mapToObj(PortfolioTest::row).toList(), Comparator.naturalOrder());
    }

    private static List<Integer> sizes(Portfolio<Integer> portfolio) {
        return portfolio.chunks().stream()
                .map(chunk -> chunk.customers().size())
                .toList();
    }

    /** How many chunks of the one are none of the other. */
    private static long changed(Portfolio<Integer> before, Portfolio<Integer> after) {
        assertEquals(before.chunks().size(), after.chunks().size());
        Set<Chunk<Integer>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(after.chunks());
        return before.chunks().stream().filter(chunk -> !shared.contains(chunk)).count();
    }
}
