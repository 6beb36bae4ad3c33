package io.vipcore.marketplace.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.VipDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On which program day something happened: in UTC, or as an alternative in Los Angeles. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class ProgramDayTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource({
        "2025-07-07T04:58:00Z, 2025-07-07, 2025-07-06",
        "2026-01-01T00:00:00Z, 2026-01-01, 2025-12-31",
        "2025-12-31T23:59:59Z, 2025-12-31, 2025-12-31",
        // standard time: the day begins at 08:00Z
        "2026-01-15T07:59:59Z, 2026-01-15, 2026-01-14",
        "2026-01-15T08:00:00Z, 2026-01-15, 2026-01-15",
        // daylight time: at 07:00Z
        "2026-07-15T06:59:59Z, 2026-07-15, 2026-07-14",
        "2026-07-15T07:00:00Z, 2026-07-15, 2026-07-15",
        // the Sunday on which daylight time begins, and the day after it
        "2026-03-08T07:59:59Z, 2026-03-08, 2026-03-07",
        "2026-03-08T08:00:00Z, 2026-03-08, 2026-03-08",
        "2026-03-09T06:59:59Z, 2026-03-09, 2026-03-08",
        "2026-03-09T07:00:00Z, 2026-03-09, 2026-03-09",
        // the Sunday on which it ends, and the day after it
        "2026-11-01T06:59:59Z, 2026-11-01, 2026-10-31",
        "2026-11-01T07:00:00Z, 2026-11-01, 2026-11-01",
        "2026-11-02T07:59:59Z, 2026-11-02, 2026-11-01",
        "2026-11-02T08:00:00Z, 2026-11-02, 2026-11-02",
        // the earliest and the latest Sundays
        "2015-03-09T07:00:00Z, 2015-03-09, 2015-03-09",
        "2009-03-08T08:00:00Z, 2009-03-08, 2009-03-08",
        "2009-03-09T07:00:00Z, 2009-03-09, 2009-03-09",
        "2021-03-14T08:00:00Z, 2021-03-14, 2021-03-14",
        "2021-03-15T07:00:00Z, 2021-03-15, 2021-03-15",
        "2021-11-07T07:00:00Z, 2021-11-07, 2021-11-07",
        "2021-11-08T07:59:59Z, 2021-11-08, 2021-11-07"
    })
    void the_day_of_an_instant(Instant at, LocalDate utc, LocalDate pacific) {
        assertEquals(utc, in(ProgramZone.UTC).dayOf(at));
        assertEquals(pacific, in(ProgramZone.PACIFIC).dayOf(at));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-15T08:00:00Z",
        "2026-03-07, 2026-03-07T08:00:00Z",
        "2026-03-08, 2026-03-08T08:00:00Z",
        "2026-03-09, 2026-03-09T07:00:00Z",
        "2026-10-31, 2026-10-31T07:00:00Z",
        "2026-11-01, 2026-11-01T07:00:00Z",
        "2026-11-02, 2026-11-02T08:00:00Z"
    })
    void the_instant_at_which_a_day_begins(LocalDate day, Instant pacific) {
        assertEquals(Instant.parse(day + "T00:00:00Z"), in(ProgramZone.UTC).startOf(day));
        assertEquals(pacific, in(ProgramZone.PACIFIC).startOf(day));
    }

    @Test
    void every_day_from_2007_to_2037_is_the_one_of_the_time_zone_data() {
        MarketplaceEdition pacific = in(ProgramZone.PACIFIC);
        LocalDate last = LocalDate.parse("2037-12-31");
        for (LocalDate day = LocalDate.parse("2007-01-01"); !day.isAfter(last); day = day.plusDays(1)) {
            assertEquals(day.atStartOfDay(LOS_ANGELES).toInstant(), pacific.startOf(day));
            for (int hour = 0; hour < 24; hour++) {
                Instant at = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
                assertEquals(LocalDate.ofInstant(at, LOS_ANGELES), pacific.dayOf(at), at::toString);
                assertEquals(LocalDate.ofInstant(at.minusSeconds(1), LOS_ANGELES), pacific.dayOf(at.minusSeconds(1)));
            }
        }
    }

    @Property
    void a_day_begins_at_its_first_instant(@ForAll LocalDate day, @ForAll ProgramZone zone) {
        MarketplaceEdition edition = in(zone);
        assertEquals(day, edition.dayOf(edition.startOf(day)));
        assertEquals(day.minusDays(1), edition.dayOf(edition.startOf(day).minusNanos(1)));
    }

    @ParameterizedTest
    @EnumSource
    void null_is_refused(ProgramZone zone) {
        assertRefused("MarketplaceEdition.day: must not be null", () -> in(zone).startOf(null));
        assertRefused("MarketplaceEdition.at: must not be null", () -> in(zone).dayOf(null));
    }

    private static MarketplaceEdition in(ProgramZone zone) {
        return MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("OWN")
                .programZone(Sourced.custom(zone, "a test"))
                .build();
    }
}
