package io.vipcore.renewal;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.RenewalPolicyContract;
import io.vipcore.verdict.RulePolicy;

class RenewalPolicyProperties extends RenewalPolicyContract {

    @Override
    protected RulePolicy<RenewalRequest, RenewalOffer> policy(VipProgram program) {
        return program.renewalPolicy();
    }
}
