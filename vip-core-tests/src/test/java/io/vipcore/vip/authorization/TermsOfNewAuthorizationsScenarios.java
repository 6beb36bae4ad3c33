package io.vipcore.vip.authorization;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.vip.customer.Requester.ACCOUNT_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.OrderLine;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.edition.VipEditions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long must the lines of a new purchase authorization be ordered? */
class TermsOfNewAuthorizationsScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    @ParameterizedTest
    @CsvSource({
        // VIP_2018: the request itself establishes the anniversary date
        "VIP_2018, 2024-01-10, WHOLE_INITIAL_TERM 12 2024-01-10..2025-01-09",
        "VIP_2018, 2024-02-29, WHOLE_INITIAL_TERM 12 2024-02-29..2025-02-27",
        // the other editions wait for the acceptance or for the order
        "VIP_2013, 2024-02-29, OPEN_INITIAL_TERM 12",
        "VIP_2024, 2024-02-29, OPEN_INITIAL_TERM 12",
    })
    void the_first_request_of_a_new_customer(String edition, String asOf, String term) {
        assertEquals(List.of(term), terms(edition, INVITED, asOf, "CC-ALL-TEAM=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-11, OPEN_INITIAL_TERM 12",
        "2024-01-12, WHOLE_INITIAL_TERM 12 2024-02-12..2025-02-11", // the first month is free
        "2024-01-13, PRORATED 12 2024-02-12..2025-02-11",
        "2024-02-13, PRORATED 11 2024-03-12..2025-02-11",
    })
    void VIP_2013_counts_from_the_acceptance(String asOf, String term) {
        assertEquals(List.of(term), terms("VIP_2013", INVITED.accepted("2024-01-12"), asOf, "CC-ALL-TEAM=1"));
    }

    @ParameterizedTest
    @CsvSource({
        // an order accepted on 2024-01-16 was the first thing that happened
        "VIP_2018, 2024-01-15, WHOLE_INITIAL_TERM 12 2024-01-15..2025-01-14", // not yet: this request comes first
        "VIP_2018, 2024-01-16, WHOLE_INITIAL_TERM 12 2024-01-16..2025-01-15",
        "VIP_2018, 2024-01-17, PRORATED 11 2024-02-16..2025-01-15",
        "VIP_2018, 2024-02-16, PRORATED 11 2024-02-16..2025-01-15",
        "VIP_2018, 2024-12-17, LAST_PARTIAL_MONTH 30 days before 2025-01-16",
        "VIP_2018, 2025-01-16, PRORATED 12 2025-01-16..2026-01-15",
        "VIP_2024, 2024-01-15, OPEN_INITIAL_TERM 12",
        "VIP_2024, 2024-01-16, WHOLE_INITIAL_TERM 12 2024-01-16..2025-01-15",
        "VIP_2024, 2024-01-17, PRORATED 11 2024-02-16..2025-01-15",
    })
    void requests_about_the_first_accepted_order(String edition, String asOf, String term) {
        assertEquals(List.of(term), terms(edition, INVITED.ordered("2024-01-16"), asOf, "CC-ALL-TEAM=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, PRORATED 11 2024-02-15..2025-01-14", // still there
        "2024-02-01, WHOLE_INITIAL_TERM 12 2024-02-01..2025-01-31", // gone: this request establishes the date anew
    })
    void a_cancelled_first_request_no_longer_establishes_the_anniversary_date(String asOf, String term) {
        CustomerFixture cancelled = INVITED.authorized("PA-1", "2024-01-15").cancelled("PA-1", "2024-02-01");
        assertEquals(List.of(term), terms("VIP_2018", cancelled, asOf, "CC-ALL-TEAM=1"));
    }

    @ParameterizedTest
    @CsvSource({"VIP_2013", "VIP_2018", "VIP_2024"})
    void with_a_custom_anniversary_date_a_first_term_can_exceed_twelve_months(String edition) {
        assertEquals(
                List.of("PRORATED 25 2024-02-01..2026-02-28"),
                terms(edition, INVITED.customAnniversary("2026-03-01"), "2024-01-15", "CC-ALL-TEAM=1"));
    }

    @Test
    void a_fixed_term_product_runs_from_the_request_whatever_the_anniversary_date() {
        assertEquals(
                List.of(
                        "OWN_TERM 12 2024-02-29..2025-02-27",
                        "PRORATED 10 2024-03-16..2025-01-15",
                        "OWN_TERM 36 2024-02-29..2027-02-27"),
                terms(
                        "VIP_2018",
                        INVITED.ordered("2024-01-16"),
                        "2024-02-29",
                        "STOCK-PACK=1",
                        "CC-ALL-TEAM=1",
                        "ACRO-CLASSIC=1"));
    }

    @Test
    void there_is_a_term_for_each_line() {
        NewAuthorization created =
                request("VIP_2018", INVITED.ordered("2024-01-16"), "2024-02-29", "STOCK-PACK=1", "CC-ALL-TEAM=2");
        assertEquals(
                List.of("OWN_TERM 12 2024-02-29..2025-02-27", "PRORATED 10 2024-03-16..2025-01-15"),
                created.terms().stream().map(VerdictText::of).toList());
        assertEquals(
                List.of(OrderLine.of("STOCK-PACK", 1), OrderLine.of("CC-ALL-TEAM", 2)),
                created.authorization().lines());
        assertRefused(
                "NewAuthorization.terms: must be one for each of 2 lines, were 1",
                () -> new NewAuthorization(
                        created.authorization(),
                        created.orderByInclusive(),
                        created.terms().subList(0, 1)));
    }

    private static List<String> terms(String edition, CustomerFixture customer, String asOf, String... lines) {
        return request(edition, customer, asOf, lines).terms().stream()
                .map(VerdictText::of)
                .toList();
    }

    private static NewAuthorization request(String edition, CustomerFixture customer, String asOf, String... lines) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow())
                .rules()
                .requestPolicy()
                .decide(RequestFixtures.request(customer, ACCOUNT_MANAGER, asOf, lines))
                .allowed()
                .orElseThrow();
    }
}
