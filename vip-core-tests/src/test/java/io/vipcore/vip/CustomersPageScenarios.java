package io.vipcore.vip;

import static io.vipcore.vip.CustomerFilter.NO_PRODUCTS;
import static io.vipcore.vip.CustomerFilter.OVERDUE_REQUESTS;
import static io.vipcore.vip.CustomerFilter.PENDING_REQUESTS;
import static io.vipcore.vip.CustomerFilter.READY_TO_RENEW;
import static io.vipcore.vip.CustomerFilter.UPCOMING_RENEWALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.page.PageRequest;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.renewal.RenewalPhase;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Customers page: counts, rows and some of the sorted rows. */
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

    /** In the alphabet of the reader; customers of one name by VIP ID. */
    private static final Comparator<CustomerStatus> BY_NAME = Comparator.comparing(
                    CustomersPageScenarios::name, Collator.getInstance(Locale.forLanguageTag("pl-PL"))::compare)
            .thenComparing(status -> status.customer().vipId());

    @Test
    void a_customer_who_is_not_invited_yet_is_on_no_page() {
        assertEquals(List.of(1, 2, 3, 4, 5, 7), numbers(page("2024-12-20")));
        assertEquals(6, page("2024-12-20").size());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), numbers(page("2024-12-21")));
    }

    @Test
    void every_filter_has_its_count_in_the_order_of_the_page() {
        assertEquals(
                "{NO_PRODUCTS=1, PENDING_REQUESTS=1, OVERDUE_REQUESTS=1, UPCOMING_RENEWALS=0, READY_TO_RENEW=2}",
                page("2024-12-20").counts().toString());
    }

    @Test
    void a_filter_shows_the_customers_whom_it_counts() {
        Page<CustomerStatus, CustomerFilter> page = page("2024-12-20");
        assertEquals(List.of(1), numbers(page.where(NO_PRODUCTS)));
        assertEquals(List.of(2), numbers(page.where(PENDING_REQUESTS)));
        assertEquals(List.of(3), numbers(page.where(OVERDUE_REQUESTS)));
        assertEquals(List.of(), numbers(page.where(UPCOMING_RENEWALS)));
        assertEquals(List.of(4, 7), numbers(page.where(READY_TO_RENEW)));
    }

    @Test
    void lapsed_customers_whom_no_filter_shows_are_found_by_their_phase() {
        Page<CustomerStatus, CustomerFilter> lapsed =
                page("2024-12-20").where(status -> status.phase() == RenewalPhase.LAPSED);
        assertEquals(List.of(5), numbers(lapsed));
        assertTrue(lapsed.counts().values().stream().allMatch(count -> count == 0));
    }

    @Test
    void filters_and_conditions_are_combined() {
        Page<CustomerStatus, CustomerFilter> page = page("2024-12-20");
        Predicate<CustomerStatus> government = status -> status.customer().segment() == MarketSegment.GOVERNMENT;
        assertEquals(List.of(4), numbers(page.where(READY_TO_RENEW).where(government)));
        assertEquals(List.of(7), numbers(page.where(READY_TO_RENEW).where(government.negate())));
        assertEquals(List.of(1, 4), numbers(page.where(government.or(NO_PRODUCTS::matches))));
    }

    @Test
    void managed_by_me_narrows_the_counts_and_the_rows_to_the_manager_of_that_day() {
        assertEquals(List.of(), numbers(managed("2024-12-19")));
        assertEquals(List.of(7), numbers(managed("2024-12-20")));
        assertEquals(List.of(), numbers(managed("2024-12-21")));
        assertEquals(
                Map.of(
                        NO_PRODUCTS, 0,
                        PENDING_REQUESTS, 0,
                        OVERDUE_REQUESTS, 0,
                        UPCOMING_RENEWALS, 0,
                        READY_TO_RENEW, 1),
                managed("2024-12-20").counts());
    }

    private static Page<CustomerStatus, CustomerFilter> managed(String asOf) {
        return page(asOf)
                .where(status -> status.customer().accountManager(status.asOf()).equals(Optional.of("am-2")));
    }

    @Test
    void a_row_shows_the_columns_as_of_the_day() {
        assertEquals(
                new CustomerRow(
                        Fixtures.vipId(4),
                        "Atlas Studio",
                        "ada.nowak@atlas.example",
                        Optional.of(LocalDate.parse("2025-01-16")),
                        MarketSegment.GOVERNMENT,
                        Optional.of("am-1"),
                        InvitationStatus.ACCEPTED),
                CustomerRow.of(page("2024-12-20").customers().get(3)));
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
    void the_row_of_a_customer_without_a_profile_has_no_name_and_no_email() {
        CustomerFixture nobody = CustomerFixture.of(Fixtures.customer()
                .profile(Optional.empty())
                .managers(List.of())
                .build());
        assertEquals(
                new CustomerRow(
                        Fixtures.vipId(0),
                        "",
                        "",
                        Optional.empty(),
                        MarketSegment.COMMERCIAL,
                        Optional.empty(),
                        InvitationStatus.SENT),
                CustomerRow.of(nobody.on("2024-01-10")));
    }

    @Test
    void the_next_page_continues_after_the_last_row_shown_although_customers_come_and_go() {
        PagePart<CustomerStatus> first =
                named("Łąka", "Ada", "Żak", "Dom", "Lot").part(BY_NAME, PageRequest.first(2));
        assertEquals(List.of("Ada", "Dom"), names(first));
        PageRequest<CustomerStatus> next = first.next().orElseThrow();
        PagePart<CustomerStatus> second =
                named("Łąka", "Ada", "Żak", "Lot", "Bór").part(BY_NAME, next); // Dom is gone
        assertEquals(List.of("Lot", "Łąka"), names(second));
        assertEquals(2, second.before());
        assertEquals(5, second.total());
        assertEquals(
                List.of("Żak"), names(named("Żak").part(BY_NAME, second.next().orElseThrow())));
    }

    @Test
    void of_customers_of_one_name_none_is_left_out_between_two_pages() {
        Page<CustomerStatus, CustomerFilter> namesakes = named("Dom", "Dom", "Dom");
        List<CustomerStatus> shown = new ArrayList<>();
        Optional<PageRequest<CustomerStatus>> request = Optional.of(PageRequest.first(1));
        while (request.isPresent()) {
            PagePart<CustomerStatus> part = namesakes.part(BY_NAME, request.get());
            shown.addAll(part.customers());
            request = part.next();
        }
        assertEquals(namesakes.sorted(BY_NAME).customers(), shown);
    }

    @Test
    void neither_a_request_nor_a_part_shows_personal_data() {
        PagePart<CustomerStatus> part = named("Ada", "Dom", "Lot").part(BY_NAME, PageRequest.first(2));
        String shown = part + " " + part.next();
        assertTrue(shown.contains(Fixtures.vipId(0).value()));
        assertFalse(Stream.of("Ada", "Dom", "nowak").anyMatch(shown::contains), shown);
    }

    private static CustomerFixture customer(int number) {
        return CustomerFixture.invited("2024-01-10").vipId(Fixtures.vipId(number));
    }

    private static Page<CustomerStatus, CustomerFilter> page(String asOf) {
        return page(asOf, Stream.of(NEW, REQUESTED, OVERDUE, READY, LAPSED, NOT_INVITED_YET, MOVED));
    }

    private static Page<CustomerStatus, CustomerFilter> page(String asOf, Stream<CustomerFixture> customers) {
        return Fixtures.program(VipEditions.DEFAULT)
                .page(customers.map(CustomerFixture::customer).toList(), LocalDate.parse(asOf));
    }

    /** Each name with as many VIP IDs as it comes up. */
    private static Page<CustomerStatus, CustomerFilter> named(String... names) {
        List<CustomerFixture> customers = new ArrayList<>();
        for (String name : names) {
            customers.add(CustomerFixture.of(Fixtures.customer()
                    .vipId(Fixtures.vipId(customers.size()))
                    .profile(Fixtures.profile().organization(name).build())
                    .build()));
        }
        return page("2024-06-01", customers.stream());
    }

    private static List<String> names(PagePart<CustomerStatus> part) {
        return part.customers().stream().map(CustomersPageScenarios::name).toList();
    }

    private static String name(CustomerStatus status) {
        return CustomerRow.of(status).name();
    }

    private static List<Integer> numbers(Page<CustomerStatus, CustomerFilter> page) {
        return page.customers().stream()
                .map(status ->
                        Integer.parseInt(status.customer().vipId().value().substring(12), 16))
                .toList();
    }
}
