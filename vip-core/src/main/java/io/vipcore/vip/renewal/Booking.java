package io.vipcore.vip.renewal;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The lines of one fact, as a ledger books them.
 *
 * @param on the day on which they were added or renewed
 * @param authorization the purchase authorization that added them
 * @param renewed the anniversary date for which they were renewed
 */
record Booking(
        List<OrderLine> lines,
        LocalDate on,
        Optional<PurchaseAuthorization> authorization,
        Optional<LocalDate> renewed) {

    static List<Booking> of(Customer customer) {
        List<Booking> bookings = new ArrayList<>();
        for (PurchaseAuthorization each : customer.authorizations()) {
            bookings.add(new Booking(each.lines(), each.created(), Optional.of(each), Optional.empty()));
        }
        for (DirectOrder each : customer.orders()) {
            bookings.add(new Booking(each.lines(), each.accepted(), Optional.empty(), Optional.empty()));
        }
        for (RenewalOrder each : customer.renewals()) {
            bookings.add(new Booking(each.lines(), each.ordered(), Optional.empty(), Optional.of(each.anniversary())));
        }
        return bookings;
    }

    boolean holdsOn(LocalDate day) {
        return !on.isAfter(day)
                && authorization
                        .map(each -> !each.isCancelledBy(day) && (each.isSettledBy(day) || !each.isDeactivatedBy(day)))
                        .orElse(true);
    }

    /** On no other day it begins or ceases to hold. */
    Set<LocalDate> days() {
        return Set.copyOf(authorization.map(PurchaseAuthorization::days).orElse(List.of(on)));
    }

    /** What never falls due is never renewed. */
    void forEachEntry(Catalog catalog, Optional<AnniversarySchedule> schedule, Consumer<LicenseEntry> use) {
        OptionalInt dueOn = dueOn(schedule);
        for (OrderLine line : dueOn.isPresent() ? lines : List.<OrderLine>of()) {
            Product product = catalog.get(line.product());
            long quantity = line.quantity();
            if (product.term().followsAnniversary()) {
                use.accept(new LicenseEntry(
                        product, quantity, renewed.isPresent() ? quantity : 0, dueOn, Optional.empty()));
            } else if (renewed.isEmpty()) {
                Optional<LocalDate> end = Optional.of(product.term().endOf(on));
                use.accept(new LicenseEntry(product, quantity, 0, OptionalInt.empty(), end));
            }
        }
    }

    /** Before an anniversary date is established, everything added falls due on the first one. */
    private OptionalInt dueOn(Optional<AnniversarySchedule> schedule) {
        if (renewed.isEmpty()) {
            return OptionalInt.of(schedule.isPresent() ? schedule.get().indexAfter(on) : 0);
        }
        OptionalInt n = schedule.isPresent() ? schedule.get().indexOf(renewed.get()) : OptionalInt.empty();
        return n.isPresent() ? OptionalInt.of(n.getAsInt() + 1) : n;
    }
}
