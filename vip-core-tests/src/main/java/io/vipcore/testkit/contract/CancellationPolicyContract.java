package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether a purchase authorization may be cancelled. */
public abstract class CancellationPolicyContract
        extends RulePolicyContract<CancellationRequest, PurchaseAuthorization> {

    /** For the tests of a policy. */
    protected CancellationPolicyContract() {}

    @Override
    protected final Arbitrary<CancellationRequest> questions(VipProgram program) {
        return RequestArbitraries.cancellationRequests();
    }
}
