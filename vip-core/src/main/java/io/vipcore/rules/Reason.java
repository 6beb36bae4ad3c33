package io.vipcore.rules;

import com.google.common.collect.Iterables;
import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Why a decision was refused, or what comes with it: a rule that applied, and what it found.
 *
 * @param rule the rule
 * @param confidence how sure this finding is
 * @param sources who says so, at least one, unmodifiable
 * @param edition the id of the edition under which the rule applied
 * @param provisions the numbers of that edition on which the rule rests, each with its own confidence and sources,
 *     unmodifiable
 * @param line the line of the request, or the field of the form, that it is about, counted from 0; empty if it is about
 *     the whole
 * @param evidence what was found, unmodifiable
 */
public record Reason(
        RuleDefinition rule,
        Confidence confidence,
        List<Source> sources,
        String edition,
        Map<String, Sourced<?>> provisions,
        OptionalInt line,
        List<Evidence> evidence) {

    /** By code, then by line; those about the whole first. */
    static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::id).thenComparingInt(reason -> reason.line.orElse(-1));

    public Reason {
        Checks.required("Reason.rule", rule);
        Checks.required("Reason.confidence", confidence);
        sources = Checks.notEmpty("Reason.sources", sources, "source");
        Checks.required("Reason.edition", edition);
        provisions = Checks.map("Reason.provisions", provisions);
        Checks.required("Reason.line", line).ifPresent(number -> Checks.atLeast("Reason.line", number, 0));
        evidence = Checks.list("Reason.evidence", evidence);
    }

    static Reason of(RuleDefinition rule, String edition, Map<String, Sourced<?>> provisions, Finding finding) {
        return new Reason(
                rule,
                finding.confidence().orElse(rule.confidence()),
                finding.sources().isEmpty() ? rule.sources() : finding.sources(),
                edition,
                provisions,
                finding.line(),
                finding.evidence());
    }

    /** {@return the stable code of the rule, for example {@code VIP-PA-002}} */
    public String id() {
        return rule.id();
    }

    /** {@return what the reason does to the decision} */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * {@return what was found, in a sentence without personal data}
     *
     * <p>Example: "PA-1 of 2024-03-01 was due by 2024-03-31; on 2024-04-02 it is 2 days overdue."
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     */
    public String message(Locale locale) {
        return message(Words.of(locale));
    }

    /**
     * {@return what was found, in a sentence without personal data}
     *
     * @param words the reader's language
     */
    public String message(Words words) {
        return new Template(rule, evidence, words).fill(RuleDefinition.MESSAGE);
    }

    /**
     * {@return what to do about it, in a sentence without personal data}
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     */
    public String cure(Locale locale) {
        return cure(Words.of(locale));
    }

    /**
     * {@return what to do about it, in a sentence without personal data}
     *
     * @param words the reader's language
     */
    public String cure(Words words) {
        return new Template(rule, evidence, words).fill(RuleDefinition.CURE);
    }

    /** {@return whether it rests on what this library assumes: the rule itself, or a number of the edition} */
    public boolean isAssumed() {
        return confidence == Confidence.ASSUMED
                || Iterables.any(provisions.values(), provision -> provision.confidence() == Confidence.ASSUMED);
    }

    @Override
    public String toString() {
        return "Reason[" + id() + ", " + edition + ", " + message(Locale.ENGLISH) + "]";
    }
}
