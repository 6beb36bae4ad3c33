package io.vipcore.vip.renewal;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.Product;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity of a product.
 *
 * @param renewed how many of them were renewed into the term in which they are held, not added during it
 * @param dueOn the number of the anniversary date on which it falls due; empty for a fixed-term license, which never does
 * @param fixedTermEnd the first day on which a fixed-term license is no longer held
 */
record LicenseEntry(Product product, long quantity, long renewed, OptionalInt dueOn, Optional<LocalDate> fixedTermEnd) {

    LicenseEntry plus(LicenseEntry other, int times) {
        return new LicenseEntry(
                product, quantity + times * other.quantity, renewed + times * other.renewed, dueOn, fixedTermEnd);
    }

    boolean countsForLevel() {
        return product.licenseKind() != LicenseKind.CONSUMABLE;
    }

    boolean runsOn(LocalDate day) {
        return fixedTermEnd.filter(day::isBefore).isPresent();
    }
}
