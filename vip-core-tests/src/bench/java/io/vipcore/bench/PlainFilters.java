package io.vipcore.bench;

import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The five filters as a program would have them that shows nothing else: plain loops over the facts with the numbers of
 * 2018 written into them, for products that end with the anniversary date.
 */
final class PlainFilters {

    private PlainFilters() {}

    /** The filters as a list of lambdas, in the order of the page. */
    static List<Predicate<Customer>> filters(LocalDate asOf) {
        return List.of(
                customer -> isWithoutProducts(customer, asOf),
                customer -> hasUnsettled(customer, asOf, 0, 30),
                customer -> hasUnsettled(customer, asOf, 31, Integer.MAX_VALUE),
                customer -> renewal(customer, asOf) == Renewal.UPCOMING,
                customer -> renewal(customer, asOf) == Renewal.READY);
    }

    /** All five at once, one bit for each. */
    static int matching(Customer customer, LocalDate asOf) {
        if (customer.invited().isAfter(asOf)) {
            return 0;
        }
        int filters = isWithoutProducts(customer, asOf) ? 1 : 0;
        filters |= hasUnsettled(customer, asOf, 0, 30) ? 2 : 0;
        filters |= hasUnsettled(customer, asOf, 31, Integer.MAX_VALUE) ? 4 : 0;
        Renewal renewal = renewal(customer, asOf);
        return filters | (renewal == Renewal.UPCOMING ? 8 : renewal == Renewal.READY ? 16 : 0);
    }

    private static boolean isWithoutProducts(Customer customer, LocalDate asOf) {
        if (customer.invited().isAfter(asOf)) {
            return false;
        }
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (counts(authorization, asOf)) {
                return false;
            }
        }
        for (DirectOrder order : customer.orders()) {
            if (!order.accepted().isAfter(asOf)) {
                return false;
            }
        }
        for (RenewalOrder order : customer.renewals()) {
            if (!order.ordered().isAfter(asOf)) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(PurchaseAuthorization authorization, LocalDate asOf) {
        return !authorization.created().isAfter(asOf)
                && !authorization.isCancelledBy(asOf)
                && (authorization.isSettledBy(asOf) || !authorization.isDeactivatedBy(asOf));
    }

    private static boolean hasUnsettled(Customer customer, LocalDate asOf, int fromDays, int throughDays) {
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            long age = asOf.toEpochDay() - authorization.created().toEpochDay();
            if (age >= fromDays
                    && age <= throughDays
                    && counts(authorization, asOf)
                    && !authorization.isSettledBy(asOf)) {
                return true;
            }
        }
        return false;
    }

    private enum Renewal {
        NEITHER,
        UPCOMING,
        READY
    }

    private static Renewal renewal(Customer customer, LocalDate asOf) {
        LocalDate first = firstAnniversary(customer, asOf);
        if (first == null || customer.invited().isAfter(asOf)) {
            return Renewal.NEITHER;
        }
        int term = terms(first, asOf.minusDays(1));
        if (term > 0
                && !asOf.isAfter(first.plusYears(term - 1).plusDays(30))
                && isAnyDue(customer, first, term - 1, asOf)) {
            term--;
        }
        if (!isAnyDue(customer, first, term, asOf) || isRenewed(customer, first, term, asOf)) {
            return Renewal.NEITHER;
        }
        long days = first.plusYears(term).toEpochDay() - asOf.toEpochDay();
        return days > 30 ? (days < 90 ? Renewal.UPCOMING : Renewal.NEITHER) : Renewal.READY;
    }

    private static LocalDate firstAnniversary(Customer customer, LocalDate asOf) {
        LocalDate order = null;
        for (DirectOrder direct : customer.orders()) {
            order = earlier(order, direct.accepted(), asOf);
        }
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.settled().isPresent()) {
                order = earlier(order, authorization.settled().get(), asOf);
            }
        }
        LocalDate known = order == null ? asOf : order;
        LocalDate basis = order;
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (!authorization.isCancelledBy(known) && !authorization.isDeactivatedBy(known)) {
                basis = earlier(basis, authorization.created(), known);
            }
        }
        return customer.customAnniversary().orElse(basis == null ? null : basis.plusYears(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other, LocalDate asOf) {
        return !other.isAfter(asOf) && (one == null || other.isBefore(one)) ? other : one;
    }

    /** How many anniversary dates lie on or before a day. */
    private static int terms(LocalDate first, LocalDate day) {
        return day.isBefore(first)
                ? 0
                : 1 + (int) ChronoUnit.YEARS.between(first, day.plusDays(isShort(first, day) ? 1 : 0));
    }

    /** After 29 February the anniversary date is the 28th, which counting in years does not know. */
    private static boolean isShort(LocalDate first, LocalDate day) {
        return first.getDayOfMonth() == 29
                && first.getMonthValue() == 2
                && day.getMonthValue() == 2
                && day.getDayOfMonth() == 28
                && !day.isLeapYear();
    }

    private static boolean isAnyDue(Customer customer, LocalDate first, int term, LocalDate asOf) {
        return !due(customer, first, term, asOf).isEmpty();
    }

    private static Map<String, Long> due(Customer customer, LocalDate first, int term, LocalDate asOf) {
        Map<String, Long> due = new HashMap<>();
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (counts(authorization, asOf) && terms(first, authorization.created()) == term) {
                add(due, authorization.lines());
            }
        }
        for (DirectOrder order : customer.orders()) {
            if (!order.accepted().isAfter(asOf) && terms(first, order.accepted()) == term) {
                add(due, order.lines());
            }
        }
        addRenewed(due, customer, first, term - 1, asOf);
        return due;
    }

    private static boolean isRenewed(Customer customer, LocalDate first, int term, LocalDate asOf) {
        Map<String, Long> renewed = new HashMap<>();
        addRenewed(renewed, customer, first, term, asOf);
        for (Map.Entry<String, Long> line : due(customer, first, term, asOf).entrySet()) {
            if (renewed.getOrDefault(line.getKey(), 0L) < line.getValue()) {
                return false;
            }
        }
        return true;
    }

    private static void addRenewed(
            Map<String, Long> lines, Customer customer, LocalDate first, int term, LocalDate asOf) {
        for (RenewalOrder order : customer.renewals()) {
            if (!order.ordered().isAfter(asOf) && order.anniversary().equals(first.plusYears(Math.max(term, 0)))) {
                add(lines, term < 0 ? List.of() : order.lines());
            }
        }
    }

    private static void add(Map<String, Long> lines, List<OrderLine> added) {
        for (OrderLine line : added) {
            lines.merge(line.product(), line.quantity(), Long::sum);
        }
    }
}
