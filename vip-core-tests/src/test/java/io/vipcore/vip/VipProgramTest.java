package io.vipcore.vip;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import io.vipcore.page.Page;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The façade: bounds of its arguments, and what it does without a catalog or with facts beyond its catalog. */
class VipProgramTest {

    private static final String UNKNOWN_PRODUCT = "Catalog.product: the catalog does not list the product NO-SUCH";
    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    private static final LocalDate DAY = LocalDate.parse("2025-01-20");
    private static final Customer CUSTOMER = INVITED.ordered("2024-01-16").customer();

    private final VipProgram vip = Fixtures.program(VipEditions.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void a_day_out_of_bounds_is_refused_under_its_own_name(LocalDate day) {
        String problem = ": must be a day from 0001-01-01 to 9999-12-31, was " + day;
        assertRefused("CustomerOnDay.asOf" + problem, () -> vip.customer(CUSTOMER, day));
        assertRefused("VipProgram.asOf" + problem, () -> vip.page(List.of(CUSTOMER), day));
        assertRefused(
                "CustomerOnDay.added" + problem,
                () -> vip.customer(CUSTOMER, DAY).termToOrder(Fixtures.PRODUCT, day));
        assertRefused("VipProgram.anniversary" + problem, () -> vip.renewalWindow(day));
        assertRefused("VipProgram.anniversary" + problem, () -> vip.termToOrder(day, DAY));
        assertRefused("VipProgram.added" + problem, () -> vip.termToOrder(DAY, day));
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void the_first_and_the_last_day_of_all_are_answered(VipEdition edition) {
        VipProgram program = Fixtures.program(edition);
        for (LocalDate day : List.of(Checks.FIRST_DAY, Checks.LAST_DAY)) {
            Customer customer = CustomerFixture.invited(day.toString())
                    .accepted(day.toString())
                    .ordered(day.toString())
                    .customer();
            CustomerStatus status = program.customer(customer, day).status();
            assertEquals(RenewalPhase.NOT_DUE, status.phase());
            assertEquals(
                    day.plusMonths(edition.initialTermMonths().value()),
                    status.anniversary().orElseThrow());
            assertEquals(
                    TermToOrder.Kind.WHOLE_INITIAL_TERM,
                    program.customer(customer, day)
                            .termToOrder(Fixtures.PRODUCT)
                            .kind());
            assertEquals(day, program.renewalWindow(day).due());
            assertEquals(1, program.page(List.of(customer), day).size());
        }
    }

    @Test
    void a_product_that_the_catalog_does_not_list_is_refused() {
        assertEquals(
                UNKNOWN_PRODUCT,
                assertThrows(
                                InvalidFactException.class,
                                () -> vip.customer(CUSTOMER, DAY).termToOrder("NO-SUCH"))
                        .getMessage());
    }

    @Test
    void without_a_catalog_a_program_gives_dates() {
        VipProgram dates = VipProgram.of(VipEditions.VIP_2018);
        LocalDate anniversary = LocalDate.parse("2025-01-16");
        assertEquals(
                LocalDate.parse("2024-12-17"), dates.renewalWindow(anniversary).opens());
        assertEquals(
                "PRORATED 9 2024-04-16..2025-01-15",
                VerdictText.of(dates.termToOrder(anniversary, LocalDate.parse("2024-03-28"))));
        assertEquals(2, dates.selectLevel(10, MarketSegment.COMMERCIAL));

        CustomerOnDay customer =
                dates.customer(INVITED.customAnniversary("2025-06-01").customer(), DAY);
        assertEquals(
                Optional.of(LocalDate.parse("2025-06-01")), customer.status().anniversary());
        assertEquals(
                LocalDate.parse("2025-05-02"),
                customer.renewalWindow().orElseThrow().opens());
        assertEquals(List.of(), customer.offeredProducts(Requester.ACCOUNT_MANAGER));
        assertThrows(
                InvalidFactException.class, () -> dates.customer(CUSTOMER, DAY).status());
    }

    @Test
    void a_customer_whose_facts_the_catalog_does_not_cover_takes_no_other_off_the_page() {
        VipId unreadable = Fixtures.vipId(2);
        List<Customer> customers = List.of(
                INVITED.vipId(Fixtures.vipId(1)).customer(),
                INVITED.vipId(unreadable)
                        .ordered("2024-01-16", OrderLine.of("NO-SUCH", 1))
                        .customer(),
                INVITED.vipId(Fixtures.vipId(3)).customer());
        Page<CustomerStatus, CustomerFilter> page = vip.page(customers, DAY);
        assertEquals(
                List.of(Fixtures.vipId(1), Fixtures.vipId(3)),
                page.customers().stream()
                        .map(status -> status.customer().vipId())
                        .toList());
        assertEquals(2, page.counts().get(CustomerFilter.NO_PRODUCTS));
        assertEquals(Set.of(unreadable.value()), page.unreadable().keySet());
        assertEquals(UNKNOWN_PRODUCT, page.unreadable().get(unreadable.value()).getMessage());
        // On the day before that order the page could read it.
        assertEquals(3, vip.page(customers, LocalDate.parse("2024-01-15")).size());
    }

    @Test
    void an_edition_with_custom_minimums_answers_for_the_levels() {
        VipEdition seven = VipEdition.builder()
                .from(VipEditions.DEFAULT)
                .id("SEVEN")
                .selectLevelMinimums(Sourced.custom(Fixtures.inEverySegment(List.of(1, 2, 3, 4, 5, 6, 7)), "test"))
                .build();
        assertEquals(2, vip.selectLevel(10, MarketSegment.COMMERCIAL));
        assertEquals(7, VipProgram.of(seven).selectLevel(10, MarketSegment.COMMERCIAL));
    }

    @Test
    void nothing_is_ordered_before_the_invitation() {
        LocalDate before = LocalDate.parse("2024-01-09");
        assertRefused(
                "CustomerOnDay.asOf: must not be before the invitation of 2024-01-10, was 2024-01-09",
                () -> vip.customer(INVITED.customer(), before).termToOrder(Fixtures.PRODUCT));
        assertEquals(
                "OPEN_INITIAL_TERM 12",
                VerdictText.of(
                        vip.customer(INVITED.customer(), before.plusDays(1)).termToOrder(Fixtures.PRODUCT)));
    }

    @Test
    void the_days_of_an_agenda_lie_within_the_calendar() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        CustomerOnDay customer = vip.customer(INVITED.customer(), last.minusDays(2));
        assertEquals(List.of(), customer.agenda(last, last));
        assertRefused(
                "CustomerOnDay.throughInclusive: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> customer.agenda(last, last.plusDays(1)));
        assertRefused(
                "CustomerOnDay.from: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> customer.agenda(last.plusDays(1), last));
    }

    @Test
    void the_days_of_notifications_lie_within_the_calendar() {
        CustomerHistory history = Histories.of(INVITED);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertEquals(List.of(), vip.notifications(history, last, last));
        assertRefused(
                "VipProgram.throughInclusive: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> vip.notifications(history, last, last.plusDays(1)));
        assertRefused(
                "VipProgram.from: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> vip.notifications(history, last.plusDays(1), last));
    }

    @Test
    void an_agenda_begins_after_the_day_on_which_facts_are_read() {
        LocalDate day = LocalDate.parse("2024-03-02");
        assertEquals(
                List.of(), vip.customer(INVITED.customer(), day.minusDays(1)).agenda(day, day));
        assertRefused(
                "CustomerOnDay.from: must be after 2024-03-02, was 2024-03-02",
                () -> vip.customer(INVITED.customer(), day).agenda(day, day));
    }

    @Test
    void a_program_is_printed_by_its_edition() {
        assertEquals("VipProgram[VIP_2018]", VipProgram.of(VipEditions.VIP_2018).toString());
    }

    @Test
    void a_view_shows_the_facts_as_they_were_given() {
        assertEquals(CUSTOMER, vip.customer(CUSTOMER, DAY.minusYears(1)).facts());
    }

    @Test
    void a_status_lists_the_purchase_authorizations_of_one_kind() {
        CustomerStatus status = vip.customer(
                        INVITED.authorized("PA-1", "2024-12-01")
                                .authorized("PA-2", "2025-01-10")
                                .customer(),
                        DAY)
                .status();
        assertEquals(List.of("PA-1"), ids(status, AuthorizationStatus.OVERDUE));
        assertEquals(List.of("PA-2"), ids(status, AuthorizationStatus.PENDING));
        assertEquals(List.of(), ids(status, AuthorizationStatus.CANCELLED));
    }

    private static List<String> ids(CustomerStatus status, AuthorizationStatus kind) {
        return status.authorizations(kind).stream()
                .map(state -> state.authorization().id())
                .toList();
    }

    @Test
    void a_renewal_is_upcoming_before_the_window_or_the_anniversary_date() {
        assertEquals(new UpcomingPeriod(true, 60), UpcomingPeriod.fewerThanDaysBeforeWindow(60));
        assertEquals(new UpcomingPeriod(false, 45), UpcomingPeriod.daysBeforeAnniversary(45));
    }
}
