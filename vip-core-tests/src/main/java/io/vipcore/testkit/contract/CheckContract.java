package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.verdict.Check;
import io.vipcore.verdict.Findings;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link Check}.
 *
 * @param <Q> the question that is decided
 */
public abstract class CheckContract<Q> extends QuestionContract<Q> {

    /** For the tests of a rule. */
    protected CheckContract() {}

    /**
     * Returns the check under contract.
     *
     * @param program the rules on which it may stand
     * @return the check
     */
    protected abstract Check<Q> check(VipProgram program);

    @Property(tries = 200)
    void the_answer_depends_on_nothing_but_the_question(
            @ForAll("asked") Asked<Q> asked, @ForAll("asked") Asked<Q> another) {
        Check<Q> check = check(asked.program());
        boolean answer = check.finds(asked.question(), Findings.ignored());
        check.finds(another.question(), Findings.ignored());
        assertEquals(answer, check.finds(asked.question(), Findings.ignored()));
    }

    @Property(tries = 200)
    void whatever_was_put_into_the_findings_the_answer_is_true(@ForAll("asked") Asked<Q> asked) {
        assertTells(check(asked.program()), asked.question());
    }

    static <Q> void assertTells(Check<Q> check, Q question) {
        AtomicInteger found = new AtomicInteger();
        boolean told = check.finds(question, (position, evidence) -> found.incrementAndGet());
        assertTrue(told || found.get() == 0, () -> found + " findings, and yet false");
        assertEquals(told, check.finds(question, Findings.ignored()), "with and without collecting what is found");
    }
}
