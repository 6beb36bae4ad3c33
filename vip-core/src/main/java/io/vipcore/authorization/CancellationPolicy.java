package io.vipcore.authorization;

import static io.vipcore.verdict.Evidence.authorization;
import static io.vipcore.verdict.Evidence.code;
import static io.vipcore.verdict.Evidence.day;

import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * May this purchase authorization be cancelled? Only a pending one may; its licenses are removed. If the order was
 * already placed, a return authorization must be asked for.
 *
 * <p>Example: created 2024-03-01, ordered 2024-03-05, cancelled 2024-03-19: allowed, return authorization by 2024-03-19;
 * on 2024-03-20 that day has passed. Sources: the founding page; SWO-COMPARE (14 days).
 */
public final class CancellationPolicy {

    private CancellationPolicy() {}

    /**
     * Returns the policy of an edition, made of the rules {@code VIP-CAN-001} and {@code 002} and the notes on returns.
     *
     * @param edition the edition
     * @param statuses the status of purchase authorizations
     * @return the policy; what follows is the cancelled purchase authorization
     */
    public static RulePolicy<CancellationRequest, PurchaseAuthorization> of(
            Edition edition, AuthorizationStatusRule statuses) {
        return RulePolicy.of(
                edition,
                List.of(
                        authorizationIsPending(statuses),
                        authorizationExists(),
                        requestReturnAuthorization(edition),
                        returnWindowClosed(edition)),
                request -> PurchaseAuthorization.builder()
                        .from(request.find().orElseThrow().knownOn(request.asOf()))
                        .cancelled(request.asOf())
                        .build());
    }

    private static Rule<CancellationRequest> authorizationIsPending(AuthorizationStatusRule statuses) {
        return Rule.of(VipRule.VIP_CAN_001, (request, findings) -> {
            Optional<AuthorizationStatus> status = request.find().map(pa -> statuses.statusOf(pa, request.asOf()));
            if (status.isEmpty() || status.get() == AuthorizationStatus.PENDING) {
                return false;
            }
            findings.add(
                    authorization(request.authorization()),
                    code("status", status.get()),
                    day("created", request.find().orElseThrow().created()),
                    day("asOf", request.asOf()));
            return true;
        });
    }

    private static Rule<CancellationRequest> authorizationExists() {
        return Rule.of(VipRule.VIP_CAN_002, (request, findings) -> {
            boolean missing = request.find().isEmpty();
            if (missing) {
                findings.add(authorization(request.authorization()), day("asOf", request.asOf()));
            }
            return missing;
        });
    }

    private static Rule<CancellationRequest> requestReturnAuthorization(Edition edition) {
        return Rule.of(VipRule.REQUEST_RETURN_AUTHORIZATION, (request, findings) -> {
            Optional<LocalDate> ordered = orderedBy(request);
            ordered.ifPresent(day -> findings.add(
                    authorization(request.authorization()),
                    day("ordered", day),
                    day("lastDay", lastDayOfReturn(edition, day))));
            return ordered.isPresent();
        });
    }

    private static Rule<CancellationRequest> returnWindowClosed(Edition edition) {
        return Rule.of(VipRule.RETURN_WINDOW_CLOSED, (request, findings) -> {
            Optional<LocalDate> passed = orderedBy(request)
                    .map(ordered -> lastDayOfReturn(edition, ordered))
                    .filter(lastDay -> request.asOf().isAfter(lastDay));
            passed.ifPresent(lastDay -> findings.add(day("lastDay", lastDay), day("asOf", request.asOf())));
            return passed.isPresent();
        });
    }

    private static Optional<LocalDate> orderedBy(CancellationRequest request) {
        return request.find().flatMap(PurchaseAuthorization::ordered).filter(day -> !day.isAfter(request.asOf()));
    }

    private static LocalDate lastDayOfReturn(Edition edition, LocalDate ordered) {
        return ordered.plusDays(edition.returnWindowDays().value());
    }
}
