package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.fact.FactStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All date rules of one edition. Each can be replaced by another method, so that a program that answers the same
 * question differently is an addition. {@code from} takes over every rule of a calendar; for the rules of another edition
 * begin with {@link #of}:
 *
 * <pre>{@code
 * ProgramCalendar ours = ProgramCalendar.builder()
 *         .from(ProgramCalendar.of(Editions.VIP_2018))
 *         .renewalWindowRule(anniversary -> new RenewalWindow(anniversary, anniversary, anniversary))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@FactStyle
public interface ProgramCalendar {

    /**
     * Returns the edition whose numbers the calendar uses.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Returns how the anniversary date is established.
     *
     * @return the rule
     */
    AnniversaryRule anniversaryRule();

    /**
     * Returns how much of a term must be ordered.
     *
     * @return the rule
     */
    Proration proration();

    /**
     * Returns when renewal orders are taken.
     *
     * @return the rule
     */
    RenewalWindowRule renewalWindowRule();

    /**
     * Returns from when on a renewal is upcoming.
     *
     * @return the rule
     */
    UpcomingRule upcomingRule();

    /**
     * Returns the deadlines of purchase authorizations.
     *
     * @return the rule
     */
    AuthorizationDeadlineRule authorizationDeadlineRule();

    /**
     * Returns the term to order for a license that ends with the anniversary date.
     *
     * <p>Without a custom anniversary date, a reference on or before the basis (the initial order, a purchase
     * authorization waiting for it) is billed the whole initial term; before anything establishes the anniversary date,
     * that term has its dates still open. Otherwise {@link #proration()} answers.
     *
     * @param anniversary the customer's anniversary dates, or empty while they are not established
     * @param reference the day the license is added, from year 1 to 9999
     * @return the term to order
     */
    default TermToOrder termToOrder(Optional<AnniversarySchedule> anniversary, LocalDate reference) {
        if (anniversary.isEmpty()) {
            return new TermToOrder.OpenInitialTerm(edition().initialTermMonths().value()
                    - edition().initialFreeMonths().value());
        }
        AnniversarySchedule schedule = anniversary.get();
        if (schedule.isInitial(reference)) {
            InitialTerm initialTerm = schedule.initialTerm().orElseThrow();
            return new TermToOrder.WholeInitialTerm(
                    initialTerm.billedMonths(),
                    initialTerm.billedFrom(),
                    schedule.anchor().minusDays(1));
        }
        return proration().prorate(schedule, reference);
    }

    /**
     * Returns the day on which the VIP Select level is looked back upon.
     *
     * <p>Example: for the anniversary date 2025-01-16 it is 2024-12-16, 31 days before. Source: VIP Program Guide, VIP
     * Select.
     *
     * @param anniversary the anniversary date
     * @return the day
     */
    default LocalDate levelLookbackOf(LocalDate anniversary) {
        return anniversary.minusDays(edition().levelLookbackDaysBefore().value());
    }

    /**
     * Returns the calendar of an edition.
     *
     * @param edition the edition
     * @return the calendar
     */
    static ProgramCalendar of(Edition edition) {
        return builder()
                .edition(edition)
                .anniversaryRule(AnniversaryRule.of(edition))
                .proration(Proration.WHOLE_MONTHS)
                .renewalWindowRule(RenewalWindowRule.of(edition))
                .upcomingRule(UpcomingRule.of(edition))
                .authorizationDeadlineRule(AuthorizationDeadlineRule.of(edition))
                .build();
    }

    /**
     * Starts a new calendar.
     *
     * @return an empty builder; call {@code from} to begin with the calendar of an edition
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgramCalendar}. */
    final class Builder extends ImmutableProgramCalendar.Builder {
        Builder() {}
    }
}
