package io.vipcore.vip.history;

import static io.vipcore.rules.Evidence.authorization;
import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.day;

import io.vipcore.rules.Condition;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Does this command make sense in this history? What the program itself allows is asked of its decisions.
 *
 * <p>These rules are this library's assumptions: no public source speaks of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum LifecycleRule implements RuleDefinition {
    /** The command is dated before the customer's latest event. */
    BEFORE_LATEST_EVENT(
            "VIP-LIF-001",
            List.of(Source.ASSUMPTION),
            Condition.when(
                    step -> step.command().on().isBefore(step.history().latest()),
                    step -> Finding.of(
                            day("on", step.command().on()),
                            day("latest", step.history().latest())))),
    /** There is no such open purchase authorization. */
    NO_OPEN_AUTHORIZATION(
            "VIP-LIF-002",
            List.of(Source.ASSUMPTION),
            Condition.when(
                    step -> step.orderedAuthorizationId().isPresent()
                            && step.openAuthorization().isEmpty(),
                    step -> Finding.of(
                            authorization(step.orderedAuthorizationId().orElseThrow())))),
    /** It was already done: accepted, ordered or settled. */
    ALREADY_DONE(
            "VIP-LIF-003",
            List.of(Source.ASSUMPTION),
            Condition.when(
                    step -> doneOn(step).isPresent(),
                    step -> Finding.of(day("done", doneOn(step).orElseThrow())))),
    /** It is not this actor's to do. */
    NOT_FOR_THIS_ACTOR(
            "VIP-LIF-004",
            List.of(Source.ASSUMPTION, VipSources.SEED),
            Condition.when(
                    step -> step.command().by() == Requester.MEMBER && isForTheAccountManager(step.command()),
                    step -> Finding.of(code("actor", step.command().by())))),
    /** An order is settled before it was placed. */
    SETTLED_BEFORE_ORDERED(
            "VIP-LIF-005",
            List.of(Source.ASSUMPTION),
            Condition.when(
                    step -> step.command().kind() == Command.Kind.SETTLE_ORDER
                            && step.openAuthorization()
                                    .filter(pa -> pa.ordered().isEmpty()
                                            && pa.settled().isEmpty())
                                    .isPresent(),
                    step -> Finding.of(
                            authorization(step.orderedAuthorizationId().orElseThrow()))));

    private final RuleDefinition identity;

    private final Condition<LifecycleStep> condition;

    LifecycleRule(String code, List<Source> sources, Condition<LifecycleStep> condition) {
        this.identity = RuleDefinition.of(code, Severity.REFUSAL, Confidence.ASSUMED, sources, List.of());
        this.condition = condition;
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision made of these rules; its result is the command}
     *
     * @param edition the edition
     */
    public static Policy<LifecycleStep, Command> policy(VipEdition edition) {
        List<Rule<LifecycleStep>> rules = Arrays.stream(values())
                .map(rule -> new Rule<>(rule, rule.condition))
                .toList();
        return Policy.of(edition, rules, LifecycleStep::command);
    }

    private static Optional<LocalDate> doneOn(LifecycleStep step) {
        return switch (step.command().kind()) {
            case ACCEPT_INVITATION -> step.history().customer().accepted();
            case PLACE_ORDER ->
                step.openAuthorization().flatMap(pa -> pa.ordered().or(pa::settled));
            case SETTLE_ORDER -> step.openAuthorization().flatMap(pa -> pa.settled());
            default -> Optional.empty();
        };
    }

    private static boolean isForTheAccountManager(Command command) {
        return switch (command.kind()) {
            case ADD_OFFER, PLACE_ORDER, PLACE_DIRECT_ORDER, PLACE_RENEWAL_ORDER -> true;
            default -> false;
        };
    }
}
