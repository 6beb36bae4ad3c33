package io.vipcore.anniversary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.edition.UpcomingPeriod;
import io.vipcore.fact.Sourced;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a renewal order is taken and from when on it is upcoming, in the known editions. */
@Domain(VipDomain.class)
class RenewalWindowTest {

    @ParameterizedTest
    @CsvSource({
        // anniversary, opens, last day, removed
        "2025-01-16, 2024-12-17, 2025-02-15, 2025-02-16",
        "2024-03-01, 2024-01-31, 2024-03-31, 2024-04-01",
        "2025-03-01, 2025-01-30, 2025-03-31, 2025-04-01",
        "2024-02-29, 2024-01-30, 2024-03-30, 2024-03-31",
        // spring 2020: closes after 60 days instead of 30
        "2020-03-20, 2020-02-19, 2020-04-19, 2020-04-20",
        "2020-03-21, 2020-02-20, 2020-05-20, 2020-05-21",
        "2020-05-31, 2020-05-01, 2020-07-30, 2020-07-31",
        "2020-06-01, 2020-05-02, 2020-07-01, 2020-07-02",
        "2019-03-21, 2019-02-19, 2019-04-20, 2019-04-21",
        "2021-05-31, 2021-05-01, 2021-06-30, 2021-07-01",
    })
    void every_edition_opens_30_days_before_and_closes_30_days_after_except_in_spring_2020(
            LocalDate anniversary, LocalDate opens, LocalDate closes, LocalDate removed) {
        for (Edition edition : Editions.all()) {
            RenewalWindowRule windows = RenewalWindowRule.of(edition);
            RenewalWindow window = windows.windowOf(anniversary);
            assertEquals(new RenewalWindow(opens, anniversary, closes), window);
            assertEquals(removed, window.removedOn());
            assertFalse(windows.isOpenOn(anniversary, opens.minusDays(1)));
            assertTrue(windows.isOpenOn(anniversary, opens));
            assertTrue(windows.isOpenOn(anniversary, closes));
            assertFalse(windows.isOpenOn(anniversary, removed));
        }
    }

    @Test
    void a_rule_of_ones_own_is_open_while_its_window_is() {
        LocalDate due = LocalDate.parse("2025-01-16");
        RenewalWindowRule ours = anniversary -> new RenewalWindow(anniversary.minusDays(14), anniversary, anniversary);
        assertFalse(ours.isOpenOn(due, LocalDate.parse("2025-01-01")));
        assertTrue(ours.isOpenOn(due, LocalDate.parse("2025-01-02")));
        assertTrue(ours.isOpenOn(due, due));
        assertFalse(ours.isOpenOn(due, LocalDate.parse("2025-01-17")));
    }

    @Test
    void a_window_contains_its_first_and_its_last_day_and_no_day_beyond() {
        RenewalWindow window = RenewalWindowRule.of(Editions.DEFAULT).windowOf(LocalDate.parse("2025-01-16"));
        assertFalse(window.contains(LocalDate.parse("2024-12-16")));
        assertTrue(window.contains(LocalDate.parse("2024-12-17")));
        assertTrue(window.contains(LocalDate.parse("2025-02-15")));
        assertFalse(window.contains(LocalDate.parse("2025-02-16")));
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2013, 2025-01-16, 2024-10-19",
        "VIP_2018, 2025-01-16, 2024-10-19",
        "VIP_2024, 2025-01-16, 2024-12-02",
        "VIP_2018, 2024-03-01, 2023-12-03",
        "VIP_2024, 2024-03-01, 2024-01-16",
        "VIP_2018, 2020-04-15, 2020-01-17",
        "VIP_2024, 2020-04-15, 2020-03-01",
    })
    void a_renewal_is_upcoming_from_AD_minus_89_or_in_VIP_2024_from_AD_minus_45(
            String edition, LocalDate anniversary, LocalDate upcomingFrom) {
        assertEquals(upcomingFrom, upcomingFrom(Editions.find(edition).orElseThrow(), anniversary));
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2024-12-16",
        "30, 2024-12-17",
        // one's own edition may begin later than its window opens
        "29, 2024-12-17",
        "0, 2024-12-17",
    })
    void a_renewal_is_upcoming_when_its_window_opens_at_the_latest(int days, LocalDate upcomingFrom) {
        Edition edition = Edition.builder()
                .from(Editions.VIP_2018)
                .id("OWN")
                .upcomingPeriod(Sourced.own(new UpcomingPeriod.DaysBeforeAnniversary(days), "a test"))
                .build();
        assertEquals(upcomingFrom, upcomingFrom(edition, LocalDate.parse("2025-01-16")));
    }

    @Test
    void a_rule_that_remembers_computes_the_first_windows_of_a_schedule_once() {
        List<LocalDate> computed = new ArrayList<>();
        RenewalWindowRule rule = due -> {
            computed.add(due);
            return new RenewalWindow(due.minusDays(30), due, due.plusDays(30));
        };
        AnniversarySchedule schedule = AnniversarySchedule.of(LocalDate.parse("2025-01-16"), 12);
        RenewalWindowRule remembering = rule.remembering(schedule, LocalDate.parse("2027-01-16"));
        computed.clear();
        for (int n = 0; n <= 2; n++) {
            LocalDate due = schedule.recurrence(n);
            assertEquals(due, remembering.windowOf(due).due());
        }
        assertEquals(List.of(), computed);

        for (String other : List.of("2024-01-16", "2026-01-15", "2026-01-17", "2041-01-16", "2100-01-16")) {
            LocalDate due = LocalDate.parse(other);
            assertEquals(due, remembering.windowOf(due).due());
            assertEquals(List.of(due), computed);
            computed.clear();
        }
    }

    @Test
    void no_more_than_a_few_dozen_windows_are_remembered() {
        List<LocalDate> computed = new ArrayList<>();
        RenewalWindowRule rule = due -> {
            computed.add(due);
            return new RenewalWindow(due.minusDays(30), due, due.plusDays(30));
        };
        AnniversarySchedule schedule = AnniversarySchedule.of(LocalDate.parse("2025-01-16"), 12);
        RenewalWindowRule remembering = rule.remembering(schedule, LocalDate.parse("9999-12-31"));
        assertEquals(24, computed.size());
        for (int n = 20; n < 30; n++) {
            assertEquals(
                    schedule.recurrence(n),
                    remembering.windowOf(schedule.recurrence(n)).due());
        }
        assertEquals(30, computed.size());
    }

    @Property
    void the_window_of_a_known_edition_lasts_61_days_and_91_in_spring_2020(
            @ForAll("editions") Edition edition, @ForAll LocalDate anniversary) {
        RenewalWindow window = RenewalWindowRule.of(edition).windowOf(anniversary);
        boolean exception = !anniversary.isBefore(LocalDate.parse("2020-03-21"))
                && !anniversary.isAfter(LocalDate.parse("2020-05-31"));
        assertEquals(exception ? 91 : 61, ChronoUnit.DAYS.between(window.opens(), window.removedOn()));
    }

    private static LocalDate upcomingFrom(Edition edition, LocalDate anniversary) {
        return UpcomingRule.of(edition)
                .upcomingFrom(RenewalWindowRule.of(edition).windowOf(anniversary));
    }

    @Provide
    Arbitrary<Edition> editions() {
        return VipArbitraries.editions();
    }
}
