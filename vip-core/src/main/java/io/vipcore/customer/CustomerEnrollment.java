package io.vipcore.customer;

import io.vipcore.anniversary.EnrollmentDates;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer's facts, read as the dates from which an anniversary date can be counted. */
record CustomerEnrollment(Customer customer, LocalDate asOf) implements EnrollmentDates {

    @Override
    public LocalDate invited() {
        return customer.invited();
    }

    @Override
    public Optional<LocalDate> customAnniversary() {
        return customer.customAnniversary();
    }

    @Override
    public Optional<LocalDate> termsAccepted() {
        return customer.accepted().filter(day -> !day.isAfter(asOf));
    }

    @Override
    public Optional<LocalDate> firstAcceptedOrder() {
        LocalDate first = null;
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(asOf) && authorization.isSettledBy(asOf)) {
                first = earlier(
                        first,
                        later(authorization.created(), authorization.settled().orElseThrow()));
            }
        }
        for (DirectOrder order : customer.orders()) {
            if (!order.accepted().isAfter(asOf)) {
                first = earlier(first, order.accepted());
            }
        }
        return Optional.ofNullable(first);
    }

    @Override
    public Optional<LocalDate> firstAuthorization(LocalDate day) {
        LocalDate first = null;
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(day)
                    && !authorization.isCancelledBy(day)
                    && !authorization.isDeactivatedBy(day)) {
                first = earlier(first, authorization.created());
            }
        }
        return Optional.ofNullable(first);
    }

    private static LocalDate earlier(@Nullable LocalDate first, LocalDate other) {
        return first == null || other.isBefore(first) ? other : first;
    }

    /** No order behind a purchase authorization counts before the purchase authorization exists. */
    private static LocalDate later(LocalDate created, LocalDate settled) {
        return settled.isBefore(created) ? created : settled;
    }

    @Override
    public String toString() {
        return "CustomerEnrollment[" + customer.vipId() + ", " + asOf + "]";
    }
}
