package io.vipcore.vip.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
        AuthorizationDeadlines deadlines =
                VipCalendar.of(VipEditions.find(edition).orElseThrow()).deadlinesOf(created);
        assertEquals(new AuthorizationDeadlines(orderBy, worksThrough), deadlines);
        assertEquals(overdue, deadlines.overdueFrom());
        assertEquals(suspended, deadlines.suspendedFrom());
    }

    @Test
    void licenses_work_at_least_through_the_last_day_in_time() {
        LocalDate day = LocalDate.parse("2025-01-16");
        assertEquals(day.plusDays(1), new AuthorizationDeadlines(day, day).suspendedFrom());
        assertRefused(
                "AuthorizationDeadlines.worksThroughInclusive: must not be before 2025-01-16, was 2025-01-15",
                () -> new AuthorizationDeadlines(day, day.minusDays(1)));
    }
}
