package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rows: by every column, in the alphabet of the reader. */
class RowOrderTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        // Polish: a letter with a stroke, a tail or an accent is one of its own, after the plain one
        "pl, a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
        "pl, Lublin Lwów Łąka Łódź Mazur Opole Ósemka Siedlce Ścinawa Zamość Źródło Żywiec",
        // German: umlauts beside their vowels, ß as ss
        "de, Acker Äcker Oder Öder Ofen Strasse Straße Strassen Übel Udo Zebra",
        // Swedish: å, ä, ö after z
        "sv, Anka Orm Zebra Åska Äpple Öga",
        "da, Anka Zebra Æble Øl Åen",
        // English readers look for Ł beside L, Đ beside D, Ø beside O
        "en, Dakovo Đakovo Daleko Lodz Łódź Lublin Ola Øre Ożarów Zebra",
    })
    void namesStandInTheAlphabetOfTheReader(String language, String ordered) {
        assertOrder(language, ordered.split(" "));
    }

    @Test
    void wordsAreComparedOneAfterTheOther() {
        assertOrder("pl", "Nowak", "Nowak Ada", "nowak Zofia", "Nowak Żaneta", "Nowaka", "Nowakowa");
        assertOrder("en", "At Last", "At Least", "Atlas");
    }

    @Test
    void accentsAndCaseDecideOnlyBetweenEqualLetters() {
        assertOrder("en", "atlas", "Atlas", "Atlas a", "atlas B");
        assertOrder("de", "Muller", "Müller", "Muller A", "Müller B");
        assertOrder("pl", "Łódź A", "łódź B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "sv", "tr", "und"})
    void theMachinesLanguageDoesNotMatter(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertOrder("pl", "Lublin", "Łódź", "Opole", "Ósemka");
        assertOrder("de", "Oder", "Öder", "Ofen", "Zebra");
    }

    @Test
    void composedAndDecomposedLettersStandTogether() {
        assertOrder("pl", "Z", "Z\u0301A", "\u0179B", "Z\u0307A", "\u017bB");
        assertOrder("en", "\u1e0dA", "d\u0323B", "\u1e0dC", "d\u0323D");
    }

    private static void assertOrder(String language, String... ordered) {
        List<CustomerStatus> customers = new ArrayList<>();
        for (String name : ordered) {
            // The VIP IDs run the other way.
            customers.add(named(100 - customers.size(), name, "x@y.example"));
        }
        List<CustomerStatus> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(new RowOrder(PageColumn.CUSTOMER, false).in(Locale.forLanguageTag(language)));
        assertEquals(customers, shuffled);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, 2 1 4 3, 3 1 4 2",
        "ANNIVERSARY_DATE, 3 1 4 2, 1 4 3 2",
        "SEGMENT, 2 4 3 1, 1 3 2 4",
        "MANAGED_BY, 3 1 4 2, 1 4 3 2",
        "INVITATION_STATUS, 2 4 1 3, 1 3 2 4",
    })
    void aColumnSortsBothWaysWithTheEmptyLastAndTheVipIdBetweenEquals(
            PageColumn column, String ascending, String descending) {
        assertEquals(ascending, numbers(new RowOrder(column, false)));
        assertEquals(descending, numbers(new RowOrder(column, true)));
    }

    private static String numbers(RowOrder order) {
        return Stream.of(
                        customer(4, "Beta", MarketSegment.COMMERCIAL)
                                .managedBy("am-2", "2024-01-10")
                                .ordered("2024-03-01"),
                        customer(2, "alpha", MarketSegment.COMMERCIAL),
                        customer(1, "Beta", MarketSegment.GOVERNMENT)
                                .managedBy("am-2", "2024-01-10")
                                .ordered("2024-03-01")
                                .accepted("2024-01-12"),
                        customer(3, "Gamma", MarketSegment.EDUCATION)
                                .managedBy("am-1", "2024-01-10")
                                .ordered("2024-02-01")
                                .accepted("2024-01-12"))
                .map(customer -> customer.on("2024-06-01"))
                .sorted(order.in(Locale.ENGLISH))
                .map(status -> status.customer().vipId().value().replaceAll("^.*0", ""))
                .collect(Collectors.joining(" "));
    }

    private static CustomerFixture customer(int number, String name, MarketSegment segment) {
        return CustomerFixture.of(Fixtures.customer()
                .vipId(Fixtures.vipId(number))
                .profile(Fixtures.profile().organization(name).build())
                .segment(segment)
                .managers(List.of())
                .build());
    }

    @Test
    void ofCustomersOfOneNameTheEmailDecides() {
        CustomerStatus one = named(1, "Atlas", "b@atlas.example");
        CustomerStatus other = named(2, "Atlas", "a@atlas.example");
        assertTrue(new RowOrder(PageColumn.CUSTOMER, false).in(Locale.ENGLISH).compare(one, other) > 0);
        assertTrue(new RowOrder(PageColumn.CUSTOMER, true).in(Locale.ENGLISH).compare(one, other) < 0);
    }

    private static CustomerStatus named(int number, String name, String email) {
        return CustomerFixture.of(Fixtures.customer()
                        .vipId(Fixtures.vipId(number))
                        .profile(Fixtures.profile()
                                .organization(name)
                                .email(email)
                                .build())
                        .build())
                .on("2024-02-01");
    }
}
