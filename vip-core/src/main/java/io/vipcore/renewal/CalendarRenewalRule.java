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
        Optional<RenewalWindow> window = ledger.windowInQuestion();
        return window.isEmpty()
                ? RenewalStatus.NOT_ESTABLISHED
                : new RenewalStatus(phaseOf(ledger), ledger.schedule(), window);
    }

    @Override
    public RenewalPhase phaseOf(LicenseLedger ledger) {
        OptionalInt inQuestion = ledger.anniversaryInQuestion();
        if (inQuestion.isEmpty()) {
            return RenewalPhase.NONE;
        }
        int n = inQuestion.getAsInt();
        if (!ledger.isAnyDueOn(n)) {
            return ledger.lastDueBefore(n).isPresent() ? RenewalPhase.LAPSED : RenewalPhase.NONE;
        }
        return ledger.isFullyRenewedOn(n) ? RenewalPhase.RENEWED : unrenewed(ledger.asOf(), ledger.windowOf(n));
    }

    private RenewalPhase unrenewed(LocalDate day, RenewalWindow window) {
        if (day.isAfter(window.due())) {
            return RenewalPhase.PAST_DUE;
        }
        if (!day.isBefore(window.opens())) {
            return RenewalPhase.READY;
        }
        return day.isBefore(upcoming.upcomingFrom(window)) ? RenewalPhase.NOT_DUE : RenewalPhase.UPCOMING;
    }
}
