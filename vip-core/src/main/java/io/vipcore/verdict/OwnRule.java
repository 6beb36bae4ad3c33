package io.vipcore.verdict;

import io.vipcore.fact.Confidence;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Source;
import io.vipcore.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The definition of a rule that an application adds, such as its own credit limit.
 *
 * <pre>{@code
 * OwnRule creditLimit = OwnRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
 *         .in(Language.ENGLISH, "Refuses orders above the credit limit.", "{ordered} licenses exceed {limit}.", "Ask sales.")
 *         .in(Language.POLISH, "Odmawia powyżej limitu.", "{ordered} przekracza {limit}.", "Zapytaj dział sprzedaży.");
 * }</pre>
 *
 * <p>Immutable; a language that was not given is answered in English, which every rule must have before it is used.
 */
public final class OwnRule implements RuleDefinition {

    private final String id;
    private final Severity severity;
    private final List<Source> sources;
    private final boolean limitsOfferedProducts;
    private final Map<Language, Map<String, String>> words;

    private OwnRule(
            String id,
            Severity severity,
            List<Source> sources,
            boolean limitsOfferedProducts,
            Map<Language, Map<String, String>> words) {
        this.id = FactShape.identifier("OwnRule.id", id);
        this.severity = severity;
        this.sources = sources;
        this.limitsOfferedProducts = limitsOfferedProducts;
        this.words = words;
    }

    /**
     * Defines a rule that refuses.
     *
     * @param id the stable code, not blank and none of this library's
     * @param reason why the application has the rule, in one line; shown as its source
     * @return the definition, still without words
     */
    public static OwnRule refusal(String id, String reason) {
        return of(id, Severity.REFUSAL, reason);
    }

    /**
     * Defines a rule of any severity, such as one that notes something on an allowed decision.
     *
     * @param id the stable code, not blank and none of this library's
     * @param severity what the rule does
     * @param reason why the application has the rule, in one line; shown as its source
     * @return the definition, still without words
     */
    public static OwnRule of(String id, Severity severity, String reason) {
        if (VipRule.find(id).isPresent()) {
            throw new InvalidFactException("OwnRule.id", "must not be a code of this library, was " + id);
        }
        return new OwnRule(id, severity, List.of(Source.of("OWN", reason)), false, Map.of());
    }

    /**
     * Adds the words of a language.
     *
     * @param language the language
     * @param summary what the rule refuses or notes in general; for catalogues
     * @param message what was found, as {@link Reason#message} and {@code explain} show it; a template over the evidence
     * @param cure what to do about it, shown after the message; a template over the evidence
     * @return the definition with these words
     */
    public OwnRule in(Language language, String summary, String message, String cure) {
        Map<Language, Map<String, String>> more = new EnumMap<>(Language.class);
        more.putAll(words);
        more.put(language, Map.of(SUMMARY, summary, MESSAGE, message, CURE, cure));
        return new OwnRule(id, severity, sources, limitsOfferedProducts, more);
    }

    /**
     * Makes the rule limit the offered products: what it refuses is not offered.
     *
     * @return the definition with that property
     */
    public OwnRule limitingOfferedProducts() {
        return new OwnRule(id, severity, sources, true, words);
    }

    /** Every language falls back on English, so English must be there before the rule can speak. */
    void requireWords() {
        Objects.requireNonNull(template(MESSAGE, Language.ENGLISH));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Confidence confidence() {
        return Confidence.OWN;
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    @Override
    public List<String> provisions() {
        return List.of();
    }

    @Override
    public boolean limitsOfferedProducts() {
        return limitsOfferedProducts;
    }

    @Override
    public String template(String part, Language language) {
        Map<String, String> parts = words.getOrDefault(language, words.getOrDefault(Language.ENGLISH, Map.of()));
        String template = parts.get(part);
        if (template == null) {
            throw new InvalidFactException("OwnRule.words", id + " has no " + part + " in " + language);
        }
        return template;
    }

    @Override
    public String toString() {
        return "OwnRule[" + id + "]";
    }
}
