package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.util.List;

/**
 * What is said about a rule wherever it appears: in verdicts, documents and catalogues.
 *
 * @param id the stable code, not blank, for example {@code VIP-PA-002}
 * @param severity what the rule does to a decision
 * @param confidence how sure the rule is
 * @param sources who says so, at least one, unmodifiable
 * @param provisions the numbers of an edition on which the rule rests, by their names in {@code Edition.provisions()},
 *     unmodifiable
 */
public record RuleIdentity(
        String id, Severity severity, Confidence confidence, List<Source> sources, List<String> provisions) {

    public RuleIdentity {
        Checks.identifier("RuleIdentity.id", id);
        Checks.required("RuleIdentity.severity", severity);
        Checks.required("RuleIdentity.confidence", confidence);
        sources = Checks.notEmpty("RuleIdentity.sources", sources, "source");
        provisions = Checks.list("RuleIdentity.provisions", provisions);
    }
}
