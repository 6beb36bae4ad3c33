package io.vipcore.vip.renewal;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.Catalog;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.EnrollmentDates;
import io.vipcore.vip.edition.VipCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the ledger of one customer on each day on which the phase may change, in their order. From one day to the next only
 * what is new is booked, so that a customer with many facts does not take time in the square of them.
 */
final class Phases {

    private final Customer customer;
    private final Catalog catalog;
    private final VipCalendar calendar;
    private final EnrollmentDates lasting;
    private final ListMultimap<LocalDate, Booking> news = ArrayListMultimap.create();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    Phases(Customer customer, Catalog catalog, VipCalendar calendar) {
        this.customer = customer;
        this.catalog = catalog;
        this.calendar = calendar;
        this.lasting = customer.enrollmentDates(Checks.LAST_DAY);
        Booking.of(customer).forEach(booking -> booking.days().forEach(day -> news.put(day, booking)));
        days.addAll(news.keySet());
        customer.accepted().ifPresent(days::add);
        days.headSet(customer.invited(), true).clear();
    }

    NavigableMap<LocalDate, RenewalPhase> byFirstDay() {
        NavigableMap<LocalDate, RenewalPhase> phases = new TreeMap<>();
        EnrollmentDates dates = customer.enrollmentDates(customer.invited());
        LicenseLedger ledger = rebooked(calendar.anniversaryOf(dates), customer.invited());
        phases.put(ledger.asOf(), ledger.phase());
        while (!days.isEmpty() && !days.first().isAfter(Checks.LAST_DAY)) {
            LocalDate day = days.pollFirst();
            Optional<AnniversarySchedule> schedule = ledger.schedule();
            if (mayChange(dates, day)) {
                dates = customer.enrollmentDates(day);
                schedule = calendar.anniversaryOf(dates);
            }
            ledger = schedule.equals(ledger.schedule()) ? updated(ledger, day) : rebooked(schedule, day);
            RenewalPhase phase = ledger.phase();
            if (phase != phases.lastEntry().getValue()) {
                phases.put(day, phase);
            }
        }
        return phases;
    }

    /** Nothing after the first order changes them, and before it no purchase authorization after the first one. */
    private boolean mayChange(EnrollmentDates dates, LocalDate day) {
        Optional<LocalDate> today = Optional.of(day);
        if (today.equals(lasting.termsAccepted()) || today.equals(lasting.firstAcceptedOrder())) {
            return true;
        }
        LocalDate first = dates.firstAuthorization().orElse(Checks.LAST_DAY);
        return dates.firstAcceptedOrder().isEmpty()
                && Iterables.any(news.get(day), booking -> !booking.on().isAfter(first));
    }

    private LicenseLedger rebooked(Optional<AnniversarySchedule> schedule, LocalDate day) {
        LicenseLedger ledger = LicenseLedger.of(customer, catalog, calendar, schedule, day);
        ledger.bookings().due().keySet().forEach(n -> addTurns(ledger, n));
        return ledger;
    }

    private LicenseLedger updated(LicenseLedger before, LocalDate day) {
        LicenseLedger ledger = new LicenseLedger(day, before.schedule(), calendar, before.bookings());
        for (Booking booking : news.get(day)) {
            if (booking.holdsOn(day) && !booking.holdsOn(day.minusDays(1))) {
                booking.forEachEntry(catalog, ledger.schedule(), entry -> {
                    ledger.bookings().add(entry);
                    entry.dueOn().ifPresent(n -> addTurns(ledger, n));
                });
            } else if (!booking.holdsOn(day) && booking.holdsOn(day.minusDays(1))) {
                booking.forEachEntry(catalog, ledger.schedule(), ledger.bookings()::remove);
            }
        }
        return ledger;
    }

    /** An anniversary date becomes the current one on the day after the one before it, or when that one's window closes. */
    private void addTurns(LicenseLedger ledger, int n) {
        if (ledger.schedule().isPresent()) {
            RenewalWindow window = ledger.windowOf(n);
            LocalDate next =
                    ledger.schedule().get().recurrence(Math.max(0, n - 1)).plusDays(1);
            for (LocalDate day : List.of(
                    next,
                    calendar.upcomingFrom(window),
                    window.opens(),
                    window.due().plusDays(1),
                    window.removedOn())) {
                if (day.isAfter(ledger.asOf())) {
                    days.add(day);
                }
            }
        }
    }
}
