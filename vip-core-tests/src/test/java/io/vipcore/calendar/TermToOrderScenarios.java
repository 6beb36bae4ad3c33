package io.vipcore.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much must be ordered, as in {@code docs/dates.md}. */
class TermToOrderScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    @ParameterizedTest
    @CsvSource({
        // Adobe sales orders of the City of Kent, anniversary date 3 September
        "2021-09-03, 2022-11-14, 9, 2022-12-03, 2023-09-02",
        "2021-09-03, 2023-03-28, 5, 2023-04-03, 2023-09-02",
        "2021-09-03, 2021-09-03, 12, 2021-09-03, 2022-09-02",
        // on a proration date the month starts that day, a day later with the next one
        "2025-01-16, 2024-03-16, 10, 2024-03-16, 2025-01-15",
        "2025-01-16, 2024-03-17, 9, 2024-04-16, 2025-01-15",
        "2025-01-16, 2024-12-16, 1, 2024-12-16, 2025-01-15",
        // on the anniversary date the next term begins
        "2025-01-16, 2025-01-16, 12, 2025-01-16, 2026-01-15",
        // proration dates are clamped to the month, each counted from the anchor
        "2025-01-31, 2024-02-29, 11, 2024-02-29, 2025-01-30",
        "2025-01-31, 2025-02-28, 11, 2025-02-28, 2026-01-30",
        "2024-02-29, 2024-03-01, 11, 2024-03-29, 2025-02-27",
        "2024-02-29, 2027-03-01, 11, 2027-03-29, 2028-02-28",
    })
    void whole_months_from_the_next_proration_date_to_the_day_before_the_anniversary_date(
            LocalDate anchor, LocalDate added, int months, LocalDate from, LocalDate through) {
        assertTerm(TermToOrder.billed(TermToOrder.Kind.PRORATED, months, from, through), anchor, added);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-16, 2024-12-17, 30",
        "2025-01-16, 2025-01-15, 1",
        "2025-03-31, 2025-03-01, 30",
        "2025-03-01, 2025-02-02, 27",
    })
    void after_the_last_proration_date_no_number_of_months_is_invented(
            LocalDate anchor, LocalDate added, int stubDays) {
        TermToOrder expected = TermToOrder.lastPartialMonth(added, anchor);
        assertTerm(expected, anchor, added);
        assertEquals(OptionalInt.of(stubDays), expected.stubDays());
        assertEquals(Optional.empty(), expected.amountOf(BigDecimal.TEN, 2, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({
        // 2024-01-16 is the day of the initial order
        "VIP_2018, 2024-01-12, WHOLE_INITIAL_TERM, 12, 2024-01-16, 2025-01-15",
        "VIP_2018, 2024-01-16, WHOLE_INITIAL_TERM, 12, 2024-01-16, 2025-01-15",
        "VIP_2018, 2024-01-17, PRORATED, 11, 2024-02-16, 2025-01-15",
        "VIP_2024, 2024-01-12, WHOLE_INITIAL_TERM, 12, 2024-01-16, 2025-01-15",
        "VIP_2024, 2024-01-17, PRORATED, 11, 2024-02-16, 2025-01-15",
    })
    void up_to_the_basis_the_whole_initial_term_is_billed(
            String edition, LocalDate added, TermToOrder.Kind kind, int months, LocalDate from, LocalDate through) {
        assertEquals(
                TermToOrder.billed(kind, months, from, through),
                term(edition, INVITED.ordered("2024-01-16"), Fixtures.PRODUCT, added));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-17, WHOLE_INITIAL_TERM, 2013-12-17",
        "2013-11-18, PRORATED, 2013-12-17",
        "2013-12-17, PRORATED, 2013-12-17",
    })
    void the_first_of_the_13_months_of_VIP_2013_is_free(LocalDate added, TermToOrder.Kind kind, LocalDate from) {
        LocalDate through = LocalDate.parse("2014-12-16");
        CustomerFixture customer = CustomerFixture.invited("2013-11-10").accepted("2013-11-17");
        assertEquals(TermToOrder.billed(kind, 12, from, through), term("VIP_2013", customer, Fixtures.PRODUCT, added));
    }

    @ParameterizedTest
    @CsvSource({"VIP_2013, 2024-02-01", "VIP_2018, 2024-02-01", "VIP_2024, 2024-02-01"})
    void before_the_anniversary_date_is_established_the_dates_of_the_initial_term_are_open(
            String edition, LocalDate added) {
        assertEquals(TermToOrder.open(12), term(edition, INVITED, Fixtures.PRODUCT, added));
    }

    @Test
    void with_a_custom_anniversary_the_general_rule_holds_and_a_first_term_may_exceed_12_months() {
        CustomerFixture customer = INVITED.customAnniversary("2026-06-01").ordered("2024-01-16");
        assertEquals(
                TermToOrder.billed(
                        TermToOrder.Kind.PRORATED, 28, LocalDate.parse("2024-02-01"), LocalDate.parse("2026-05-31")),
                term("VIP_2018", customer, Fixtures.PRODUCT, LocalDate.parse("2024-01-16")));
    }

    @ParameterizedTest
    @CsvSource({
        "STOCK-PACK, 2024-02-29, 12, 2025-02-27",
        "STOCK-PACK, 2024-03-01, 12, 2025-02-28",
        "ACRO-CLASSIC, 2024-02-29, 36, 2027-02-27",
        "ACRO-CLASSIC, 2024-03-01, 36, 2027-02-28",
    })
    void a_fixed_term_license_is_billed_its_whole_term_whatever_the_anniversary_date(
            String product, LocalDate added, int months, LocalDate through) {
        assertEquals(
                TermToOrder.billed(TermToOrder.Kind.OWN_TERM, months, added, through),
                term("VIP_2018", INVITED.ordered("2024-01-16"), product, added));
    }

    @ParameterizedTest
    @CsvSource({"9, 301.10, 225.83", "5, 301.10, 125.46", "12, 301.10, 301.10", "28, 300.00, 700.00", "1, 0.06, 0.01"})
    void an_amount_is_annual_price_times_months_over_12_rounded_once(int months, BigDecimal annual, BigDecimal amount) {
        assertEquals(Optional.of(amount), TermToOrder.open(months).amountOf(annual, 2, RoundingMode.HALF_UP));
    }

    /** Asked without a customer, and of the customer who chose that anniversary date. */
    private static void assertTerm(TermToOrder expected, LocalDate anchor, LocalDate added) {
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        assertEquals(expected, AnniversarySchedule.of(anchor, 12).termToOrder(added));
        assertEquals(expected, vip.termToOrder(anchor, added));
        CustomerFixture customer = CustomerFixture.invited("2020-01-10").customAnniversary(anchor.toString());
        assertEquals(expected, vip.customer(customer.customer(), added).termToOrder(Fixtures.PRODUCT));
    }

    private static TermToOrder term(String edition, CustomerFixture customer, String product, LocalDate added) {
        VipEdition found = VipEditions.find(edition).orElseThrow();
        LocalDate asOf = added.isBefore(LocalDate.parse("2024-03-01")) ? LocalDate.parse("2024-03-01") : added;
        return Fixtures.program(found).customer(customer.customer(), asOf).termToOrder(product, added);
    }
}
