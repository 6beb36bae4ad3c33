package io.vipcore.renewal;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.RenewalRuleContract;

class RenewalRuleProperties extends RenewalRuleContract {

    @Override
    protected RenewalRule rule(VipProgram program) {
        return RenewalRule.of(program.calendar());
    }
}
