package io.vipcore.license;

import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.SelectLevelRuleContract;

class SelectLevelRuleProperties extends SelectLevelRuleContract {

    @Override
    protected SelectLevelRule rule(Edition edition) {
        return SelectLevelRule.of(edition);
    }
}
