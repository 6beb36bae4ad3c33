package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * Licenses that the customer added in the Admin Console and that no order backs yet.
 *
 * @param id its id, not blank
 * @param created when it was made
 * @param ordered when the order for it was placed, which the caller records
 * @param product the key of the product, where recorded
 * @param quantity how many, from 1 to 2,147,483,647
 */
public record Acquisition(
        String id, Instant created, Optional<Instant> ordered, Optional<String> product, long quantity) {

    public Acquisition {
        Checks.identifier("Acquisition.id", id);
        Checks.instant("Acquisition.created", created);
        Checks.required("Acquisition.ordered", ordered).ifPresent(at -> Checks.instant("Acquisition.ordered", at));
        Checks.required("Acquisition.product", product).ifPresent(key -> Checks.identifier("Acquisition.product", key));
        Checks.between("Acquisition.quantity", quantity, 1, Integer.MAX_VALUE);
    }

    Acquisition knownAt(Instant asOf) {
        return new Acquisition(id, created, ordered.filter(at -> !at.isAfter(asOf)), product, quantity);
    }
}
