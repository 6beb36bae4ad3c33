package io.vipcore.verdict;

import com.google.common.collect.ImmutableMap;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sourced;
import io.vipcore.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Why a decision was refused, or what comes with it: a rule that spoke, and what it found.
 *
 * @param rule the rule
 * @param edition the id of the edition under which it spoke
 * @param provisions the numbers of that edition on which the rule rests, each with its own confidence and sources
 * @param line the line of the request, or the field of the form, that it is about, counted from 0; empty if it is about
 *     the whole
 * @param evidence what was found, unmodifiable
 */
public record Reason(
        RuleDefinition rule,
        String edition,
        Map<String, Sourced<?>> provisions,
        OptionalInt line,
        List<Evidence> evidence) {

    /**
     * Creates a reason; the collections are copied.
     *
     * @param rule the rule that speaks
     * @param edition the id of the edition under which it speaks
     * @param provisions the numbers it was judged by
     * @param line empty if it is about the whole
     * @param evidence what was found
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public Reason {
        FactShape.required("Reason.rule", rule);
        FactShape.required("Reason.edition", edition);
        FactShape.required("Reason.provisions", provisions);
        FactShape.required("Reason.line", line);
        FactShape.required("Reason.evidence", evidence);
        provisions = ImmutableMap.copyOf(provisions);
        evidence = List.copyOf(evidence);
    }

    /**
     * Returns the stable code of the rule.
     *
     * @return the code, for example {@code VIP-PA-002}
     */
    public String id() {
        return rule.id();
    }

    /**
     * Returns what the reason does to the decision.
     *
     * @return the severity
     */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Returns how sure the rule is.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return rule.confidenceIn(evidence);
    }

    /**
     * Returns who says so.
     *
     * @return the sources, at least one
     */
    public List<Source> sources() {
        return rule.sourcesIn(evidence);
    }

    /**
     * Says what was found.
     *
     * <p>Example: "PA-1 of 2024-03-01 was due by 2024-03-31; on 2024-04-02 it is 2 days overdue."
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     * @return a sentence without personal data
     */
    public String message(Locale locale) {
        return write(RuleDefinition.MESSAGE, locale);
    }

    /**
     * Says what to do about it.
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     * @return a sentence without personal data
     */
    public String cure(Locale locale) {
        return write(RuleDefinition.CURE, locale);
    }

    /** The order in which reasons come: by rule id, then by line, those about the whole first. */
    static int compareInOrder(Reason one, Reason other) {
        int order = one.id().compareTo(other.id());
        return order == 0 ? Integer.compare(one.line.orElse(Findings.WHOLE), other.line.orElse(Findings.WHOLE)) : order;
    }

    private String write(String part, Locale locale) {
        return new ReasonWriter(rule, evidence, Language.of(locale)).write(part);
    }

    @Override
    public String toString() {
        return "Reason[" + id() + ", " + edition + ", " + message(Locale.ENGLISH) + "]";
    }
}
