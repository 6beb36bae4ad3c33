package io.vipcore.marketplace.subscription;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.SubscriptionStatus;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a subscription says of itself. */
class SubscriptionTest {

    private static Subscription subscription(
            String id, SubscriptionStatus status, long renewed, boolean renews, OptionalLong renewalQuantity) {
        return new Subscription(
                id,
                "65304479CA",
                status,
                10,
                renewed,
                Optional.of(day("2026-06-30")),
                renews,
                renewalQuantity,
                OptionalInt.empty(),
                RenewalState.NOT_DUE);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, 10", "PENDING, 0", "ENDED, 0", "SCHEDULED, 0"})
    void licenses_are_held_of_an_active_subscription_alone(SubscriptionStatus status, long held) {
        assertEquals(
                held, subscription("S1", status, 0, true, OptionalLong.empty()).held());
    }

    @ParameterizedTest
    @CsvSource({
        "true,  0,  '', 10",
        "true,  4,  '', 6",
        "true,  10, '', 0",
        "true,  11, '', 0",
        "true,  4,  3,  0",
        "true,  4,  4,  0",
        "true,  4,  5,  1",
        "true,  0,  30, 30",
        "false, 0,  '', 0",
        "false, 4,  30, 0",
    })
    void the_run_has_to_renew_what_shall_renew_and_is_not_renewed_yet(
            boolean renews, long renewed, String quantity, long rest) {
        OptionalLong explicit = quantity.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(quantity));
        assertEquals(
                rest,
                subscription("S1", SubscriptionStatus.ACTIVE, renewed, renews, explicit)
                        .rest());
    }

    @Test
    void it_needs_an_id_and_a_product() {
        assertRefused(
                "Subscription.id: must not be blank",
                () -> subscription(" ", SubscriptionStatus.ACTIVE, 0, true, OptionalLong.empty()));
        assertRefused(
                "Subscription.product: must not be blank",
                () -> new Subscription(
                        "S1",
                        "",
                        SubscriptionStatus.ACTIVE,
                        0,
                        0,
                        Optional.empty(),
                        true,
                        OptionalLong.empty(),
                        OptionalInt.empty(),
                        RenewalState.UNDETERMINED));
    }
}
