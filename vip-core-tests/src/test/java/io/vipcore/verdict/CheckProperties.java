package io.vipcore.verdict;

import io.vipcore.VipProgram;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.contract.CheckContract;
import net.jqwik.api.Arbitrary;

class CheckProperties extends CheckContract<InvitationRequest> {

    @Override
    protected Check<InvitationRequest> check(VipProgram program) {
        return (request, findings) -> {
            boolean nameless = request.form().organization().isBlank();
            if (nameless) {
                findings.add(Evidence.field("organization"));
            }
            return nameless;
        };
    }

    @Override
    protected Arbitrary<InvitationRequest> questions(VipProgram program) {
        return RequestArbitraries.invitationRequests();
    }
}
