package io.vipcore.language;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words for the codes of this library: filters, phases, statuses, columns.
 *
 * <p>Example: {@code Labels.of(Locale.forLanguageTag("pl-PL")).label(CustomerFilter.NO_PRODUCTS)} is "Brak produktów".
 */
public final class Labels {

    private final Language language;
    private final ResourceBundle bundle;

    private Labels(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * Returns the words for a locale.
     *
     * @param locale the reader's locale
     * @return Polish words for Polish, otherwise English ones
     */
    public static Labels of(Locale locale) {
        Language language = Language.of(locale);
        return new Labels(language, language.bundle("io.vipcore.language.labels"));
    }

    /**
     * Returns the word for a code.
     *
     * @param code a constant of one of this library's enums that pages and verdicts show
     * @return the word, never blank
     * @throws java.util.MissingResourceException if the code is none of these
     */
    public String label(Enum<?> code) {
        return text(key(code));
    }

    /**
     * Returns the word for a code, where it may be one of an application's own.
     *
     * @param code a constant of any enum
     * @return the word, or the constant's name if this library has no word for it
     */
    public String labelOrName(Enum<?> code) {
        return textOr(code.name(), key(code));
    }

    private static String key(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }

    /**
     * Returns the word for a field of a form.
     *
     * @param field the field's name, for example {@code postalCode}
     * @return the word, never blank
     * @throws java.util.MissingResourceException if the field is not one of this library's
     */
    public String field(String field) {
        return text("field." + field);
    }

    /**
     * Returns the word for a field, where it may be one of an application's own.
     *
     * @param field the field's name
     * @return the word, or the name if this library has no word for it
     */
    public String fieldOrName(String field) {
        return textOr(field, "field." + field);
    }

    private String textOr(String name, String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /**
     * Returns a text by its key.
     *
     * @param key the key in the bundle
     * @return the text, never blank
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /**
     * Returns the language of the words.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }
}
