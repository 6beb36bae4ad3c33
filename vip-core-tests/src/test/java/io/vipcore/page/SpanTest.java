package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.page.Toy.Color;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a span. */
class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-01-12, 2024-01-09, false",
        "2024-01-10, 2024-01-12, 2024-01-10, true",
        "2024-01-10, 2024-01-12, 2024-01-12, true",
        "2024-01-10, 2024-01-12, 2024-01-13, false",
        "2024-01-10, 2024-01-10, 2024-01-10, true",
        "2024-01-10, , 2024-01-09, false",
        "2024-01-10, , 2024-01-10, true",
        "2024-01-10, , 9999-12-31, true",
    })
    void a_span_contains_its_first_and_its_last_day(LocalDate first, LocalDate last, LocalDate day, boolean contained) {
        assertEquals(contained, span(first, last).contains(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-01-09, 'Span.lastDayInclusive: must not be before 2024-01-10, was 2024-01-09'",
        "0000-12-31, , 'Span.firstDay: must be a day from 0001-01-01 to 9999-12-31, was 0000-12-31'",
        "2024-01-10, +10000-01-01, 'Span.lastDayInclusive: must be a day from 0001-01-01 to 9999-12-31, was"
                + " +10000-01-01'",
    })
    void days_that_cannot_be_are_refused_with_the_bound(LocalDate first, LocalDate last, String message) {
        assertEquals(
                message,
                assertThrows(InvalidFactException.class, () -> span(first, last))
                        .getMessage());
    }

    @Test
    void an_account_manager_without_an_identifier_is_refused() {
        assertThrows(
                InvalidFactException.class,
                () -> new Span<>(Optional.of(Color.RED), Optional.of(" "), Toy.START, Optional.empty()));
    }

    private static Span<Color> span(LocalDate first, LocalDate last) {
        return new Span<>(Optional.of(Color.RED), Optional.of("am-1"), first, Optional.ofNullable(last));
    }
}
