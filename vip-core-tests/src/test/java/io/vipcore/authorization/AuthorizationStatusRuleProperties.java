package io.vipcore.authorization;

import io.vipcore.anniversary.AuthorizationDeadlineRule;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.contract.AuthorizationStatusRuleContract;

class AuthorizationStatusRuleProperties extends AuthorizationStatusRuleContract {

    @Override
    protected AuthorizationStatusRule rule(Edition edition) {
        return AuthorizationStatusRule.of(AuthorizationDeadlineRule.of(edition));
    }
}
