package io.vipcore.page;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.page.Toy.Color;
import io.vipcore.source.InvalidFactException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the sorted customers, by a page's number or after the last one shown. */
class PageRequestTest {

    private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

    private static final Page<String, Color> PAGE = page("Lot", "Ada", "Zak", "Dom", "Mir");

    @ParameterizedTest
    @CsvSource({
        "1, 2, Ada Dom, 0, true",
        "2, 2, Lot Mir, 2, true",
        "3, 2, Zak, 4, false",
        "4, 2, '', 5, false",
        "2147483647, 1000, '', 5, false",
        "1, 4, Ada Dom Lot Mir, 0, true",
        "1, 5, Ada Dom Lot Mir Zak, 0, false",
        "1, 1000, Ada Dom Lot Mir Zak, 0, false",
    })
    void a_page_by_its_number_tells_what_is_before_it_and_whether_more_follow(
            int number, int size, String names, int before, boolean hasNext) {
        PagePart<String> part = PAGE.part(BY_NAME, PageRequest.number(number, size));
        assertEquals(names, names(part));
        assertEquals(before, part.before());
        assertEquals(5, part.total());
        assertEquals(hasNext, part.hasNext());
        assertEquals(hasNext, part.next().isPresent());
    }

    @Test
    void a_part_has_as_many_customers_as_were_asked_for_and_some_unless_all_come_before() {
        PageRequest<String> two = PageRequest.first(2);
        String problem = "PagePart.customers: must be from ";
        assertRefused(problem + "1 to 2, was 0", () -> new PagePart<>(two, List.of(), 0, 5));
        assertRefused(problem + "1 to 2, was 3", () -> new PagePart<>(two, List.of("a", "b", "c"), 0, 5));
        assertRefused(
                "PagePart.customers: must not be null", () -> new PagePart<>(two, Arrays.asList("a", null), 0, 5));
    }

    @Test
    void the_next_page_continues_after_the_last_one_shown_although_somebody_came_before_them() {
        PagePart<String> first = PAGE.part(BY_NAME, PageRequest.first(2));
        PagePart<String> second = page("Lot", "Ada", "Zak", "Dom", "Mir", "Bor")
                .part(BY_NAME, first.next().orElseThrow());
        assertEquals("Lot Mir", names(second));
        assertEquals(3, second.before());
        assertEquals(6, second.total());
    }

    @Test
    void the_next_page_continues_although_the_last_one_shown_is_gone() {
        PagePart<String> first = PAGE.part(BY_NAME, PageRequest.first(2));
        PagePart<String> second =
                page("Lot", "Ada", "Zak", "Mir").part(BY_NAME, first.next().orElseThrow());
        assertEquals("Lot Mir", names(second));
        assertEquals("Zak", names(page("Zak").part(BY_NAME, second.next().orElseThrow())));
    }

    @Test
    void an_empty_page_has_no_next() {
        PagePart<String> part = page().part(BY_NAME, PageRequest.first(1));
        assertEquals(List.of(), part.customers());
        assertEquals(0, part.total());
        assertFalse(part.hasNext());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 'PageRequest.size: must be from 1 to 1000, was 0'",
        "1, 1001, 'PageRequest.size: must be from 1 to 1000, was 1001'",
        "0, 10, 'PageRequest.number: must be at least 1, was 0'",
    })
    void a_page_that_cannot_be_is_refused_with_the_bound(int number, int size, String message) {
        assertEquals(
                message,
                assertThrows(InvalidFactException.class, () -> PageRequest.number(number, size))
                        .getMessage());
    }

    @Test
    void a_part_that_cannot_be_is_refused_with_the_bound() {
        PageRequest<String> request = PageRequest.first(10);
        List<String> names = PAGE.customers();
        assertThrows(InvalidFactException.class, () -> new PageRequest<>(Optional.empty(), -1, 10));
        assertThrows(InvalidFactException.class, () -> new PagePart<>(request, names, -1, 10));
        assertThrows(InvalidFactException.class, () -> new PagePart<>(request, names, 0, 4));
        assertThrows(InvalidFactException.class, () -> new PagePart<>(request, names, Integer.MAX_VALUE, 4));
        assertEquals(names, new PagePart<>(request, names, 0, 5).customers());
    }

    @Test
    void customers_may_also_be_skipped_after_one() {
        assertEquals("Lot Mir", names(PAGE.part(BY_NAME, new PageRequest<>(Optional.of("Ada"), 1, 2))));
        assertEquals("", names(PAGE.part(BY_NAME, new PageRequest<>(Optional.of("Ada"), Long.MAX_VALUE, 2))));
    }

    private static Page<String, Color> page(String... names) {
        return Page.of(Color.class, Stream.of(names).toList(), name -> EnumSet.noneOf(Color.class), Map.of());
    }

    private static String names(PagePart<String> part) {
        return String.join(" ", part.customers());
    }
}
