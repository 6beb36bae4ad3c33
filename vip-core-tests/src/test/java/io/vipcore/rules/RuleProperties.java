package io.vipcore.rules;

import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.contract.RuleContract;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import java.util.Locale;
import net.jqwik.api.Arbitrary;

/** A custom rule on the lines of a request. */
class RuleProperties extends RuleContract<AuthorizationRequest> {

    private static final CustomRule PAIRS = CustomRule.refusal("PAIRS-1", "we sell pairs")
            .in(Locale.ENGLISH, "Refuses odd numbers of licenses.", "{quantity} is odd.", "Ask for one more.");

    @Override
    protected Rule<AuthorizationRequest> rule(VipProgram program) {
        return new Rule<>(
                PAIRS,
                Condition.eachLine(
                        AuthorizationRequest::lines,
                        (AuthorizationRequest request, RequestedLine line) -> line.quantity() % 2 != 0,
                        (request, line) -> Finding.of(Evidence.count("quantity", line.quantity()))));
    }

    @Override
    protected Arbitrary<AuthorizationRequest> questions(VipProgram program) {
        return RequestArbitraries.authorizationRequests();
    }
}
