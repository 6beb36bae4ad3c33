package io.vipcore.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.LongToIntFunction;

/**
 * The words of one language for codes and rules. English and Polish are this library's; an application supplies any other:
 *
 * <pre>{@code
 * Words.of(Locale.forLanguageTag("pl-PL")).label(CustomerFilter.NO_PRODUCTS); // Brak produktów
 *
 * Map<String, String> texts = Map.of("VIP-PA-002.cure", "Begleichen Sie, was überfällig ist.", …);
 * Words german = Words.of(Locale.GERMAN, texts, count -> count == 1 ? 0 : 1);
 * verdict.explain(german);
 * }</pre>
 */
public final class Words {

    /** English, also for whatever another language lacks. */
    public static final Words ENGLISH = new Words(Locale.ENGLISH, bundled(Locale.ROOT), count -> count == 1 ? 0 : 1);

    /** Polish: one, few (2 to 4, 22 to 24 …), many. */
    public static final Words POLISH =
            new Words(Locale.forLanguageTag("pl"), bundled(Locale.forLanguageTag("pl")), count -> {
                long units = count % 10;
                boolean isTeen = count / 10 % 10 == 1;
                return count == 1 ? 0 : units >= 2 && units <= 4 && !isTeen ? 1 : 2;
            });

    private final Locale locale;
    private final ImmutableMap<String, String> texts;
    private final LongToIntFunction pluralForm;

    private Words(Locale locale, Map<String, String> texts, LongToIntFunction pluralForm) {
        this.locale = locale;
        this.texts = ImmutableMap.copyOf(texts);
        this.pluralForm = pluralForm;
    }

    /** The root bundle is English: asking for it by name keeps the machine's default locale out of the look-up. */
    private static Map<String, String> bundled(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.vipcore.internal.words", locale);
        return Maps.asMap(bundle.keySet(), bundle::getString);
    }

    /**
     * {@return the words of this library for a reader}
     *
     * @param locale the reader's locale; Polish for Polish in any country, otherwise English
     */
    public static Words of(Locale locale) {
        return Checks.required("Words.locale", locale).getLanguage().equals(POLISH.locale.getLanguage())
                ? POLISH
                : ENGLISH;
    }

    /**
     * {@return the words of a language that the application supplies}
     *
     * @param locale the language; its country does not matter
     * @param texts the texts by their keys, which {@code Words.ENGLISH.texts()} lists; what is missing is said in English
     * @param pluralForm which of the forms of a noun fits a number, 0 for the first; a text with fewer forms gives its last
     * @throws InvalidFactException if a text does not close a placeholder, or has one that the English text has not
     */
    public static Words of(Locale locale, Map<String, String> texts, LongToIntFunction pluralForm) {
        Checks.required("Words.locale", locale);
        Checks.required("Words.pluralForm", pluralForm);
        Checks.required("Words.texts", texts).forEach((key, text) -> {
            Set<String> unknown = Template.placeholders("Words.texts." + key, text);
            unknown.removeAll(Template.placeholders(key, ENGLISH.texts.getOrDefault(key, text)));
            if (!unknown.isEmpty()) {
                throw new InvalidFactException(
                        "Words.texts." + key, "has other placeholders than in English: " + unknown);
            }
        });
        return new Words(locale, texts, pluralForm);
    }

    /** {@return the language} */
    public Locale locale() {
        return locale;
    }

    /** {@return every text of this language by its key, without those that are said in English, unmodifiable} */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * {@return the word for a code, never blank}
     *
     * @param code a constant of one of this library's enums that pages and verdicts show
     * @throws MissingResourceException if the code is none of these
     */
    public String label(Enum<?> code) {
        return text(key(code));
    }

    /**
     * {@return the word for a code, or its name where it is an application's}
     *
     * @param code a constant of any enum
     */
    public String labelOrName(Enum<?> code) {
        return has(key(code)) ? label(code) : code.name();
    }

    private static String key(Enum<?> code) {
        return Checks.required("Words.code", code).getDeclaringClass().getSimpleName() + "." + code.name();
    }

    /**
     * {@return the word for a field of a form, or its name where it is an application's}
     *
     * @param field the field's name, for example {@code postalCode}
     */
    public String fieldOrName(String field) {
        return has("field." + Checks.required("Words.field", field)) ? text("field." + field) : field;
    }

    /**
     * {@return a text, never blank; in English where this language lacks it}
     *
     * @param key the key
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key) {
        if (!has(key)) {
            throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
        }
        return texts.containsKey(key) ? texts.get(key) : ENGLISH.text(key);
    }

    boolean has(String key) {
        return texts.containsKey(Checks.required("Words.key", key)) || ENGLISH.texts.containsKey(key);
    }

    /**
     * {@return the form of a noun that fits a number}
     *
     * <p>Examples: 1 dzień, 2 dni, 5 dni, 12 dni, 22 dni; 1 day, 2 days.
     *
     * @param count the number, at least 0
     * @param forms the forms in the order of the language, at least one: in English for one and for many; in Polish for one,
     *     for few and for many
     */
    public String plural(long count, List<String> forms) {
        int form = pluralForm.applyAsInt(count);
        Checks.atLeast("Words.pluralForm", form, 0);
        return Checks.notEmpty("Words.forms", forms, "form").get(Math.min(form, forms.size() - 1));
    }
}
