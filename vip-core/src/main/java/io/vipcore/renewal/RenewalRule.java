package io.vipcore.renewal;

import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.license.LicenseLedger;

/**
 * Where a renewal stands on the day of a ledger.
 *
 * <p>Laws: exactly one phase holds; the phases of one unrenewed term follow each other in the order {@code NOT_DUE},
 * {@code UPCOMING}, {@code READY}, {@code PAST_DUE}, {@code LAPSED}.
 */
@FunctionalInterface
public interface RenewalRule {

    /**
     * Returns where the renewal stands.
     *
     * @param ledger the licenses of a customer as known on a day
     * @return the status on that day
     */
    RenewalStatus renewalOf(LicenseLedger ledger);

    /**
     * Returns the phase of the renewal alone.
     *
     * @param ledger the licenses of a customer as known on a day
     * @return the phase of {@link #renewalOf}
     */
    default RenewalPhase phaseOf(LicenseLedger ledger) {
        return renewalOf(ledger).phase();
    }

    /**
     * Returns the rule of a calendar.
     *
     * <p>Example, {@code VIP_2018}, three licenses due 2025-01-16 and none renewed: {@code UPCOMING} from 2024-10-19,
     * {@code READY} from 2024-12-17, {@code PAST_DUE} from 2025-01-17, {@code LAPSED} from 2025-02-16. Sources: the
     * founding page; VIP Program Guide, Renewal; JP-AD-DISPLAY.
     *
     * @param calendar the windows and the upcoming period
     * @return the rule
     */
    static RenewalRule of(ProgramCalendar calendar) {
        return new CalendarRenewalRule(calendar.upcomingRule());
    }
}
