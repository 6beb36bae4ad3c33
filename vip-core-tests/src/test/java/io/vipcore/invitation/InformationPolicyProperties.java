package io.vipcore.invitation;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.InformationPolicyContract;
import io.vipcore.verdict.RulePolicy;

class InformationPolicyProperties extends InformationPolicyContract {

    @Override
    protected RulePolicy<InformationEdit, InvitationField> policy(VipProgram program) {
        return program.informationPolicy();
    }
}
