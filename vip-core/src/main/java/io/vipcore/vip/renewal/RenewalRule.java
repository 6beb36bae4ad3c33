package io.vipcore.vip.renewal;

import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.day;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.internal.Checks;
import io.vipcore.rules.Condition;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.source.VipSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * May a renewal order be placed? Only while the window is open and something is left to renew.
 *
 * <p>Example, licenses due 2025-01-16: refused by {@code VIP-REN-001} through 2024-12-16, allowed from 2024-12-17 through
 * 2025-02-15, refused by {@code VIP-REN-002} from 2025-02-16. Sources: VIP Program Guide, Renewal; JP-AD-DISPLAY.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum RenewalRule implements RuleDefinition {
    /** The renewal window is not open yet. */
    WINDOW_NOT_OPEN(
            "VIP-REN-001",
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(VipSources.RENEW),
            isInPhase(Set.of(RenewalPhase.NOT_DUE, RenewalPhase.UPCOMING), request -> {
                RenewalWindow window = request.ledger().currentWindow().orElseThrow();
                return Finding.of(day("opens", window.opens()), day("due", window.due()), day("asOf", request.asOf()));
            }),
            "windowOpensDaysBefore"),
    /** The renewal window has closed. */
    WINDOW_CLOSED(
            "VIP-REN-002",
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(VipSources.JP_AD_DISPLAY, VipSources.COVID),
            isInPhase(Set.of(RenewalPhase.LAPSED), request -> {
                LicenseLedger ledger = request.ledger();
                int current = ledger.currentAnniversary().orElseThrow();
                RenewalWindow window =
                        ledger.windowOf(ledger.lastDueBefore(current).orElseThrow());
                return Finding.of(
                        day("due", window.due()),
                        day("closes", window.closesInclusive()),
                        day("removed", window.removedOn()),
                        day("asOf", request.asOf()));
            }),
            "windowClosesDaysAfter",
            "windowExceptions"),
    /** There is nothing to renew. */
    NOTHING_TO_RENEW(
            "VIP-REN-003",
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(VipSources.RENEW),
            isInPhase(
                    Set.of(RenewalPhase.NONE, RenewalPhase.RENEWED),
                    request -> Finding.of(code("phase", request.ledger().phase()), day("asOf", request.asOf())))),
    /** The renewal is allowed, but what is overdue should be settled first. */
    SETTLE_OVERDUE_FIRST(
            "SETTLE_OVERDUE_FIRST",
            Severity.ADVISORY,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            Condition.when(
                    request -> request.standing() != AccountStanding.GOOD,
                    request -> Finding.of(code("standing", request.standing()), day("asOf", request.asOf()))),
            "authorizationDeadlineDays");

    private final RuleDefinition identity;

    private final Condition<RenewalRequest> condition;

    RenewalRule(
            String code,
            Severity severity,
            Confidence confidence,
            List<Source> sources,
            Condition<RenewalRequest> condition,
            String... provisions) {
        this.identity = RuleDefinition.of(code, severity, confidence, sources, List.of(provisions));
        this.condition = condition;
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision made of these rules; its result is what the order may renew}
     *
     * @param calendar the date rules
     */
    public static Policy<RenewalRequest, RenewalOffer> policy(VipCalendar calendar) {
        List<Rule<RenewalRequest>> rules = new ArrayList<>();
        for (RenewalRule rule : values()) {
            rules.add(new Rule<>(rule, rule.condition));
        }
        rules.add(Checks.required("RenewalRule.calendar", calendar)
                .edition()
                .closing(RenewalRequest::segment, RenewalRequest::asOf));
        return Policy.of(calendar.edition(), rules, request -> RenewalOffer.of(request, calendar));
    }

    private static Condition<RenewalRequest> isInPhase(
            Set<RenewalPhase> phases, Function<RenewalRequest, Finding> finding) {
        return Condition.when(request -> phases.contains(request.ledger().phase()), finding);
    }
}
