package io.vipcore.anniversary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadlines of a purchase authorization, as in {@code docs/dates.md}. */
class AuthorizationDeadlineTest {

    @ParameterizedTest
    @CsvSource({
        // edition, created, order by, overdue from, works through, suspended from
        "VIP_2013, 2024-03-01, 2024-03-31, 2024-04-01, 2024-04-30, 2024-05-01",
        "VIP_2018, 2024-03-01, 2024-03-31, 2024-04-01, 2024-04-30, 2024-05-01",
        "VIP_2024, 2024-03-01, 2024-03-15, 2024-03-16, 2024-04-30, 2024-05-01",
        "VIP_2018, 2024-01-30, 2024-02-29, 2024-03-01, 2024-03-30, 2024-03-31",
        "VIP_2018, 2025-01-30, 2025-03-01, 2025-03-02, 2025-03-31, 2025-04-01",
        "VIP_2024, 2024-12-18, 2025-01-01, 2025-01-02, 2025-02-16, 2025-02-17",
    })
    void day_n_is_the_creation_day_plus_n(
            String edition,
            LocalDate created,
            LocalDate orderBy,
            LocalDate overdue,
            LocalDate worksThrough,
            LocalDate suspended) {
        AuthorizationDeadlines deadlines = deadlines(Editions.find(edition).orElseThrow(), created);
        assertEquals(created, deadlines.created());
        assertEquals(orderBy, deadlines.orderByInclusive());
        assertEquals(overdue, deadlines.overdueFrom());
        assertEquals(worksThrough, deadlines.worksThroughInclusive());
        assertEquals(suspended, deadlines.suspendedFrom());
        assertFalse(deadlines.isOverdueOn(orderBy));
        assertTrue(deadlines.isOverdueOn(overdue));
        assertFalse(deadlines.isSuspendedOn(worksThrough));
        assertTrue(deadlines.isSuspendedOn(suspended));
    }

    private static AuthorizationDeadlines deadlines(Edition edition, LocalDate created) {
        return AuthorizationDeadlineRule.of(edition).deadlinesOf(created);
    }
}
