package io.vipcore.vip.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of purchase authorizations and the standing of accounts. */
class AuthorizationScenarios {

    private static final CustomerFixture REQUESTED =
            CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-03-01");

    @ParameterizedTest
    @CsvSource({
        "VIP_2013, 2024-03-31, PENDING, GOOD",
        "VIP_2013, 2024-04-01, OVERDUE, OVERDUE",
        "VIP_2018, 2024-03-01, PENDING, GOOD",
        "VIP_2018, 2024-03-31, PENDING, GOOD",
        "VIP_2018, 2024-04-01, OVERDUE, OVERDUE",
        "VIP_2018, 2024-04-30, OVERDUE, OVERDUE",
        "VIP_2018, 2024-05-01, OVERDUE, SUSPENDED",
        "VIP_2024, 2024-03-15, PENDING, GOOD",
        "VIP_2024, 2024-03-16, OVERDUE, OVERDUE",
        "VIP_2024, 2024-04-30, OVERDUE, OVERDUE",
        "VIP_2024, 2024-05-01, OVERDUE, SUSPENDED",
    })
    void an_unsettled_request_is_overdue_after_D_days_and_suspends_the_account_after_60(
            String edition, String asOf, AuthorizationStatus status, AccountStanding standing) {
        assertStands(edition, REQUESTED, asOf, status, standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-19, PENDING, GOOD",
        "2024-03-20, PENDING, GOOD",
        "2024-03-31, PENDING, GOOD",
        "2024-04-01, OVERDUE, OVERDUE"
    })
    void placing_the_order_does_not_end_pending(String asOf, AuthorizationStatus status, AccountStanding standing) {
        assertStands("VIP_2018", REQUESTED.placed("PA-1", "2024-03-20"), asOf, status, standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-09, OVERDUE, SUSPENDED",
        "2024-05-10, COMPLETED, GOOD",
        "2026-01-01, COMPLETED, GOOD",
    })
    void settling_completes_a_request_and_restores_the_account(
            String asOf, AuthorizationStatus status, AccountStanding standing) {
        assertStands("VIP_2018", REQUESTED.settled("PA-1", "2024-05-10"), asOf, status, standing);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-09, PENDING", "2024-03-10, CANCELLED", "2024-06-01, CANCELLED"})
    void a_cancelled_request_is_cancelled_from_that_day_on(String asOf, AuthorizationStatus status) {
        assertStands("VIP_2018", REQUESTED.cancelled("PA-1", "2024-03-10"), asOf, status, AccountStanding.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-14, OVERDUE, SUSPENDED", "2024-05-15, DEACTIVATED, GOOD"})
    void a_deactivated_request_no_longer_burdens_the_account(
            String asOf, AuthorizationStatus status, AccountStanding standing) {
        assertStands("VIP_2018", REQUESTED.deactivated("PA-1", "2024-05-15"), asOf, status, standing);
    }

    @Test
    void the_first_status_that_fits_holds_whatever_the_order_of_the_facts() {
        CustomerFixture all = REQUESTED
                .deactivated("PA-1", "2024-03-05")
                .settled("PA-1", "2024-03-10")
                .cancelled("PA-1", "2024-03-15");
        assertStands("VIP_2018", all, "2024-03-04", AuthorizationStatus.PENDING, AccountStanding.GOOD);
        assertStands("VIP_2018", all, "2024-03-05", AuthorizationStatus.DEACTIVATED, AccountStanding.GOOD);
        assertStands("VIP_2018", all, "2024-03-10", AuthorizationStatus.COMPLETED, AccountStanding.GOOD);
        assertStands("VIP_2018", all, "2024-03-15", AuthorizationStatus.CANCELLED, AccountStanding.GOOD);
    }

    @Test
    void one_old_request_suspends_the_account_though_others_are_settled_or_merely_overdue() {
        CustomerFixture three = REQUESTED
                .authorized("PA-2", "2024-03-20")
                .authorized("PA-3", "2024-03-02")
                .settled("PA-3", "2024-03-03");
        assertEquals(AccountStanding.OVERDUE, three.on("2024-04-30").standing());
        assertEquals(AccountStanding.SUSPENDED, three.on("2024-05-01").standing());
        assertEquals(
                AccountStanding.OVERDUE,
                three.settled("PA-1", "2024-05-01").on("2024-05-01").standing());
    }

    @Test
    void a_request_of_a_later_day_has_no_status_yet() {
        assertTrue(REQUESTED.on("2024-02-29").authorizations().isEmpty());
        assertEquals(AccountStanding.GOOD, REQUESTED.on("2024-02-29").standing());

        StandingRule rule = StandingRule.of(VipCalendar.of(VipEditions.DEFAULT));
        PurchaseAuthorization authorization = Fixtures.authorization("PA-1", "2024-03-01");
        LocalDate before = LocalDate.parse("2024-02-29");
        assertThrows(InvalidFactException.class, () -> rule.statusOf(authorization, before));
    }

    @ParameterizedTest
    @CsvSource({"PENDING, true", "OVERDUE, true", "COMPLETED, true", "CANCELLED, false", "DEACTIVATED, false"})
    void a_cancelled_or_deactivated_request_has_no_licenses(AuthorizationStatus status, boolean hasLicenses) {
        assertEquals(hasLicenses, status.hasLicenses());
    }

    private static void assertStands(
            String edition,
            CustomerFixture customer,
            String asOf,
            AuthorizationStatus status,
            AccountStanding standing) {
        CustomerStatus day = customer.on(asOf, VipEditions.find(edition).orElseThrow());
        assertEquals(status, day.authorizations().get(0).status());
        assertEquals(standing, day.standing());
    }
}
