package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.AnniversaryRuleContract;

class AnniversaryRuleProperties extends AnniversaryRuleContract {

    @Override
    protected AnniversaryRule rule(Edition edition) {
        return AnniversaryRule.of(edition);
    }
}
