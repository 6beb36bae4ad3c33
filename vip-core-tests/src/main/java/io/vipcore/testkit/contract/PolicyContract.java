package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.verdict.Policy;
import io.vipcore.verdict.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link Policy}.
 *
 * @param <Q> the question that is decided
 * @param <R> what follows from an allowed decision
 */
public abstract class PolicyContract<Q, R> extends QuestionContract<Q> {

    /** For the tests of a rule. */
    protected PolicyContract() {}

    /**
     * Returns the policy under contract.
     *
     * @param program the rules on which it may stand
     * @return the policy
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
    void asking_only_whether_it_is_allowed_gives_the_answer_of_the_verdict(@ForAll("asked") Asked<Q> asked) {
        Policy<Q, R> policy = policy(asked.program());
        assertEquals(policy.decide(asked.question()).isAllowed(), policy.allows(asked.question()));
    }
}
