package io.vipcore.vip.history;

import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.Fixtures.licenses;
import static io.vipcore.vip.history.CustomerEvent.Step.ORDER_SETTLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.catalog.OrderLine;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is owed to whom, and when: the notifications of {@code docs/history.md}. */
class NotificationScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16", licenses(3));

    // ---- of events

    @ParameterizedTest
    @CsvSource({
        "INVITATION, PRIMARY_CONTACT",
        "PRODUCTS_ADDED, CUSTOMER",
        "PRODUCT_REQUESTED, ACCOUNT_MANAGER",
        "ORDER_PROCESSED, ADMINISTRATORS",
        "TIME_TO_RENEW, ADMINISTRATORS",
        "RENEWAL_PAST_DUE, ADMINISTRATORS",
        "REMOVAL_WARNING, ADMINISTRATORS",
    })
    void every_kind_has_its_recipient(NotificationKind kind, Recipient recipient) {
        assertEquals(recipient, kind.recipient());
    }

    @Test
    void the_invitation_is_owed_on_its_day() {
        assertOwed(List.of("2024-01-10 INVITATION"), INVITED, "2024-01-01", "2024-12-31");
        assertOwed(List.of(), INVITED, "2024-01-01", "2024-01-09");
        assertOwed(List.of(), INVITED, "2024-01-11", "2024-12-31");
    }

    @Test
    void what_is_reported_again_for_an_earlier_day_was_owed_on_that_day() {
        CustomerHistory history = Histories.of(INVITED.authorized("PA-1", "2024-03-01"))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-03-10")))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-03-05")));
        assertEquals(
                List.of("2024-03-05 ORDER_PROCESSED PA-1"),
                owed(history, "2024-03-02", "2024-03-31", VipEditions.VIP_2018));
    }

    @Test
    void when_the_anniversary_date_has_moved_nothing_is_owed_for_the_former_one() {
        // Cancelling the first request on 2025-01-05 moves the anniversary date from the 12th to the 20th.
        CustomerFixture moved = INVITED.authorized("PA-1", "2024-01-12", licenses(1))
                .authorized("PA-2", "2024-01-20", licenses(1))
                .cancelled("PA-1", "2025-01-05");
        assertOwed(List.of("2025-01-20 RENEWAL_PAST_DUE 2025-01-20"), moved, "2025-01-05", "2025-01-31");
        assertOwed(List.of("2024-12-13 TIME_TO_RENEW 2025-01-12"), moved, "2024-12-10", "2025-01-15");
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT_MANAGER, PRODUCTS_ADDED", "MEMBER, PRODUCT_REQUESTED"})
    void who_did_not_ask_for_the_products_hears_of_them(Requester by, NotificationKind kind) {
        CustomerHistory history = Histories.of(INVITED)
                .with(new CustomerEvent.AuthorizationCreated(
                        PurchaseAuthorization.of("PA-1", day("2024-03-01"), by, licenses(1))));
        assertEquals(
                List.of("2024-03-01 " + kind + " PA-1"),
                owed(history, "2024-03-01", "2024-03-01", VipEditions.VIP_2018));
    }

    @Test
    void an_order_is_processed_when_it_is_settled_not_when_it_is_placed() {
        CustomerFixture settled = INVITED.authorized("PA-1", "2024-03-01")
                .placed("PA-1", "2024-03-05")
                .settled("PA-1", "2024-03-20");
        assertOwed(
                List.of("2024-03-01 PRODUCT_REQUESTED PA-1", "2024-03-20 ORDER_PROCESSED PA-1"),
                settled,
                "2024-01-11",
                "2024-12-31");
    }

    @Test
    void nothing_is_owed_for_any_other_event() {
        CustomerHistory history = Histories.of(INVITED.accepted("2024-01-12")
                .managedBy("am-2", "2024-01-13")
                .ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1))
                .authorized("PA-1", "2024-03-01")
                .cancelled("PA-1", "2024-03-02")
                .authorized("PA-2", "2024-03-03")
                .deactivated("PA-2", "2024-06-01"));
        assertEquals(
                List.of(
                        "2024-01-10 INVITATION",
                        "2024-03-01 PRODUCT_REQUESTED PA-1",
                        "2024-03-03 PRODUCT_REQUESTED PA-2"),
                owed(history, "2024-01-01", "2030-12-31", VipEditions.VIP_2018));
    }

    @Test
    void a_settlement_that_is_reported_again_is_owed_once_on_the_first_day() {
        CustomerHistory history = Histories.of(INVITED.authorized("PA-1", "2024-03-01"))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-03-20")))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-03-25")));
        assertEquals(
                List.of("2024-03-20 ORDER_PROCESSED PA-1"),
                owed(history, "2024-03-02", "2024-12-01", VipEditions.VIP_2018));
        assertEquals(List.of(), owed(history, "2024-03-21", "2024-12-01", VipEditions.VIP_2018));
    }

    @Test
    void notifications_of_one_day_come_by_kind_then_by_subject() {
        CustomerFixture busy = INVITED.authorized("PA-2", "2024-01-10")
                .authorized("PA-1", "2024-01-10")
                .settled("PA-2", "2024-01-10");
        assertOwed(
                List.of(
                        "2024-01-10 INVITATION",
                        "2024-01-10 PRODUCT_REQUESTED PA-1",
                        "2024-01-10 PRODUCT_REQUESTED PA-2",
                        "2024-01-10 ORDER_PROCESSED PA-2"),
                busy,
                "2024-01-10",
                "2024-01-10");
    }

    // ---- of renewals

    @ParameterizedTest
    @CsvSource({
        "2024-12-16, ",
        "2024-12-17, TIME_TO_RENEW",
        "2024-12-18, ",
        "2025-01-15, ",
        "2025-01-16, RENEWAL_PAST_DUE",
        "2025-01-17, ",
        "2025-02-14, ",
        "2025-02-15, REMOVAL_WARNING",
        "2025-02-16, ",
    })
    void three_notices_lead_through_an_unrenewed_window(String on, String kind) {
        for (VipEdition edition : List.of(VipEditions.VIP_2018, VipEditions.VIP_2024)) {
            List<String> expected = kind == null ? List.of() : List.of(on + " " + kind + " 2025-01-16");
            assertEquals(expected, owed(Histories.of(ORDERED), on, on, edition));
        }
    }

    @Test
    void in_VIP_2013_the_notices_follow_the_first_term_of_13_months() {
        assertEquals(
                List.of(
                        "2025-01-17 TIME_TO_RENEW 2025-02-16",
                        "2025-02-16 RENEWAL_PAST_DUE 2025-02-16",
                        "2025-03-18 REMOVAL_WARNING 2025-02-16"),
                owed(Histories.of(ORDERED.accepted("2024-01-16")), "2024-01-17", "2030-12-31", VipEditions.VIP_2013));
    }

    @Test
    void in_spring_2020_the_last_notice_came_60_days_after_the_anniversary_date() {
        CustomerFixture customer = CustomerFixture.invited("2019-04-01").ordered("2019-04-10");
        assertOwed(
                List.of(
                        "2020-03-11 TIME_TO_RENEW 2020-04-10",
                        "2020-04-10 RENEWAL_PAST_DUE 2020-04-10",
                        "2020-06-09 REMOVAL_WARNING 2020-04-10"),
                customer,
                "2019-04-02",
                "2022-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        // renewed on, what is owed nevertheless
        "2024-12-16, ",
        "2024-12-17, ",
        "2024-12-18, TIME_TO_RENEW",
        "2025-01-16, TIME_TO_RENEW",
        "2025-01-17, TIME_TO_RENEW RENEWAL_PAST_DUE",
        "2025-02-15, TIME_TO_RENEW RENEWAL_PAST_DUE",
        "2025-02-16, TIME_TO_RENEW RENEWAL_PAST_DUE REMOVAL_WARNING",
    })
    void there_is_no_notice_once_everything_is_renewed(String renewed, String kinds) {
        CustomerHistory history = Histories.of(ORDERED.renewed(renewed, "2025-01-16", licenses(3)));
        assertEquals(kinds == null ? List.of() : List.of(kinds.split(" ")), kinds(history, "2024-12-01", "2025-03-31"));
    }

    @Test
    void a_partial_renewal_does_not_stop_the_notices() {
        CustomerHistory history = Histories.of(ORDERED.renewed("2024-12-20", "2025-01-16", licenses(2)));
        assertEquals(
                List.of("TIME_TO_RENEW", "RENEWAL_PAST_DUE", "REMOVAL_WARNING"),
                kinds(history, "2024-12-01", "2025-03-31"));
    }

    @Test
    void a_renewed_customer_hears_again_a_year_later() {
        assertOwed(
                List.of(
                        "2025-12-17 TIME_TO_RENEW 2026-01-16",
                        "2026-01-16 RENEWAL_PAST_DUE 2026-01-16",
                        "2026-02-15 REMOVAL_WARNING 2026-01-16"),
                ORDERED.renewed("2024-12-01", "2025-01-16", licenses(3)),
                "2024-02-01",
                "2030-12-31");
    }

    @Test
    void a_lapsed_customer_hears_nothing_until_something_was_ordered_again() {
        CustomerFixture lapsed = ORDERED.ordered("2027-06-01");
        assertOwed(
                List.of(
                        "2027-12-17 TIME_TO_RENEW 2028-01-16",
                        "2028-01-16 RENEWAL_PAST_DUE 2028-01-16",
                        "2028-02-15 REMOVAL_WARNING 2028-01-16"),
                lapsed,
                "2025-02-16",
                "2032-12-31");
    }

    @Test
    void licenses_added_within_the_window_are_noticed_from_then_on() {
        assertOwed(
                List.of("2025-01-16 RENEWAL_PAST_DUE 2025-01-16", "2025-02-15 REMOVAL_WARNING 2025-01-16"),
                INVITED.customAnniversary("2025-01-16").ordered("2024-12-18"),
                "2024-12-01",
                "2025-12-31");
    }

    @Test
    void nothing_to_renew_means_no_notice() {
        assertOwed(List.of(), INVITED.customAnniversary("2025-01-16"), "2024-01-11", "2030-12-31");
        assertOwed(List.of(), INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1)), "2024-01-11", "2030-12-31");
    }

    @Test
    void each_day_is_told_with_the_anniversary_date_known_then() {
        // The first authorization makes 2025-01-11 the anniversary date; cancelled, the order of 2024-01-20 makes its
        // own.
        CustomerFixture moved = INVITED.authorized("PA-1", "2024-01-11")
                .cancelled("PA-1", "2024-01-12")
                .ordered("2024-01-20");
        assertOwed(
                List.of(
                        "2024-12-21 TIME_TO_RENEW 2025-01-20",
                        "2025-01-20 RENEWAL_PAST_DUE 2025-01-20",
                        "2025-02-19 REMOVAL_WARNING 2025-01-20"),
                moved,
                "2024-01-12",
                "2030-12-31");
        // Nobody knew until 2025-01-05 that the authorization would be deactivated.
        CustomerFixture late = INVITED.authorized("PA-1", "2024-01-11").deactivated("PA-1", "2025-01-05");
        assertOwed(List.of("2024-12-12 TIME_TO_RENEW 2025-01-11"), late, "2024-01-12", "2030-12-31");
    }

    // ---- for applications

    @Test
    void the_future_is_told_as_if_nothing_were_done() {
        CustomerHistory history = Histories.of(ORDERED);
        assertEquals(
                List.of("TIME_TO_RENEW", "RENEWAL_PAST_DUE", "REMOVAL_WARNING"),
                kinds(history, "2024-01-17", "9999-12-31"));
    }

    @Test
    void a_key_names_customer_kind_and_subject() {
        CustomerHistory history = Histories.of(ORDERED.authorized("PA-1", "2024-03-01"));
        assertEquals(
                List.of(
                        Fixtures.vipId(0) + "/INVITATION",
                        Fixtures.vipId(0) + "/PRODUCT_REQUESTED/PA-1",
                        Fixtures.vipId(0) + "/TIME_TO_RENEW/2025-01-16"),
                Fixtures.program(VipEditions.VIP_2018)
                        .notifications(history, day("2024-01-01"), day("2024-12-31"))
                        .stream()
                        .map(Notification::key)
                        .toList());
    }

    @Test
    void a_job_that_remembers_the_keys_sends_each_notification_once_however_often_it_runs() {
        CustomerHistory history = Histories.of(ORDERED.authorized("PA-1", "2024-12-01"));
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        Set<String> keys = new HashSet<>();
        int sent = 0;
        // Every third day it looks a week back.
        for (LocalDate day = day("2024-11-01"); day.isBefore(day("2025-03-31")); day = day.plusDays(3)) {
            for (Notification notification : vip.notifications(history, day.minusDays(7), day)) {
                sent += keys.add(notification.key()) ? 1 : 0;
            }
        }
        assertEquals(4, sent);
        assertEquals(
                4,
                vip.notifications(history, day("2024-11-01"), day("2025-03-31")).size());
    }

    @Test
    void a_period_that_ends_before_it_begins_owes_nothing() {
        assertOwed(List.of(), ORDERED, "2025-01-17", "2025-01-16");
        assertOwed(List.of(), ORDERED, "2025-02-15", "2024-12-17");
    }

    @Test
    void days_out_of_bounds_are_a_callers_error() {
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        CustomerHistory history = Histories.of(ORDERED);
        LocalDate on = day("2024-12-20");
        assertThrows(InvalidFactException.class, () -> vip.notifications(history, LocalDate.MIN, on));
        assertThrows(InvalidFactException.class, () -> vip.notifications(history, on, LocalDate.MAX));
    }

    @ParameterizedTest
    @EnumSource
    void no_notification_prints_personal_data(NotificationKind kind) {
        CustomerHistory history =
                Histories.of(ORDERED.authorized("PA-1", "2024-12-01").settled("PA-1", "2024-12-02"));
        String text = Fixtures.program(VipEditions.VIP_2018)
                .notifications(history, day("2024-01-01"), day("2025-03-31"))
                .toString();
        assertFalse(text.contains("Atlas") || text.contains("Nowak"), text);
        assertEquals(kind != NotificationKind.PRODUCTS_ADDED, text.contains(kind.name()), text);
    }

    private static void assertOwed(List<String> expected, CustomerFixture fixture, String from, String through) {
        assertEquals(expected, owed(Histories.of(fixture), from, through, VipEditions.VIP_2018));
    }

    private static List<String> owed(CustomerHistory history, String from, String through, VipEdition edition) {
        return Fixtures.program(edition).notifications(history, day(from), day(through)).stream()
                .map(notification -> notification.on() + " " + notification.kind()
                        + notification.authorization().map(id -> " " + id).orElse("")
                        + notification.anniversary().map(date -> " " + date).orElse(""))
                .toList();
    }

    private static List<String> kinds(CustomerHistory history, String from, String through) {
        return Fixtures.program(VipEditions.VIP_2018).notifications(history, day(from), day(through)).stream()
                .map(notification -> notification.kind().name())
                .toList();
    }
}
