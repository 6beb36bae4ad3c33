package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The definition of a rule that an application adds, such as its credit limit.
 *
 * <pre>{@code
 * CustomRule creditLimit = CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
 *         .in(Locale.ENGLISH, "Refuses orders above the credit limit.", "{ordered} licenses exceed {limit}.", "Ask sales.")
 *         .in(Locale.forLanguageTag("pl"), "Odmawia powyżej limitu.", "{ordered} przekracza {limit}.", "Zapytaj sprzedaż.");
 * }</pre>
 *
 * <p>Immutable; a language that was not given is answered in English, which every rule must have before it is used.
 */
public final class CustomRule implements RuleDefinition {

    private final RuleDefinition identity;
    private final Map<String, Map<String, String>> partsByLanguage;

    private CustomRule(RuleDefinition identity, Map<String, Map<String, String>> partsByLanguage) {
        this.identity = identity;
        this.partsByLanguage = Map.copyOf(partsByLanguage);
    }

    /**
     * {@return the definition of a rule that refuses, still without words}
     *
     * @param id the stable code, not blank and none of this library's
     * @param reason why the application has the rule, in one line; shown as its source
     */
    public static CustomRule refusal(String id, String reason) {
        return of(id, Severity.REFUSAL, reason);
    }

    /**
     * {@return the definition of a rule of any severity, such as one that only notes something, still without words}
     *
     * @param id the stable code, not blank and none of this library's
     * @param severity what the rule does
     * @param reason why the application has the rule, in one line; shown as its source
     */
    public static CustomRule of(String id, Severity severity, String reason) {
        if (Words.ENGLISH.has(id + "." + SUMMARY)) {
            throw new InvalidFactException("CustomRule.id", "must not be a code of this library, was " + id);
        }
        return new CustomRule(
                RuleDefinition.of(id, severity, Confidence.OWN, List.of(Source.of("OWN", reason)), List.of()),
                Map.of());
    }

    /**
     * {@return the definition with its words in a language}
     *
     * @param locale the language; its country does not matter
     * @param summary what the rule refuses or notes in general; for catalogues
     * @param message what was found, as {@link Reason#message} and {@code explain} show it; a template over the evidence
     * @param cure what to do about it, shown after the message; a template over the evidence
     */
    public CustomRule in(Locale locale, String summary, String message, String cure) {
        Map<String, Map<String, String>> more = new HashMap<>(partsByLanguage);
        more.put(
                Checks.required("CustomRule.locale", locale).getLanguage(),
                Map.of(
                        SUMMARY, template("CustomRule.summary", summary),
                        MESSAGE, template("CustomRule.message", message),
                        CURE, template("CustomRule.cure", cure)));
        return new CustomRule(identity, more);
    }

    private static String template(String field, String text) {
        Template.placeholders(field, text);
        return text;
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    @Override
    public String template(String part, Words words) {
        Checks.required("CustomRule.part", part);
        Map<String, String> english = partsByLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
        String template = partsByLanguage
                .getOrDefault(
                        Checks.required("CustomRule.words", words).locale().getLanguage(), english)
                .get(part);
        if (template == null) {
            throw new InvalidFactException("CustomRule.words", id() + " has no " + part + " in English");
        }
        return template;
    }

    @Override
    public String toString() {
        return "CustomRule[" + id() + "]";
    }
}
