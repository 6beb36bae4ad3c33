package io.vipcore.language;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A language in which this library speaks. */
public enum Language {
    /** English, also for every locale whose language is not known. */
    ENGLISH(Locale.ENGLISH),
    /** Polish. */
    POLISH(Locale.forLanguageTag("pl"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the language for a caller's locale.
     *
     * @param locale the caller's locale
     * @return {@link #POLISH} for Polish in any country, otherwise {@link #ENGLISH}
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(POLISH.locale.getLanguage()) ? POLISH : ENGLISH;
    }

    /**
     * Returns the locale of the language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns a bundle of words of this library in this language.
     *
     * @param baseName the bundle's base name; its root is English
     * @return the bundle
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public ResourceBundle bundle(String baseName) {
        // The root bundle is English: asking for it by name keeps the machine's default locale out of the look-up.
        return ResourceBundle.getBundle(baseName, this == ENGLISH ? Locale.ROOT : locale);
    }

    /**
     * Returns the form of a noun that fits a number.
     *
     * <p>Examples: 1 dzień, 2 dni, 5 dni, 12 dni, 22 dni; 1 day, 2 days.
     *
     * @param count the number, at least 0
     * @param forms in English the forms for one and for many; in Polish for one, for few (2 to 4, 22 to 24 …) and for
     *     many
     * @return the form
     */
    public String plural(long count, List<String> forms) {
        if (count == 1) {
            return forms.get(0);
        }
        long units = count % 10;
        long tens = count / 10 % 10;
        // In English the form for few is the one for many.
        boolean few = units >= 2 && units <= 4 && tens != 1;
        return few ? forms.get(1) : forms.get(forms.size() - 1);
    }
}
