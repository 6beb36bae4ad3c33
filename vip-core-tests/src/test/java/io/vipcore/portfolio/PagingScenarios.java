package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.fact.InvalidFactException;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the sorted rows, by a page's number or after the last row shown. */
class PagingScenarios {

    private static final Comparator<CustomerRow> BY_NAME =
            CustomerColumn.CUSTOMER.ascending(Alphabet.of(Locale.forLanguageTag("pl-PL")));

    private static final CustomersPage PAGE = page("Łąka", "Ada", "Żak", "Dom", "Lot");

    @ParameterizedTest
    @CsvSource({
        "1, 2, Ada Dom, 0, true",
        "2, 2, Lot Łąka, 2, true",
        "3, 2, Żak, 4, false",
        "4, 2, '', 5, false",
        "2147483647, 1000, '', 5, false",
        "1, 4, Ada Dom Lot Łąka, 0, true",
        "1, 5, Ada Dom Lot Łąka Żak, 0, false",
        "1, 1000, Ada Dom Lot Łąka Żak, 0, false",
    })
    void a_page_by_its_number_tells_what_is_before_it_and_whether_more_follow(
            int number, int size, String names, int before, boolean hasNext) {
        PagePart part = PAGE.part(BY_NAME, PageRequest.number(number, size));
        assertEquals(names, names(part));
        assertEquals(before, part.before());
        assertEquals(5, part.total());
        assertEquals(hasNext, part.hasNext());
        assertEquals(hasNext, part.next().isPresent());
    }

    @Test
    void the_next_page_continues_after_the_last_row_although_a_customer_came_before_it() {
        PagePart first = PAGE.part(BY_NAME, PageRequest.first(2));
        PagePart second = page("Łąka", "Ada", "Żak", "Dom", "Lot", "Bór")
                .part(BY_NAME, first.next().orElseThrow());
        assertEquals("Lot Łąka", names(second));
        assertEquals(3, second.before());
        assertEquals(6, second.total());
    }

    @Test
    void the_next_page_continues_although_the_last_customer_shown_is_gone() {
        PagePart first = PAGE.part(BY_NAME, PageRequest.first(2));
        PagePart second =
                page("Łąka", "Ada", "Żak", "Lot").part(BY_NAME, first.next().orElseThrow());
        assertEquals("Lot Łąka", names(second));
        assertEquals("Żak", names(page("Żak").part(BY_NAME, second.next().orElseThrow())));
    }

    @Test
    void of_customers_of_one_name_none_is_left_out_between_two_pages() {
        CustomersPage namesakes = page("Dom", "Dom", "Dom");
        List<CustomerRow> shown = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(PageRequest.first(1));
        while (request.isPresent()) {
            PagePart part = namesakes.part(BY_NAME, request.get());
            shown.addAll(part.rows());
            request = part.next();
        }
        assertEquals(namesakes.sorted(BY_NAME).rows(), shown);
    }

    @Test
    void an_empty_page_has_no_next() {
        PagePart part = page().part(BY_NAME, PageRequest.first(1));
        assertEquals(List.of(), part.rows());
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
        PageRequest request = PageRequest.first(10);
        List<CustomerStatus> statuses = PAGE.statuses();
        assertThrows(InvalidFactException.class, () -> new PageRequest(Optional.empty(), -1, 10));
        assertThrows(InvalidFactException.class, () -> new PagePart(request, statuses, -1, 10));
        assertThrows(InvalidFactException.class, () -> new PagePart(request, statuses, 0, 4));
        assertEquals(5, new PagePart(request, statuses, 0, 5).rows().size());
    }

    @Test
    void rows_may_also_be_skipped_after_a_row() {
        CustomerRow ada = PAGE.sorted(BY_NAME).rows().get(0);
        assertEquals("Lot Łąka", names(PAGE.part(BY_NAME, new PageRequest(Optional.of(ada), 1, 2))));
        assertEquals("", names(PAGE.part(BY_NAME, new PageRequest(Optional.of(ada), Long.MAX_VALUE, 2))));
    }

    @Test
    void neither_a_request_nor_a_part_shows_personal_data() {
        PagePart part = PAGE.part(BY_NAME, PageRequest.first(2));
        String shown = part + " " + part.next();
        assertTrue(shown.contains("2C3EDFD26A49"));
        assertTrue(Stream.of("Ada", "Dom", "nowak").noneMatch(shown::contains));
    }

    private static CustomersPage page(String... names) {
        List<CustomerStatus> statuses = new ArrayList<>();
        for (String name : names) {
            int number = (int) statuses.stream()
                    .filter(status -> status.customer().organization().equals(name))
                    .count();
            statuses.add(CustomerFixture.of(Fixtures.customer()
                            .vipId(Fixtures.vipId(number * 100 + name.charAt(1)))
                            .organization(name)
                            .build())
                    .on("2024-06-01"));
        }
        return CustomersPage.of(statuses);
    }

    private static String names(PagePart part) {
        return part.rows().stream().map(CustomerRow::name).collect(Collectors.joining(" "));
    }
}
