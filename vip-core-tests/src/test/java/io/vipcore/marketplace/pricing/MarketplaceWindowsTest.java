package io.vipcore.marketplace.pricing;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days around an anniversary date. */
class MarketplaceWindowsTest {

    @ParameterizedTest
    @CsvSource({
        // anniversary; upcoming; scheduling and early renewal open; scheduling and safe preferences close; early, late
        // close
        "2026-04-15, 2026-03-01, 2026-03-16, 2026-04-12, 2026-04-14, 2026-04-29",
        "2028-03-01, 2028-01-16, 2028-01-31, 2028-02-27, 2028-02-29, 2028-03-15",
        "2027-03-01, 2027-01-15, 2027-01-30, 2027-02-26, 2027-02-28, 2027-03-15",
        "2028-02-29, 2028-01-15, 2028-01-30, 2028-02-26, 2028-02-28, 2028-03-14",
        "2026-01-01, 2025-11-17, 2025-12-02, 2025-12-29, 2025-12-31, 2026-01-15",
        // by the anniversary date alone: early renewal was not known then
        "2024-04-15, 2024-03-01, 2024-03-16, 2024-04-12, 2024-04-14, 2024-04-29"
    })
    void the_days_of_the_program(
            LocalDate anniversary,
            LocalDate upcoming,
            LocalDate opens,
            LocalDate safeThrough,
            LocalDate earlyCloses,
            LocalDate lateCloses) {
        MarketplaceWindows windows = MarketplaceWindows.of(MarketplaceEditions.VIPMP, anniversary);
        assertEquals(
                List.of(upcoming, opens, safeThrough, opens, earlyCloses, safeThrough, anniversary, lateCloses),
                days(windows));
    }

    @Test
    void each_window_has_a_number_of_its_own() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("OWN")
                .upcomingDays(Sourced.custom(10, "a test"))
                .scheduleOpensDays(Sourced.custom(9, "a test"))
                .scheduleClosesDays(Sourced.custom(4, "a test"))
                .earlyRenewalDays(Sourced.custom(8, "a test"))
                .preferenceDays(Sourced.custom(2, "a test"))
                .lateWindowDays(Sourced.custom(0, "a test"))
                .build();
        LocalDate anniversary = LocalDate.parse("2026-04-15");
        assertEquals(
                List.of(5, 6, 11, 7, 14, 13, 15, 15),
                days(MarketplaceWindows.of(ours, anniversary)).stream()
                        .map(LocalDate::getDayOfMonth)
                        .toList());
    }

    @Test
    void days_beyond_those_of_facts_are_refused() {
        assertRefused(
                "MarketplaceWindows.renewal: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> MarketplaceWindows.of(MarketplaceEditions.VIPMP, LocalDate.of(10_000, 1, 1)));
    }

    private static List<LocalDate> days(MarketplaceWindows windows) {
        return List.of(
                windows.upcomingFrom(),
                windows.schedulingOpens(),
                windows.schedulingClosesInclusive(),
                windows.earlyOpens(),
                windows.earlyClosesInclusive(),
                windows.preferencesSafeThrough(),
                windows.renewal(),
                windows.lateClosesInclusive());
    }
}
