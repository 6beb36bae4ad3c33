package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether an organization may be invited. */
public abstract class InvitationPolicyContract extends RulePolicyContract<InvitationRequest, Customer> {

    /** For the tests of a policy. */
    protected InvitationPolicyContract() {}

    @Override
    protected final Arbitrary<InvitationRequest> questions(VipProgram program) {
        return RequestArbitraries.invitationRequests();
    }
}
