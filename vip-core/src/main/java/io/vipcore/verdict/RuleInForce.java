package io.vipcore.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vipcore.edition.Edition;
import io.vipcore.fact.Sourced;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A rule under an edition, with the numbers of that edition on which it rests.
 *
 * @param <Q> the question that is decided
 */
record RuleInForce<Q>(Rule<Q> rule, String edition, ImmutableMap<String, Sourced<?>> provisions) {

    static <Q> RuleInForce<Q> of(Rule<Q> rule, Edition edition) {
        Map<String, Sourced<?>> all = edition.provisions();
        ImmutableMap.Builder<String, Sourced<?>> provisions = ImmutableMap.builder();
        for (String provision : rule.definition().provisions()) {
            Sourced<?> value = all.get(provision);
            if (value != null) {
                provisions.put(provision, value);
            }
        }
        return new RuleInForce<>(rule, edition.id(), provisions.buildOrThrow());
    }

    /** Asks rules in their order and adds a reason for everything they find. */
    static <Q> void askAll(ImmutableList<RuleInForce<Q>> rules, Q question, Found found, List<Reason> reasons) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).ask(question, found, reasons);
        }
    }

    /** Asks the rule and adds a reason for everything it finds. */
    private void ask(Q question, Found found, List<Reason> reasons) {
        boolean speaks = rule.check().finds(question, found);
        if (speaks && found.findings().isEmpty()) {
            // A check that speaks without evidence speaks all the same.
            found.add();
        } else if (!speaks && !found.findings().isEmpty()) {
            throw new IllegalStateException(
                    rule.definition().id() + " put something into the findings, but returned false");
        }
        for (Found.Finding finding : found.findings()) {
            reasons.add(reason(finding));
        }
        found.findings().clear();
    }

    private Reason reason(Found.Finding finding) {
        OptionalInt line =
                finding.position() == Findings.WHOLE ? OptionalInt.empty() : OptionalInt.of(finding.position());
        return new Reason(rule.definition(), edition, provisions, line, finding.evidence());
    }
}
