package io.vipcore.marketplace.edition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The calendar of Los Angeles by the law of 2007, without time zone data: UTC-7 from the second Sunday of March, 10:00Z, to the
 * first Sunday of November, 09:00Z, else UTC-8.
 */
final class PacificTime {

    private static final int HOUR = 3_600;
    private static final int STANDARD = 8 * HOUR;
    private static final int DAYLIGHT = 7 * HOUR;

    private PacificTime() {}

    static LocalDate dateOf(Instant at) {
        return UtcTime.dateOf(at.minusSeconds(behindUtc(at)));
    }

    /** Both changes come after midnight, so that a day begins with the offset that it had an hour before. */
    static Instant startOf(LocalDate day) {
        Instant midnight = UtcTime.startOf(day);
        return midnight.plusSeconds(behindUtc(midnight.plusSeconds(DAYLIGHT)));
    }

    private static int behindUtc(Instant at) {
        int year = UtcTime.dateOf(at).getYear();
        Instant begins = UtcTime.startOf(sunday(year, Month.MARCH, 2)).plusSeconds(10 * HOUR);
        Instant ends = UtcTime.startOf(sunday(year, Month.NOVEMBER, 1)).plusSeconds(9 * HOUR);
        return at.isBefore(begins) || !at.isBefore(ends) ? STANDARD : DAYLIGHT;
    }

    private static LocalDate sunday(int year, Month month, int ordinal) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.SUNDAY));
    }
}
