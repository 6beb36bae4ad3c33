package io.vipcore.vip.edition;

import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates from which an anniversary date can be counted, as they are known on one day. What is dated later has not
 * happened; only the custom anniversary date, chosen at the invitation, lies in the future by nature.
 *
 * @param asOf the day on which the dates are read
 * @param invited the day of the invitation, possibly later; before it the customer does not exist
 * @param customAnniversary the anniversary date chosen at the invitation, if one was chosen
 * @param termsAccepted the day on which the customer accepted the invitation and with it the program's terms
 * @param firstAcceptedOrder the day of the first order that Adobe accepted: of a direct order, or of the order behind a
 *     purchase authorization, which counts as accepted when it is settled
 * @param firstAuthorization the creation day of the earliest purchase authorization that was created by the first
 *     accepted order, or by {@code asOf} if there is none, and neither cancelled nor deactivated by then
 */
public record EnrollmentDates(
        LocalDate asOf,
        LocalDate invited,
        Optional<LocalDate> customAnniversary,
        Optional<LocalDate> termsAccepted,
        Optional<LocalDate> firstAcceptedOrder,
        Optional<LocalDate> firstAuthorization) {

    public EnrollmentDates {
        Checks.required("EnrollmentDates.asOf", asOf);
        Checks.required("EnrollmentDates.invited", invited);
        Checks.required("EnrollmentDates.customAnniversary", customAnniversary);
        Checks.required("EnrollmentDates.termsAccepted", termsAccepted);
        Checks.required("EnrollmentDates.firstAcceptedOrder", firstAcceptedOrder);
        Checks.required("EnrollmentDates.firstAuthorization", firstAuthorization);
    }

    /**
     * {@return these dates as they would be with one more purchase authorization}
     *
     * @param created its creation day, at most {@code asOf}
     */
    public EnrollmentDates withAuthorization(LocalDate created) {
        boolean counts = !Checks.required("EnrollmentDates.created", created).isAfter(firstAcceptedOrder.orElse(asOf))
                && !firstAuthorization.filter(first -> first.isBefore(created)).isPresent();
        return counts
                ? new EnrollmentDates(
                        asOf, invited, customAnniversary, termsAccepted, firstAcceptedOrder, Optional.of(created))
                : this;
    }
}
