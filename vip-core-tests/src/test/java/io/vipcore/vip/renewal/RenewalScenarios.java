package io.vipcore.vip.renewal;

import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.OrderLine;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The current anniversary date and the phase of its renewal, as in {@code docs/dates.md}. */
class RenewalScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16", licenses(3));

    @ParameterizedTest
    @CsvSource({
        "VIP_2018, 2024-01-16, NOT_DUE, 2025-01-16",
        "VIP_2018, 2024-10-18, NOT_DUE, 2025-01-16",
        "VIP_2018, 2024-10-19, UPCOMING, 2025-01-16",
        "VIP_2018, 2024-12-16, UPCOMING, 2025-01-16",
        "VIP_2018, 2024-12-17, READY, 2025-01-16",
        "VIP_2018, 2025-01-16, READY, 2025-01-16",
        "VIP_2018, 2025-01-17, PAST_DUE, 2025-01-16",
        "VIP_2018, 2025-02-15, PAST_DUE, 2025-01-16",
        "VIP_2018, 2025-02-16, LAPSED, 2026-01-16",
        "VIP_2018, 2031-02-16, LAPSED, 2032-01-16",
        "VIP_2024, 2024-12-01, NOT_DUE, 2025-01-16",
        "VIP_2024, 2024-12-02, UPCOMING, 2025-01-16",
        "VIP_2024, 2024-12-16, UPCOMING, 2025-01-16",
        "VIP_2024, 2024-12-17, READY, 2025-01-16",
        "VIP_2024, 2025-02-15, PAST_DUE, 2025-01-16",
        "VIP_2024, 2025-02-16, LAPSED, 2026-01-16",
    })
    void the_phases_of_a_term_that_nobody_renews(
            String edition, String asOf, RenewalPhase phase, LocalDate anniversary) {
        assertRenewal(phase, anniversary, ORDERED, asOf, edition);
    }

    @ParameterizedTest
    @CsvSource({
        // terms accepted 2024-01-16: the first term of VIP_2013 has 13 months
        "2024-11-18, NOT_DUE, 2025-02-16",
        "2024-11-19, UPCOMING, 2025-02-16",
        "2025-01-16, UPCOMING, 2025-02-16",
        "2025-01-17, READY, 2025-02-16",
        "2025-03-18, PAST_DUE, 2025-02-16",
        "2025-03-19, LAPSED, 2026-02-16",
    })
    void the_phases_of_the_first_term_of_VIP_2013(String asOf, RenewalPhase phase, LocalDate anniversary) {
        assertRenewal(phase, anniversary, ORDERED.accepted("2024-01-16"), asOf, "VIP_2013");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-20, 2020-04-19, PAST_DUE",
        "2019-03-20, 2020-04-20, LAPSED",
        "2019-03-21, 2020-05-20, PAST_DUE",
        "2019-03-21, 2020-05-21, LAPSED",
        "2019-05-31, 2020-07-30, PAST_DUE",
        "2019-05-31, 2020-07-31, LAPSED",
        "2019-06-01, 2020-07-01, PAST_DUE",
        "2019-06-01, 2020-07-02, LAPSED",
    })
    void in_spring_2020_licenses_stay_renewable_for_60_days(String ordered, String asOf, RenewalPhase phase) {
        CustomerFixture customer = CustomerFixture.invited("2019-03-01").ordered(ordered);
        for (String edition : new String[] {"VIP_2018", "VIP_2024"}) {
            assertEquals(phase, renewal(customer, asOf, edition).phase());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // renewed in full on 2025-01-10
        "2025-01-09, READY, 2025-01-16",
        "2025-01-10, RENEWED, 2025-01-16",
        "2025-02-15, RENEWED, 2025-01-16",
        "2025-02-16, NOT_DUE, 2026-01-16",
        "2025-10-19, UPCOMING, 2026-01-16",
        "2026-02-16, LAPSED, 2027-01-16",
    })
    void a_full_renewal_settles_the_phase_until_its_window_has_closed(
            String asOf, RenewalPhase phase, LocalDate anniversary) {
        assertRenewal(phase, anniversary, ORDERED.renewed("2025-01-10", "2025-01-16", licenses(3)), asOf, "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({
        // two of three renewed on 2025-01-10, the third on 2025-02-01
        "2025-01-10, READY",
        "2025-01-31, PAST_DUE",
        "2025-02-01, RENEWED",
    })
    void a_partial_renewal_leaves_the_rest_renewable(String asOf, RenewalPhase phase) {
        CustomerFixture customer = ORDERED.renewed("2025-01-10", "2025-01-16", licenses(2))
                .renewed("2025-02-01", "2025-01-16", licenses(1));
        assertRenewal(phase, LocalDate.parse("2025-01-16"), customer, asOf, "VIP_2018");
    }

    @Test
    void what_was_not_renewed_partially_is_gone_and_the_rest_goes_on() {
        CustomerFixture customer = ORDERED.renewed("2025-01-10", "2025-01-16", licenses(2));
        assertRenewal(RenewalPhase.NOT_DUE, LocalDate.parse("2026-01-16"), customer, "2025-02-16", "VIP_2018");
    }

    @Test
    void each_product_must_be_renewed_in_full() {
        CustomerFixture two = ORDERED.ordered("2024-02-01", OrderLine.of("ACRO-TEAM", 1));
        CustomerFixture one = two.renewed("2025-01-10", "2025-01-16", licenses(9));
        assertEquals(RenewalPhase.READY, renewal(one, "2025-01-10", "VIP_2018").phase());
        CustomerFixture both = one.renewed("2025-01-11", "2025-01-16", OrderLine.of("ACRO-TEAM", 1));
        assertEquals(
                RenewalPhase.RENEWED, renewal(both, "2025-01-11", "VIP_2018").phase());
    }

    @ParameterizedTest
    @CsvSource({
        // ordered before the window opened: counts all the same, from its own date on
        "2024-06-01, 2024-05-31, NOT_DUE, 2025-01-16",
        "2024-06-01, 2024-06-01, RENEWED, 2025-01-16",
        "2024-06-01, 2025-01-20, RENEWED, 2025-01-16",
        // ordered after the window closed: brings the licenses of the running term back
        "2025-03-01, 2025-02-28, LAPSED, 2026-01-16",
        "2025-03-01, 2025-03-01, NOT_DUE, 2026-01-16",
    })
    void a_renewal_ordered_early_or_late_counts_for_the_anniversary_date_it_names(
            String ordered, String asOf, RenewalPhase phase, LocalDate anniversary) {
        assertRenewal(phase, anniversary, ORDERED.renewed(ordered, "2025-01-16", licenses(3)), asOf, "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-15, 2025-01-16, PAST_DUE", "2025-02-16, 2026-01-16, NOT_DUE"})
    void a_passed_anniversary_date_stays_the_current_one_through_AD_plus_30_if_licenses_fell_due_on_it(
            String asOf, LocalDate anniversary, RenewalPhase phase) {
        CustomerFixture customer = ORDERED.ordered("2025-01-20");
        assertRenewal(phase, anniversary, customer, asOf, "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-16, 2025-01-16, NONE", "2025-01-17, 2026-01-16, NONE", "2025-01-20, 2026-01-16, NOT_DUE"})
    void a_passed_anniversary_date_without_licenses_is_not_the_current_one(
            String asOf, LocalDate anniversary, RenewalPhase phase) {
        CustomerFixture customer = INVITED.customAnniversary("2025-01-16").ordered("2025-01-20");
        assertRenewal(phase, anniversary, customer, asOf, "VIP_2018");
    }

    @Test
    void after_a_lapse_a_new_order_falls_due_on_the_next_recurrence_of_the_old_anchor() {
        CustomerFixture customer = ORDERED.ordered("2026-08-01");
        assertRenewal(RenewalPhase.LAPSED, LocalDate.parse("2027-01-16"), customer, "2026-07-31", "VIP_2018");
        assertRenewal(RenewalPhase.NOT_DUE, LocalDate.parse("2027-01-16"), customer, "2026-08-01", "VIP_2018");
    }

    @Test
    void with_nothing_to_renew_there_is_no_phase() {
        assertNotEstablished(INVITED, "2024-06-01");
        CustomerFixture custom = INVITED.customAnniversary("2025-06-01");
        assertRenewal(RenewalPhase.NONE, LocalDate.parse("2025-06-01"), custom, "2025-05-15", "VIP_2018");
        CustomerFixture stock = INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1));
        assertRenewal(RenewalPhase.NONE, LocalDate.parse("2025-01-16"), stock, "2025-01-10", "VIP_2018");
    }

    @Test
    void before_the_invitation_there_is_no_phase_though_licenses_were_ordered() {
        assertNotEstablished(INVITED.customAnniversary("2025-06-01").ordered("2024-01-02"), "2024-01-09");
    }

    @ParameterizedTest
    @CsvSource({"2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29", "2033-02-28"})
    void an_anchor_on_29_february_returns_to_it(LocalDate anniversary) {
        CustomerFixture customer = INVITED.customAnniversary("2028-02-29").ordered("2024-01-16");
        assertEquals(
                Optional.of(anniversary),
                renewal(customer, anniversary.toString(), "VIP_2018").anniversary());
        assertEquals(
                Optional.of(LocalDate.parse("2028-02-29")),
                renewal(customer, anniversary.toString(), "VIP_2018").anchor());
    }

    private static void assertNotEstablished(CustomerFixture customer, String asOf) {
        CustomerStatus status = renewal(customer, asOf, "VIP_2018");
        assertEquals(RenewalPhase.NONE, status.phase());
        assertEquals(Optional.empty(), status.schedule());
        assertEquals(Optional.empty(), status.window());
    }

    private static void assertRenewal(
            RenewalPhase phase, LocalDate anniversary, CustomerFixture customer, String asOf, String edition) {
        CustomerStatus renewal = renewal(customer, asOf, edition);
        assertEquals(phase, renewal.phase());
        assertEquals(Optional.of(anniversary), renewal.anniversary());
    }

    private static CustomerStatus renewal(CustomerFixture customer, String asOf, String edition) {
        return customer.on(asOf, VipEditions.find(edition).orElseThrow());
    }
}
