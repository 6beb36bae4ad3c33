package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.rules.Policy;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Rule;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link Policy} and of the rules it is made of. {@link io.vipcore.testkit.RequestArbitraries} and {@link
 * io.vipcore.testkit.CommandArbitraries} have questions for each decision of the program.
 *
 * @param <Q> the question that is decided
 * @param <R> the result of an allowed decision
 */
public abstract class PolicyContract<Q, R> extends QuestionContract<Q> {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"));

    /** For the tests of a policy. */
    protected PolicyContract() {}

    /**
     * {@return the policy under contract}
     *
     * @param program the program whose decision it is, or on whose other rules it may stand
     */
    protected abstract Policy<Q, R> policy(VipProgram program);

    @Property(tries = 200)
    void the_verdict_depends_on_nothing_but_the_question(
            @ForAll("asked") Asked<Q> asked, @ForAll("asked") Asked<Q> another) {
        Policy<Q, R> policy = policy(asked.program());
        Verdict<R> verdict = policy.decide(asked.question());
        policy.decide(another.question());
        assertEquals(verdict, policy.decide(asked.question()));
    }

    @Property(tries = 200)
    void a_question_is_allowed_exactly_when_no_rule_refuses_it(@ForAll("asked") Asked<Q> asked) {
        Policy<Q, R> policy = policy(asked.program());
        boolean refused = refusing(policy).stream().anyMatch(rule -> rule.appliesTo(asked.question()));
        assertEquals(!refused, policy.decide(asked.question()).isAllowed());
        assertEquals(!refused, policy.allows(asked.question()));
    }

    @Property(tries = 200)
    void where_a_rule_applies_and_only_there_it_finds_something(@ForAll("asked") Asked<Q> asked) {
        Policy<Q, R> policy = policy(asked.program());
        // What only notes something is asked about allowed questions only.
        boolean allowed = policy.allows(asked.question());
        for (Rule<Q> rule : allowed ? policy.rules() : refusing(policy)) {
            RuleContract.assertFindsWhereItApplies(rule, asked.question());
        }
    }

    @Property(tries = 200)
    void the_order_of_the_rules_never_changes_the_verdict(@ForAll("asked") Asked<Q> asked, @ForAll Random random) {
        Policy<Q, R> policy = policy(asked.program());
        List<Rule<Q>> rules = new ArrayList<>(policy.rules());
        Collections.shuffle(rules, random);
        Policy<Q, R> shuffled = policy;
        for (Rule<Q> rule : rules) {
            shuffled = shuffled.with(rule); // moves it to the end
        }
        assertEquals(policy.decide(asked.question()), shuffled.decide(asked.question()));
    }

    @Property(tries = 200)
    void every_verdict_can_be_explained_in_every_language(@ForAll("asked") Asked<Q> asked) {
        Verdict<R> verdict = policy(asked.program()).decide(asked.question());
        for (Locale language : LANGUAGES) {
            String explanation = verdict.explain(language);
            int legend = verdict.reasons().stream().anyMatch(Reason::isAssumed) ? 1 : 0;
            assertEquals(
                    1 + verdict.reasons().size() + legend, explanation.lines().count(), explanation);
            assertFalse(explanation.contains("{"), explanation);
        }
    }

    private static <Q> List<Rule<Q>> refusing(Policy<Q, ?> policy) {
        return policy.rules().stream()
                .filter(rule -> rule.definition().severity() == Severity.REFUSAL)
                .toList();
    }
}
