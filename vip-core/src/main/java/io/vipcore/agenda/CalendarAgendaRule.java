package io.vipcore.agenda;

import static io.vipcore.agenda.AgendaKind.ACCOUNT_SUSPENDED;
import static io.vipcore.agenda.AgendaKind.LEVEL_LOOKBACK;
import static io.vipcore.agenda.AgendaKind.LICENSES_EXPIRE;
import static io.vipcore.agenda.AgendaKind.LICENSES_REMOVED;
import static io.vipcore.agenda.AgendaKind.PA_OVERDUE;
import static io.vipcore.agenda.AgendaKind.RENEWAL_CYCLE_BEGINS;
import static io.vipcore.agenda.AgendaKind.RENEWAL_CYCLE_ENDS;
import static io.vipcore.agenda.AgendaKind.RENEWAL_DUE;
import static io.vipcore.agenda.AgendaKind.RENEWAL_PAST_DUE;
import static io.vipcore.agenda.AgendaKind.RENEWAL_UPCOMING;
import static io.vipcore.agenda.AgendaKind.RENEWAL_WINDOW_OPENS;
import static io.vipcore.agenda.AgendaKind.RENEWED_TERM_BEGINS;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.license.LicenseLedger;
import io.vipcore.product.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The agenda as the deadlines and windows of a calendar make it, each entry computed from its own date. */
record CalendarAgendaRule(ProgramCalendar calendar, Catalog catalog, AuthorizationStatusRule statuses)
        implements AgendaRule {

    @Override
    public List<AgendaEntry> agendaOf(Customer customer, LocalDate asOf) {
        Optional<AnniversarySchedule> schedule =
                calendar.anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf));
        LicenseLedger ledger = LicenseLedger.of(customer, catalog, schedule, calendar.renewalWindowRule(), asOf);
        NavigableSet<AgendaEntry> entries = new TreeSet<>();
        authorizations(customer, asOf, entries);
        schedule.ifPresent(dates -> {
            ledger.anniversariesDue().forEach(n -> renewal(dates, ledger, n, entries));
            ledger.anniversariesRenewed().stream()
                    .filter(n -> ledger.unrenewedOn(n).isEmpty()
                            && !ledger.renewedOn(n).equals(ledger.dueOn(n)))
                    .forEach(n -> entries.add(AgendaEntry.of(dates.recurrence(n), RENEWED_TERM_BEGINS)));
        });
        ledger.ownTermsEnd()
                .forEach((product, days) ->
                        days.forEach(day -> entries.add(AgendaEntry.of(day, LICENSES_EXPIRE, product))));
        return entries.stream().filter(entry -> entry.date().isAfter(asOf)).toList();
    }

    private void authorizations(Customer customer, LocalDate asOf, NavigableSet<AgendaEntry> entries) {
        Optional<LocalDate> suspended = Optional.empty();
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(asOf) && isOpen(statuses.statusOf(authorization, asOf))) {
                AuthorizationDeadlines deadlines =
                        calendar.authorizationDeadlineRule().deadlinesOf(authorization.created());
                entries.add(AgendaEntry.of(deadlines.overdueFrom(), PA_OVERDUE, authorization.id()));
                if (suspended
                        .filter(day -> !day.isAfter(deadlines.suspendedFrom()))
                        .isEmpty()) {
                    suspended = Optional.of(deadlines.suspendedFrom());
                }
            }
        }
        suspended.ifPresent(day -> entries.add(AgendaEntry.of(day, ACCOUNT_SUSPENDED)));
    }

    private static boolean isOpen(AuthorizationStatus status) {
        return status == AuthorizationStatus.PENDING || status == AuthorizationStatus.OVERDUE;
    }

    private void renewal(AnniversarySchedule dates, LicenseLedger ledger, int n, NavigableSet<AgendaEntry> entries) {
        RenewalWindow window = calendar.renewalWindowRule().windowOf(dates.recurrence(n));
        if (ledger.isLevelCountedOn(n)) {
            entries.add(AgendaEntry.of(calendar.levelLookbackOf(window.due()), LEVEL_LOOKBACK));
        }
        LocalDate begins = inQuestionFrom(dates, ledger, n);
        if (n > 0 && !ledger.isAnyDueOn(n - 1)) {
            entries.add(AgendaEntry.of(begins, RENEWAL_CYCLE_BEGINS));
        }
        if (ledger.isFullyRenewedOn(n)) {
            entries.add(AgendaEntry.of(window.removedOn(), RENEWAL_CYCLE_ENDS));
            return;
        }
        LocalDate upcoming = later(begins, calendar.upcomingRule().upcomingFrom(window));
        if (upcoming.isBefore(window.opens())) {
            entries.add(AgendaEntry.of(upcoming, RENEWAL_UPCOMING));
        }
        LocalDate ready = later(begins, window.opens());
        if (!ready.isAfter(window.due())) {
            entries.add(AgendaEntry.of(ready, RENEWAL_WINDOW_OPENS));
        }
        entries.add(AgendaEntry.of(window.due(), RENEWAL_DUE));
        LocalDate pastDue = later(begins, window.due().plusDays(1));
        if (!pastDue.isAfter(window.closesInclusive())) {
            entries.add(AgendaEntry.of(pastDue, RENEWAL_PAST_DUE));
        }
        entries.add(AgendaEntry.of(window.removedOn(), LICENSES_REMOVED));
    }

    /** The first day on which an anniversary date is in question: when the one before it no longer is. */
    private LocalDate inQuestionFrom(AnniversarySchedule dates, LicenseLedger ledger, int n) {
        if (n == 0) {
            return LocalDate.MIN;
        }
        LocalDate passed = dates.recurrence(n - 1);
        return ledger.isAnyDueOn(n - 1)
                ? calendar.renewalWindowRule().windowOf(passed).removedOn()
                : passed.plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
