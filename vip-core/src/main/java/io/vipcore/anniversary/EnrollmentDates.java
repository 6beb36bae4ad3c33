package io.vipcore.anniversary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates from which an anniversary date can be counted, as they are known on one day.
 *
 * <p>What is dated after {@link #asOf()} has not happened: no method returns a later day, except {@link
 * #customAnniversary()}, which is chosen at the invitation and lies in the future by nature.
 */
public interface EnrollmentDates {

    /**
     * Returns the day on which the dates are read.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * Returns the day on which the customer was invited; before it the customer does not exist.
     *
     * @return the day, possibly after {@link #asOf()}
     */
    LocalDate invited();

    /**
     * Returns the anniversary date chosen at the invitation.
     *
     * @return the date, or empty if none was chosen
     */
    Optional<LocalDate> customAnniversary();

    /**
     * Returns the day on which the customer accepted the invitation and with it the program's terms.
     *
     * @return the day, or empty if that has not happened
     */
    Optional<LocalDate> termsAccepted();

    /**
     * Returns the day of the first order that Adobe accepted: of a direct order, or of the order behind a purchase
     * authorization, which counts as accepted when it is settled.
     *
     * @return the day, or empty if there is none yet
     */
    Optional<LocalDate> firstAcceptedOrder();

    /**
     * Returns the creation day of the earliest purchase authorization that was created by a day and neither cancelled
     * nor deactivated by then.
     *
     * @param day the day, at most {@link #asOf()}
     * @return the creation day, or empty if there is no such purchase authorization
     */
    Optional<LocalDate> firstAuthorization(LocalDate day);

    /**
     * Returns these dates as they would be with one more purchase authorization.
     *
     * @param created its creation day
     * @return the dates with it
     */
    EnrollmentDates withAuthorization(LocalDate created);
}
