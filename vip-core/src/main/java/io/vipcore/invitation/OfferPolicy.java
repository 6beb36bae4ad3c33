package io.vipcore.invitation;

import static io.vipcore.verdict.Evidence.code;

import io.vipcore.customer.OfferGrant;
import io.vipcore.edition.Edition;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.util.List;

/**
 * May this offer type be added? The account manager may add the other one at any time. Source: the founding page.
 */
public final class OfferPolicy {

    private OfferPolicy() {}

    /**
     * Returns the policy of an edition, made of the rule {@code VIP-OFR-001}.
     *
     * @param edition the edition
     * @return the policy
     */
    public static RulePolicy<OfferRequest, OfferGrant> of(Edition edition) {
        return RulePolicy.of(edition, List.of(offerIsNew()), request -> OfferGrant.of(request.type(), request.asOf()));
    }

    private static Rule<OfferRequest> offerIsNew() {
        return Rule.of(VipRule.VIP_OFR_001, (request, findings) -> {
            boolean has = request.customer().hasOffer(request.type(), request.asOf());
            if (has) {
                findings.add(code("offer", request.type()));
            }
            return has;
        });
    }
}
