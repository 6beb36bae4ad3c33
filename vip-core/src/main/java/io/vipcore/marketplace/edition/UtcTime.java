package io.vipcore.marketplace.edition;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar of UTC. */
final class UtcTime {

    private static final int SECONDS_OF_DAY = 86_400;

    private UtcTime() {}

    static LocalDate dateOf(Instant at) {
        return LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), SECONDS_OF_DAY));
    }

    static Instant startOf(LocalDate day) {
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY);
    }
}
