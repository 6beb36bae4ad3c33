package io.vipcore.status;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.CustomerStatusRuleContract;

class CustomerStatusRuleProperties extends CustomerStatusRuleContract {

    @Override
    protected CustomerStatusRule rule(VipProgram program) {
        return program.customerStatusRule();
    }
}
