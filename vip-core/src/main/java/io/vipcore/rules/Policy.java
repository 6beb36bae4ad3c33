package io.vipcore.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vipcore.internal.Checks;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A decision made of named rules: one pure function from a question to a verdict. Immutable; an application adds,
 * replaces or removes a rule and gets a new policy:
 *
 * <pre>{@code
 * policy.with(Rule.when(creditLimit, request -> …)).without(RequestRule.LINE_ABOVE_MEMBER_CAP)
 * }</pre>
 *
 * <p>Laws: {@code allows(question)} equals {@code decide(question).isAllowed()}; the order of the rules never changes the
 * verdict, because reasons are sorted by code, then by line.
 *
 * @param <Q> the question that is decided
 * @param <R> the result of an allowed decision
 */
public final class Policy<Q, R> {

    private final Edition edition;
    private final ImmutableList<Bound<Q>> refusing;
    private final ImmutableList<Bound<Q>> noting;
    private final Outcome<Q, ?, R> outcome;

    private Policy(Edition edition, List<Rule<Q>> rules, Outcome<Q, ?, R> outcome) {
        Set<String> codes = new HashSet<>();
        ImmutableList.Builder<Bound<Q>> refusals = ImmutableList.builder();
        ImmutableList.Builder<Bound<Q>> notes = ImmutableList.builder();
        for (Rule<Q> rule : rules) {
            requireNew(rule, codes);
            boolean refuses = rule.definition().severity() == Severity.REFUSAL;
            (refuses ? refusals : notes).add(Bound.of(rule, edition));
        }
        for (Bound<?> note : outcome.notes) {
            requireNew(note.rule, codes);
            if (note.rule.definition().severity() == Severity.REFUSAL) {
                throw new InvalidFactException("Policy.notes", "must not refuse what is allowed: " + note.rule);
            }
        }
        this.edition = edition;
        this.refusing = refusals.build();
        this.noting = notes.build();
        this.outcome = outcome;
    }

    private static void requireNew(Rule<?> rule, Set<String> codes) {
        if (!codes.add(rule.definition().id())) {
            throw new InvalidFactException(
                    "Policy.rules", "names " + rule.definition().id() + " twice");
        }
    }

    /**
     * {@return a policy}
     *
     * @param <Q> the question that is decided
     * @param <R> the result of an allowed decision
     * @param edition the edition under which the rules apply
     * @param rules the rules, each code once
     * @param result makes the result of a question that no rule refuses
     * @throws InvalidFactException if two rules have the same code
     */
    public static <Q, R> Policy<Q, R> of(Edition edition, List<Rule<Q>> rules, Function<Q, R> result) {
        return of(edition, rules, result, List.of(), Function.identity());
    }

    /**
     * {@return a policy with notes on what is worked out for an allowed question, such as its dates}
     *
     * @param <Q> the question that is decided
     * @param <W> what is worked out, once, for a question that no rule refuses
     * @param <R> the result of an allowed decision
     * @param edition the edition under which the rules apply
     * @param rules the rules about the question, each code once
     * @param working works it out
     * @param notes obligations and advisories about it, with other codes than the rules
     * @param result makes the result of it
     * @throws InvalidFactException if two rules have the same code, or a note refuses
     */
    public static <Q, W, R> Policy<Q, R> of(
            Edition edition, List<Rule<Q>> rules, Function<Q, W> working, List<Rule<W>> notes, Function<W, R> result) {
        Checks.required("Policy.edition", edition);
        Checks.required("Policy.working", working);
        Checks.required("Policy.result", result);
        ImmutableList<Bound<W>> bound = Checks.list("Policy.notes", notes).stream()
                .map(note -> Bound.of(note, edition))
                .collect(ImmutableList.toImmutableList());
        return new Policy<>(edition, Checks.list("Policy.rules", rules), new Outcome<>(working, bound, result));
    }

    /**
     * {@return the rules about the question: those that refuse, then those that note; the notes on what is worked out are
     * not among them; unmodifiable}
     */
    public List<Rule<Q>> rules() {
        List<Rule<Q>> rules = new ArrayList<>();
        refusing.forEach(bound -> rules.add(bound.rule));
        noting.forEach(bound -> rules.add(bound.rule));
        return List.copyOf(rules);
    }

    /**
     * {@return the policy with a rule added, or put in the place of the one with the same code}
     *
     * @param rule the rule
     */
    public Policy<Q, R> with(Rule<Q> rule) {
        Policy<Q, R> others = without(Checks.required("Policy.rule", rule).definition());
        List<Rule<Q>> rules = new ArrayList<>(others.rules());
        rules.add(rule);
        return new Policy<>(edition, rules, others.outcome);
    }

    /**
     * {@return the policy without a rule, of the question or of what is worked out; the same rules if it has none of that
     * code}
     *
     * @param definition the rule's definition
     */
    public Policy<Q, R> without(RuleDefinition definition) {
        Checks.required("Policy.definition", definition);
        List<Rule<Q>> others = rules().stream()
                .filter(rule -> !rule.definition().id().equals(definition.id()))
                .toList();
        return new Policy<>(edition, others, outcome.without(definition));
    }

    /**
     * {@return the verdict: every refusal; or the result with every note}
     *
     * @param question the question
     */
    public Verdict<R> decide(Q question) {
        Checks.required("Policy.question", question);
        List<Reason> refusals = new ArrayList<>();
        for (Bound<Q> rule : refusing) {
            rule.addReasons(question, refusals);
        }
        if (!refusals.isEmpty()) {
            return Verdict.refused(refusals);
        }
        List<Reason> notes = new ArrayList<>();
        for (Bound<Q> rule : noting) {
            rule.addReasons(question, notes);
        }
        return Verdict.allowed(outcome.resultOf(question, notes), notes);
    }

    /**
     * {@return whether the decision is allowed}
     *
     * @param question the question
     */
    public boolean allows(Q question) {
        Checks.required("Policy.question", question);
        for (Bound<Q> rule : refusing) {
            if (rule.rule.appliesTo(question)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Policy[" + edition.id() + ", " + rules() + "]";
    }

    /** A rule under an edition, with the numbers of that edition on which it rests. */
    private record Bound<Q>(Rule<Q> rule, String edition, Map<String, Sourced<?>> provisions) {

        static <Q> Bound<Q> of(Rule<Q> rule, Edition edition) {
            ImmutableMap.Builder<String, Sourced<?>> provisions = ImmutableMap.builder();
            for (String name : rule.definition().provisions()) {
                Sourced<?> provision = edition.provisions().get(name);
                if (provision != null) {
                    provisions.put(name, provision);
                }
            }
            return new Bound<>(rule, edition.id(), provisions.buildOrThrow());
        }

        void addReasons(Q question, List<Reason> reasons) {
            for (Finding finding : rule.find(question)) {
                reasons.add(Reason.of(rule.definition(), edition, provisions, finding));
            }
        }
    }

    /** What is worked out about an allowed question, what there is to note about that, and the result. */
    private record Outcome<Q, W, R>(Function<Q, W> working, ImmutableList<Bound<W>> notes, Function<W, R> result) {

        R resultOf(Q question, List<Reason> reasons) {
            W worked = working.apply(question);
            for (Bound<W> note : notes) {
                note.addReasons(worked, reasons);
            }
            return result.apply(worked);
        }

        Outcome<Q, W, R> without(RuleDefinition definition) {
            return new Outcome<>(
                    working,
                    notes.stream()
                            .filter(note -> !note.rule.definition().id().equals(definition.id()))
                            .collect(ImmutableList.toImmutableList()),
                    result);
        }
    }
}
