package com.acme.rules;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.language.Language;
import io.vipcore.testkit.contract.AuthorizationPolicyContract;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;

/** The decision on purchase authorizations with a rule of ours. */
class CreditLimitTest extends AuthorizationPolicyContract {

    private static final OwnRule LIMIT = OwnRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
            .in(Language.ENGLISH, "Over 100 licenses.", "{licenses} licenses exceed our limit.", "Ask sales.");

    @Override
    protected RulePolicy<AuthorizationRequest, NewAuthorization> policy(VipProgram program) {
        return program.authorizationPolicy().with(Rule.of(LIMIT, (request, findings) -> {
            long licenses =
                    request.lines().stream().mapToLong(RequestedLine::quantity).sum();
            if (licenses <= 100) {
                return false;
            }
            findings.add(Evidence.count("licenses", licenses));
            return true;
        }));
    }
}
