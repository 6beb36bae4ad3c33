package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether a purchase authorization may be requested. */
public abstract class AuthorizationPolicyContract extends RulePolicyContract<AuthorizationRequest, NewAuthorization> {

    /** For the tests of a policy. */
    protected AuthorizationPolicyContract() {}

    @Override
    protected final Arbitrary<AuthorizationRequest> questions(VipProgram program) {
        return RequestArbitraries.authorizationRequests();
    }
}
