package io.vipcore.verdict;

import com.google.common.collect.ImmutableList;
import io.vipcore.edition.Edition;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Sourced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

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
    private final ImmutableList<Rule<Q>> refusing;
    private final ImmutableList<Rule<Q>> noting;
    private final Function<Q, R> result;

    private RulePolicy(Edition edition, List<Rule<Q>> rules, Function<Q, R> result) {
        Set<String> ids = new HashSet<>();
        ImmutableList.Builder<Rule<Q>> refusals = ImmutableList.builder();
        ImmutableList.Builder<Rule<Q>> notes = ImmutableList.builder();
        for (Rule<Q> rule : rules) {
            if (!ids.add(rule.definition().id())) {
                throw new InvalidFactException(
                        "RulePolicy.rules", "names " + rule.definition().id() + " twice");
            }
            (rule.definition().severity() == Severity.REFUSAL ? refusals : notes).add(rule);
        }
        this.edition = edition;
        this.refusing = refusals.build();
        this.noting = notes.build();
        this.result = result;
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
        return new RulePolicy<>(edition, rules, result);
    }

    /**
     * Returns the rules: those that refuse, then those that note.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule<Q>> rules() {
        List<Rule<Q>> rules = new ArrayList<>(refusing);
        rules.addAll(noting);
        return Collections.unmodifiableList(rules);
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
        return new RulePolicy<>(edition, rules, result);
    }

    /**
     * Removes a rule.
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
                result);
    }

    @Override
    public Verdict<R> decide(Q question) {
        List<Reason> refusals = reasons(refusing, question);
        return refusals.isEmpty()
                ? new Verdict.Allowed<>(result.apply(question), reasons(noting, question))
                : new Verdict.Refused<>(refusals);
    }

    @Override
    public boolean allows(Q question) {
        for (int i = 0; i < refusing.size(); i++) {
            if (refusing.get(i).speaksOn(question)) {
                return false;
            }
        }
        return true;
    }

    private List<Reason> reasons(List<Rule<Q>> rules, Q question) {
        List<Reason> reasons = new ArrayList<>();
        for (Rule<Q> rule : rules) {
            int before = reasons.size();
            boolean found =
                    rule.check().finds(question, (position, evidence) -> reasons.add(reason(rule, position, evidence)));
            if (found && reasons.size() == before) {
                // A check that speaks without evidence speaks all the same.
                reasons.add(reason(rule, Findings.WHOLE));
            } else if (!found && reasons.size() > before) {
                throw new IllegalStateException(
                        rule.definition().id() + " put something into the findings, but returned false");
            }
        }
        reasons.sort(Reason.STABLE_ORDER);
        return reasons;
    }

    private Reason reason(Rule<Q> rule, int position, Evidence... evidence) {
        Map<String, Sourced<?>> provisions = new LinkedHashMap<>();
        for (String provision : rule.definition().provisions()) {
            Sourced<?> value = edition.provisions().get(provision);
            if (value != null) {
                provisions.put(provision, value);
            }
        }
        return new Reason(
                rule.definition(),
                edition.id(),
                provisions,
                position == Findings.WHOLE ? OptionalInt.empty() : OptionalInt.of(position),
                Arrays.asList(evidence));
    }

    @Override
    public String toString() {
        return "RulePolicy[" + edition.id() + ", " + rules() + "]";
    }
}
