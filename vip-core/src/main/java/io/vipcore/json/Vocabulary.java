package io.vipcore.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.Requester;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.TextProblem;
import io.vipcore.invitation.InvitationField;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.ProductTerm;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.VipRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verdict may speak of: the rules by their codes, and the enums whose constants are evidence.
 *
 * @param ownRules the application's rules by their codes; all others are this library's
 * @param codes the enums by their simple names
 */
record Vocabulary(Map<String, RuleDefinition> ownRules, Map<String, Class<? extends Enum<?>>> codes) {

    private static final ImmutableList<Class<? extends Enum<?>>> CODES = ImmutableList.of(
            AccountStanding.class,
            AuthorizationStatus.class,
            InvitationField.class,
            InvitationStatus.class,
            LicenseKind.class,
            MarketSegment.class,
            OfferType.class,
            ProductTerm.class,
            RenewalPhase.class,
            Requester.class,
            TextProblem.class);

    static final Vocabulary OF_THIS_LIBRARY = new Vocabulary(Map.of(), Map.of()).withCodes(CODES);

    Vocabulary {
        ownRules = ImmutableMap.copyOf(ownRules);
        codes = ImmutableMap.copyOf(codes);
    }

    Vocabulary withRules(List<? extends RuleDefinition> more) {
        Map<String, RuleDefinition> all = new LinkedHashMap<>(ownRules);
        for (RuleDefinition rule : more) {
            if (all.put(rule.id(), rule) != null || VipRule.find(rule.id()).isPresent()) {
                throw new InvalidFactException("VipJson.rules", "has another rule of the code " + rule.id());
            }
        }
        return new Vocabulary(all, codes);
    }

    Vocabulary withCodes(List<Class<? extends Enum<?>>> more) {
        Map<String, Class<? extends Enum<?>>> all = new LinkedHashMap<>(codes);
        for (Class<? extends Enum<?>> type : more) {
            if (all.put(type.getSimpleName(), type) != null) {
                throw new InvalidFactException("VipJson.codes", "has another enum named " + type.getSimpleName());
            }
        }
        return new Vocabulary(ownRules, all);
    }

    Optional<RuleDefinition> rule(String id) {
        return Optional.ofNullable(ownRules.get(id)).or(() -> VipRule.find(id));
    }

    Optional<Class<? extends Enum<?>>> code(String type) {
        return Optional.ofNullable(codes.get(type));
    }
}
