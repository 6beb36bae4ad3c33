package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named rule: what it is and when it applies.
 *
 * @param <Q> the question that is decided
 * @param definition code, severity, confidence, sources and words
 * @param condition when it applies and what it finds
 */
public record Rule<Q>(RuleDefinition definition, Condition<Q> condition) {

    public Rule {
        Checks.required("Rule.definition", definition);
        Checks.required("Rule.condition", condition);
        definition.template(
                RuleDefinition.MESSAGE, Words.ENGLISH); // a rule without words is refused here, not in a verdict
    }

    /**
     * {@return a rule about the whole question that needs no evidence}
     *
     * @param <Q> the question that is decided
     * @param definition what it is; its words have no placeholders
     * @param condition when it applies
     * @throws InvalidFactException if its words have a placeholder, which nothing would fill
     */
    public static <Q> Rule<Q> when(RuleDefinition definition, Predicate<Q> condition) {
        for (String part : List.of(RuleDefinition.MESSAGE, RuleDefinition.CURE)) {
            Set<String> missing = Template.placeholders(
                    "Rule.definition",
                    Checks.required("Rule.definition", definition).template(part, Words.ENGLISH));
            if (!missing.isEmpty()) {
                throw new InvalidFactException("Rule.definition", definition.id() + " has no evidence for " + missing);
            }
        }
        return new Rule<>(definition, Condition.when(condition));
    }

    /**
     * {@return a rule about the whole question}
     *
     * @param <Q> the question that is decided
     * @param definition what it is
     * @param condition when it applies
     * @param finding what it found then
     */
    public static <Q> Rule<Q> when(RuleDefinition definition, Predicate<Q> condition, Function<Q, Finding> finding) {
        return new Rule<>(definition, Condition.when(condition, finding));
    }

    /**
     * {@return whether the rule applies}
     *
     * @param question the question
     */
    public boolean appliesTo(Q question) {
        return condition.holds().test(Checks.required("Rule.question", question));
    }

    /**
     * {@return what the rule found, empty where it does not apply}
     *
     * @param question the question
     * @throws IllegalStateException if the rule applies and yet found nothing: a refusal must not get lost
     */
    public List<Finding> find(Q question) {
        if (!appliesTo(question)) {
            return Collections.emptyList();
        }
        List<Finding> findings = condition.findings().apply(question);
        if (findings.isEmpty()) {
            throw new IllegalStateException(this + " applies, but found nothing");
        }
        return findings;
    }

    @Override
    public String toString() {
        return "Rule[" + definition.id() + "]";
    }
}
