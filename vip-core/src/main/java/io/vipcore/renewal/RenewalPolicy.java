package io.vipcore.renewal;

import static io.vipcore.verdict.Evidence.code;
import static io.vipcore.verdict.Evidence.day;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.List;

/**
 * May a renewal order be placed? Only while the window is open and something is left to renew.
 *
 * <p>Example, licenses due 2025-01-16: refused by {@code VIP-REN-001} through 2024-12-16, allowed from 2024-12-17 through
 * 2025-02-15, refused by {@code VIP-REN-002} from 2025-02-16. Sources: VIP Program Guide, Renewal; JP-AD-DISPLAY.
 */
public final class RenewalPolicy {

    private RenewalPolicy() {}

    /**
     * Returns the policy of a calendar's edition, made of the rules {@code VIP-REN-001} to {@code 003} and the advisory
     * on overdue accounts.
     *
     * @param calendar the date rules
     * @return the policy
     */
    public static RulePolicy<RenewalRequest, RenewalOffer> of(ProgramCalendar calendar) {
        return RulePolicy.of(
                calendar.edition(),
                List.of(windowHasOpened(), windowHasNotClosed(calendar), somethingIsLeft(), settleOverdueFirst()),
                request -> offer(calendar, request));
    }

    private static Rule<RenewalRequest> windowHasOpened() {
        return Rule.of(VipRule.VIP_REN_001, (request, findings) -> {
            RenewalPhase phase = request.renewal().phase();
            if (phase != RenewalPhase.NOT_DUE && phase != RenewalPhase.UPCOMING) {
                return false;
            }
            RenewalWindow window = request.renewal().window().orElseThrow();
            findings.add(day("opens", window.opens()), day("due", window.due()), day("asOf", request.asOf()));
            return true;
        });
    }

    private static Rule<RenewalRequest> windowHasNotClosed(ProgramCalendar calendar) {
        return Rule.of(VipRule.VIP_REN_002, (request, findings) -> {
            if (request.renewal().phase() != RenewalPhase.LAPSED) {
                return false;
            }
            AnniversarySchedule schedule = request.renewal().schedule().orElseThrow();
            int current =
                    schedule.indexOnOrAfter(request.renewal().anniversary().orElseThrow());
            LocalDate lapsed =
                    schedule.recurrence(request.ledger().lastDueBefore(current).orElseThrow());
            RenewalWindow window = calendar.renewalWindowRule().windowOf(lapsed);
            findings.add(
                    day("due", window.due()),
                    day("closes", window.closesInclusive()),
                    day("removed", window.removedOn()),
                    day("asOf", request.asOf()));
            return true;
        });
    }

    private static Rule<RenewalRequest> somethingIsLeft() {
        return Rule.of(VipRule.VIP_REN_003, (request, findings) -> {
            RenewalPhase phase = request.renewal().phase();
            if (phase != RenewalPhase.NONE && phase != RenewalPhase.RENEWED) {
                return false;
            }
            findings.add(code("phase", phase), day("asOf", request.asOf()));
            return true;
        });
    }

    private static Rule<RenewalRequest> settleOverdueFirst() {
        return Rule.of(VipRule.SETTLE_OVERDUE_FIRST, (request, findings) -> {
            if (request.standing() == AccountStanding.GOOD) {
                return false;
            }
            findings.add(code("standing", request.standing()), day("asOf", request.asOf()));
            return true;
        });
    }

    private static RenewalOffer offer(ProgramCalendar calendar, RenewalRequest request) {
        AnniversarySchedule schedule = request.renewal().schedule().orElseThrow();
        RenewalWindow window = request.renewal().window().orElseThrow();
        return new RenewalOffer(
                window,
                request.ledger()
                        .unrenewedOn(request.ledger().anniversaryInQuestion().orElseThrow()),
                calendar.proration().prorate(schedule, window.due()));
    }
}
