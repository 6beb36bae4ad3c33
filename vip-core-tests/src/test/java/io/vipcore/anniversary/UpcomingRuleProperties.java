package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.UpcomingRuleContract;

class UpcomingRuleProperties extends UpcomingRuleContract {

    @Override
    protected UpcomingRule rule(Edition edition) {
        return UpcomingRule.of(edition);
    }
}
