package io.vipcore.invitation;

import io.vipcore.VipProgram;
import io.vipcore.customer.OfferGrant;
import io.vipcore.testkit.contract.OfferPolicyContract;
import io.vipcore.verdict.RulePolicy;

class OfferPolicyProperties extends OfferPolicyContract {

    @Override
    protected RulePolicy<OfferRequest, OfferGrant> policy(VipProgram program) {
        return program.offerPolicy();
    }
}
