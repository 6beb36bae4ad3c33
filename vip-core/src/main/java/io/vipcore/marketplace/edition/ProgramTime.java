package io.vipcore.marketplace.edition;

import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The calendars of UTC and of Los Angeles by the law of 2007, without time zone data: UTC-7 from the second Sunday of March,
 * 10:00Z, to the first Sunday of November, 09:00Z, else UTC-8.
 */
final class ProgramTime {

    private static final int HOUR = 3_600;
    private static final int DAY = 24 * HOUR;
    private static final int STANDARD = 8 * HOUR;
    private static final int DAYLIGHT = 7 * HOUR;

    private ProgramTime() {}

    static LocalDate dateOf(Instant at, ProgramZone zone) {
        long second = at.getEpochSecond() - (zone == ProgramZone.UTC ? 0 : behindUtc(at));
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    }

    /** Both changes come after midnight, so that a day begins with the offset that it had an hour before. */
    static Instant startOf(LocalDate day, ProgramZone zone) {
        Instant midnight = Instant.ofEpochSecond(day.toEpochDay() * DAY);
        return zone == ProgramZone.UTC ? midnight : midnight.plusSeconds(behindUtc(midnight.plusSeconds(DAYLIGHT)));
    }

    private static int behindUtc(Instant at) {
        int year = dateOf(at, ProgramZone.UTC).getYear();
        Instant begins = sunday(year, Month.MARCH, 2).plusSeconds(10 * HOUR);
        Instant ends = sunday(year, Month.NOVEMBER, 1).plusSeconds(9 * HOUR);
        return at.isBefore(begins) || !at.isBefore(ends) ? STANDARD : DAYLIGHT;
    }

    private static Instant sunday(int year, Month month, int ordinal) {
        LocalDate first = LocalDate.of(year, month, 1);
        return startOf(first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.SUNDAY)), ProgramZone.UTC);
    }
}
