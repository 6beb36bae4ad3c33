package io.vipcore.marketplace.enrollment;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.Checks;
import io.vipcore.internal.Countries;
import io.vipcore.internal.Text;
import java.util.List;
import java.util.Optional;

/**
 * The countries and languages of VIP Marketplace. Texts are trimmed; their case counts. Source: AdobeDocs/VIPMP, Supported
 * locales.
 */
public final class MarketplaceLocales {

    /** What to write in place of a country that is not supported; each is named as that country. */
    public enum Substitute {
        /** Åland Islands. */
        AX("FI", "01"),
        /** Saint Barthélemy. */
        BL("FR", "BL"),
        /** Bonaire, Sint Eustatius and Saba. */
        BQ("NL", "BQ1", "BQ2", "BQ3"),
        /** Curaçao. */
        CW("NL", "CW"),
        /** Guernsey. */
        GG("GB"),
        /** Isle of Man. */
        IM("GB"),
        /** British Indian Ocean Territory. */
        IO("GB"),
        /** Jersey. */
        JE("GB"),
        /** Saint Martin, the French part. */
        MF("FR"),
        /** French Southern Territories. */
        TF("FR");

        private final String country;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final List<String> regions;

        Substitute(String country, String... regions) {
            this.country = country;
            this.regions = List.of(regions);
        }

        /** {@return the supported country, for example FI} */
        public String country() {
            return country;
        }

        /** {@return the regions of it of which to use one, for example 01; none if any will do; unmodifiable} */
        public List<String> regions() {
            return regions;
        }
    }

    private static final ImmutableSet<String> WITHOUT_SUBSTITUTE =
            ImmutableSet.of("AQ", "BV", "CU", "EH", "GS", "HM", "IR", "KM", "KP", "PN", "PW", "SD", "SJ", "SS", "SY");

    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.copyOf(
            ("bg-BG cs-CZ da-DK de-DE en-AE en-GB en-IL en-US en-XM es-ES es-LA es-MX es-NA et-EE fi-FI fr-CA fr-FR fr-MA"
                            + " fr-XM hr-HR hu-HU it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-NL pl-PL pt-BR ro-RO ru-RU sk-SK"
                            + " sl-SI sr-RS sr-SP sv-SE tr-TR uk-UA zh-CN zh-HANS zh-HANT zh-TW")
                    .split(" "));

    private MarketplaceLocales() {}

    /**
     * {@return whether customers may be of a country: PL and US, but neither KP nor JE, and not XX, which is none}
     *
     * @param country an upper-case ISO 3166-1 alpha-2 code; any other text is not supported
     */
    public static boolean isCountry(String country) {
        String code = Text.normalized(Checks.required("MarketplaceLocales.country", country));
        return Countries.isCode(code)
                && !WITHOUT_SUBSTITUTE.contains(code)
                && substituteFor(code).isEmpty();
    }

    /**
     * {@return what to write in place of a country that is not supported; empty if it is supported, or nothing will do}
     *
     * @param country any text
     */
    public static Optional<Substitute> substituteFor(String country) {
        String code = Text.normalized(Checks.required("MarketplaceLocales.country", country));
        return Enums.getIfPresent(Substitute.class, code).toJavaUtil();
    }

    /**
     * {@return whether Adobe writes its messages in a language; en-XM and zh-HANS are some that no Java locale has}
     *
     * @param language any text
     */
    public static boolean isLanguage(String language) {
        return LANGUAGES.contains(Text.normalized(Checks.required("MarketplaceLocales.language", language)));
    }
}
