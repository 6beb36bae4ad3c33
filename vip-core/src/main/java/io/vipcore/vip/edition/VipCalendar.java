package io.vipcore.vip.edition;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of the program: dates in, dates out, each method pure. They follow from the numbers of an edition; whoever
 * computes one of them differently overrides its method, and everything that stands on it follows:
 *
 * <pre>{@code
 * VipCalendar ours = new VipCalendar() {
 *     public VipEdition edition() {
 *         return VipEditions.VIP_2018;
 *     }
 *
 *     public RenewalWindow renewalWindow(LocalDate anniversary) {
 *         return new RenewalWindow(anniversary.minusDays(10), anniversary, anniversary.plusDays(10));
 *     }
 * };
 * }</pre>
 */
public interface VipCalendar {

    /** {@return the edition whose numbers the calendar uses} */
    VipEdition edition();

    /**
     * {@return the calendar of an edition}
     *
     * @param edition the edition
     */
    static VipCalendar of(VipEdition edition) {
        return new EditionCalendar(Checks.required("VipCalendar.edition", edition));
    }

    /**
     * {@return the established anniversary date and its recurrences, or empty while nothing establishes it}
     *
     * <p>Examples: with {@code VIP_2018} and an order accepted 2024-01-16 the first anniversary date is 2025-01-16; with
     * {@code VIP_2013} and terms accepted 2013-11-17 it is 2014-12-17. Sources: VIP Program Guide, Dates; reseller page of
     * 2013.
     *
     * <p>Laws: before the invitation there is none; a custom anniversary date, if chosen, is the first one; once an order
     * has been accepted – or, where the terms count, the invitation – later facts never change the answer.
     *
     * @param dates the enrollment dates as known on one day
     */
    default Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates) {
        if (Checks.required("VipCalendar.dates", dates).asOf().isBefore(dates.invited())) {
            return Optional.empty();
        }
        int laterTermMonths = edition().laterTermMonths().value();
        if (dates.customAnniversary().isPresent()) {
            return dates.customAnniversary().map(custom -> AnniversarySchedule.of(custom, laterTermMonths));
        }
        Optional<LocalDate> basis = switch (edition().anniversaryBasis().value()) {
            case TERMS_ACCEPTED -> dates.termsAccepted();
            case FIRST_ACCEPTED_ORDER -> dates.firstAcceptedOrder();
            // A purchase authorization created by the day of the order is never later than the order.
            case FIRST_AUTHORIZATION_OR_ORDER -> dates.firstAuthorization().or(dates::firstAcceptedOrder);
        };
        return basis.map(day -> AnniversarySchedule.countedFrom(
                day,
                edition().initialTermMonths().value(),
                edition().initialFreeMonths().value(),
                laterTermMonths));
    }

    /**
     * {@return what must be ordered for a license added on a day: its fixed term from that day on; else until the
     * anniversary date, see {@link AnniversarySchedule#termToOrder}; while nothing establishes one, the initial term with
     * its days open}
     *
     * <p>Sources: VIP Program Guide, Offerings and Dates.
     *
     * @param term how long a license of the product runs
     * @param anniversary the customer's anniversary dates, or empty while they are not established
     * @param added the day on which the license is added
     */
    default TermToOrder termToOrder(ProductTerm term, Optional<AnniversarySchedule> anniversary, LocalDate added) {
        Checks.required("VipCalendar.added", added);
        Checks.required("VipCalendar.anniversary", anniversary);
        if (!Checks.required("VipCalendar.term", term).followsAnniversary()) {
            return TermToOrder.billed(
                    TermToOrder.Kind.OWN_TERM,
                    term.months(),
                    added,
                    term.endOf(added).minusDays(1));
        }
        return anniversary
                .map(schedule -> schedule.termToOrder(added))
                .orElseGet(() -> TermToOrder.open(edition().initialTermMonths().value()
                        - edition().initialFreeMonths().value()));
    }

    /**
     * {@return the days around an anniversary date on which a renewal order is taken}
     *
     * <p>The days before and after are those of the edition; the first {@link WindowException} that holds closes it on
     * another day. Example, {@code VIP_2018}: 2025-01-16 opens 2024-12-17 and closes 2025-02-15. Sources: VIP Program Guide, Renewal; JP-AD-DISPLAY; COVID.
     *
     * <p>Laws: the window contains its anniversary date; a later anniversary date never has a window that opens earlier.
     *
     * @param anniversary the anniversary date
     */
    default RenewalWindow renewalWindow(LocalDate anniversary) {
        Checks.required("VipCalendar.anniversary", anniversary);
        int closesDaysAfter = edition().windowClosesDaysAfter().value();
        for (WindowException exception : edition().windowExceptions().value()) {
            if (exception.holdsFor(anniversary)) {
                closesDaysAfter = exception.closesDaysAfter();
                break;
            }
        }
        return new RenewalWindow(
                anniversary.minusDays(edition().windowOpensDaysBefore().value()),
                anniversary,
                anniversary.plusDays(closesDaysAfter));
    }

    /**
     * {@return the first day on which a renewal counts as upcoming; the day on which the window opens if there is no such
     * day}
     *
     * <p>Example for the anniversary date 2025-01-16: {@code VIP_2018} (fewer than 60 days before the window) begins
     * 2024-10-19, {@code VIP_2024} (45 days before the anniversary date) begins 2024-12-02. Sources: Adobe's help page
     * "Manage your VIP customers"; RC-NEW.
     *
     * @param window the renewal window of an anniversary date
     */
    default LocalDate upcomingFrom(RenewalWindow window) {
        return edition().upcomingPeriod().value().firstDay(Checks.required("VipCalendar.window", window));
    }

    /**
     * {@return the deadlines of a purchase authorization; day n is the creation day plus n}
     *
     * <p>Example, {@code VIP_2018}, created 2024-03-01: to be settled by 2024-03-31, licenses stop working on 2024-05-01.
     * Sources: RC-LIC-OLD (30 days), RC-LIC-NEW (14 days), RC-CUST-NEW (60 days).
     *
     * <p>Law: a later purchase authorization never has earlier deadlines.
     *
     * @param created the day on which the purchase authorization was created
     */
    default AuthorizationDeadlines deadlinesOf(LocalDate created) {
        Checks.required("VipCalendar.created", created);
        return new AuthorizationDeadlines(
                created.plusDays(edition().authorizationDeadlineDays().value()),
                created.plusDays(edition().suspendedAfterDays().value()));
    }

    /**
     * {@return the look-back date of the VIP Select level}
     *
     * <p>Example: for the anniversary date 2025-01-16 it is 2024-12-16, 31 days before. Source: VIP Program Guide, VIP
     * Select.
     *
     * @param anniversary the anniversary date
     */
    default LocalDate levelLookback(LocalDate anniversary) {
        return Checks.required("VipCalendar.anniversary", anniversary)
                .minusDays(edition().levelLookbackDaysBefore().value());
    }
}
