package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.AuthorizationDeadlineRuleContract;

class AuthorizationDeadlineRuleProperties extends AuthorizationDeadlineRuleContract {

    @Override
    protected AuthorizationDeadlineRule rule(Edition edition) {
        return AuthorizationDeadlineRule.of(edition);
    }
}
