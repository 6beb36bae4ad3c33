package io.vipcore.license;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.customer.OrderLine;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.Product;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a product. One that follows the anniversary date falls due on number {@code dueOn} and, if it was
 * renewed, was renewed on the one before; one with a term of its own never falls due and is held until the day before
 * {@code ownTermEnd}.
 */
record LicenseEntry(
        Product product, long quantity, @Nullable LocalDate ownTermEnd, int dueOn, boolean renewed) {

    /** No anniversary date has this number. */
    static final int NEVER = Integer.MIN_VALUE;

    static LicenseEntry added(
            OrderLine line, LocalDate added, Catalog catalog, Optional<AnniversarySchedule> schedule) {
        Product product = catalog.get(line.product());
        if (!product.term().followsAnniversary()) {
            return new LicenseEntry(
                    product, line.quantity(), added.plusMonths(product.term().months()), NEVER, false);
        }
        int dueOn = schedule.isPresent() ? schedule.get().indexAfter(added) : 0;
        return new LicenseEntry(product, line.quantity(), null, dueOn, false);
    }

    static LicenseEntry renewed(Product product, long quantity, int anniversary) {
        return new LicenseEntry(product, quantity, null, anniversary + 1, true);
    }

    boolean followsAnniversary() {
        return dueOn != NEVER;
    }

    boolean fallsDueOn(int n) {
        return dueOn == n;
    }

    boolean isRenewedOn(int n) {
        return renewed && dueOn == n + 1;
    }

    boolean countsForLevel() {
        return product.licenseKind() != LicenseKind.CONSUMABLE;
    }

    boolean runsOn(LocalDate day) {
        return ownTermEnd != null && day.isBefore(ownTermEnd);
    }
}
