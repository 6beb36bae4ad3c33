package io.vipcore.invitation;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.testkit.contract.InvitationPolicyContract;
import io.vipcore.verdict.RulePolicy;

class InvitationPolicyProperties extends InvitationPolicyContract {

    @Override
    protected RulePolicy<InvitationRequest, Customer> policy(VipProgram program) {
        return program.invitationPolicy();
    }
}
