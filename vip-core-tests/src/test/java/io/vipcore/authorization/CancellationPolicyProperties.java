package io.vipcore.authorization;

import io.vipcore.VipProgram;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.testkit.contract.CancellationPolicyContract;
import io.vipcore.verdict.RulePolicy;

class CancellationPolicyProperties extends CancellationPolicyContract {

    @Override
    protected RulePolicy<CancellationRequest, PurchaseAuthorization> policy(VipProgram program) {
        return program.cancellationPolicy();
    }
}
