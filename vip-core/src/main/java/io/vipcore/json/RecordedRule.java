package io.vipcore.json;

import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.language.Language;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.Severity;
import java.util.List;

/**
 * A rule as it was when it spoke: its confidence and its sources may have changed since. Words and provisions are those of
 * today's definition.
 *
 * @param today the rule's definition
 * @param severity what the rule did to the decision
 * @param confidence how sure the rule was
 * @param sources who said so
 */
record RecordedRule(RuleDefinition today, Severity severity, Confidence confidence, List<Source> sources)
        implements RuleDefinition {

    RecordedRule {
        sources = List.copyOf(sources);
    }

    /** Returns the rule as it was: the definition itself if nothing has changed. */
    static RuleDefinition of(
            RuleDefinition today,
            List<Evidence> evidence,
            Severity severity,
            Confidence confidence,
            List<Source> sources) {
        boolean unchanged = today.severity() == severity
                && today.confidenceIn(evidence) == confidence
                && today.sourcesIn(evidence).equals(sources);
        return unchanged ? today : new RecordedRule(today, severity, confidence, sources);
    }

    @Override
    public String id() {
        return today.id();
    }

    @Override
    public List<String> provisions() {
        return today.provisions();
    }

    @Override
    public boolean limitsOfferedProducts() {
        return today.limitsOfferedProducts();
    }

    @Override
    public String template(String part, Language language) {
        return today.template(part, language);
    }
}
