package io.vipcore.renewal;

import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.UpcomingRule;
import io.vipcore.license.LicenseLedger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The renewal as the windows of a calendar make it. */
record CalendarRenewalRule(UpcomingRule upcoming) implements RenewalRule {

    @Override
    public RenewalStatus renewalOf(LicenseLedger ledger) {
        OptionalInt n = ledger.anniversaryInQuestion();
        Optional<RenewalWindow> window = ledger.windowInQuestion();
        return n.isEmpty() || window.isEmpty()
                ? RenewalStatus.NOT_ESTABLISHED
                : new RenewalStatus(phase(ledger, n.getAsInt(), window.get()), ledger.schedule(), window);
    }

    private RenewalPhase phase(LicenseLedger ledger, int n, RenewalWindow window) {
        if (!ledger.isAnyDueOn(n)) {
            return ledger.lastDueBefore(n).isPresent() ? RenewalPhase.LAPSED : RenewalPhase.NONE;
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
        return day.isBefore(upcoming.upcomingFrom(window)) ? RenewalPhase.NOT_DUE : RenewalPhase.UPCOMING;
    }
}
