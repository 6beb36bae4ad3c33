package io.vipcore.vip.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        for (VipEdition edition : VipEditions.all()) {
            RenewalWindow window = VipCalendar.of(edition).renewalWindow(anniversary);
            assertEquals(new RenewalWindow(opens, anniversary, closes), window);
            assertEquals(removed, window.removedOn());
            assertFalse(window.contains(opens.minusDays(1)));
            assertTrue(window.contains(opens));
            assertTrue(window.contains(closes));
            assertFalse(window.contains(removed));
        }
    }

    @Test
    void a_replaced_window_is_open_as_it_says_and_the_first_upcoming_day_follows_it() {
        LocalDate due = LocalDate.parse("2025-01-16");
        VipCalendar ours = new VipCalendar() {
            @Override
            public VipEdition edition() {
                return VipEditions.VIP_2018;
            }

            @Override
            public RenewalWindow renewalWindow(LocalDate anniversary) {
                return new RenewalWindow(anniversary.minusDays(14), anniversary, anniversary);
            }
        };
        RenewalWindow window = ours.renewalWindow(due);
        assertFalse(window.contains(LocalDate.parse("2025-01-01")));
        assertTrue(window.contains(LocalDate.parse("2025-01-02")));
        assertTrue(window.contains(due));
        assertFalse(window.contains(LocalDate.parse("2025-01-17")));
        assertEquals(LocalDate.parse("2024-11-04"), ours.upcomingFrom(window));
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
        assertEquals(upcomingFrom, upcomingFrom(VipEditions.find(edition).orElseThrow(), anniversary));
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2024-12-16",
        "30, 2024-12-17",
        // a custom edition may begin later than its window opens
        "29, 2024-12-17",
        "0, 2024-12-17",
    })
    void a_renewal_is_upcoming_when_its_window_opens_at_the_latest(int days, LocalDate upcomingFrom) {
        VipEdition edition = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("OWN")
                .upcomingPeriod(Sourced.custom(UpcomingPeriod.daysBeforeAnniversary(days), "a test"))
                .build();
        assertEquals(upcomingFrom, upcomingFrom(edition, LocalDate.parse("2025-01-16")));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-16, 2024-12-16", "2024-03-31, 2024-02-29", "2025-03-31, 2025-02-28"})
    void the_level_is_looked_back_upon_31_days_before_the_anniversary_date(LocalDate anniversary, LocalDate lookback) {
        for (VipEdition edition : VipEditions.all()) {
            assertEquals(lookback, VipCalendar.of(edition).levelLookback(anniversary));
        }
    }

    @Property
    void the_window_of_a_known_edition_lasts_61_days_and_91_in_spring_2020(
            @ForAll("editions") VipEdition edition, @ForAll LocalDate anniversary) {
        RenewalWindow window = VipCalendar.of(edition).renewalWindow(anniversary);
        boolean exception = !anniversary.isBefore(LocalDate.parse("2020-03-21"))
                && !anniversary.isAfter(LocalDate.parse("2020-05-31"));
        assertEquals(exception ? 91 : 61, ChronoUnit.DAYS.between(window.opens(), window.removedOn()));
    }

    private static LocalDate upcomingFrom(VipEdition edition, LocalDate anniversary) {
        VipCalendar calendar = VipCalendar.of(edition);
        return calendar.upcomingFrom(calendar.renewalWindow(anniversary));
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.editions();
    }
}
