package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.rules.Finding;
import io.vipcore.rules.Rule;
import io.vipcore.vip.VipProgram;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link Rule} and its {@link io.vipcore.rules.Condition Condition}.
 *
 * @param <Q> the question that is decided
 */
public abstract class RuleContract<Q> extends QuestionContract<Q> {

    /** For the tests of a rule. */
    protected RuleContract() {}

    /**
     * {@return the rule under contract}
     *
     * @param program the program on whose other rules it may stand
     */
    protected abstract Rule<Q> rule(VipProgram program);

    @Property(tries = 200)
    void the_findings_depend_on_nothing_but_the_question(
            @ForAll("asked") Asked<Q> asked, @ForAll("asked") Asked<Q> another) {
        Rule<Q> rule = rule(asked.program());
        List<Finding> findings = rule.find(asked.question());
        rule.find(another.question());
        assertEquals(findings, rule.find(asked.question()));
    }

    @Property(tries = 200)
    void where_it_applies_and_only_there_it_finds_something(@ForAll("asked") Asked<Q> asked) {
        assertFindsWhereItApplies(rule(asked.program()), asked.question());
    }

    static <Q> void assertFindsWhereItApplies(Rule<Q> rule, Q question) {
        assertEquals(rule.appliesTo(question), !rule.find(question).isEmpty(), rule::toString);
    }
}
