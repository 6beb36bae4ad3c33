package io.vipcore.lifecycle;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.LifecyclePolicyContract;
import io.vipcore.verdict.RulePolicy;

class LifecyclePolicyProperties extends LifecyclePolicyContract {

    @Override
    protected RulePolicy<LifecycleStep, Command> policy(VipProgram program) {
        return program.lifecyclePolicy();
    }
}
