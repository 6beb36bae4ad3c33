package io.vipcore.vip.renewal;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity of a product.
 *
 * @param dueOn the number of the anniversary date on which it falls due; empty for a fixed-term license, which never does
 * @param isRenewed whether it was renewed into the term that ends there, not added during it
 * @param fixedTermEnd the first day on which a fixed-term license is no longer held
 */
record LicenseEntry(
        Product product, long quantity, OptionalInt dueOn, boolean isRenewed, Optional<LocalDate> fixedTermEnd) {

    /** Before an anniversary date is established, everything falls due on the first one. */
    static LicenseEntry added(
            OrderLine line, LocalDate added, Catalog catalog, Optional<AnniversarySchedule> schedule) {
        Product product = catalog.get(line.product());
        if (!product.term().followsAnniversary()) {
            return new LicenseEntry(
                    product,
                    line.quantity(),
                    OptionalInt.empty(),
                    false,
                    Optional.of(product.term().endOf(added)));
        }
        int dueOn = schedule.isPresent() ? schedule.get().indexAfter(added) : 0;
        return new LicenseEntry(product, line.quantity(), OptionalInt.of(dueOn), false, Optional.empty());
    }

    static LicenseEntry renewed(Product product, long quantity, int anniversary) {
        return new LicenseEntry(product, quantity, OptionalInt.of(anniversary + 1), true, Optional.empty());
    }

    boolean isFixedTerm() {
        return dueOn.isEmpty();
    }

    boolean fallsDueOn(int n) {
        return dueOn.isPresent() && dueOn.getAsInt() == n;
    }

    boolean isRenewedOn(int n) {
        return isRenewed && fallsDueOn(n + 1);
    }

    boolean countsForLevel() {
        return product.licenseKind() != LicenseKind.CONSUMABLE;
    }

    boolean runsOn(LocalDate day) {
        return fixedTermEnd.isPresent() && day.isBefore(fixedTermEnd.get());
    }
}
