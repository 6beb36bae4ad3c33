package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A subscription at an instant.
 *
 * @param id its id
 * @param product the key of its product
 * @param status its status
 * @param current how many licenses it shows, at least 0; they are held only while it is active
 * @param renewed how many are renewed early for the next term, at least 0
 * @param renewalDate the day on which it renews or renewed, if it has one
 * @param renews whether it renews by itself
 * @param renewalQuantity how many shall renew; empty: all
 * @param minimumOrder the greatest minimum order of a high growth offer bought since it began
 * @param state where it stands in its renewal
 */
public record Subscription(
        String id,
        String product,
        SubscriptionStatus status,
        long current,
        long renewed,
        Optional<LocalDate> renewalDate,
        boolean renews,
        OptionalLong renewalQuantity,
        OptionalInt minimumOrder,
        RenewalState state) {

    public Subscription {
        Checks.identifier("Subscription.id", id);
        Checks.identifier("Subscription.product", product);
        Checks.required("Subscription.status", status);
        Checks.atLeast("Subscription.current", current, 0);
        Checks.atLeast("Subscription.renewed", renewed, 0);
        Checks.required("Subscription.renewalDate", renewalDate);
        Checks.required("Subscription.renewalQuantity", renewalQuantity);
        Checks.required("Subscription.minimumOrder", minimumOrder);
        Checks.required("Subscription.state", state);
    }

    /** {@return the licenses that are held: those of an active subscription} */
    public long held() {
        return status == SubscriptionStatus.ACTIVE ? current : 0;
    }

    /** {@return how many Adobe's run still has to renew on the renewal date} */
    public long rest() {
        return renews ? Math.max(renewalQuantity.orElse(current) - renewed, 0) : 0;
    }

    Subscription renewedFor(LocalDate next) {
        return new Subscription(
                id,
                product,
                SubscriptionStatus.ACTIVE,
                renewed,
                0,
                Optional.of(next),
                renews,
                renewalQuantity,
                minimumOrder,
                RenewalState.NOT_DUE);
    }
}
