package io.vipcore.anniversary;

import java.time.LocalDate;
import java.util.Optional;

/** Enrolment dates as they would be with one more purchase authorization. */
record EnrollmentWithAuthorization(EnrollmentDates dates, LocalDate created) implements EnrollmentDates {

    @Override
    public LocalDate asOf() {
        return dates.asOf();
    }

    @Override
    public LocalDate invited() {
        return dates.invited();
    }

    @Override
    public Optional<LocalDate> customAnniversary() {
        return dates.customAnniversary();
    }

    @Override
    public Optional<LocalDate> termsAccepted() {
        return dates.termsAccepted();
    }

    @Override
    public Optional<LocalDate> firstAcceptedOrder() {
        return dates.firstAcceptedOrder();
    }

    @Override
    public Optional<LocalDate> firstAuthorization(LocalDate day) {
        Optional<LocalDate> first = dates.firstAuthorization(day);
        if (created.isAfter(day)) {
            return first;
        }
        return Optional.of(first.filter(other -> other.isBefore(created)).orElse(created));
    }
}
