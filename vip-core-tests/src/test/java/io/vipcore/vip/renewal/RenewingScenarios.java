package io.vipcore.vip.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OrderLine;
import io.vipcore.docs.Pins;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.FactAssertions;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** May a renewal order be placed, and for what? */
class RenewingScenarios {

    /** Three licenses fall due on 2025-01-16. */
    private static final CustomerFixture ORDERED =
            CustomerFixture.invited("2024-01-10").ordered("2024-01-16", Fixtures.licenses(3));

    private static final String TOO_EARLY = "VIP-REN-001 opens=2024-12-17 due=2025-01-16 asOf=";
    private static final String TOO_LATE = "VIP-REN-002 due=2025-01-16 closes=2025-02-15 removed=2025-02-16 asOf=";

    @ParameterizedTest
    @Pins({"VIP-REN-001", "VIP-REN-002"})
    @CsvSource({
        "2024-01-16, " + TOO_EARLY,
        "2024-12-16, " + TOO_EARLY,
        "2024-12-17, ''",
        "2025-01-16, ''",
        "2025-01-17, ''",
        "2025-02-15, ''",
        "2025-02-16, " + TOO_LATE,
        "2026-01-16, " + TOO_LATE, // a year later it is still that term that lapsed
        "2027-02-16, " + TOO_LATE,
    })
    void a_renewal_is_taken_while_the_window_is_open(String asOf, String refused) {
        List<String> expected = refused.isEmpty() ? List.of() : List.of(refused + asOf);
        for (String edition : List.of("VIP_2018", "VIP_2024")) {
            // in commerce the program has closed by then
            assertEquals(expected, reasons(edition, ORDERED.segment(MarketSegment.EDUCATION), asOf));
        }
    }

    @ParameterizedTest
    @Pins({"VIP-REN-001", "VIP-REN-002"})
    @CsvSource({
        // accepted 2024-01-12, 13 months
        "2025-01-12, VIP-REN-001 opens=2025-01-13 due=2025-02-12 asOf=2025-01-12",
        "2025-01-13, ''",
        "2025-03-14, ''",
        "2025-03-15, VIP-REN-002 due=2025-02-12 closes=2025-03-14 removed=2025-03-15 asOf=2025-03-15",
    })
    void the_first_term_of_VIP_2013_has_a_month_more(String asOf, String refused) {
        assertEquals(
                refused.isEmpty() ? List.of() : List.of(refused),
                reasons("VIP_2013", ORDERED.accepted("2024-01-12"), asOf));
    }

    @ParameterizedTest
    @Pins("VIP-REN-002")
    @CsvSource({
        "2019-03-20, 2020-04-19, ''",
        "2019-03-20, 2020-04-20, VIP-REN-002 due=2020-03-20 closes=2020-04-19 removed=2020-04-20 asOf=2020-04-20",
        "2019-03-21, 2020-05-20, ''",
        "2019-03-21, 2020-05-21, VIP-REN-002 due=2020-03-21 closes=2020-05-20 removed=2020-05-21 asOf=2020-05-21",
        "2019-05-31, 2020-07-30, ''",
        "2019-05-31, 2020-07-31, VIP-REN-002 due=2020-05-31 closes=2020-07-30 removed=2020-07-31 asOf=2020-07-31",
        "2019-06-01, 2020-07-01, ''",
        "2019-06-01, 2020-07-02, VIP-REN-002 due=2020-06-01 closes=2020-07-01 removed=2020-07-02 asOf=2020-07-02",
    })
    void in_spring_2020_the_window_stays_open_for_60_days(String ordered, String asOf, String refused) {
        assertEquals(
                refused.isEmpty() ? List.of() : List.of(refused),
                reasons("VIP_2018", CustomerFixture.invited("2019-03-01").ordered(ordered), asOf));
    }

    @Test
    @Pins("VIP-REN-003")
    void there_must_be_something_left_to_renew() {
        String window = "2025-01-10";
        assertEquals(nothing("NONE", window), reasons("VIP_2018", CustomerFixture.invited("2024-01-10"), window));
        assertEquals(
                nothing("NONE", window),
                reasons(
                        "VIP_2018",
                        CustomerFixture.invited("2024-01-10").ordered("2024-01-16", OrderLine.of("ACRO-CLASSIC", 1)),
                        window));
        assertEquals(nothing("NONE", "2024-01-09"), reasons("VIP_2018", ORDERED, "2024-01-09"));
        CustomerFixture renewed = ORDERED.renewed(window, "2025-01-16", Fixtures.licenses(3));
        assertEquals(List.of(), reasons("VIP_2018", renewed, "2025-01-09"));
        assertEquals(nothing("RENEWED", window), reasons("VIP_2018", renewed, window));
        assertEquals(nothing("RENEWED", "2025-02-15"), reasons("VIP_2018", renewed, "2025-02-15"));
        assertEquals(
                List.of("VIP-REN-001 opens=2025-12-17 due=2026-01-16 asOf=2025-02-16"),
                reasons("VIP_2018", renewed, "2025-02-16"));
    }

    @ParameterizedTest
    @Pins("SETTLE_OVERDUE_FIRST")
    @CsvSource({
        "2025-01-07, ''", // created 2024-12-08, the deadline's last day
        "2025-01-08, OVERDUE",
        "2025-02-06, OVERDUE",
        "2025-02-07, SUSPENDED",
    })
    void an_overdue_or_suspended_account_may_renew_but_is_told_to_settle(String asOf, String standing) {
        assertEquals(
                standing.isEmpty() ? List.of() : List.of("SETTLE_OVERDUE_FIRST standing=" + standing + " asOf=" + asOf),
                reasons("VIP_2018", ORDERED.authorized("PA-1", "2024-12-08"), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-17", "2025-01-16", "2025-02-15"})
    void an_allowed_renewal_offers_what_is_left_from_the_anniversary_date_for_twelve_months(String asOf) {
        RenewalOffer offer = renew(
                        "VIP_2018",
                        ORDERED.ordered("2024-05-05", OrderLine.of("ACRO-TEAM", 2), OrderLine.of("CC-PS-TEAM", 1))
                                .renewed(
                                        "2024-12-17",
                                        "2025-01-16",
                                        OrderLine.of("CC-PS-TEAM", 9),
                                        Fixtures.licenses(1)),
                        asOf)
                .allowed()
                .orElseThrow();
        assertEquals(Map.of("ACRO-TEAM", 2L, "CC-ALL-TEAM", 2L), offer.licenses());
        assertEquals("PRORATED 12 2025-01-16..2026-01-15", VerdictText.of(offer.term()));
        assertEquals(
                "2024-12-17 2025-01-16 2025-02-15",
                offer.window().opens() + " " + offer.window().due() + " "
                        + offer.window().closesInclusive());
    }

    @Test
    void more_licenses_than_a_line_may_have_are_not_one_order() {
        LocalDate day = LocalDate.parse("2025-01-20");
        RenewalOffer offer = renew(
                        "VIP_2018", ORDERED.ordered("2024-01-16", Fixtures.licenses(Integer.MAX_VALUE)), day.toString())
                .allowed()
                .orElseThrow();
        assertEquals(Map.of(Fixtures.PRODUCT, 2_147_483_650L), offer.licenses());
        FactAssertions.assertRefused(
                "OrderLine.quantity: must be from 1 to 2147483647, was 2147483650", () -> offer.order(day));
    }

    @Test
    void the_order_of_an_offer_renews_what_is_left() {
        LocalDate day = LocalDate.parse("2025-01-20");
        RenewalOrder order = renew("VIP_2018", ORDERED, day.toString())
                .allowed()
                .orElseThrow()
                .order(day);
        assertEquals(RenewalOrder.of(day, LocalDate.parse("2025-01-16"), Fixtures.licenses(3)), order);
        Customer renewed =
                Customer.builder().from(ORDERED.customer()).addRenewals(order).build();
        assertEquals(
                nothing("RENEWED", "2025-01-20"), reasons("VIP_2018", CustomerFixture.of(renewed), day.toString()));
    }

    private static List<String> nothing(String phase, String asOf) {
        return List.of("VIP-REN-003 phase=" + phase + " asOf=" + asOf);
    }

    private static List<String> reasons(String edition, CustomerFixture customer, String asOf) {
        return VerdictText.reasons(renew(edition, customer, asOf));
    }

    private static Verdict<RenewalOffer> renew(String edition, CustomerFixture customer, String asOf) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow())
                .customer(customer.customer(), LocalDate.parse(asOf))
                .renew();
    }
}
