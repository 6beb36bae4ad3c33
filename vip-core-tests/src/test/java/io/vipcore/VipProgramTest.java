package io.vipcore;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.fact.FactShape;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.product.UnknownProductException;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The façade: bounds of its arguments, and that every rule can be replaced. */
class VipProgramTest {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    private static final LocalDate DAY = LocalDate.parse("2025-01-20");
    private static final Customer CUSTOMER =
            CustomerFixture.invited("2024-01-10").ordered("2024-01-16").customer();

    private final VipProgram vip = Fixtures.program(Editions.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void a_day_out_of_bounds_is_refused_under_its_own_name(LocalDate day) {
        String problem = ": must be a day from 0001-01-01 to 9999-12-31, was " + day;
        assertRefused("asOf" + problem, () -> vip.status(CUSTOMER, day));
        assertRefused("asOf" + problem, () -> vip.customersPage(List.of(CUSTOMER), day));
        assertRefused("asOf" + problem, () -> vip.termToOrder(CUSTOMER, Fixtures.PRODUCT, DAY, day));
        assertRefused("added" + problem, () -> vip.termToOrder(CUSTOMER, Fixtures.PRODUCT, day, DAY));
        assertRefused("anniversary" + problem, () -> vip.renewalWindow(day));
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.edition.Editions#all")
    void the_first_and_the_last_day_of_all_are_answered(Edition edition) {
        VipProgram program = Fixtures.program(edition);
        for (LocalDate day : List.of(FactShape.FIRST_DAY, FactShape.LAST_DAY)) {
            Customer customer = CustomerFixture.invited(day.toString())
                    .accepted(day.toString())
                    .ordered(day.toString())
                    .customer();
            CustomerStatus status = program.status(customer, day);
            assertEquals(RenewalPhase.NOT_DUE, status.renewal().phase());
            assertEquals(
                    day.plusMonths(edition.initialTermMonths().value()),
                    status.renewal().anniversary().orElseThrow());
            assertEquals(
                    TermToOrder.Kind.WHOLE_INITIAL_TERM,
                    program.termToOrder(customer, Fixtures.PRODUCT, day, day).kind());
            assertEquals(day, program.renewalWindow(day).due());
            assertEquals(1, program.customersPage(List.of(customer), day).size());
        }
    }

    @Test
    void a_product_that_the_catalog_does_not_list_is_refused() {
        assertEquals(
                "NO-SUCH",
                assertThrows(UnknownProductException.class, () -> vip.termToOrder(CUSTOMER, "NO-SUCH", DAY, DAY))
                        .productId());
    }

    @Test
    void a_replaced_window_changes_the_phase_the_licenses_and_the_filters() {
        VipProgram strict = with(ProgramCalendar.builder()
                .from(ProgramCalendar.of(Editions.DEFAULT))
                .renewalWindowRule(anniversary -> new RenewalWindow(anniversary, anniversary, anniversary))
                .build());
        assertEquals(RenewalPhase.PAST_DUE, vip.status(CUSTOMER, DAY).renewal().phase());
        CustomerStatus status = strict.status(CUSTOMER, DAY);
        assertEquals(RenewalPhase.LAPSED, status.renewal().phase());
        assertEquals(0, status.holdings().size());
        assertEquals(Set.of(), CustomerFilter.matching(status));
    }

    @Test
    void a_replaced_proration_changes_the_term_to_order() {
        TermToOrder always = new TermToOrder.OpenInitialTerm(3);
        VipProgram ours = with(ProgramCalendar.builder()
                .from(ProgramCalendar.of(Editions.DEFAULT))
                .proration((schedule, reference) -> always)
                .build());
        assertEquals(always, ours.termToOrder(CUSTOMER, Fixtures.PRODUCT, DAY, DAY));
    }

    @Test
    void a_replaced_status_rule_changes_the_standing_and_the_filters() {
        VipProgram lenient = VipProgram.builder()
                .catalog(Fixtures.catalog())
                .calendar(ProgramCalendar.of(Editions.DEFAULT))
                .authorizationStatusRule((authorization, asOf) -> AuthorizationStatus.COMPLETED)
                .build();
        Customer late = CustomerFixture.invited("2024-01-10")
                .authorized("PA-1", "2024-01-12")
                .customer();
        LocalDate asOf = LocalDate.parse("2024-06-01");
        assertEquals(AccountStanding.SUSPENDED, vip.status(late, asOf).standing());
        assertEquals(AccountStanding.GOOD, lenient.status(late, asOf).standing());
        assertEquals(Set.of(), CustomerFilter.matching(lenient.status(late, asOf)));
    }

    @Test
    void a_replaced_level_rule_answers_for_the_levels() {
        assertEquals(2, vip.selectLevel(10));
        assertEquals(
                7,
                VipProgram.builder()
                        .from(vip)
                        .selectLevelRule(licenses -> 7)
                        .build()
                        .selectLevel(10));
    }

    @Test
    void a_standing_of_ones_own_is_shown_as_the_cause_where_nothing_is_overdue() {
        VipProgram strict = VipProgram.builder()
                .catalog(Fixtures.catalog())
                .calendar(ProgramCalendar.of(Editions.DEFAULT))
                .standingRule((customer, asOf) -> AccountStanding.SUSPENDED)
                .build();
        assertEquals(
                List.of("VIP-PA-003 standing=SUSPENDED"),
                VerdictText.reasons(strict.requestAuthorization(
                        RequestFixtures.request(INVITED, Requester.ACCOUNT_MANAGER, "2024-02-01", "CC-ALL-TEAM=1")
                                .build())));
    }

    @Test
    void asked_for_the_answer_alone_nobody_looks_for_the_purchase_authorizations_that_are_the_cause() {
        VipProgram strict = VipProgram.builder()
                .catalog(Fixtures.catalog())
                .calendar(ProgramCalendar.of(Editions.DEFAULT))
                .authorizationStatusRule((authorization, asOf) -> fail("asked about " + authorization.id()))
                .standingRule((customer, asOf) -> AccountStanding.SUSPENDED)
                .build();
        CustomerFixture owing = INVITED.authorized("PA-1", "2024-01-12");
        assertFalse(strict.authorizationPolicy()
                .allows(RequestFixtures.request(owing, Requester.ACCOUNT_MANAGER, "2024-06-01", "CC-ALL-TEAM=1")
                        .build()));
    }

    @Test
    void nothing_is_ordered_before_the_invitation() {
        LocalDate before = LocalDate.parse("2024-01-09");
        assertRefused(
                "asOf: must not be before the invitation of 2024-01-10, was 2024-01-09",
                () -> vip.termToOrder(INVITED.customer(), Fixtures.PRODUCT, before));
        LocalDate invited = before.plusDays(1);
        assertEquals(
                vip.termToOrder(INVITED.customer(), Fixtures.PRODUCT, invited, invited),
                vip.termToOrder(INVITED.customer(), Fixtures.PRODUCT, invited));
    }

    @Test
    void the_days_of_an_agenda_lie_within_the_calendar() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate asOf = last.minusDays(2);
        assertEquals(List.of(), vip.agenda(INVITED.customer(), asOf, last, last));
        assertRefused(
                "throughInclusive: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> vip.agenda(INVITED.customer(), asOf, last, last.plusDays(1)));
        assertRefused(
                "from: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> vip.agenda(INVITED.customer(), asOf, last.plusDays(1), last));
    }

    @Test
    void the_days_of_notifications_lie_within_the_calendar() {
        CustomerHistory history = Histories.of(INVITED);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertEquals(List.of(), vip.notifications(history, last, last));
        assertRefused(
                "throughInclusive: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> vip.notifications(history, last, last.plusDays(1)));
    }

    @Test
    void the_agenda_of_nobody_also_begins_after_the_day_on_which_facts_are_read() {
        LocalDate day = LocalDate.parse("2024-03-02");
        assertEquals(List.of(), vip.agenda(List.of(), day.minusDays(1), day, day));
        assertRefused("from: must be after 2024-03-02, was 2024-03-02", () -> vip.agenda(List.of(), day, day, day));
    }

    private static VipProgram with(ProgramCalendar calendar) {
        return VipProgram.builder()
                .catalog(Fixtures.catalog())
                .calendar(calendar)
                .build();
    }
}
