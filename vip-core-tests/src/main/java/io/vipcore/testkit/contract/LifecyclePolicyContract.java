package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.LifecycleStep;
import io.vipcore.testkit.CommandArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether a command makes sense. */
public abstract class LifecyclePolicyContract extends RulePolicyContract<LifecycleStep, Command> {

    /** For the tests of a policy. */
    protected LifecyclePolicyContract() {}

    @Override
    protected final Arbitrary<LifecycleStep> questions(VipProgram program) {
        return CommandArbitraries.steps();
    }
}
