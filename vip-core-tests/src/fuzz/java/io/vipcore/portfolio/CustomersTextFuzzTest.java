package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.vipcore.VipProgram;
import io.vipcore.edition.Editions;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.Fixtures;
import java.util.List;
import java.util.Locale;

/** Whatever customers are called and whatever is searched for: they are found by their names and stand in the file. */
class CustomersTextFuzzTest {

    private static final VipProgram VIP = Fixtures.program(Editions.DEFAULT);
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    @FuzzTest
    void searched_texts_and_cells(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    /** What is quadratic in short texts takes longer than Jazzer allows in these. */
    @FuzzTest
    void long_texts(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        check(text.repeat(50_000 / (text.length() + 1)));
    }

    private static void check(String text) {
        CustomerStatus status = statusOfCustomerCalled(text);
        assertEquals(
                text.length() <= Selection.MAX_SEARCH_LENGTH,
                Selection.matching(text).selects(status));
        Selection.matching(text.substring(0, Math.min(text.length(), Selection.MAX_SEARCH_LENGTH)))
                .selects(status);
        for (char delimiter : DELIMITERS) {
            checkFile(CustomersCsv.of(Locale.ENGLISH).delimitedBy(delimiter).write(List.of(status)), delimiter, text);
        }
    }

    private static CustomerStatus statusOfCustomerCalled(String text) {
        return VIP.status(
                Fixtures.customer()
                        .organization(text)
                        .primaryContact(Fixtures.contact().email(text).build())
                        .build(),
                Fixtures.INVITED);
    }

    private static void checkFile(String file, char delimiter, String text) {
        List<String> row = CustomersCsvProperties.read(file, delimiter).get(1);
        assertEquals(text, CustomersCsvProperties.readBack(row.get(1)));
        assertEquals(text, CustomersCsvProperties.readBack(row.get(2)));
        row.forEach(cell -> assertFalse(CustomersCsvProperties.runs(cell)));
        for (String piece : Splitter.on(CharMatcher.anyOf(",;\t\r\n")).split(file)) {
            assertFalse(CustomersCsvProperties.runs(piece));
        }
        assertTrue(file.length() < 1_000 + 10 * text.length(), "a file grows with the texts in it");
    }
}
