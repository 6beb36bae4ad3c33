package io.vipcore.renewal;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.Calendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.license.LicenseLedger;
import java.time.LocalDate;
import java.util.Optional;

/** The renewal as a calendar's windows make it. */
record CalendarRenewalRule(Calendar calendar) implements RenewalRule {

    @Override
    public RenewalStatus renewalOf(LicenseLedger ledger) {
        if (ledger.schedule().isEmpty()) {
            return RenewalStatus.NOT_ESTABLISHED;
        }
        AnniversarySchedule schedule = ledger.schedule().get();
        int n = anniversaryInQuestion(schedule, ledger);
        RenewalWindow window = windowOf(schedule, n);
        return new RenewalStatus(phase(ledger, n, window), Optional.of(schedule), Optional.of(window));
    }

    private int anniversaryInQuestion(AnniversarySchedule schedule, LicenseLedger ledger) {
        int next = schedule.indexOnOrAfter(ledger.asOf());
        boolean passedIsOpen = next > 0
                && ledger.isAnyDueOn(next - 1)
                && !ledger.asOf().isAfter(windowOf(schedule, next - 1).closesInclusive());
        return passedIsOpen ? next - 1 : next;
    }

    private RenewalPhase phase(LicenseLedger ledger, int n, RenewalWindow window) {
        if (!ledger.isAnyDueOn(n)) {
            return ledger.isAnyDueBefore(n) ? RenewalPhase.LAPSED : RenewalPhase.NONE;
        }
        if (ledger.isFullyRenewedOn(n)) {
            return RenewalPhase.RENEWED;
        }
        LocalDate day = ledger.asOf();
        if (day.isAfter(window.due())) {
            return RenewalPhase.PAST_DUE;
        }
        if (!day.isBefore(window.opens())) {
            return RenewalPhase.READY;
        }
        return day.isBefore(calendar.upcomingRule().upcomingFrom(window))
                ? RenewalPhase.NOT_DUE
                : RenewalPhase.UPCOMING;
    }

    private RenewalWindow windowOf(AnniversarySchedule schedule, int n) {
        return calendar.renewalWindowRule().windowOf(schedule.recurrence(n));
    }
}
