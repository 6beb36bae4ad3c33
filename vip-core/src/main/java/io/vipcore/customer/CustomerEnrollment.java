package io.vipcore.customer;

import io.vipcore.anniversary.EnrollmentDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer's facts, read as the dates from which an anniversary date can be counted.
 *
 * @param added the creation day of one more purchase authorization, if there is one
 */
record CustomerEnrollment(
        Customer customer, LocalDate asOf, @Nullable LocalDate added) implements EnrollmentDates {

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

    // The loops have no iterators: these two are asked in every decision.

    @Override
    public Optional<LocalDate> firstAcceptedOrder() {
        LocalDate first = null;
        List<PurchaseAuthorization> authorizations = customer.authorizations();
        for (int i = 0; i < authorizations.size(); i++) {
            PurchaseAuthorization authorization = authorizations.get(i);
            LocalDate settled = authorization.settledOn();
            if (settled != null && !settled.isAfter(asOf) && authorization.isCreatedBy(asOf)) {
                first = earlier(first, later(authorization.created(), settled));
            }
        }
        List<DirectOrder> orders = customer.orders();
        for (int i = 0; i < orders.size(); i++) {
            LocalDate accepted = orders.get(i).accepted();
            if (!accepted.isAfter(asOf)) {
                first = earlier(first, accepted);
            }
        }
        return Optional.ofNullable(first);
    }

    @Override
    public Optional<LocalDate> firstAuthorization(LocalDate day) {
        LocalDate first = added == null || added.isAfter(day) ? null : added;
        List<PurchaseAuthorization> authorizations = customer.authorizations();
        for (int i = 0; i < authorizations.size(); i++) {
            PurchaseAuthorization authorization = authorizations.get(i);
            if (authorization.isCreatedBy(day)
                    && !authorization.isCancelledBy(day)
                    && !authorization.isDeactivatedBy(day)) {
                first = earlier(first, authorization.created());
            }
        }
        return Optional.ofNullable(first);
    }

    @Override
    public EnrollmentDates withAuthorization(LocalDate created) {
        return new CustomerEnrollment(customer, asOf, earlier(added, created));
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
