package io.vipcore.vip;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.AgendaKind;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything that will happen to a customer if nothing is done after a day, each entry computed from its own date.
 *
 * <p>Law: between two entries nothing changes – no filter, status of a purchase authorization, standing, phase or holding
 * differs from the day before on a day that has no entry.
 *
 * <p>Example, {@code VIP_2018}, three licenses due 2025-01-16, read 2024-06-01: {@code RENEWAL_UPCOMING} 2024-10-19,
 * {@code LEVEL_LOOKBACK} 2024-12-16, {@code RENEWAL_WINDOW_OPENS} 2024-12-17, {@code RENEWAL_DUE} 2025-01-16, {@code
 * RENEWAL_PAST_DUE} 2025-01-17, {@code LICENSES_REMOVED} 2025-02-16.
 */
final class Agenda {

    private final VipRules rules;
    private final Customer customer;
    private final LicenseLedger ledger;
    private final NavigableSet<AgendaEntry> entries = new TreeSet<>();

    private Agenda(VipRules rules, Customer customer, LocalDate asOf) {
        this.rules = rules;
        this.customer = customer;
        this.ledger = LicenseLedger.of(customer, rules.catalog(), rules.calendar(), asOf);
    }

    /** The entries after a day in their order; finitely many, since nothing new happens. */
    static List<AgendaEntry> of(VipRules rules, Customer customer, LocalDate asOf) {
        Agenda agenda = new Agenda(rules, customer, asOf);
        agenda.authorizations();
        agenda.ledger.schedule().ifPresent(agenda::renewals);
        agenda.ledger
                .fixedTermEnds()
                .forEach((product, ends) ->
                        ends.forEach(end -> agenda.add(end, AgendaKind.LICENSES_EXPIRE, Optional.of(product))));
        return List.copyOf(agenda.entries);
    }

    private VipCalendar calendar() {
        return rules.calendar();
    }

    private void add(LocalDate date, AgendaKind what) {
        add(date, what, Optional.empty());
    }

    private void add(LocalDate date, AgendaKind what, Optional<String> subject) {
        if (date.isAfter(ledger.asOf())) {
            entries.add(new AgendaEntry(date, what, subject));
        }
    }

    private void authorizations() {
        NavigableSet<LocalDate> suspensions = new TreeSet<>();
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(ledger.asOf()) && isOpen(authorization)) {
                AuthorizationDeadlines deadlines = calendar().deadlinesOf(authorization.created());
                add(deadlines.overdueFrom(), AgendaKind.PA_OVERDUE, Optional.of(authorization.id()));
                suspensions.add(deadlines.suspendedFrom());
            }
        }
        if (!suspensions.isEmpty()) {
            add(suspensions.first(), AgendaKind.ACCOUNT_SUSPENDED);
        }
    }

    private boolean isOpen(PurchaseAuthorization authorization) {
        AuthorizationStatus status = rules.standingRule().statusOf(authorization, ledger.asOf());
        return status == AuthorizationStatus.PENDING || status == AuthorizationStatus.OVERDUE;
    }

    private void renewals(AnniversarySchedule dates) {
        int last = ledger.lastDueBefore(Integer.MAX_VALUE).orElse(-1);
        // Of the anniversary dates that have passed only the last one can be the current one.
        for (int n = Math.max(0, dates.indexOnOrAfter(ledger.asOf()) - 1); n <= last; n++) {
            if (ledger.hasLicensesDueOn(n)) {
                renewal(dates, n);
            }
            boolean everythingRenewed = !ledger.hasLicensesDueOn(n) || ledger.isFullyRenewedOn(n);
            if (everythingRenewed && ledger.isMoreRenewedThanDueOn(n)) {
                add(dates.recurrence(n), AgendaKind.RENEWED_TERM_BEGINS);
            }
        }
    }

    private void renewal(AnniversarySchedule dates, int n) {
        RenewalWindow window = ledger.windowOf(n);
        if (ledger.hasLevelLicensesDueOn(n)) {
            add(calendar().levelLookback(window.due()), AgendaKind.LEVEL_LOOKBACK);
        }
        LocalDate begins = currentFrom(dates, n);
        if (!ledger.hasLicensesDueOn(n - 1)) {
            add(begins, AgendaKind.RENEWAL_CYCLE_BEGINS);
        }
        if (ledger.isFullyRenewedOn(n)) {
            add(window.removedOn(), AgendaKind.RENEWAL_CYCLE_ENDS);
            return;
        }
        LocalDate upcoming = later(begins, calendar().upcomingFrom(window));
        if (upcoming.isBefore(window.opens())) {
            add(upcoming, AgendaKind.RENEWAL_UPCOMING);
        }
        LocalDate ready = later(begins, window.opens());
        if (!ready.isAfter(window.due())) {
            add(ready, AgendaKind.RENEWAL_WINDOW_OPENS);
        }
        add(window.due(), AgendaKind.RENEWAL_DUE);
        LocalDate pastDue = later(begins, window.due().plusDays(1));
        if (!pastDue.isAfter(window.closesInclusive())) {
            add(pastDue, AgendaKind.RENEWAL_PAST_DUE);
        }
        add(window.removedOn(), AgendaKind.LICENSES_REMOVED);
    }

    /** The first day on which an anniversary date is the current one: when the one before it no longer is. */
    private LocalDate currentFrom(AnniversarySchedule dates, int n) {
        if (n == 0) {
            return LocalDate.MIN;
        }
        return ledger.hasLicensesDueOn(n - 1)
                ? ledger.windowOf(n - 1).removedOn()
                : dates.recurrence(n - 1).plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
