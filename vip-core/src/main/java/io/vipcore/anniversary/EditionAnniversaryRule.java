package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import java.time.LocalDate;
import java.util.Optional;

/** The anniversary as the numbers of an edition establish it. */
record EditionAnniversaryRule(Edition edition) implements AnniversaryRule {

    @Override
    public Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates) {
        if (dates.asOf().isBefore(dates.invited())) {
            return Optional.empty();
        }
        int laterTermMonths = edition.laterTermMonths().value();
        Optional<LocalDate> custom = dates.customAnniversary();
        if (custom.isPresent()) {
            return Optional.of(AnniversarySchedule.of(custom.get(), laterTermMonths));
        }
        Optional<LocalDate> basis = basisOf(dates);
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AnniversarySchedule.countedFrom(
                basis.get(),
                edition.initialTermMonths().value(),
                edition.initialFreeMonths().value(),
                laterTermMonths));
    }

    private Optional<LocalDate> basisOf(EnrollmentDates dates) {
        return switch (edition.anniversaryBasis().value()) {
            case TERMS_ACCEPTED -> dates.termsAccepted();
            case FIRST_ACCEPTED_ORDER -> dates.firstAcceptedOrder();
            case FIRST_AUTHORIZATION_OR_ORDER -> firstAuthorizationOrOrder(dates);
        };
    }

    /**
     * Once an order has been accepted the basis is fixed: only what stood on the day of that order counts, whatever is
     * cancelled later.
     */
    private static Optional<LocalDate> firstAuthorizationOrOrder(EnrollmentDates dates) {
        Optional<LocalDate> order = dates.firstAcceptedOrder();
        // A purchase authorization created by the day of the order is never later than the order.
        Optional<LocalDate> authorization = dates.firstAuthorization(order.orElse(dates.asOf()));
        return authorization.isPresent() ? authorization : order;
    }
}
