package io.vipcore.verdict;

import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.language.Language;
import java.util.List;

/**
 * What a rule is, apart from its condition: its stable code, what it does, how sure it is, who says so, and its words.
 *
 * <p>{@link VipRule} holds this library's rules; an application defines its own with {@link OwnRule}.
 */
public interface RuleDefinition {

    /** The part of a rule's words that says in general what it refuses or notes. */
    String SUMMARY = "summary";

    /** The part of a rule's words that says what was found; a template over the evidence. */
    String MESSAGE = "message";

    /** The part of a rule's words that says what to do about it; a template over the evidence. */
    String CURE = "cure";

    /**
     * Returns the stable code.
     *
     * @return the code, for example {@code VIP-PA-002}
     */
    String id();

    /**
     * Returns what the rule does to a decision.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns how sure the rule is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns who says so.
     *
     * @return the sources, at least one, unmodifiable
     */
    List<Source> sources();

    /**
     * Returns how sure the rule is about one finding; {@link #confidence()} unless parts of the rule are less sure.
     *
     * @param evidence what was found
     * @return the confidence
     */
    default Confidence confidenceIn(List<Evidence> evidence) {
        return confidence();
    }

    /**
     * Returns who says so about one finding; {@link #sources()} unless parts of the rule rest on others.
     *
     * @param evidence what was found
     * @return the sources, at least one, unmodifiable
     */
    default List<Source> sourcesIn(List<Evidence> evidence) {
        return sources();
    }

    /**
     * Returns the provisions of an edition on which the rule rests.
     *
     * @return names as in {@code Edition.provisions()}, unmodifiable
     */
    List<String> provisions();

    /**
     * Returns whether the rule says something about a product itself, so that an application should not offer what it
     * refuses.
     *
     * @return true if it limits the offered products
     */
    boolean limitsOfferedProducts();

    /**
     * Returns a part of the rule's words. Placeholders name evidence: <code>{created}</code>; a number followed by its
     * noun: <code>{days} {days:day|days}</code>, in Polish <code>{days} {days:dzień|dni|dni}</code>; evidence that may be
     * missing: <code>{lastDay?}</code>; a {@link Evidence.Group} is written once per group with the part of its name.
     *
     * @param part {@link #SUMMARY}, {@link #MESSAGE}, {@link #CURE} or the name of a group of evidence
     * @param language the language
     * @return the template
     */
    String template(String part, Language language);
}
