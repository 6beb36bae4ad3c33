package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.customer.OfferGrant;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether an offer type may be added. */
public abstract class OfferPolicyContract extends RulePolicyContract<OfferRequest, OfferGrant> {

    /** For the tests of a policy. */
    protected OfferPolicyContract() {}

    @Override
    protected final Arbitrary<OfferRequest> questions(VipProgram program) {
        return RequestArbitraries.offerRequests();
    }
}
