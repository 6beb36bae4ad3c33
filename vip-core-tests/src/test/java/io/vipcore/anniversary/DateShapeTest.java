package io.vipcore.anniversary;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds of the calendar's values. */
class DateShapeTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-16");
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final AnniversarySchedule SCHEDULE = AnniversarySchedule.of(DAY, 12);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(
                        "AnniversarySchedule.anchor.year: must be from 1 to 99999, was 0",
                        () -> AnniversarySchedule.of(LocalDate.of(0, 12, 31), 12)),
                refused(
                        "AnniversarySchedule.anchor.year: must be from 1 to 99999, was 100000",
                        () -> AnniversarySchedule.of(LocalDate.of(100_000, 1, 1), 12)),
                refused(
                        "AnniversarySchedule.termMonths: must be from 1 to 1200, was 0",
                        () -> AnniversarySchedule.of(DAY, 0)),
                refused("AnniversarySchedule.n: must be at least 0, was -1", () -> SCHEDULE.recurrence(-1)),
                refused(
                        "AnniversarySchedule.date.year: must be from 1 to 99999, was 0",
                        () -> SCHEDULE.onOrAfter(LocalDate.of(0, 12, 31))),
                refused(
                        "AnniversarySchedule.date.year: must be from 1 to 99999, was 100000",
                        () -> SCHEDULE.after(LocalDate.of(100_000, 1, 1))),
                refused(
                        "RenewalWindow.opens: must not be after 2025-01-15, was 2025-01-16",
                        () -> new RenewalWindow(DAY, BEFORE, DAY)),
                refused(
                        "RenewalWindow.closesInclusive: must not be before 2025-01-16, was 2025-01-15",
                        () -> new RenewalWindow(BEFORE, DAY, BEFORE)),
                refused(
                        "InitialTerm.billedFrom: must not be before 2025-01-16, was 2025-01-15",
                        () -> new InitialTerm(DAY, BEFORE, 12)),
                refused("InitialTerm.billedMonths: must be at least 1, was 0", () -> new InitialTerm(DAY, DAY, 0)),
                refused(
                        "AuthorizationDeadlines.orderWithinDays: must be at least 0, was -1",
                        () -> new AuthorizationDeadlines(DAY, -1, 60)),
                refused(
                        "AuthorizationDeadlines.worksForDays: must be at least 30, was 29",
                        () -> new AuthorizationDeadlines(DAY, 30, 29)),
                refused("YearFraction.units: must be at least 0, was -1", () -> YearFraction.ofMonths(-1)),
                refused("YearFraction.unitsPerYear: must be at least 1, was 0", () -> new YearFraction(1, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_value_out_of_bounds_is_refused(String message, Executable construction) {
        assertRefused(message, construction);
    }

    @Test
    void deadlines_may_be_the_creation_day() {
        AuthorizationDeadlines deadlines = new AuthorizationDeadlines(DAY, 0, 0);
        assertEquals(DAY, deadlines.orderByInclusive());
        assertEquals(DAY, deadlines.worksThroughInclusive());
    }

    @Test
    void a_window_may_be_a_single_day() {
        assertEquals(DAY.plusDays(1), new RenewalWindow(DAY, DAY, DAY).removedOn());
    }

    private static Arguments refused(String message, Executable construction) {
        return Arguments.of(message, construction);
    }
}
