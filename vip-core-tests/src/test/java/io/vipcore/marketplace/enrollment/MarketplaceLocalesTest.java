package io.vipcore.marketplace.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.docs.Pins;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The countries and the languages of the program. */
class MarketplaceLocalesTest {

    private static final List<String> TWO_LETTERS = Stream.iterate('A', letter -> (char) (letter + 1))
            .limit(26)
            .flatMap(first ->
                    Stream.iterate('A', letter -> (char) (letter + 1)).limit(26).map(second -> "" + first + second))
            .toList();

    @Test
    @Pins("MP-CUS-004")
    void all_countries_of_the_standard_are_supported_but_25() {
        Set<String> supported =
                TWO_LETTERS.stream().filter(MarketplaceLocales::isCountry).collect(Collectors.toSet());
        Set<String> others = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        others.removeAll(supported);
        assertEquals(
                "[AQ, AX, BL, BQ, BV, CU, CW, EH, GG, GS, HM, IM, IO, IR, JE, KM, KP, MF, PN, PW, SD, SJ, SS, SY, TF]",
                others.toString());
        assertEquals(249 - 25, supported.size());
    }

    @Test
    void nothing_but_a_country_that_is_not_supported_has_a_substitute() {
        Set<String> substituted = TWO_LETTERS.stream()
                .filter(code -> MarketplaceLocales.substituteFor(code).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("[AX, BL, BQ, CW, GG, IM, IO, JE, MF, TF]", substituted.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "AX, FI, 01",
        "BL, FR, BL",
        "BQ, NL, BQ1 BQ2 BQ3",
        "CW, NL, CW",
        "GG, GB, ''",
        "IM, GB, ''",
        "IO, GB, ''",
        "JE, GB, ''",
        "MF, FR, ''",
        "TF, FR, ''"
    })
    void it_is_written_as_another_country_with_one_of_its_regions(String country, String use, String regions) {
        MarketplaceLocales.Substitute substitute =
                MarketplaceLocales.substituteFor(" " + country + "\u00a0").orElseThrow();
        assertEquals(use, substitute.country());
        assertEquals(regions, String.join(" ", substitute.regions()));
    }

    @ParameterizedTest
    @EnumSource
    void a_substitute_is_supported_itself(MarketplaceLocales.Substitute substitute) {
        assertEquals(true, MarketplaceLocales.isCountry(substitute.country()));
        assertEquals(false, MarketplaceLocales.isCountry(substitute.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "Us", "USA", "U", "XK", "UK", "EU", "AN", "ＵＳ", "U S", "01"})
    void what_is_no_code_is_not_supported_and_has_no_substitute(String country) {
        assertEquals(false, MarketplaceLocales.isCountry(country));
        assertEquals(Optional.empty(), MarketplaceLocales.substituteFor(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL", " PL ", "\ufeffPL\u200b", "\tPL\n"})
    void a_code_is_trimmed(String country) {
        assertEquals(true, MarketplaceLocales.isCountry(country));
    }

    @Test
    @Pins("MP-CUS-006")
    void adobe_writes_in_43_languages() {
        List<String> languages = Stream.of("""
                        bg-BG cs-CZ da-DK de-DE en-AE en-GB en-IL en-US en-XM es-ES es-LA es-MX es-NA et-EE fi-FI fr-CA \
                        fr-FR fr-MA fr-XM hr-HR hu-HU it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-NL pl-PL pt-BR ro-RO ru-RU \
                        sk-SK sl-SI sr-RS sr-SP sv-SE tr-TR uk-UA zh-CN zh-HANS zh-HANT zh-TW""".split(" ", -1)).toList();
        assertEquals(43, Set.copyOf(languages).size());
        for (String language : languages) {
            assertEquals(true, MarketplaceLocales.isLanguage(" " + language), language);
            assertEquals(false, MarketplaceLocales.isLanguage(language.toLowerCase(Locale.ROOT)), language);
            assertEquals(false, MarketplaceLocales.isLanguage(language.substring(0, 2)), language);
        }
    }
}
