package io.vipcore.vip;

import static io.vipcore.vip.CustomerFilter.NO_PRODUCTS;
import static io.vipcore.vip.CustomerFilter.OVERDUE_REQUESTS;
import static io.vipcore.vip.CustomerFilter.PENDING_REQUESTS;
import static io.vipcore.vip.CustomerFilter.READY_TO_RENEW;
import static io.vipcore.vip.CustomerFilter.UPCOMING_RENEWALS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.page.NextStep;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five filters of the Customers page and the step each asks for. */
class CustomerFilterScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture REQUESTED = INVITED.authorized("PA-1", "2024-03-01");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16");

    @Test
    void no_products_from_the_invitation_until_the_first_request_or_order() {
        assertFilters(INVITED, "2024-01-09");
        assertFilters(INVITED, "2024-01-10", NO_PRODUCTS);
        assertFilters(REQUESTED, "2024-02-29", NO_PRODUCTS);
        assertFilters(REQUESTED, "2024-03-01", PENDING_REQUESTS);
        assertFilters(ORDERED, "2024-01-15", NO_PRODUCTS);
        assertFilters(ORDERED, "2024-01-16");
        CustomerFixture renewed = INVITED.customAnniversary("2025-06-01").renewed("2025-05-20", "2025-06-01");
        assertFilters(renewed, "2025-05-19", NO_PRODUCTS);
        assertFilters(renewed, "2025-05-20");
    }

    @Test
    void no_products_again_once_every_request_is_cancelled_or_deactivated() {
        CustomerFixture two = REQUESTED
                .authorized("PA-2", "2024-03-02")
                .cancelled("PA-1", "2024-03-10")
                .deactivated("PA-2", "2024-03-20");
        assertFilters(two, "2024-03-10", PENDING_REQUESTS);
        assertFilters(two, "2024-03-19", PENDING_REQUESTS);
        assertFilters(two, "2024-03-20", NO_PRODUCTS);
    }

    @Test
    void a_customer_whose_licenses_were_removed_has_ordered_all_the_same() {
        assertFilters(ORDERED, "2025-02-16");
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2018, 2024-03-01, PENDING_REQUESTS",
        "VIP_2018, 2024-03-31, PENDING_REQUESTS",
        "VIP_2018, 2024-04-01, OVERDUE_REQUESTS",
        "VIP_2018, 2024-05-01, OVERDUE_REQUESTS",
        "VIP_2024, 2024-03-15, PENDING_REQUESTS",
        "VIP_2024, 2024-03-16, OVERDUE_REQUESTS",
    })
    void a_request_is_pending_through_its_deadline_and_overdue_from_the_next_day(
            String edition, String asOf, CustomerFilter filter) {
        assertEquals(
                Set.of(filter),
                CustomerFilter.matching(
                        REQUESTED.on(asOf, VipEditions.find(edition).orElseThrow())));
    }

    @Test
    void what_is_dated_later_matches_no_filter_yet() {
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        LocalDate today = LocalDate.parse("2024-02-01");
        CustomerFixture invited = CustomerFixture.invited("2024-01-10");
        for (CustomerFixture later : List.of(
                invited.ordered("2024-02-02", Fixtures.licenses(1)),
                invited.renewed("2024-02-02", "2025-01-10", Fixtures.licenses(1)))) {
            assertEquals(
                    Set.of(NO_PRODUCTS), vip.customer(later.customer(), today).filters());
            assertEquals(
                    Set.of(), vip.customer(later.customer(), today.plusDays(1)).filters());
        }
        Customer asked = invited.ordered("2024-01-20", Fixtures.licenses(1))
                .authorized("PA-1", "2024-02-02", Fixtures.licenses(1))
                .customer();
        assertEquals(Set.of(), vip.customer(asked, today).filters());
        assertEquals(
                Set.of(PENDING_REQUESTS), vip.customer(asked, today.plusDays(1)).filters());
    }

    @Test
    void a_customer_can_match_several_filters() {
        CustomerFixture customer = ORDERED.authorized("PA-1", "2024-11-10").authorized("PA-2", "2024-12-15");
        assertFilters(customer, "2024-12-16", PENDING_REQUESTS, OVERDUE_REQUESTS, UPCOMING_RENEWALS);
        assertFilters(customer, "2024-12-17", PENDING_REQUESTS, OVERDUE_REQUESTS, READY_TO_RENEW);
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2018, 2024-10-18, ",
        "VIP_2018, 2024-10-19, UPCOMING_RENEWALS",
        "VIP_2018, 2024-12-16, UPCOMING_RENEWALS",
        "VIP_2018, 2024-12-17, READY_TO_RENEW",
        "VIP_2018, 2025-01-16, READY_TO_RENEW",
        "VIP_2018, 2025-01-17, READY_TO_RENEW",
        "VIP_2018, 2025-02-15, READY_TO_RENEW",
        "VIP_2018, 2025-02-16, ",
        "VIP_2024, 2024-12-01, ",
        "VIP_2024, 2024-12-02, UPCOMING_RENEWALS",
    })
    void a_renewal_is_upcoming_before_the_window_and_ready_within_it(
            String edition, String asOf, CustomerFilter filter) {
        assertEquals(
                filter == null ? Set.of() : Set.of(filter),
                CustomerFilter.matching(
                        ORDERED.on(asOf, VipEditions.find(edition).orElseThrow())));
    }

    @Test
    void once_renewed_in_full_neither_renewal_filter_matches() {
        CustomerFixture renewed = ORDERED.renewed("2024-12-20", "2025-01-16");
        assertFilters(renewed, "2024-12-19", READY_TO_RENEW);
        assertFilters(renewed, "2024-12-20");
        assertFilters(renewed, "2025-02-15");
    }

    @Test
    void without_a_license_to_renew_neither_renewal_filter_matches() {
        assertFilters(INVITED.customAnniversary("2025-06-01"), "2025-06-01", NO_PRODUCTS);
    }

    @Test
    void no_products_asks_for_a_purchase_authorization_without_a_date() {
        assertSteps(INVITED, "2024-02-01", NO_PRODUCTS, NextStep.undated(NextStepCode.CREATE_AUTHORIZATION));
        assertSteps(REQUESTED, "2024-03-01", NO_PRODUCTS);
    }

    @Test
    void a_pending_request_asks_for_the_order_by_created_plus_D() {
        assertSteps(REQUESTED, "2024-03-15", PENDING_REQUESTS, step(NextStepCode.PLACE_ORDER, "2024-03-31", "PA-1"));
        assertSteps(
                REQUESTED,
                "2024-03-15",
                VipEditions.VIP_2024,
                PENDING_REQUESTS,
                step(NextStepCode.PLACE_ORDER, "2024-03-15", "PA-1"));
    }

    @Test
    void an_overdue_request_asks_to_settle_before_the_licenses_stop_working_on_created_plus_61() {
        NextStep settle = step(NextStepCode.SETTLE, "2024-05-01", "PA-1");
        assertSteps(REQUESTED, "2024-04-01", OVERDUE_REQUESTS, settle);
        assertSteps(REQUESTED, "2024-03-16", VipEditions.VIP_2024, OVERDUE_REQUESTS, settle);
    }

    @Test
    void of_several_requests_the_most_urgent_one_that_is_not_ordered_yet_is_named() {
        CustomerFixture two = INVITED.authorized("PA-2", "2024-03-02").authorized("PA-1", "2024-03-01");
        assertSteps(two, "2024-03-15", PENDING_REQUESTS, step(NextStepCode.PLACE_ORDER, "2024-03-31", "PA-1"));
        CustomerFixture placed = two.placed("PA-1", "2024-03-15");
        assertSteps(placed, "2024-03-14", PENDING_REQUESTS, step(NextStepCode.PLACE_ORDER, "2024-03-31", "PA-1"));
        assertSteps(placed, "2024-03-15", PENDING_REQUESTS, step(NextStepCode.PLACE_ORDER, "2024-04-01", "PA-2"));
        assertSteps(
                placed.placed("PA-2", "2024-03-15"),
                "2024-03-15",
                PENDING_REQUESTS,
                step(NextStepCode.PLACE_ORDER, "2024-03-31", "PA-1"));
    }

    @Test
    void of_several_overdue_requests_the_first_to_stop_working_is_named_whether_or_not_it_is_ordered() {
        CustomerFixture two = INVITED.authorized("PA-1", "2024-03-01")
                .placed("PA-1", "2024-03-10")
                .authorized("PA-2", "2024-03-15");
        assertSteps(two, "2024-04-20", OVERDUE_REQUESTS, step(NextStepCode.SETTLE, "2024-05-01", "PA-1"));
    }

    @Test
    void of_requests_of_one_day_the_first_id_is_named_whatever_the_order_of_the_facts() {
        NextStep first = step(NextStepCode.SETTLE, "2024-05-01", "PA-1");
        assertSteps(REQUESTED.authorized("PA-2", "2024-03-01"), "2024-04-01", OVERDUE_REQUESTS, first);
        CustomerFixture reversed = INVITED.authorized("PA-2", "2024-03-01").authorized("PA-1", "2024-03-01");
        assertSteps(reversed, "2024-04-01", OVERDUE_REQUESTS, first);
    }

    @Test
    void a_renewal_asks_to_notify_of_the_date_and_within_the_window_to_order_by_its_last_day() {
        NextStep notify = NextStep.dated(NextStepCode.NOTIFY_CUSTOMER, LocalDate.parse("2025-01-16"));
        NextStep renew = NextStep.dated(NextStepCode.PLACE_RENEWAL_ORDER, LocalDate.parse("2025-02-15"));
        assertSteps(ORDERED, "2024-12-16", UPCOMING_RENEWALS, notify);
        assertSteps(ORDERED, "2024-12-17", READY_TO_RENEW, notify, renew);
        assertSteps(ORDERED, "2025-02-15", READY_TO_RENEW, notify, renew);
        assertSteps(ORDERED, "2025-02-16", READY_TO_RENEW);
    }

    private static void assertFilters(CustomerFixture customer, String asOf, CustomerFilter... expected) {
        assertEquals(Set.of(expected), CustomerFilter.matching(customer.on(asOf)));
    }

    private static void assertSteps(
            CustomerFixture customer, String asOf, CustomerFilter filter, NextStep... expected) {
        assertSteps(customer, asOf, VipEditions.DEFAULT, filter, expected);
    }

    private static void assertSteps(
            CustomerFixture customer, String asOf, VipEdition edition, CustomerFilter filter, NextStep... expected) {
        assertEquals(List.of(expected), filter.nextSteps(customer.on(asOf, edition)));
    }

    private static NextStep step(NextStepCode code, String date, String authorization) {
        return NextStep.about(code, LocalDate.parse(date), authorization);
    }
}
