package io.vipcore.verdict;

import com.google.common.collect.ImmutableList;
import io.vipcore.edition.Edition;
import io.vipcore.fact.InvalidFactException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A decision made of named rules. Immutable; an application adds, replaces or removes a rule and gets a new policy:
 *
 * <pre>{@code
 * RulePolicy<AuthorizationRequest, NewAuthorization> ours = program.authorizationPolicy()
 *         .with(Rule.of(creditLimit, (request, findings) -> …))
 *         .without(VipRule.VIP_PA_007);
 * }</pre>
 *
 * <p>The order of the rules never changes the verdict: reasons are sorted by rule id, then by line.
 *
 * @param <Q> the question that is decided
 * @param <R> what follows from an allowed decision
 */
public final class RulePolicy<Q, R> implements Policy<Q, R> {

    private final Edition edition;
    private final ImmutableList<RuleInForce<Q>> refusing;
    private final ImmutableList<RuleInForce<Q>> noting;
    private final OutcomeInForce<Q, ?, R> outcome;

    private RulePolicy(Edition edition, List<Rule<Q>> rules, Outcome<Q, ?, R> outcome) {
        Set<String> ids = new HashSet<>();
        outcome.notes().forEach(note -> requireNew(note.definition(), ids));
        ImmutableList.Builder<RuleInForce<Q>> refusals = ImmutableList.builder();
        ImmutableList.Builder<RuleInForce<Q>> notes = ImmutableList.builder();
        for (Rule<Q> rule : rules) {
            requireNew(rule.definition(), ids);
            (rule.definition().severity() == Severity.REFUSAL ? refusals : notes).add(RuleInForce.of(rule, edition));
        }
        this.edition = edition;
        this.refusing = refusals.build();
        this.noting = notes.build();
        this.outcome = OutcomeInForce.of(outcome, edition);
    }

    private static void requireNew(RuleDefinition definition, Set<String> ids) {
        if (!ids.add(definition.id())) {
            throw new InvalidFactException("RulePolicy.rules", "names " + definition.id() + " twice");
        }
    }

    /**
     * Creates a policy.
     *
     * @param <Q> the question that is decided
     * @param <R> what follows from an allowed decision
     * @param edition the edition under which the rules speak
     * @param rules the rules, each code once
     * @param result what follows from a question that no rule refuses
     * @return the policy
     * @throws InvalidFactException if two rules have the same code
     */
    public static <Q, R> RulePolicy<Q, R> of(Edition edition, List<Rule<Q>> rules, Function<Q, R> result) {
        return new RulePolicy<>(edition, rules, Outcome.of(result));
    }

    /**
     * Creates a policy in which there is something to note about what follows.
     *
     * @param <Q> the question that is decided
     * @param <C> what is worked out for an allowed question
     * @param <R> what follows from an allowed decision
     * @param edition the edition under which the rules speak
     * @param rules the rules, each code once
     * @param outcome what follows from a question that no rule refuses, its notes with other codes than the rules
     * @return the policy
     * @throws InvalidFactException if two rules have the same code
     */
    public static <Q, C, R> RulePolicy<Q, R> of(Edition edition, List<Rule<Q>> rules, Outcome<Q, C, R> outcome) {
        return new RulePolicy<>(edition, rules, outcome);
    }

    /**
     * Returns the rules about the question: those that refuse, then those that note. The notes about what follows are
     * not among them.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule<Q>> rules() {
        return Stream.of(refusing, noting)
                .flatMap(List::stream)
                .map(RuleInForce::rule)
                .toList();
    }

    /**
     * Adds a rule, or replaces the one with the same code.
     *
     * @param rule the rule
     * @return the policy with it
     */
    public RulePolicy<Q, R> with(Rule<Q> rule) {
        List<Rule<Q>> rules = new ArrayList<>(without(rule.definition()).rules());
        rules.add(rule);
        return new RulePolicy<>(edition, rules, outcome.outcome().without(rule.definition()));
    }

    /**
     * Removes a rule, of the question or of what follows.
     *
     * @param definition the rule's definition
     * @return the policy without it; the same rules if it had none of that code
     */
    public RulePolicy<Q, R> without(RuleDefinition definition) {
        return new RulePolicy<>(
                edition,
                rules().stream()
                        .filter(rule -> !rule.definition().id().equals(definition.id()))
                        .toList(),
                outcome.outcome().without(definition));
    }

    @Override
    public Verdict<R> decide(Q question) {
        Found found = new Found();
        found.ask(refusing, question);
        if (!found.reasons().isEmpty()) {
            return new Verdict.Refused<>(found.reasons());
        }
        found.ask(noting, question);
        R result = outcome.resultOf(question, found);
        return new Verdict.Allowed<>(result, found.reasons());
    }

    @Override
    public boolean allows(Q question) {
        for (int i = 0; i < refusing.size(); i++) {
            if (refusing.get(i).rule().speaksOn(question)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "RulePolicy[" + edition.id() + ", " + rules() + "]";
    }
}
