package io.vipcore.license;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.product.Catalog;
import io.vipcore.product.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Books what the facts of a customer add to its licenses, as far as it counts on any day from the first to the last.
 *
 * @param catalog the products that the facts refer to
 * @param schedule the anniversary dates, or empty while they are not established
 * @param first the first day of interest
 * @param last the last day of interest
 * @param bookings hears of every quantity
 */
record Bookkeeper(
        Catalog catalog, Optional<AnniversarySchedule> schedule, LocalDate first, LocalDate last, Bookings bookings) {

    /** Hears of a quantity and on which days it counts. */
    @FunctionalInterface
    interface Bookings {

        void add(LicenseEntry entry, LocalDate from, LocalDate until);
    }

    void book(Customer customer) {
        // By index: an iterator for each list of each customer of a portfolio would cost more than the booking.
        List<PurchaseAuthorization> authorizations = customer.authorizations();
        for (int i = 0; i < authorizations.size(); i++) {
            authorize(authorizations.get(i));
        }
        List<DirectOrder> orders = customer.orders();
        for (int i = 0; i < orders.size(); i++) {
            LocalDate accepted = orders.get(i).accepted();
            if (!accepted.isAfter(last)) {
                add(orders.get(i).lines(), accepted, accepted, LocalDate.MAX);
            }
        }
        List<RenewalOrder> renewals = customer.renewals();
        for (int i = 0; schedule.isPresent() && i < renewals.size(); i++) {
            if (!renewals.get(i).ordered().isAfter(last)) {
                renew(renewals.get(i), schedule.get());
            }
        }
    }

    /**
     * A purchase authorization counts from its creation until it is cancelled; one that is deactivated before it is settled
     * does not count in between.
     */
    private void authorize(PurchaseAuthorization authorization) {
        LocalDate created = authorization.created();
        LocalDate cancelled = authorization.cancelled().orElse(LocalDate.MAX);
        LocalDate deactivated = authorization.deactivated().orElse(LocalDate.MAX);
        LocalDate settled = authorization.settled().orElse(LocalDate.MAX);
        boolean isInterrupted = deactivated.isBefore(settled);
        LocalDate until = isInterrupted ? earlier(deactivated, cancelled) : cancelled;
        if (areAnyOfInterest(created, until)) {
            add(authorization.lines(), created, created, until);
        }
        LocalDate again = later(settled, created);
        if (isInterrupted && areAnyOfInterest(again, cancelled)) {
            add(authorization.lines(), created, again, cancelled);
        }
    }

    private boolean areAnyOfInterest(LocalDate from, LocalDate until) {
        return first.isBefore(until) && !from.isAfter(last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void add(List<OrderLine> lines, LocalDate added, LocalDate from, LocalDate until) {
        for (int i = 0; i < lines.size(); i++) {
            bookings.add(LicenseEntry.added(lines.get(i), added, catalog, schedule), from, until);
        }
    }

    private void renew(RenewalOrder renewal, AnniversarySchedule anniversaries) {
        OptionalInt anniversary = anniversaries.indexOf(renewal.anniversary());
        List<OrderLine> lines = renewal.lines();
        for (int i = 0; anniversary.isPresent() && i < lines.size(); i++) {
            Product product = catalog.get(lines.get(i).product());
            if (product.term().followsAnniversary()) {
                bookings.add(
                        LicenseEntry.renewed(product, lines.get(i).quantity(), anniversary.getAsInt()),
                        renewal.ordered(),
                        LocalDate.MAX);
            }
        }
    }
}
