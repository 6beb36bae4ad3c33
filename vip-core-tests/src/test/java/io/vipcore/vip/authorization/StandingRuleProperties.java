package io.vipcore.vip.authorization;

import io.vipcore.testkit.contract.StandingRuleContract;
import io.vipcore.vip.edition.VipCalendar;

class StandingRuleProperties extends StandingRuleContract {

    @Override
    protected StandingRule rule(VipCalendar calendar) {
        return StandingRule.of(calendar);
    }
}
