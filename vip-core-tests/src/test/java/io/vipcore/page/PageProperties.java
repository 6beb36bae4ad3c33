package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.page.Toy.Color;
import io.vipcore.source.InvalidFactException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every page: counting, narrowing, sorting, paging. */
class PageProperties {

    private static final Map<String, InvalidFactException> UNREADABLE =
            Map.of("c-9", new InvalidFactException("A.field"));

    /** A customer of a day; not even their number tells two of them apart. */
    record Row(int number, Set<Color> colors) {}

    @Property
    void counts_are_the_customers_whom_the_filters_match(@ForAll("pages") Page<Row, Color> page) {
        assertEquals(List.of(Color.values()), List.copyOf(page.counts().keySet()));
        page.counts().forEach((color, count) -> {
            assertEquals(
                    page.customers().stream()
                            .filter(row -> row.colors().contains(color))
                            .count(),
                    (long) count);
            assertEquals(count, page.where(color).size());
        });
    }

    @Property
    void narrowing_keeps_whom_the_condition_holds_for_in_their_order(
            @ForAll("pages") Page<Row, Color> page, @ForAll Color color, @ForAll @IntRange(max = 6) int number) {
        assertEquals(
                page.customers().stream()
                        .filter(row -> row.number() < number && row.colors().contains(color))
                        .toList(),
                page.where(row -> row.number() < number).where(color).customers());
    }

    @Property
    void sorting_is_that_of_a_list(@ForAll("pages") Page<Row, Color> page, @ForAll("orders") Comparator<Row> order) {
        Page<Row, Color> sorted = page.sorted(order);
        assertEquals(page.customers().stream().sorted(order).toList(), sorted.customers());
        assertEquals(page.counts(), sorted.counts());
    }

    @Property
    void a_part_is_cut_out_of_the_sorted_customers(
            @ForAll("pages") Page<Row, Color> page,
            @ForAll("orders") Comparator<Row> order,
            @ForAll("rows") Row last,
            @ForAll boolean isAfter,
            @ForAll @IntRange(max = 12) int skipped,
            @ForAll @IntRange(min = 1, max = 12) int size) {
        PageRequest<Row> request = new PageRequest<>(isAfter ? Optional.of(last) : Optional.empty(), skipped, size);
        List<Row> sorted = page.sorted(order).customers();
        int shown = isAfter
                ? (int) sorted.stream()
                        .filter(row -> order.compare(row, last) <= 0)
                        .count()
                : 0;
        int from = Math.min(shown + skipped, sorted.size());
        int to = Math.min(from + size, sorted.size());
        assertEquals(new PagePart<>(request, sorted.subList(from, to), from, sorted.size()), page.part(order, request));
    }

    @Property
    void the_pages_one_after_the_other_are_the_sorted_customers(
            @ForAll("pages") Page<Row, Color> page, @ForAll @IntRange(min = 1, max = 5) int size) {
        Page<Row, Color> distinct = Page.of(Color.class, new HashSet<>(page.customers()), Row::colors, Map.of());
        Comparator<Row> order = Comparator.comparingInt(Row::number)
                .thenComparing(row -> row.colors().toString());
        List<Row> shown = new ArrayList<>();
        Optional<PageRequest<Row>> next = Optional.of(PageRequest.first(size));
        for (int number = 1; next.isPresent(); number++) {
            PagePart<Row> part = distinct.part(order, next.get());
            assertEquals(distinct.part(order, PageRequest.number(number, size)).customers(), part.customers());
            assertEquals(shown.size(), part.before());
            shown.addAll(part.customers());
            next = part.next();
        }
        assertEquals(distinct.sorted(order).customers(), shown);
    }

    @Property(tries = 50)
    void whom_the_page_could_not_read_stays_known(
            @ForAll("pages") Page<Row, Color> page, @ForAll("orders") Comparator<Row> order, @ForAll Color color) {
        assertEquals(UNREADABLE, page.unreadable());
        assertEquals(
                UNREADABLE, page.where(color).where(row -> false).sorted(order).unreadable());
    }

    @Example
    void what_a_page_hands_out_cannot_be_changed() {
        Page<Row, Color> page = Page.of(Color.class, List.of(new Row(1, Set.of())), Row::colors, UNREADABLE);
        assertThrows(UnsupportedOperationException.class, page.customers()::clear);
        assertThrows(UnsupportedOperationException.class, page.counts()::clear);
        assertThrows(UnsupportedOperationException.class, page.unreadable()::clear);
        assertEquals("Page[1 customers]", page.toString());
    }

    @Provide
    Arbitrary<Page<Row, Color>> pages() {
        return rows().list().ofMaxSize(12).map(rows -> Page.of(Color.class, rows, Row::colors, UNREADABLE));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.subsetOf(Color.values()))
                .as(Row::new);
    }

    @Provide
    Arbitrary<Comparator<Row>> orders() {
        Comparator<Row> byNumber = Comparator.comparingInt(Row::number);
        Comparator<Row> byColors = Comparator.comparingInt(row -> row.colors().size());
        return Arbitraries.of(
                byNumber,
                byNumber.reversed(),
                byColors,
                byColors.thenComparing(byNumber),
                Comparator.comparingInt(row -> 0));
    }
}
