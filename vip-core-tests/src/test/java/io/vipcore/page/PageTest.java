package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.page.Toy.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a page shows where the order does not tell customers apart, and what that takes. */
class PageTest {

    private record Row(int number, Set<Color> colors) {}

    @Test
    void an_order_that_takes_all_for_equal_shows_them_as_they_stand() {
        List<Row> rows = List.of(new Row(3, Set.of()), new Row(1, Set.of()), new Row(2, Set.of()));
        Comparator<Row> order = Comparator.comparingInt(row -> 0);
        Page<Row, Color> page = Page.of(Color.class, rows, Row::colors, Map.of());
        assertEquals(rows, page.part(order, PageRequest.first(3)).customers());
        assertEquals(
                rows.subList(2, 3), page.part(order, PageRequest.number(2, 2)).customers());
        assertEquals("Page[3 customers]", page.toString());
    }

    @Test
    void a_first_page_of_many_does_not_sort_them_all() {
        int many = 10_000;
        List<Row> rows = IntStream.range(0, many)
                .mapToObj(number -> new Row(number * 7_919 % many, Set.of()))
                .toList();
        AtomicInteger comparisons = new AtomicInteger();
        Comparator<Row> order = Comparator.comparingInt(row -> {
            comparisons.incrementAndGet(); // two for each comparison
            return row.number();
        });
        Page<Row, Color> page = Page.of(Color.class, rows, Row::colors, Map.of());
        assertEquals(
                IntStream.range(0, 50).boxed().toList(),
                page.part(order, PageRequest.first(50)).customers().stream()
                        .map(Row::number)
                        .toList());
        assertTrue(comparisons.get() < 2 * 2 * many, comparisons + " for " + many);
        assertEquals(
                List.of(9_998, 9_999),
                page.part(order, new PageRequest<>(Optional.empty(), 9_998, 50)).customers().stream()
                        .map(Row::number)
                        .toList());
    }
}
