package io.vipcore.authorization;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.AuthorizationPolicyContract;
import io.vipcore.verdict.RulePolicy;

class AuthorizationPolicyProperties extends AuthorizationPolicyContract {

    @Override
    protected RulePolicy<AuthorizationRequest, NewAuthorization> policy(VipProgram program) {
        return program.authorizationPolicy();
    }
}
