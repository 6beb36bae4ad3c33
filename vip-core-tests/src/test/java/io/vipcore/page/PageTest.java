package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.page.Toy.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page shows where the order does not tell customers apart. */
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
}
