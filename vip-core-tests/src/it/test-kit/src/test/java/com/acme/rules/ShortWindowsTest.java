package com.acme.rules;

import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.RenewalWindowRuleContract;

// example: contract
class ShortWindowsTest extends RenewalWindowRuleContract {
    @Override
    protected RenewalWindowRule rule(Edition edition) {
        return new ShortWindows();
    }
}
// end
