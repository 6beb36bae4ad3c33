package io.vipcore.verdict;

import io.vipcore.fact.FactShape;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named rule: what it is and when it speaks.
 *
 * @param <Q> the question that is decided
 * @param definition the code, the confidence, the sources and the words
 * @param check the condition
 */
public record Rule<Q>(RuleDefinition definition, Check<Q> check) {

    /**
     * Creates a rule.
     *
     * @param definition with English words, if it is an application's own
     * @param check the condition
     * @throws io.vipcore.fact.InvalidFactException if something is null or the definition has no English words
     */
    public Rule {
        FactShape.required("Rule.definition", definition);
        FactShape.required("Rule.check", check);
        if (definition instanceof OwnRule own) {
            own.requireWords();
        }
    }

    /**
     * Creates a rule.
     *
     * @param <Q> the question that is decided
     * @param definition what it is
     * @param check when it speaks
     * @return the rule
     */
    public static <Q> Rule<Q> of(RuleDefinition definition, Check<Q> check) {
        return new Rule<>(definition, check);
    }

    /**
     * Creates a rule that speaks about the whole question and needs no evidence.
     *
     * @param <Q> the question that is decided
     * @param definition what it is; its words have no placeholders
     * @param condition when it speaks
     * @return the rule
     */
    public static <Q> Rule<Q> when(RuleDefinition definition, Predicate<? super Q> condition) {
        return new Rule<>(definition, (question, findings) -> condition.test(question));
    }

    /**
     * Creates a rule that speaks about the whole question.
     *
     * @param <Q> the question that is decided
     * @param definition what it is
     * @param condition when it speaks
     * @param evidence what it found, asked for only when it speaks and somebody is going to read it
     * @return the rule
     */
    public static <Q> Rule<Q> when(
            RuleDefinition definition,
            Predicate<? super Q> condition,
            Function<? super Q, ? extends List<Evidence>> evidence) {
        return new Rule<>(definition, (question, findings) -> {
            if (!condition.test(question)) {
                return false;
            }
            if (findings.areWanted()) {
                findings.addAt(Findings.WHOLE, evidence.apply(question));
            }
            return true;
        });
    }

    /**
     * Returns whether the rule finds anything, without collecting it.
     *
     * @param question the question
     * @return true if the rule speaks
     */
    public boolean speaksOn(Q question) {
        return check.finds(question, Findings.ignored());
    }

    @Override
    public String toString() {
        return "Rule[" + definition.id() + "]";
    }
}
