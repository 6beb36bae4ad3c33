package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.OrderLine;
import io.vipcore.page.Span;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The stretches of days on which a filter matches, and a customer is on the page at all, by account manager. */
class SpansScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture UNMANAGED =
            CustomerFixture.of(Fixtures.customer().managers(List.of()).build());

    @Test
    void without_further_facts_an_invited_customer_stays_without_products() {
        assertSpans(INVITED, "page 2024-01-10.. am-1", "NO_PRODUCTS 2024-01-10.. am-1");
    }

    @Test
    void a_request_is_pending_then_overdue_until_it_is_settled() {
        CustomerFixture requested = INVITED.customAnniversary("2026-06-01").authorized("PA-1", "2024-03-01");
        assertSpans(
                requested,
                "page 2024-01-10.. am-1",
                "NO_PRODUCTS 2024-01-10..2024-02-29 am-1",
                "PENDING_REQUESTS 2024-03-01..2024-03-31 am-1",
                "OVERDUE_REQUESTS 2024-04-01.. am-1",
                "UPCOMING_RENEWALS 2026-03-04..2026-05-01 am-1",
                "READY_TO_RENEW 2026-05-02..2026-07-01 am-1");
        assertSpans(
                requested.settled("PA-1", "2024-04-20"),
                "page 2024-01-10.. am-1",
                "NO_PRODUCTS 2024-01-10..2024-02-29 am-1",
                "PENDING_REQUESTS 2024-03-01..2024-03-31 am-1",
                "OVERDUE_REQUESTS 2024-04-01..2024-04-19 am-1",
                "UPCOMING_RENEWALS 2026-03-04..2026-05-01 am-1",
                "READY_TO_RENEW 2026-05-02..2026-07-01 am-1");
    }

    @Test
    void a_renewal_is_upcoming_then_ready_until_it_is_ordered() {
        CustomerFixture ordered = INVITED.ordered("2024-01-10");
        assertSpans(
                ordered,
                "page 2024-01-10.. am-1",
                "UPCOMING_RENEWALS 2024-10-13..2024-12-10 am-1",
                "READY_TO_RENEW 2024-12-11..2025-02-09 am-1");
        assertSpans(
                ordered.renewed("2024-12-20", "2025-01-10"),
                "page 2024-01-10.. am-1",
                "UPCOMING_RENEWALS 2024-10-13..2024-12-10 am-1",
                "READY_TO_RENEW 2024-12-11..2024-12-19 am-1",
                "UPCOMING_RENEWALS 2025-10-13..2025-12-10 am-1",
                "READY_TO_RENEW 2025-12-11..2026-02-09 am-1");
    }

    @Test
    void whoever_takes_over_begins_every_span_anew() {
        assertSpans(
                UNMANAGED
                        .managedBy("am-3", "2024-05-01")
                        .managedBy("am-1", "2024-01-15")
                        .managedBy("am-2", "2024-03-01")
                        .managedBy("am-1", "2024-03-15"),
                "page 2024-01-10..2024-01-14 nobody",
                "NO_PRODUCTS 2024-01-10..2024-01-14 nobody",
                "page 2024-01-15..2024-02-29 am-1",
                "NO_PRODUCTS 2024-01-15..2024-02-29 am-1",
                "page 2024-03-01..2024-03-14 am-2",
                "NO_PRODUCTS 2024-03-01..2024-03-14 am-2",
                "page 2024-03-15..2024-04-30 am-1",
                "NO_PRODUCTS 2024-03-15..2024-04-30 am-1",
                "page 2024-05-01.. am-3",
                "NO_PRODUCTS 2024-05-01.. am-3");
    }

    @Test
    void a_takeover_and_an_order_on_one_day_end_a_span_once() {
        assertSpans(
                INVITED.customAnniversary("2040-01-10")
                        .ordered("2024-03-01")
                        .renewed("2024-03-01", "2040-01-10")
                        .managedBy("am-2", "2024-03-01"),
                "page 2024-01-10..2024-02-29 am-1",
                "NO_PRODUCTS 2024-01-10..2024-02-29 am-1",
                "page 2024-03-01.. am-2",
                "UPCOMING_RENEWALS 2040-10-13..2040-12-10 am-2",
                "READY_TO_RENEW 2040-12-11..2041-02-09 am-2");
    }

    @Test
    void an_account_manager_of_no_day_has_no_span() {
        assertSpans(
                UNMANAGED
                        .managedBy("am-0", "2023-12-01")
                        .managedBy("am-1", "2024-01-01") // before the invitation
                        .managedBy("am-2", "2024-02-01")
                        .managedBy("am-3", "2024-02-01"), // on the same day, recorded later
                "page 2024-01-10..2024-01-31 am-1",
                "NO_PRODUCTS 2024-01-10..2024-01-31 am-1",
                "page 2024-02-01.. am-3",
                "NO_PRODUCTS 2024-02-01.. am-3");
    }

    @Test
    void what_happened_before_the_invitation_shows_from_the_invitation_on() {
        assertSpans(
                INVITED.authorized("PA-1", "2023-12-20").cancelled("PA-1", "2024-02-01"),
                "page 2024-01-10.. am-1",
                "PENDING_REQUESTS 2024-01-10..2024-01-19 am-1",
                "OVERDUE_REQUESTS 2024-01-20..2024-01-31 am-1",
                "NO_PRODUCTS 2024-02-01.. am-1");
    }

    @Test
    void a_span_may_last_for_decades() {
        assertSpans(
                CustomerFixture.invited("1969-12-30").ordered("2012-02-29"),
                "page 1969-12-30..2024-01-09 nobody",
                "NO_PRODUCTS 1969-12-30..2012-02-28 nobody",
                "UPCOMING_RENEWALS 2012-12-01..2013-01-28 nobody",
                "READY_TO_RENEW 2013-01-29..2013-03-30 nobody",
                "page 2024-01-10.. am-1");
    }

    @Test
    void spans_reach_from_the_first_to_the_last_day_of_the_calendar() {
        assertSpans(
                CustomerFixture.invited("0001-01-01").ordered("9999-12-31"),
                "page 0001-01-01..2024-01-09 nobody",
                "NO_PRODUCTS 0001-01-01..2024-01-09 nobody",
                "page 2024-01-10.. am-1",
                "NO_PRODUCTS 2024-01-10..9999-12-30 am-1");
        assertSpans(
                CustomerFixture.invited("9999-12-31").authorized("PA-1", "9999-12-31"),
                "page 9999-12-31.. am-1",
                "PENDING_REQUESTS 9999-12-31.. am-1");
    }

    @Test
    void spans_follow_replaced_dates() {
        assertSpans(
                upcomingFrom(window -> window.opens().minusDays(1)),
                INVITED.ordered("2024-01-10"),
                "page 2024-01-10.. am-1",
                "UPCOMING_RENEWALS 2024-12-10..2024-12-10 am-1",
                "READY_TO_RENEW 2024-12-11..2025-02-09 am-1");
    }

    @Test
    void an_anniversary_date_without_licenses_gives_way_to_the_next_one_on_the_day_after_it() {
        assertSpans(
                upcomingFrom(window -> window.due().minusMonths(13)),
                INVITED.customAnniversary("2024-06-01").ordered("2024-06-01"),
                "page 2024-01-10.. am-1",
                "NO_PRODUCTS 2024-01-10..2024-05-31 am-1",
                "UPCOMING_RENEWALS 2024-06-02..2025-05-01 am-1",
                "READY_TO_RENEW 2025-05-02..2025-07-01 am-1");
    }

    private static VipRules upcomingFrom(Function<RenewalWindow, LocalDate> firstDay) {
        return VipRules.builder()
                .catalog(Fixtures.catalog())
                .calendar(new VipCalendar() {
                    @Override
                    public VipEdition edition() {
                        return VipEditions.VIP_2018;
                    }

                    @Override
                    public LocalDate upcomingFrom(RenewalWindow window) {
                        return firstDay.apply(window);
                    }
                })
                .build();
    }

    @Test
    void spans_follow_a_status_that_turns_when_the_account_is_suspended() {
        VipRules ours = VipRules.builder()
                .edition(VipEditions.VIP_2018)
                .catalog(Fixtures.catalog())
                .standing(DeactivatedWhenSuspended::new)
                .build();
        assertSpans(
                ours,
                INVITED.authorized("PA-1", "2024-03-01").customAnniversary("2030-01-01"),
                "page 2024-01-10.. am-1",
                "NO_PRODUCTS 2024-01-10..2024-02-29 am-1",
                "PENDING_REQUESTS 2024-03-01..2024-03-31 am-1",
                "OVERDUE_REQUESTS 2024-04-01..2024-04-30 am-1",
                "NO_PRODUCTS 2024-05-01.. am-1",
                "UPCOMING_RENEWALS 2029-10-04..2029-12-01 am-1",
                "READY_TO_RENEW 2029-12-02..2030-01-31 am-1");
    }

    private record DeactivatedWhenSuspended(VipCalendar calendar) implements StandingRule {
        @Override
        public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
            AuthorizationStatus status = StandingRule.of(calendar).statusOf(authorization, asOf);
            boolean isSuspended =
                    !asOf.isBefore(calendar.deadlinesOf(authorization.created()).suspendedFrom());
            return status == AuthorizationStatus.OVERDUE && isSuspended ? AuthorizationStatus.DEACTIVATED : status;
        }
    }

    @Test
    void spans_of_a_customer_who_ever_orders_an_unknown_product_are_refused() {
        CustomerFixture unreadable = INVITED.ordered("2030-01-16", OrderLine.of("NO-SUCH", 1));
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        assertEquals(
                "the catalog does not list the product NO-SUCH",
                assertThrows(InvalidFactException.class, () -> vip.spans(unreadable.customer()))
                        .problem());
    }

    private static void assertSpans(CustomerFixture customer, String... expected) {
        assertSpans(Fixtures.program(VipEditions.VIP_2018).rules(), customer, expected);
    }

    private static void assertSpans(VipRules rules, CustomerFixture customer, String... expected) {
        assertEquals(
                List.of(expected),
                VipProgram.of(rules).spans(customer.customer()).stream()
                        .map(SpansScenarios::text)
                        .toList());
    }

    private static String text(Span<CustomerFilter> span) {
        return span.filter().map(CustomerFilter::name).orElse("page") + " " + span.firstDay() + ".."
                + span.lastDayInclusive().map(LocalDate::toString).orElse("") + " "
                + span.accountManager().orElse("nobody");
    }
}
