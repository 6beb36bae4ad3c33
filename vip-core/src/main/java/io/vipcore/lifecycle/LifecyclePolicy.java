package io.vipcore.lifecycle;

import static io.vipcore.verdict.Evidence.authorization;
import static io.vipcore.verdict.Evidence.code;
import static io.vipcore.verdict.Evidence.day;

import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Edition;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Does this command make sense in this history? What the program itself allows is asked of the other policies.
 *
 * <p>These rules are this library's assumptions: no public source speaks of them.
 */
public final class LifecyclePolicy {

    private LifecyclePolicy() {}

    /**
     * Returns the policy of an edition, made of the rules {@code VIP-LIF-001} to {@code 005}.
     *
     * @param edition the edition
     * @return the policy; what follows is the command itself
     */
    public static RulePolicy<LifecycleStep, Command> of(Edition edition) {
        return RulePolicy.of(
                edition,
                List.of(notInThePast(), authorizationIsOpen(), notDoneYet(), actorMay(), orderedBeforeSettled()),
                LifecycleStep::command);
    }

    private static Rule<LifecycleStep> notInThePast() {
        return Rule.of(VipRule.VIP_LIF_001, (step, findings) -> {
            LocalDate latest = step.history().latest();
            boolean past = step.command().on().isBefore(latest);
            if (past) {
                findings.add(day("on", step.command().on()), day("latest", latest));
            }
            return past;
        });
    }

    private static Rule<LifecycleStep> authorizationIsOpen() {
        return Rule.of(VipRule.VIP_LIF_002, (step, findings) -> {
            Optional<String> id = step.orderedAuthorizationId();
            boolean missing = id.isPresent() && step.openAuthorization().isEmpty();
            if (missing) {
                findings.add(authorization(id.get()));
            }
            return missing;
        });
    }

    private static Rule<LifecycleStep> notDoneYet() {
        return Rule.of(VipRule.VIP_LIF_003, (step, findings) -> {
            Optional<LocalDate> done = doneOn(step);
            done.ifPresent(day -> findings.add(day("done", day)));
            return done.isPresent();
        });
    }

    private static Optional<LocalDate> doneOn(LifecycleStep step) {
        if (step.command() instanceof Command.AcceptInvitation) {
            return step.history().customer().accepted();
        }
        return step.openAuthorization()
                .flatMap(pa -> step.command() instanceof Command.PlaceOrder
                        ? pa.ordered().or(pa::settled)
                        : pa.settled());
    }

    private static Rule<LifecycleStep> actorMay() {
        return Rule.of(VipRule.VIP_LIF_004, (step, findings) -> {
            boolean member =
                    actorOf(step.command()).filter(Requester.MEMBER::equals).isPresent();
            if (member) {
                findings.add(code("actor", Requester.MEMBER));
            }
            return member;
        });
    }

    /** Who acts, where it matters. */
    private static Optional<Requester> actorOf(Command command) {
        if (command instanceof Command.AddOffer add) {
            return Optional.of(add.by());
        }
        if (command instanceof Command.PlaceOrder place) {
            return Optional.of(place.by());
        }
        if (command instanceof Command.PlaceDirectOrder place) {
            return Optional.of(place.by());
        }
        if (command instanceof Command.PlaceRenewalOrder place) {
            return Optional.of(place.by());
        }
        return Optional.empty();
    }

    private static Rule<LifecycleStep> orderedBeforeSettled() {
        return Rule.of(VipRule.VIP_LIF_005, (step, findings) -> {
            Optional<PurchaseAuthorization> unordered = step.openAuthorization()
                    .filter(pa -> step.command() instanceof Command.SettleOrder
                            && pa.ordered().isEmpty());
            unordered.ifPresent(pa -> findings.add(authorization(pa.id())));
            return unordered.isPresent();
        });
    }
}
