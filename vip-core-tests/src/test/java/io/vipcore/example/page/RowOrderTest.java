package io.vipcore.example.page;

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
    void aHyphenStandsBeforeLettersLikeABlank() {
        assertOrder("pl", "Nowak", "Nowak Zofia", "Nowak-Zając", "Nowaka", "Nowakowski");
        assertOrder("en", "Coop", "Coop A", "Coop-Bank", "Coopers");
    }

    @Test
    void namesInQuotationMarksStandBesideEachOtherBeforeTheLetters() {
        assertOrder("pl", "\"Rolnik\"", "\"Społem\"", "„Społem” PSS", "3 Maja", "Adam", "Rolnik", "Społem", "Żubr");
        assertOrder("en", "'t Hof", "\u2019t Hof", "\"Rolnik\"", "„Społem” PSS", "3M", "Atlas");
    }

    @Test
    void romanianLettersWithACommaOrACedillaStandAfterThePlainOnes() {
        assertOrder("ro", "Suceava", "\u0218aru Dornei", "Tulcea", "\u021a\u0103nd\u0103rei");
        assertOrder(
                "ro", "Suceava", "\u015earu", "\u0218aru Dornei", "Tulcea", "\u0162\u0103nd\u0103rei", "Zal\u0103u");
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
        // The order in which marks are typed does not matter either.
        assertOrder("ro", "sa", "s\u0307\u0326a", "s\u0326\u0307b", "\u0219\u0307c", "\u1e61\u0326d", "ta");
        assertOrder("en", "o\u0323\u0302A", "o\u0302\u0323B", "\u1ed9C", "\u1ecd\u0302D", "\u00f4\u0323E");
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
