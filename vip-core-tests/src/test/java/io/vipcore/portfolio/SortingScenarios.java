package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.product.MarketSegment;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rows: by every column, in the alphabet of the reader. */
class SortingScenarios {

    private static final Comparator<String> ENGLISH = Alphabet.of(Locale.ENGLISH);

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
    void names_stand_in_the_alphabet_of_the_reader(String language, String ordered) {
        assertOrder(language, List.of(ordered.split(" ")));
    }

    /** Pairs on which the JDK's keys and its comparisons are of two minds in French. */
    @ParameterizedTest
    @CsvSource({"ôeE, œé", "è, -E", "é, e", "ôeE ôeE, ôeE œé", "è è, è -E"})
    void a_text_stands_where_its_place_does(String one, String other) {
        Alphabet french = Alphabet.of(Locale.FRENCH);
        int order = french.placeOf(one).compareTo(french.placeOf(other));
        assertTrue(order != 0);
        assertEquals(Integer.signum(order), Integer.signum(french.compare(one, other)));
        assertEquals(Integer.signum(-order), Integer.signum(french.compare(other, one)));
    }

    @Test
    void words_are_compared_one_after_the_other() {
        assertOrder("pl", List.of("Nowak", "Nowak Ada", "nowak Zofia", "Nowak Żaneta", "Nowaka", "Nowakowa"));
        assertOrder("en", List.of("  At Last", "At Least", "Atlas"));
    }

    @Test
    void texts_whose_letters_are_alike_stand_in_the_order_of_their_characters() {
        Alphabet polish = Alphabet.of(Locale.forLanguageTag("pl-PL"));
        List<String> ordered = List.of("Atlas  Ł", "Atlas Ł", "Atlas_Ł", "Atlas Z", "Ł", "Z");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                String one = ordered.get(i);
                String other = ordered.get(j);
                assertEquals(Integer.compare(i, j), Integer.signum(polish.compare(one, other)));
                assertEquals(
                        Integer.compare(i, j),
                        Integer.signum(polish.placeOf(one).compareTo(polish.placeOf(other))));
            }
        }
    }

    @Test
    void a_place_shows_no_name() {
        assertEquals(
                "Place",
                Alphabet.of(Locale.forLanguageTag("pl-PL")).placeOf("Atlas").toString());
    }

    @Test
    void accents_and_case_decide_only_between_equal_letters() {
        assertOrder("en", List.of("atlas", "Atlas", "Atlas a", "atlas B"));
        assertOrder("de", List.of("Muller", "Müller", "Muller A", "Müller B"));
        assertOrder("pl", List.of("Łódź A", "łódź B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "sv", "tr", "und"})
    void the_machine_s_language_does_not_matter(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertOrder("pl", List.of("Lublin", "Łódź", "Opole", "Ósemka"));
        assertOrder("de", List.of("Oder", "Öder", "Ofen", "Zebra"));
    }

    @Test
    void composed_and_decomposed_letters_stand_together() {
        assertOrder("pl", List.of("Z", "Z\u0301A", "\u0179B", "Z\u0307A", "\u017bB"));
        assertOrder("en", List.of("\u1e0dA", "d\u0323B", "\u1e0dC", "d\u0323D"));
    }

    @Tag("slow")
    @Test
    void long_texts_are_ordered_fast() {
        String hostile = "\u0323\u0301".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> assertTrue(ENGLISH.compare(hostile + "a", hostile + "b") < 0));
        String longest = "ż".repeat(Alphabet.COMPARED);
        assertTrue(ENGLISH.compare(longest + "a", longest + "b") < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, 2 1 4 3, 3 1 4 2",
        "ANNIVERSARY_DATE, 3 1 4 2, 1 4 3 2",
        "SEGMENT, 2 4 3 1, 1 3 2 4",
        "MANAGED_BY, 3 1 4 2, 1 4 3 2",
        "INVITATION_STATUS, 2 4 1 3, 1 3 2 4",
    })
    void a_column_sorts_both_ways_with_the_empty_last_and_the_VIP_ID_between_equals(
            CustomerColumn column, String ascending, String descending) {
        assertEquals(ascending, numbers(page().sorted(column.ascending(ENGLISH))));
        assertEquals(descending, numbers(page().sorted(column.descending(ENGLISH))));
    }

    @Test
    void the_second_column_decides_where_the_first_is_equal() {
        assertEquals(
                "2 4 3 1",
                numbers(page().sorted(CustomerColumn.SEGMENT
                        .ascending(ENGLISH)
                        .thenComparing(CustomerColumn.CUSTOMER.ascending(ENGLISH)))));
        assertEquals(
                "4 2 3 1",
                numbers(page().sorted(CustomerColumn.SEGMENT
                        .ascending(ENGLISH)
                        .thenComparing(CustomerColumn.ANNIVERSARY_DATE.descending(ENGLISH)))));
    }

    @Test
    void of_customers_of_one_name_the_email_decides() {
        CustomerRow one = row("Atlas", "b@atlas.example");
        CustomerRow other = row("Atlas", "a@atlas.example");
        assertTrue(CustomerColumn.CUSTOMER.ascending(ENGLISH).compare(one, other) > 0);
        assertTrue(CustomerColumn.CUSTOMER.descending(ENGLISH).compare(one, other) < 0);
    }

    @Test
    void any_comparator_of_texts_serves_as_alphabet() {
        assertEquals(
                "2 1 4 3",
                numbers(page().sorted(CustomerColumn.CUSTOMER.ascending(Collator.getInstance(Locale.ROOT)))));
        assertEquals("1 4 3 2", numbers(page().sorted(CustomerColumn.CUSTOMER.ascending(Comparator.naturalOrder()))));
    }

    private static void assertOrder(String language, List<String> ordered) {
        List<String> names = new ArrayList<>(ordered);
        Collections.shuffle(names, new Random(1));
        names.sort(Alphabet.of(Locale.forLanguageTag(language)));
        assertEquals(ordered, names);
    }

    private static CustomersPage page() {
        return CustomersPage.of(Stream.of(
                        customer(4, "Beta", MarketSegment.COMMERCIAL, "am-2").ordered("2024-03-01"),
                        customer(2, "alpha", MarketSegment.COMMERCIAL),
                        customer(1, "Beta", MarketSegment.GOVERNMENT, "am-2")
                                .ordered("2024-03-01")
                                .accepted("2024-01-12"),
                        customer(3, "Gamma", MarketSegment.EDUCATION, "am-1")
                                .ordered("2024-02-01")
                                .accepted("2024-01-12"))
                .map(customer -> customer.on("2024-06-01"))
                .toList());
    }

    private static CustomerFixture customer(int number, String name, MarketSegment segment, String... managers) {
        Customer customer = Fixtures.customer()
                .vipId(Fixtures.vipId(number))
                .organization(name)
                .segment(segment)
                .managers(List.of())
                .build();
        return Stream.of(managers)
                .reduce(
                        CustomerFixture.of(customer),
                        (story, manager) -> story.managedBy(manager, "2024-01-10"),
                        (one, other) -> other);
    }

    private static CustomerRow row(String name, String email) {
        return new CustomerRow(
                Fixtures.vipId(1),
                name,
                email,
                Optional.of(LocalDate.parse("2025-01-16")),
                MarketSegment.COMMERCIAL,
                Optional.empty(),
                InvitationStatus.SENT);
    }

    private static String numbers(CustomersPage page) {
        return String.join(
                " ",
                page.rows().stream()
                        .map(row -> row.vipId().value().replaceAll("^.*0", ""))
                        .toList());
    }
}
