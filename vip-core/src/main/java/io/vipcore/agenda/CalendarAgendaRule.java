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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The agenda as the deadlines and windows of a calendar make it, each entry computed from its own date. */
record CalendarAgendaRule(ProgramCalendar calendar, Catalog catalog, AuthorizationStatusRule statuses)
        implements AgendaRule {

    /** Hears what happens when. */
    @FunctionalInterface
    private interface Entries {

        void add(LocalDate date, AgendaKind what, @Nullable String subject);

        default void add(LocalDate date, AgendaKind what) {
            add(date, what, null);
        }
    }

    @Override
    public List<AgendaEntry> agendaOf(Customer customer, LocalDate asOf) {
        Optional<AnniversarySchedule> schedule =
                calendar.anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf));
        LicenseLedger ledger = LicenseLedger.of(customer, catalog, schedule, calendar.renewalWindowRule(), asOf);
        NavigableSet<AgendaEntry> entries = new TreeSet<>();
        entries(customer, ledger, (date, what, subject) -> {
            if (date.isAfter(asOf)) {
                entries.add(new AgendaEntry(date, what, Optional.ofNullable(subject)));
            }
        });
        return List.copyOf(entries);
    }

    @Override
    public void forEachTurn(Customer customer, List<LicenseLedger> ledgers, Consumer<? super LocalDate> days) {
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            days.accept(calendar.authorizationDeadlineRule()
                    .deadlinesOf(authorization.created())
                    .overdueFrom());
        }
        Optional<AnniversarySchedule> schedule = Optional.empty();
        int named = -1;
        for (int i = 0; i < ledgers.size(); i++) {
            LicenseLedger ledger = ledgers.get(i);
            if (ledger.schedule().isPresent()) {
                if (!ledger.schedule().equals(schedule)) {
                    schedule = ledger.schedule();
                    named = -1;
                }
                named = renewalTurns(ledger, named, days);
            }
        }
    }

    /** Names the days about every anniversary date that can be in question from a ledger's day on, once for each. */
    private int renewalTurns(LicenseLedger ledger, int named, Consumer<? super LocalDate> days) {
        int last = ledger.lastDueBefore(Integer.MAX_VALUE).orElse(-1);
        for (int n = Math.max(named + 1, lastPassed(ledger)); n <= last; n++) {
            RenewalWindow window = ledger.windowOf(n);
            days.accept(calendar.upcomingRule().upcomingFrom(window));
            days.accept(window.opens());
            days.accept(window.due().plusDays(1));
            days.accept(window.removedOn());
        }
        return Math.max(named, last);
    }

    private void entries(Customer customer, LicenseLedger ledger, Entries entries) {
        authorizations(customer, ledger.asOf(), entries);
        if (ledger.schedule().isPresent()) {
            renewals(ledger.schedule().get(), ledger, entries);
        }
        ledger.forEachOwnTermEnd((product, end) -> entries.add(end, LICENSES_EXPIRE, product));
    }

    private void authorizations(Customer customer, LocalDate asOf, Entries entries) {
        LocalDate suspended = null;
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(asOf) && isOpen(statuses.statusOf(authorization, asOf))) {
                AuthorizationDeadlines deadlines =
                        calendar.authorizationDeadlineRule().deadlinesOf(authorization.created());
                entries.add(deadlines.overdueFrom(), PA_OVERDUE, authorization.id());
                if (suspended == null || suspended.isAfter(deadlines.suspendedFrom())) {
                    suspended = deadlines.suspendedFrom();
                }
            }
        }
        if (suspended != null) {
            entries.add(suspended, ACCOUNT_SUSPENDED);
        }
    }

    private static boolean isOpen(AuthorizationStatus status) {
        return status == AuthorizationStatus.PENDING || status == AuthorizationStatus.OVERDUE;
    }

    private void renewals(AnniversarySchedule dates, LicenseLedger ledger, Entries entries) {
        int last = ledger.lastDueBefore(Integer.MAX_VALUE).orElse(-1);
        for (int n = lastPassed(ledger); n <= last; n++) {
            if (ledger.isAnyDueOn(n)) {
                renewal(dates, ledger, n, entries);
            }
            boolean everythingRenewed = !ledger.isAnyDueOn(n) || ledger.isFullyRenewedOn(n);
            if (everythingRenewed && ledger.isMoreRenewedThanDueOn(n)) {
                entries.add(dates.recurrence(n), RENEWED_TERM_BEGINS);
            }
        }
    }

    /** Of the anniversary dates that have passed only the last one can be in question. */
    private static int lastPassed(LicenseLedger ledger) {
        return Math.max(0, ledger.schedule().orElseThrow().indexOnOrAfter(ledger.asOf()) - 1);
    }

    private void renewal(AnniversarySchedule dates, LicenseLedger ledger, int n, Entries entries) {
        RenewalWindow window = ledger.windowOf(n);
        if (ledger.isLevelCountedOn(n)) {
            entries.add(calendar.levelLookbackOf(window.due()), LEVEL_LOOKBACK);
        }
        LocalDate begins = inQuestionFrom(dates, ledger, n);
        if (n > 0 && !ledger.isAnyDueOn(n - 1)) {
            entries.add(begins, RENEWAL_CYCLE_BEGINS);
        }
        if (ledger.isFullyRenewedOn(n)) {
            entries.add(window.removedOn(), RENEWAL_CYCLE_ENDS);
            return;
        }
        LocalDate upcoming = later(begins, calendar.upcomingRule().upcomingFrom(window));
        if (upcoming.isBefore(window.opens())) {
            entries.add(upcoming, RENEWAL_UPCOMING);
        }
        LocalDate ready = later(begins, window.opens());
        if (!ready.isAfter(window.due())) {
            entries.add(ready, RENEWAL_WINDOW_OPENS);
        }
        entries.add(window.due(), RENEWAL_DUE);
        LocalDate pastDue = later(begins, window.due().plusDays(1));
        if (!pastDue.isAfter(window.closesInclusive())) {
            entries.add(pastDue, RENEWAL_PAST_DUE);
        }
        entries.add(window.removedOn(), LICENSES_REMOVED);
    }

    /** The first day on which an anniversary date is in question: when the one before it no longer is. */
    private LocalDate inQuestionFrom(AnniversarySchedule dates, LicenseLedger ledger, int n) {
        if (n == 0) {
            return LocalDate.MIN;
        }
        return ledger.isAnyDueOn(n - 1)
                ? ledger.windowOf(n - 1).removedOn()
                : dates.recurrence(n - 1).plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
