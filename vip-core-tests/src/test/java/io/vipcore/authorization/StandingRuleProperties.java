package io.vipcore.authorization;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.StandingRuleContract;

class StandingRuleProperties extends StandingRuleContract {

    @Override
    protected StandingRule rule(VipProgram program) {
        return program.standingRule();
    }
}
