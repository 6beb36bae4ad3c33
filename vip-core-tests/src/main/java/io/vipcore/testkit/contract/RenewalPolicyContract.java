package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.renewal.RenewalOffer;
import io.vipcore.renewal.RenewalRequest;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether licenses may be renewed. */
public abstract class RenewalPolicyContract extends RulePolicyContract<RenewalRequest, RenewalOffer> {

    /** For the tests of a policy. */
    protected RenewalPolicyContract() {}

    @Override
    protected final Arbitrary<RenewalRequest> questions(VipProgram program) {
        return RequestArbitraries.renewalRequests(program);
    }
}
