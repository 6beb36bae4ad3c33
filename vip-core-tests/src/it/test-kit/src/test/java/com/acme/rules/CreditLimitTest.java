package com.acme.rules;

import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.contract.PolicyContract;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import java.util.Locale;
import net.jqwik.api.Arbitrary;

/** The decision on purchase authorizations with a custom rule. */
class CreditLimitTest extends PolicyContract<AuthorizationRequest, NewAuthorization> {

    private static final CustomRule LIMIT = CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
            .in(Locale.ENGLISH, "Over 100 licenses.", "{licenses} licenses exceed our limit.", "Ask sales.");

    @Override
    protected Policy<AuthorizationRequest, NewAuthorization> policy(VipProgram program) {
        return program.rules()
                .requestPolicy()
                .with(Rule.when(
                        LIMIT,
                        request -> licenses(request) > 100,
                        request -> Finding.of(Evidence.count("licenses", licenses(request)))));
    }

    @Override
    protected Arbitrary<AuthorizationRequest> questions(VipProgram program) {
        return RequestArbitraries.authorizationRequests();
    }

    private static long licenses(AuthorizationRequest request) {
        return request.lines().stream().mapToLong(RequestedLine::quantity).sum();
    }
}
