package io.vipcore.renewal;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a customer's renewal stands on a day.
 *
 * @param phase the phase
 * @param schedule the established anniversary dates
 * @param window the renewal window of the anniversary date in question; present exactly when the schedule is
 */
public record RenewalStatus(
        RenewalPhase phase, Optional<AnniversarySchedule> schedule, Optional<RenewalWindow> window) {

    /** The status while no anniversary date is established. */
    public static final RenewalStatus NOT_ESTABLISHED =
            new RenewalStatus(RenewalPhase.NONE, Optional.empty(), Optional.empty());

    /**
     * Creates a status.
     *
     * @param phase the phase
     * @param schedule empty while no anniversary date is established
     * @param window present exactly when the schedule is
     * @throws InvalidFactException if something is null, or unless schedule and window are both present or both empty
     */
    public RenewalStatus {
        FactShape.required("RenewalStatus.phase", phase);
        FactShape.required("RenewalStatus.schedule", schedule);
        FactShape.required("RenewalStatus.window", window);
        if (schedule.isPresent() != window.isPresent()) {
            throw new InvalidFactException("RenewalStatus.window", "must be present exactly when the schedule is");
        }
    }

    /**
     * Returns the first anniversary date, from which all others are computed.
     *
     * @return the anchor, or empty while it is not established
     */
    public Optional<LocalDate> anchor() {
        return schedule.map(AnniversarySchedule::anchor);
    }

    /**
     * Returns the anniversary date in question, the one a console shows: the next one, or the passed one while the late
     * half of its window is open and licenses fell due on it.
     *
     * @return the anniversary date, or empty while it is not established
     */
    public Optional<LocalDate> anniversary() {
        return window.map(RenewalWindow::due);
    }
}
