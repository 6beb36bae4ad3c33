package io.vipcore.vip.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.docs.Pins;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** May this purchase authorization be cancelled, and what comes with it? */
class CancellationScenarios {

    private static final CustomerFixture PENDING =
            CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-03-01", Fixtures.licenses(2));

    @ParameterizedTest
    @Pins("VIP-CAN-001")
    @CsvSource({
        "VIP_2013, 2024-03-31, ''",
        "VIP_2013, 2024-04-01, OVERDUE",
        "VIP_2018, 2024-03-01, ''",
        "VIP_2018, 2024-03-31, ''",
        "VIP_2018, 2024-04-01, OVERDUE",
        "VIP_2024, 2024-03-15, ''",
        "VIP_2024, 2024-03-16, OVERDUE",
    })
    void only_a_pending_request_can_be_cancelled_and_an_overdue_one_is_none(
            String edition, String asOf, String status) {
        assertEquals(status.isEmpty() ? List.of() : refused(status, asOf), reasons(edition, PENDING, "PA-1", asOf));
    }

    @Test
    @Pins("VIP-CAN-001")
    void what_was_settled_cancelled_or_deactivated_cannot_be_cancelled_from_that_day_on() {
        String before = "2024-03-09";
        String on = "2024-03-10";
        CustomerFixture settled = PENDING.settled("PA-1", on);
        CustomerFixture cancelled = PENDING.cancelled("PA-1", on);
        CustomerFixture deactivated = PENDING.deactivated("PA-1", on);
        for (CustomerFixture customer : List.of(settled, cancelled, deactivated)) {
            assertEquals(List.of(), reasons("VIP_2018", customer, "PA-1", before));
        }
        assertEquals(refused("COMPLETED", on), reasons("VIP_2018", settled, "PA-1", on));
        assertEquals(refused("CANCELLED", on), reasons("VIP_2018", cancelled, "PA-1", on));
        assertEquals(refused("DEACTIVATED", on), reasons("VIP_2018", deactivated, "PA-1", on));
    }

    @Test
    @Pins("VIP-CAN-001")
    void what_can_be_done_instead_depends_on_the_status() {
        String on = "2024-04-10";
        assertEquals("Settle it.", cure(PENDING, on));
        assertEquals("Ask Adobe whether what was settled can be returned.", cure(PENDING.settled("PA-1", on), on));
        assertEquals("Nothing needs to be done.", cure(PENDING.cancelled("PA-1", on), on));
        assertEquals("Nothing needs to be done.", cure(PENDING.deactivated("PA-1", on), on));
    }

    private static String cure(CustomerFixture customer, String asOf) {
        return cancel("VIP_2018", customer, "PA-1", asOf).reasons().get(0).cure(Locale.ENGLISH);
    }

    @ParameterizedTest
    @Pins("VIP-CAN-002")
    @CsvSource({
        "PA-1, 2024-03-01, ''",
        "PA-1, 2024-02-29, VIP-CAN-002 authorization=PA-1 asOf=2024-02-29", // not created yet
        "PA-2, 2024-03-01, VIP-CAN-002 authorization=PA-2 asOf=2024-03-01",
        "pa-1, 2024-03-01, VIP-CAN-002 authorization=pa-1 asOf=2024-03-01",
        "'', 2024-03-01, VIP-CAN-002 authorization= asOf=2024-03-01",
    })
    void the_account_has_the_request_from_its_creation_on(String id, String asOf, String refused) {
        assertEquals(refused.isEmpty() ? List.of() : List.of(refused), reasons("VIP_2018", PENDING, id, asOf));
    }

    @ParameterizedTest
    @Pins({"REQUEST_RETURN_AUTHORIZATION", "RETURN_WINDOW_CLOSED"})
    @CsvSource({
        "2024-03-04, ''", // the order comes later
        "2024-03-05, REQUEST_RETURN_AUTHORIZATION",
        "2024-03-19, REQUEST_RETURN_AUTHORIZATION",
        "2024-03-20, REQUEST_RETURN_AUTHORIZATION RETURN_WINDOW_CLOSED",
        "2024-03-31, REQUEST_RETURN_AUTHORIZATION RETURN_WINDOW_CLOSED",
    })
    void an_order_already_placed_must_be_returned_within_14_days(String asOf, String ids) {
        Verdict<PurchaseAuthorization> verdict = cancel("VIP_2018", PENDING.placed("PA-1", "2024-03-05"), "PA-1", asOf);
        assertEquals("ALLOWED " + ids, (VerdictText.ids(verdict) + (ids.isEmpty() ? " " : "")));
        if (!ids.isEmpty()) {
            assertEquals(
                    List.of("REQUEST_RETURN_AUTHORIZATION authorization=PA-1 ordered=2024-03-05 lastDay=2024-03-19"),
                    verdict.obligations().stream().map(VerdictText::of).toList());
        }
        if (ids.endsWith("CLOSED")) {
            assertEquals(
                    List.of("RETURN_WINDOW_CLOSED lastDay=2024-03-19 asOf=" + asOf),
                    verdict.advisories().stream().map(VerdictText::of).toList());
        }
    }

    @Test
    void an_allowed_cancellation_gives_the_purchase_authorization_as_cancelled() {
        PurchaseAuthorization before = PENDING.placed("PA-1", "2024-03-05")
                .customer()
                .authorization("PA-1")
                .orElseThrow();
        assertEquals(
                before.cancelledOn(LocalDate.parse("2024-03-08")),
                cancel("VIP_2018", PENDING.placed("PA-1", "2024-03-05"), "PA-1", "2024-03-08")
                        .allowed()
                        .orElseThrow());
    }

    @Test
    void what_is_dated_after_the_cancellation_has_not_happened() {
        CustomerFixture later = PENDING.placed("PA-1", "2024-03-09").deactivated("PA-1", "2024-05-15");
        assertEquals(
                cancel("VIP_2018", PENDING, "PA-1", "2024-03-08"), cancel("VIP_2018", later, "PA-1", "2024-03-08"));
    }

    private static List<String> refused(String status, String asOf) {
        String cure = Map.of("OVERDUE", "overdue()", "COMPLETED", "completed()").getOrDefault(status, "ended()");
        return List.of(
                "VIP-CAN-001 authorization=PA-1 status=" + status + " created=2024-03-01 asOf=" + asOf + " " + cure);
    }

    private static List<String> reasons(String edition, CustomerFixture customer, String id, String asOf) {
        return VerdictText.reasons(cancel(edition, customer, id, asOf));
    }

    private static Verdict<PurchaseAuthorization> cancel(
            String edition, CustomerFixture customer, String id, String asOf) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow())
                .customer(customer.customer(), LocalDate.parse(asOf))
                .cancel(id);
    }
}
