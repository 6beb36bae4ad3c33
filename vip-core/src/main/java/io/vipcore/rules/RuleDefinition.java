package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.util.List;

/**
 * What a rule is, apart from its condition: its code, what it does, how sure it is, who says so, and its words.
 *
 * <p>Each program lists its rules in enums, one for each decision; an application defines custom rules with {@link
 * CustomRule}.
 */
public interface RuleDefinition {

    /** The part of a rule's words that says in general what it refuses or notes. */
    String SUMMARY = "summary";

    /** The part of a rule's words that says what was found; a template over the evidence. */
    String MESSAGE = "message";

    /** The part of a rule's words that says what to do about it; a template over the evidence. */
    String CURE = "cure";

    /** {@return code, severity, confidence, sources and provisions, as {@link #of} makes them} */
    RuleDefinition identity();

    /**
     * {@return what is said about a rule wherever it appears: in verdicts, documents and catalogues}
     *
     * @param id the stable code, not blank, for example {@code VIP-PA-002}
     * @param severity what the rule does to a decision
     * @param confidence how sure the rule is
     * @param sources who says so, at least one
     * @param provisions the names of an edition's provisions on which the rule rests
     */
    static RuleDefinition of(
            String id, Severity severity, Confidence confidence, List<Source> sources, List<String> provisions) {
        return new RuleIdentity(id, severity, confidence, sources, provisions);
    }

    /** {@return the stable code, for example {@code VIP-PA-002}} */
    default String id() {
        return identity().id();
    }

    /** {@return what the rule does to a decision} */
    default Severity severity() {
        return identity().severity();
    }

    /** {@return how sure the rule is; a single finding may be less sure} */
    default Confidence confidence() {
        return identity().confidence();
    }

    /** {@return who says so, at least one, unmodifiable} */
    default List<Source> sources() {
        return identity().sources();
    }

    /** {@return the names of an edition's provisions on which the rule rests, unmodifiable} */
    default List<String> provisions() {
        return identity().provisions();
    }

    /**
     * {@return a part of the rule's words}
     *
     * <p>Placeholders name evidence: <code>{created}</code>; a number followed by its noun: <code>{days}
     * {days:day|days}</code>, in Polish <code>{days} {days:dzień|dni|dni}</code>; evidence that may be missing:
     * <code>{lastDay?}</code>. A group of evidence is written once per group, with the part of its name.
     *
     * @param part {@link #SUMMARY}, {@link #MESSAGE}, {@link #CURE} or the name of a group of evidence
     * @param words the language
     */
    default String template(String part, Words words) {
        return Checks.required("RuleDefinition.words", words)
                .text(id() + "." + Checks.required("RuleDefinition.part", part));
    }
}
