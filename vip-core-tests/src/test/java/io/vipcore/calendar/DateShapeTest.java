package io.vipcore.calendar;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                refused(
                        "AnniversarySchedule.anchor.year: must be from 1 to 99999, was 100000",
                        () -> AnniversarySchedule.countedFrom(LocalDate.of(99_999, 12, 1), 1, 0, 12)),
                refused(
                        "AnniversarySchedule.basis.year: must be from 1 to 99999, was 0",
                        () -> AnniversarySchedule.countedFrom(LocalDate.of(0, 12, 31), 1, 0, 12)),
                refused(
                        "AnniversarySchedule.initialMonths: must be from 1 to 1200, was 0",
                        () -> AnniversarySchedule.countedFrom(DAY, 0, 0, 12)),
                refused(
                        "AnniversarySchedule.initialMonths: must be from 1 to 1200, was 1201",
                        () -> AnniversarySchedule.countedFrom(DAY, 1_201, 0, 12)),
                refused(
                        "AnniversarySchedule.freeMonths: must be from 0 to 12, was -1",
                        () -> AnniversarySchedule.countedFrom(DAY, 13, -1, 12)),
                refused(
                        "AnniversarySchedule.freeMonths: must be from 0 to 12, was 13",
                        () -> AnniversarySchedule.countedFrom(DAY, 13, 13, 12)),
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
                        "TermToOrder.from: must be empty exactly for OPEN_INITIAL_TERM",
                        () -> new TermToOrder(
                                TermToOrder.Kind.PRORATED, OptionalInt.of(1), Optional.of(DAY), Optional.empty())),
                refused(
                        "TermToOrder.from: must be empty exactly for OPEN_INITIAL_TERM",
                        () -> new TermToOrder(
                                TermToOrder.Kind.PRORATED, OptionalInt.of(1), Optional.empty(), Optional.of(DAY))),
                refused(
                        "TermToOrder.billedMonths: must be at least 1, was 0",
                        () -> TermToOrder.billed(TermToOrder.Kind.PRORATED, 0, DAY, DAY)),
                refused(
                        "TermToOrder.throughInclusive: must not be before 2025-01-16, was 2025-01-15",
                        () -> TermToOrder.billed(TermToOrder.Kind.PRORATED, 12, DAY, BEFORE)),
                refused(
                        "TermToOrder.throughInclusive: must not be before 2025-01-16, was 2025-01-15",
                        () -> TermToOrder.lastPartialMonth(DAY, DAY)),
                refused(
                        "TermToOrder.billedMonths: must be empty exactly for LAST_PARTIAL_MONTH",
                        () -> TermToOrder.billed(TermToOrder.Kind.LAST_PARTIAL_MONTH, 1, DAY, DAY)),
                refused(
                        "TermToOrder.billedMonths: must be empty exactly for LAST_PARTIAL_MONTH",
                        () -> new TermToOrder(
                                TermToOrder.Kind.PRORATED, OptionalInt.empty(), Optional.of(DAY), Optional.of(DAY))),
                refused(
                        "TermToOrder.from: must be empty exactly for OPEN_INITIAL_TERM",
                        () -> TermToOrder.billed(TermToOrder.Kind.OPEN_INITIAL_TERM, 12, DAY, DAY)),
                refused(
                        "TermToOrder.from: must be empty exactly for OPEN_INITIAL_TERM",
                        () -> new TermToOrder(
                                TermToOrder.Kind.PRORATED, OptionalInt.of(12), Optional.of(DAY), Optional.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_value_out_of_bounds_is_refused(String message, Executable construction) {
        assertRefused(message, construction);
    }

    @Test
    void an_initial_term_is_counted_from_its_basis_and_has_every_license_added_by_then() {
        AnniversarySchedule schedule = AnniversarySchedule.countedFrom(LocalDate.parse("2024-01-31"), 13, 1, 12);
        assertEquals(LocalDate.parse("2025-02-28"), schedule.anchor());
        assertEquals(12, schedule.termMonths());
        assertEquals(
                Optional.of(TermToOrder.billed(
                        TermToOrder.Kind.WHOLE_INITIAL_TERM,
                        12,
                        LocalDate.parse("2024-02-29"),
                        LocalDate.parse("2025-02-27"))),
                schedule.initialTerm());
        assertTrue(schedule.isInitial(LocalDate.parse("2024-01-30")));
        assertTrue(schedule.isInitial(LocalDate.parse("2024-01-31")));
        assertFalse(schedule.isInitial(LocalDate.parse("2024-02-01")));
        for (int months : new int[] {1, 1_200}) {
            assertEquals(
                    OptionalInt.of(months),
                    AnniversarySchedule.countedFrom(DAY, months, 0, 12)
                            .initialTerm()
                            .orElseThrow()
                            .billedMonths());
        }
    }

    @Test
    void with_a_chosen_anchor_no_term_is_initial() {
        assertEquals(Optional.empty(), SCHEDULE.initialTerm());
        assertFalse(SCHEDULE.isInitial(LocalDate.MIN));
    }

    @Test
    void schedules_are_equal_when_their_dates_and_their_initial_terms_are() {
        AnniversarySchedule schedule = AnniversarySchedule.countedFrom(DAY, 13, 1, 12);
        assertEquals(AnniversarySchedule.countedFrom(DAY, 13, 1, 12), schedule);
        assertEquals(AnniversarySchedule.countedFrom(DAY, 13, 1, 12).hashCode(), schedule.hashCode());
        assertEquals("AnniversarySchedule[2026-02-16, every 12 months]", schedule.toString());
        for (AnniversarySchedule other : List.of(
                AnniversarySchedule.of(schedule.anchor(), 12),
                AnniversarySchedule.countedFrom(DAY, 14, 1, 12),
                AnniversarySchedule.countedFrom(DAY, 13, 1, 6),
                AnniversarySchedule.countedFrom(DAY, 13, 2, 12),
                AnniversarySchedule.countedFrom(DAY, 12, 0, 12),
                AnniversarySchedule.countedFrom(DAY.plusMonths(1), 12, 0, 12),
                AnniversarySchedule.countedFrom(DAY.plusMonths(1), 12, 1, 12))) {
            assertNotEquals(other, schedule);
            assertNotEquals(other.hashCode(), schedule.hashCode());
        }
        assertFalse(schedule.equals((Object) "2026-02-16"));
    }

    @Test
    void a_window_or_a_term_may_be_a_single_day() {
        assertEquals(DAY.plusDays(1), new RenewalWindow(DAY, DAY, DAY).removedOn());
        assertEquals(
                Optional.of(DAY),
                TermToOrder.billed(TermToOrder.Kind.OWN_TERM, 1, DAY, DAY).throughInclusive());
        assertEquals(
                OptionalInt.of(1), TermToOrder.lastPartialMonth(BEFORE, DAY).stubDays());
    }

    @Test
    void only_the_last_partial_month_has_stub_days_and_only_it_has_no_amount() {
        TermToOrder partial = TermToOrder.lastPartialMonth(BEFORE, DAY);
        assertEquals(Optional.empty(), partial.amountOf(BigDecimal.TEN, 1, RoundingMode.DOWN));
        for (TermToOrder term :
                List.of(TermToOrder.open(9), TermToOrder.billed(TermToOrder.Kind.PRORATED, 9, BEFORE, DAY))) {
            assertEquals(OptionalInt.empty(), term.stubDays());
            assertEquals(Optional.of(new BigDecimal("7.5")), term.amountOf(BigDecimal.TEN, 1, RoundingMode.DOWN));
        }
    }

    private static Arguments refused(String message, Executable construction) {
        return Arguments.of(message, construction);
    }

    @Test
    void schedules_that_differ_in_a_term_or_a_date_are_not_equal() {
        AnniversarySchedule oneYear = AnniversarySchedule.countedFrom(DAY, 12, 0, 12);
        AnniversarySchedule twoYears = AnniversarySchedule.countedFrom(DAY.minusYears(1), 24, 0, 12);
        assertEquals(oneYear.recurrence(0), twoYears.recurrence(0));
        assertNotEquals(AnniversarySchedule.of(BEFORE, 12), SCHEDULE);
        assertNotEquals(oneYear, twoYears);
        assertNotEquals(oneYear, AnniversarySchedule.countedFrom(DAY, 12, 0, 24));
        assertNotEquals(oneYear, AnniversarySchedule.countedFrom(DAY, 24, 0, 12));
    }
}
