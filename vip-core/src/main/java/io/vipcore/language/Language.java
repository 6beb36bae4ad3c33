package io.vipcore.language;

import java.util.Locale;

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
}
