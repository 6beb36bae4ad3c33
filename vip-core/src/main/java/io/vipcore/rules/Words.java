package io.vipcore.rules;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one language for the codes and rules of this library.
 *
 * <p>Example: {@code Words.of(Locale.forLanguageTag("pl-PL")).label(CustomerFilter.NO_PRODUCTS)} is "Brak produktów".
 */
public final class Words {

    /** English, also for every language that this library does not speak. */
    public static final Words ENGLISH = new Words(Locale.ENGLISH, Locale.ROOT);

    /** Polish. */
    public static final Words POLISH = new Words(Locale.forLanguageTag("pl"), Locale.forLanguageTag("pl"));

    private final Locale locale;
    private final ResourceBundle bundle;

    /** The root bundle is English: asking for it by name keeps the machine's default locale out of the look-up. */
    private Words(Locale locale, Locale bundle) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("io.vipcore.internal.words", bundle);
    }

    /**
     * {@return the words for a reader}
     *
     * @param locale the reader's locale; Polish for Polish in any country, otherwise English
     */
    public static Words of(Locale locale) {
        return locale.getLanguage().equals(POLISH.locale.getLanguage()) ? POLISH : ENGLISH;
    }

    /** {@return the language, without a country} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return the word for a code, never blank}
     *
     * @param code a constant of one of this library's enums that pages and verdicts show
     * @throws java.util.MissingResourceException if the code is none of these
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
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }

    /**
     * {@return the word for a field of a form, or its name where it is an application's}
     *
     * @param field the field's name, for example {@code postalCode}
     */
    public String fieldOrName(String field) {
        return has("field." + field) ? text("field." + field) : field;
    }

    /**
     * {@return a text, never blank}
     *
     * @param key the key in the bundle
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * {@return the form of a noun that fits a number}
     *
     * <p>Examples: 1 dzień, 2 dni, 5 dni, 12 dni, 22 dni; 1 day, 2 days.
     *
     * @param count the number, at least 0
     * @param forms in English the forms for one and for many; in Polish for one, for few (2 to 4, 22 to 24 …) and for many;
     *     at least one
     */
    public String plural(long count, List<String> forms) {
        if (count == 1) {
            return forms.get(0);
        }
        long units = count % 10;
        long tens = count / 10 % 10;
        // In English the form for few is the one for many.
        boolean few = units >= 2 && units <= 4 && tens != 1;
        return few ? forms.get(Math.min(1, forms.size() - 1)) : forms.get(forms.size() - 1);
    }
}
