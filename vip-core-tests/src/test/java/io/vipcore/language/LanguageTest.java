package io.vipcore.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "pl, POLISH",
        "pl-PL, POLISH",
        "pl-GB, POLISH",
        "PL, POLISH",
        "pl-Latn-PL-u-nu-arab, POLISH",
        "en, ENGLISH",
        "en-PL, ENGLISH",
        "de, ENGLISH",
        "tr, ENGLISH",
        "szl, ENGLISH",
        "'', ENGLISH",
        "und, ENGLISH",
    })
    void Polish_is_for_Polish_in_any_country_and_English_for_all_others(String tag, Language language) {
        assertEquals(language, Language.of(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, dni wielu, days",
        "1, dzień, day",
        "2, dni kilka, days",
        "3, dni kilka, days",
        "4, dni kilka, days",
        "5, dni wielu, days",
        "9, dni wielu, days",
        "10, dni wielu, days",
        "11, dni wielu, days",
        "12, dni wielu, days",
        "13, dni wielu, days",
        "14, dni wielu, days",
        "15, dni wielu, days",
        "20, dni wielu, days",
        "21, dni wielu, days",
        "22, dni kilka, days",
        "24, dni kilka, days",
        "25, dni wielu, days",
        "100, dni wielu, days",
        "101, dni wielu, days",
        "102, dni kilka, days",
        "104, dni kilka, days",
        "105, dni wielu, days",
        "111, dni wielu, days",
        "112, dni wielu, days",
        "114, dni wielu, days",
        "122, dni kilka, days",
        "1001, dni wielu, days",
        "1002, dni kilka, days",
        "1012, dni wielu, days",
        "9223372036854775807, dni wielu, days",
    })
    void the_form_of_a_noun_fits_its_number(long count, String polish, String english) {
        assertEquals(polish, Language.POLISH.plural(count, List.of("dzień", "dni kilka", "dni wielu")));
        assertEquals(english, Language.ENGLISH.plural(count, List.of("day", "days")));
    }
}
