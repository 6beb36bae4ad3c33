package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void everyTextExistsInBothLanguages() {
        String name = "io.vipcore.example.console.console";
        assertEquals(
                ResourceBundle.getBundle(name, Locale.ROOT).keySet(),
                ResourceBundle.getBundle(name, Locale.forLanguageTag("pl")).keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1  | 1 day, 1 month    | 1 dzień, 1 miesiąc
        2  | 2 days, 2 months  | 2 dni, 2 miesiące
        5  | 5 days, 5 months  | 5 dni, 5 miesięcy
        12 | 12 days, 12 months | 12 dni, 12 miesięcy
        22 | 22 days, 22 months | 22 dni, 22 miesiące
        """)
    void aNumberHasItsNoun(int number, String english, String polish) {
        assertEquals(english, daysAndMonths(Language.EN, number));
        assertEquals(polish, daysAndMonths(Language.PL, number));
    }

    private static String daysAndMonths(Language words, int number) {
        return words.counted("days", number) + ", " + words.counted("months", number);
    }
}
