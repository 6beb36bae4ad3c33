package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.VipProgram;
import io.vipcore.language.Language;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.Severity;
import io.vipcore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link RulePolicy} and of the rules it is made of. For the questions of this library there are contracts that
 * bring the questions along, such as {@link AuthorizationPolicyContract}.
 *
 * @param <Q> the question that is decided
 * @param <R> what follows from an allowed decision
 */
public abstract class RulePolicyContract<Q, R> extends PolicyContract<Q, R> {

    /** For the tests of a rule. */
    protected RulePolicyContract() {}

    @Override
    protected abstract RulePolicy<Q, R> policy(VipProgram program);

    @Property(tries = 200)
    void a_question_is_allowed_exactly_when_no_rule_refuses_it(@ForAll("asked") Asked<Q> asked) {
        RulePolicy<Q, R> policy = policy(asked.program());
        boolean refused = refusing(policy).stream().anyMatch(rule -> rule.speaksOn(asked.question()));
        assertEquals(!refused, policy.decide(asked.question()).isAllowed());
    }

    @Property(tries = 200)
    void whatever_a_rule_puts_into_the_findings_its_answer_is_true(@ForAll("asked") Asked<Q> asked) {
        RulePolicy<Q, R> policy = policy(asked.program());
        // What only notes something is asked about allowed questions only.
        boolean allowed = policy.allows(asked.question());
        for (Rule<Q> rule : allowed ? policy.rules() : refusing(policy)) {
            CheckContract.assertTells(rule.check(), asked.question());
        }
    }

    @Property(tries = 200)
    void the_order_of_the_rules_never_changes_the_verdict(@ForAll("asked") Asked<Q> asked, @ForAll Random random) {
        RulePolicy<Q, R> policy = policy(asked.program());
        List<Rule<Q>> rules = new ArrayList<>(policy.rules());
        Collections.shuffle(rules, random);
        RulePolicy<Q, R> shuffled = policy;
        for (Rule<Q> rule : rules) {
            shuffled = shuffled.with(rule); // moves it to the end
        }
        assertEquals(policy.decide(asked.question()), shuffled.decide(asked.question()));
    }

    @Property(tries = 200)
    void every_verdict_can_be_explained_in_every_language(@ForAll("asked") Asked<Q> asked) {
        Verdict<R> verdict = policy(asked.program()).decide(asked.question());
        for (Language language : Language.values()) {
            String explanation = verdict.explain(language.locale());
            assertEquals(1 + verdict.reasons().size(), explanation.lines().count(), explanation);
            assertFalse(explanation.contains("{"), explanation);
        }
    }

    private static <Q> List<Rule<Q>> refusing(RulePolicy<Q, ?> policy) {
        return policy.rules().stream()
                .filter(rule -> rule.definition().severity() == Severity.REFUSAL)
                .toList();
    }
}
