package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.util.List;

/** What is said about a rule wherever it appears. */
record RuleIdentity(String id, Severity severity, Confidence confidence, List<Source> sources, List<String> provisions)
        implements RuleDefinition {

    RuleIdentity {
        Checks.identifier("RuleDefinition.id", id);
        Checks.required("RuleDefinition.severity", severity);
        Checks.required("RuleDefinition.confidence", confidence);
        sources = Checks.notEmpty("RuleDefinition.sources", sources, "source");
        provisions = Checks.list("RuleDefinition.provisions", provisions);
    }

    @Override
    public RuleDefinition identity() {
        return this;
    }
}
