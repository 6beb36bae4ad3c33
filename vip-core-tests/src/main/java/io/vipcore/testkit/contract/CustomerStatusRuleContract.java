package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.edition.Edition;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.StatusView;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The law of a {@link CustomerStatusRule}.
 */
public abstract class CustomerStatusRuleContract extends ProgramContract {

    /** For the tests of a rule. */
    protected CustomerStatusRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract CustomerStatusRule rule(VipProgram program);

    @Property
    void a_fact_dated_after_the_day_never_changes_the_answer(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatusRule rule = rule(program(edition));
        CustomerStatus known = rule.statusOf(given.customer().knownOn(given.asOf()), given.asOf());
        CustomerStatus all = rule.statusOf(given.customer(), given.asOf());
        assertEquals(StatusView.of(known), StatusView.of(all));
        assertEquals(known.ledger(), all.ledger());
    }
}
