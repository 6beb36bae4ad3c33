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
    List<LicenseEntry> entries(Catalog catalog, Optional<AnniversarySchedule> schedule) {
        OptionalInt dueOn = dueOn(schedule);
        List<LicenseEntry> entries = new ArrayList<>();
        for (OrderLine line : dueOn.isPresent() ? lines : List.<OrderLine>of()) {
            Product product = catalog.get(line.product());
            if (product.term().followsAnniversary()) {
                long quantity = line.quantity();
                entries.add(new LicenseEntry(
                        product, quantity, renewed.isPresent() ? quantity : 0, dueOn, Optional.empty()));
            } else if (renewed.isEmpty()) {
                Optional<LocalDate> end = Optional.of(product.term().endOf(on));
                entries.add(new LicenseEntry(product, line.quantity(), 0, OptionalInt.empty(), end));
            }
        }
        return entries;
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
