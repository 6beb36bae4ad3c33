package io.vipcore.vip.authorization;

import static io.vipcore.rules.Evidence.authorization;
import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.day;
import static io.vipcore.rules.Evidence.group;

import io.vipcore.internal.Checks;
import io.vipcore.rules.Condition;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * May this purchase authorization be cancelled? Only a pending one may; its licenses are removed. If the order was already
 * placed, a return authorization must be requested.
 *
 * <p>Example: created 2024-03-01, ordered 2024-03-05, cancelled 2024-03-19: allowed, return authorization by 2024-03-19;
 * on 2024-03-20 that day has passed. Sources: Adobe's help page "Manage your VIP customers"; SWO-COMPARE.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum CancellationRule implements RuleDefinition {
    /** The purchase authorization is not pending. */
    NOT_PENDING(
            "VIP-CAN-001",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            standings -> Condition.when(
                    request -> status(standings, request)
                            .filter(status -> status != AuthorizationStatus.PENDING)
                            .isPresent(),
                    request -> {
                        AuthorizationStatus status = status(standings, request).orElseThrow();
                        return Finding.of(
                                authorization(request.authorization()),
                                code("status", status),
                                day("created", request.find().orElseThrow().created()),
                                day("asOf", request.asOf()),
                                group(
                                        switch (status) {
                                            case OVERDUE -> "overdue";
                                            case COMPLETED -> "completed";
                                            default -> "ended";
                                        }));
                    }),
            "authorizationDeadlineDays"),
    /** There is no such purchase authorization on the account. */
    NO_SUCH_AUTHORIZATION(
            "VIP-CAN-002",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            standings -> Condition.when(
                    request -> request.find().isEmpty(),
                    request -> Finding.of(authorization(request.authorization()), day("asOf", request.asOf())))),
    /** An order was already placed: a return authorization must be requested. */
    REQUEST_RETURN_AUTHORIZATION(
            "REQUEST_RETURN_AUTHORIZATION",
            Severity.OBLIGATION,
            Confidence.STATED,
            List.of(VipSources.SEED, VipSources.SWO_COMPARE),
            standings -> Condition.when(
                    request -> ordered(request).isPresent(),
                    request -> Finding.of(
                            authorization(request.authorization()),
                            day("ordered", ordered(request).orElseThrow()),
                            day("lastDay", lastDay(standings, request).orElseThrow()))),
            "returnWindowDays"),
    /** The last day for requesting a return authorization has passed. */
    RETURN_WINDOW_CLOSED(
            "RETURN_WINDOW_CLOSED",
            Severity.ADVISORY,
            Confidence.REPORTED,
            List.of(VipSources.SWO_COMPARE),
            standings -> Condition.when(
                    request -> lastDay(standings, request)
                            .filter(request.asOf()::isAfter)
                            .isPresent(),
                    request -> Finding.of(
                            day("lastDay", lastDay(standings, request).orElseThrow()), day("asOf", request.asOf()))),
            "returnWindowDays");

    private final RuleDefinition identity;

    private final Function<StandingRule, Condition<CancellationRequest>> condition;

    CancellationRule(
            String code,
            Severity severity,
            Confidence confidence,
            List<Source> sources,
            Function<StandingRule, Condition<CancellationRequest>> condition,
            String... provisions) {
        this.identity = RuleDefinition.of(code, severity, confidence, sources, List.of(provisions));
        this.condition = condition;
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision made of these rules; its result is the cancelled purchase authorization, without what is dated
     * later}
     *
     * @param standings the status of purchase authorizations, and the date rules
     */
    public static Policy<CancellationRequest, PurchaseAuthorization> policy(StandingRule standings) {
        Checks.required("CancellationRule.standings", standings);
        List<Rule<CancellationRequest>> rules = Arrays.stream(values())
                .map(rule -> new Rule<>(rule, rule.condition.apply(standings)))
                .toList();
        return Policy.of(
                standings.calendar().edition(),
                rules,
                request -> request.find().orElseThrow().knownOn(request.asOf()).cancelledOn(request.asOf()));
    }

    private static Optional<AuthorizationStatus> status(StandingRule standings, CancellationRequest request) {
        return request.find().map(pa -> standings.statusOf(pa, request.asOf()));
    }

    private static Optional<LocalDate> ordered(CancellationRequest request) {
        return request.find().flatMap(PurchaseAuthorization::ordered).filter(day -> !day.isAfter(request.asOf()));
    }

    private static Optional<LocalDate> lastDay(StandingRule standings, CancellationRequest request) {
        VipEdition edition = standings.calendar().edition();
        return ordered(request)
                .map(day -> day.plusDays(edition.returnWindowDays().value()));
    }
}
