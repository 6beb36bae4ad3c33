package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.RenewalWindowRuleContract;

class RenewalWindowRuleProperties extends RenewalWindowRuleContract {

    @Override
    protected RenewalWindowRule rule(Edition edition) {
        return RenewalWindowRule.of(edition);
    }
}
