package io.vipcore.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.time.Year;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class AnniversaryScheduleProperties {

    @Property
    void anniversary_dates_are_strictly_ascending(
            @ForAll AnniversarySchedule schedule, @ForAll @IntRange(max = 1000) int n) {
        assertTrue(schedule.recurrence(n).isBefore(schedule.recurrence(n + 1)));
    }

    @Property
    void recurrences_never_drift_from_the_day_of_the_anchor(
            @ForAll LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 36) int termMonths,
            @ForAll @IntRange(max = 300) int n) {
        LocalDate date = AnniversarySchedule.of(anchor, termMonths).recurrence(n);
        assertEquals(Math.min(anchor.getDayOfMonth(), date.lengthOfMonth()), date.getDayOfMonth());
    }

    @Property
    void on_or_after_is_the_earliest_anniversary_date_not_before_the_day(
            @ForAll LocalDate anchor, @ForAll @IntRange(min = 1, max = 36) int termMonths, @ForAll LocalDate day) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, termMonths);
        int n = schedule.indexOnOrAfter(day);
        assertEquals(schedule.recurrence(n), schedule.onOrAfter(day));
        assertFalse(schedule.recurrence(n).isBefore(day));
        assertTrue(n == 0 || schedule.recurrence(n - 1).isBefore(day));
    }

    @Property
    void after_is_the_earliest_anniversary_date_after_the_day(
            @ForAll LocalDate anchor, @ForAll @IntRange(min = 1, max = 36) int termMonths, @ForAll LocalDate day) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, termMonths);
        int n = schedule.indexAfter(day);
        assertEquals(schedule.recurrence(n), schedule.after(day));
        assertTrue(schedule.recurrence(n).isAfter(day));
        assertTrue(n == 0 || !schedule.recurrence(n - 1).isAfter(day));
    }

    @Property
    void every_anniversary_date_knows_its_number_and_no_other_day_has_one(
            @ForAll AnniversarySchedule schedule, @ForAll @IntRange(max = 1000) int n) {
        LocalDate date = schedule.recurrence(n);
        assertEquals(OptionalInt.of(n), schedule.indexOf(date));
        assertEquals(OptionalInt.empty(), schedule.indexOf(date.plusDays(1)));
    }

    @Property
    void the_proration_date_on_or_after_a_day_is_the_earliest_one(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate day) {
        int index = schedule.prorationIndexOnOrAfter(day);
        assertFalse(schedule.prorationDate(index).isBefore(day));
        assertTrue(schedule.prorationDate(index - 1L).isBefore(day));
    }

    @Test
    void an_anchor_on_29_february_returns_to_the_29th_in_every_leap_year() {
        AnniversarySchedule schedule = AnniversarySchedule.of(LocalDate.parse("2028-02-29"), 12);
        for (int n = 0; n < 400; n++) {
            int year = 2028 + n;
            assertEquals(LocalDate.of(year, 2, Year.isLeap(year) ? 29 : 28), schedule.recurrence(n));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // anchor, day, on or after, after
        "2028-02-29, 2029-02-27, 2029-02-28, 2029-02-28",
        "2028-02-29, 2029-02-28, 2029-02-28, 2030-02-28",
        "2028-02-29, 2032-02-28, 2032-02-29, 2032-02-29",
        "2028-02-29, 2032-02-29, 2032-02-29, 2033-02-28",
        "2023-02-28, 2024-02-28, 2024-02-28, 2025-02-28",
        "2023-02-28, 2024-02-29, 2025-02-28, 2025-02-28",
        "2024-12-31, 2025-12-31, 2025-12-31, 2026-12-31",
        "2024-12-31, 2026-01-01, 2026-12-31, 2026-12-31",
        "2024-05-31, 2020-01-01, 2024-05-31, 2024-05-31",
        "9999-12-31, 9999-12-31, 9999-12-31, +10000-12-31",
        "0001-01-01, 0001-01-01, 0001-01-01, 0002-01-01",
    })
    void both_sides_of_an_anniversary_date(LocalDate anchor, LocalDate day, LocalDate onOrAfter, LocalDate after) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, 12);
        assertEquals(onOrAfter, schedule.onOrAfter(day));
        assertEquals(after, schedule.after(day));
    }
}
