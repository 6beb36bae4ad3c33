package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.invitation.InformationEdit;
import io.vipcore.invitation.InvitationField;
import io.vipcore.testkit.RequestArbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of the decision whether information may be edited. */
public abstract class InformationPolicyContract extends RulePolicyContract<InformationEdit, InvitationField> {

    /** For the tests of a policy. */
    protected InformationPolicyContract() {}

    @Override
    protected final Arbitrary<InformationEdit> questions(VipProgram program) {
        return RequestArbitraries.informationEdits();
    }
}
