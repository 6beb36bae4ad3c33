package io.vipcore.portfolio;

import static io.vipcore.portfolio.CustomerFilter.NO_PRODUCTS;
import static io.vipcore.portfolio.CustomerFilter.OVERDUE_REQUESTS;
import static io.vipcore.portfolio.CustomerFilter.PENDING_REQUESTS;
import static io.vipcore.portfolio.CustomerFilter.READY_TO_RENEW;
import static io.vipcore.portfolio.CustomerFilter.UPCOMING_RENEWALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.OrderLine;
import io.vipcore.edition.Editions;
import io.vipcore.product.MarketSegment;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Customers page: counts, rows and details. */
class CustomersPageScenarios {

    private static final CustomerFixture NEW = customer(1);
    private static final CustomerFixture REQUESTED = customer(2).authorized("PA-1", "2024-12-01");
    private static final CustomerFixture OVERDUE = customer(3).authorized("PA-1", "2024-11-01");
    private static final CustomerFixture READY =
            customer(4).accepted("2024-01-12").ordered("2024-01-16").segment(MarketSegment.GOVERNMENT);
    private static final CustomerFixture LAPSED =
            customer(5).customAnniversary("2024-06-01").ordered("2024-01-16");
    private static final CustomerFixture NOT_INVITED_YET =
            CustomerFixture.invited("2024-12-21").vipId(Fixtures.vipId(6)).authorized("PA-1", "2024-12-01");
    private static final CustomerFixture MOVED =
            customer(7).ordered("2024-01-16").managedBy("am-2", "2024-12-20").managedBy("am-1", "2024-12-21");

    @Test
    void a_customer_who_is_not_invited_yet_is_on_no_page() {
        assertEquals(Optional.empty(), page("2024-12-20").status(Fixtures.vipId(6)));
        assertEquals(List.of(1, 2, 3, 4, 5, 7), numbers(page("2024-12-20").rows()));
        assertEquals(6, page("2024-12-20").size());
        assertEquals(
                Optional.of(Fixtures.vipId(7)),
                page("2024-12-20")
                        .status(Fixtures.vipId(7))
                        .map(status -> status.customer().vipId()));
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), numbers(page("2024-12-21").rows()));
    }

    @Test
    void every_filter_has_its_count_in_the_order_of_the_page() {
        assertEquals(
                "{NO_PRODUCTS=1, PENDING_REQUESTS=1, OVERDUE_REQUESTS=1, UPCOMING_RENEWALS=0, READY_TO_RENEW=2}",
                page("2024-12-20").counts().toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> page("2024-12-20").counts().clear());
    }

    @Test
    void a_filter_selects_the_rows_it_counts() {
        CustomersPage page = page("2024-12-20");
        assertEquals(List.of(1), numbers(page.rows(NO_PRODUCTS)));
        assertEquals(List.of(2), numbers(page.rows(PENDING_REQUESTS)));
        assertEquals(List.of(3), numbers(page.rows(OVERDUE_REQUESTS)));
        assertEquals(List.of(), numbers(page.rows(UPCOMING_RENEWALS)));
        assertEquals(List.of(4, 7), numbers(page.rows(READY_TO_RENEW)));
    }

    @Test
    void lapsed_customers_whom_no_filter_shows_are_selected_by_their_phase() {
        CustomersPage page = page("2024-12-20");
        assertEquals(List.of(5), numbers(page.rows(Selection.phase(RenewalPhase.LAPSED))));
        assertEquals(
                0,
                page.within(Selection.phase(RenewalPhase.LAPSED)).counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void selections_are_combined() {
        CustomersPage page = page("2024-12-20");
        Selection government = Selection.segment(MarketSegment.GOVERNMENT);
        assertEquals(List.of(4), numbers(page.rows(READY_TO_RENEW.and(government))));
        assertEquals(List.of(7), numbers(page.rows(READY_TO_RENEW.and(government.negate()))));
        assertEquals(List.of(1, 4), numbers(page.rows(NO_PRODUCTS.or(government))));
        assertEquals(page.rows(), page.rows(Selection.everyone()));
    }

    @Test
    void managed_by_me_narrows_the_counts_and_the_rows_to_the_manager_of_that_day() {
        Selection mine = Selection.managedBy("am-2");
        assertEquals(List.of(), numbers(page("2024-12-19").within(mine).rows()));
        assertEquals(List.of(7), numbers(page("2024-12-20").within(mine).rows()));
        assertEquals(List.of(), numbers(page("2024-12-21").within(mine).rows()));
        assertEquals(
                Map.of(
                        NO_PRODUCTS, 0,
                        PENDING_REQUESTS, 0,
                        OVERDUE_REQUESTS, 0,
                        UPCOMING_RENEWALS, 0,
                        READY_TO_RENEW, 1),
                page("2024-12-20").within(mine).counts());
    }

    @Test
    void a_row_shows_the_five_columns_as_of_the_day() {
        CustomerRow row = page("2024-12-20").rows().get(3);
        assertEquals(
                new CustomerRow(
                        Fixtures.vipId(4),
                        "Atlas Studio",
                        "ada.nowak@atlas.example",
                        Optional.of(LocalDate.parse("2025-01-16")),
                        MarketSegment.GOVERNMENT,
                        Optional.of("am-1"),
                        InvitationStatus.ACCEPTED),
                row);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-11, SENT, ",
        "2024-01-12, ACCEPTED, ",
        "2024-01-16, ACCEPTED, 2025-01-16",
        "2025-02-15, ACCEPTED, 2025-01-16",
        "2025-02-16, ACCEPTED, 2026-01-16",
    })
    void the_invitation_status_and_the_anniversary_date_of_a_row_follow_the_day(
            String asOf, InvitationStatus invitation, LocalDate anniversary) {
        CustomerRow row = CustomerRow.of(READY.on(asOf));
        assertEquals(invitation, row.invitationStatus());
        assertEquals(Optional.ofNullable(anniversary), row.anniversaryDate());
    }

    @Test
    void the_details_have_only_the_sections_that_apply() {
        assertEquals(
                List.of(DetailSection.CUSTOMER_DETAILS),
                details(NEW, "2024-12-20").sections());
        assertEquals(
                List.of(DetailSection.CUSTOMER_DETAILS, DetailSection.PRODUCTS),
                details(READY, "2024-12-20").sections());
        assertEquals(
                List.of(DetailSection.values()),
                details(REQUESTED, "2024-12-20").sections());
        assertEquals(
                List.of(DetailSection.CUSTOMER_DETAILS, DetailSection.PRODUCTS, DetailSection.AUTHORIZATION_HISTORY),
                details(REQUESTED.settled("PA-1", "2024-12-05"), "2024-12-20").sections());
        assertEquals(
                List.of(DetailSection.CUSTOMER_DETAILS, DetailSection.AUTHORIZATION_HISTORY),
                details(REQUESTED.cancelled("PA-1", "2024-12-05"), "2024-12-20").sections());
        assertEquals(
                List.of(DetailSection.CUSTOMER_DETAILS),
                details(REQUESTED, "2024-11-30").sections());
    }

    @Test
    void the_details_list_open_requests_products_with_their_licenses_and_the_whole_history() {
        CustomerFixture customer = customer(8)
                .authorized("PA-1", "2024-10-01")
                .authorized("PA-2", "2024-12-01", Fixtures.licenses(2), OrderLine.of("ACRO-TEAM", 3))
                .authorized("PA-3", "2024-12-02")
                .authorized("PA-4", "2024-12-03")
                .settled("PA-3", "2024-12-04")
                .cancelled("PA-4", "2024-12-05");
        CustomerDetails details = details(customer, "2024-12-20");
        assertEquals(
                List.of("PA-1 OVERDUE", "PA-2 PENDING"),
                details.openAuthorizations().stream()
                        .map(state -> state.authorization().id() + " " + state.status())
                        .toList());
        assertEquals(
                List.of("ACRO-TEAM 3", "CC-ALL-TEAM 4"),
                details.products().stream()
                        .map(held -> held.product().id() + " " + held.licenses())
                        .toList());
        assertEquals(
                List.of("PA-1", "PA-2", "PA-3", "PA-4"),
                details.authorizationHistory().stream()
                        .map(state -> state.authorization().id())
                        .toList());
        assertEquals(customer.customer(), details.customer());
    }

    private static CustomerFixture customer(int number) {
        return CustomerFixture.invited("2024-01-10").vipId(Fixtures.vipId(number));
    }

    private static CustomersPage page(String asOf) {
        return Fixtures.program(Editions.DEFAULT)
                .customersPage(
                        Stream.of(NEW, REQUESTED, OVERDUE, READY, LAPSED, NOT_INVITED_YET, MOVED)
                                .map(CustomerFixture::customer)
                                .toList(),
                        LocalDate.parse(asOf));
    }

    private static CustomerDetails details(CustomerFixture customer, String asOf) {
        return Fixtures.program(Editions.DEFAULT).details(customer.on(asOf));
    }

    private static List<Integer> numbers(List<CustomerRow> rows) {
        return rows.stream()
                .map(row -> Integer.parseInt(row.vipId().value().substring(12), 16))
                .toList();
    }
}
