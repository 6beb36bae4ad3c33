package io.vipcore.marketplace.discount;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which high growth offers there are, and what renews on the anniversary date. */
class HighGrowthTest {

    private static final MarketplaceEdition VIPMP = MarketplaceEditions.VIPMP;

    @ParameterizedTest
    @CsvSource({
        "0, 100 250 500",
        "5, 100 250 500",
        "50, 100 250 500",
        "51, 250 500",
        "125, 250 500",
        "126, 500",
        "250, 500",
        "251, ''",
        "9223372036854775807, ''"
    })
    void the_minimum_orders_by_the_seats(long seats, String offers) {
        assertEquals(numbers(offers), HighGrowth.offers(VIPMP, seats));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0, ''",
        "50, 99, ''",
        "50, 100, 100",
        "50, 249, 100",
        "50, 250, 100 250",
        "50, 499, 100 250",
        "50, 500, 100 250 500",
        "51, 250, 250",
        "126, 250, ''",
        "200, 500, 500",
        "251, 500, ''"
    })
    void a_commitment_admits_those_not_above_it(long seats, long commitment, String offers) {
        assertEquals(numbers(offers), HighGrowth.offersWithin(VIPMP, seats, commitment));
    }

    @Test
    void an_edition_can_set_them_and_they_are_ascending() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(VIPMP)
                .id("OWN")
                .highGrowthSeats(Sourced.custom(Map.of(700, 10, 30, 10, 400, 9), "a test"))
                .build();
        assertEquals(List.of(30, 400, 700), HighGrowth.offers(ours, 9));
        assertEquals(List.of(30, 700), HighGrowth.offers(ours, 10));
    }

    @ParameterizedTest
    @CsvSource({
        // Adobe's scenarios: seats, explicit quantity, bought, chosen; seats, renews, minimum order
        "5, , '', 100, 5, 100, 100",
        "55, 100, '', 100, 55, 100, 100",
        "120, 30, '', , 120, 30, ",
        "0, 100, 100, , 100, 100, 100",
        "30, 105, 100, , 130, 105, 100",
        "0, , 100 250, , 350, 250, 250",
        // nothing set: all seats
        "10, , '', , 10, 10, ",
        "0, , '', , 0, 0, ",
        "10, 0, '', , 10, 0, ",
        // the greatest of all decides
        "10, 300, 100, 250, 110, 300, 250",
        "10, 99, 100, , 110, 100, 100",
        "10, 101, 100, , 110, 101, 100",
        "10, , 250 100, 500, 360, 500, 500",
        "10, , 500, 100, 510, 500, 500",
        "10, , 100 100 100, , 310, 100, 100",
        "2147483647, , 2147483647, , 4294967294, 2147483647, 2147483647"
    })
    void the_greatest_quantity_set_bought_or_chosen_renews(
            long seats,
            Integer explicit,
            String purchases,
            Integer choice,
            long allSeats,
            long renews,
            Integer minimumOrder) {
        assertEquals(
                new HighGrowth(allSeats, renews, optional(minimumOrder)),
                HighGrowth.renewal(seats, optional(explicit), numbers(purchases), optional(choice), true));
        assertEquals(
                new HighGrowth(allSeats, renews, OptionalInt.empty()),
                HighGrowth.renewal(seats, optional(explicit), numbers(purchases), optional(choice), false),
                "not eligible any more, the base offer renews in that quantity");
    }

    @Test
    void numbers_out_of_bounds_are_refused() {
        OptionalInt none = OptionalInt.empty();
        assertRefused("HighGrowth.seats: must be at least 0, was -1", () -> HighGrowth.offers(VIPMP, -1));
        assertRefused("HighGrowth.seats: must be at least 0, was -1", () -> HighGrowth.offersWithin(VIPMP, -1, 0));
        assertRefused(
                "HighGrowth.seats: must be from 0 to 2147483647, was -1",
                () -> HighGrowth.renewal(-1, none, List.of(), none, true));
        assertRefused(
                "HighGrowth.seats: must be from 0 to 2147483647, was 2147483648",
                () -> HighGrowth.renewal(Integer.MAX_VALUE + 1L, none, List.of(), none, true));
        assertRefused(
                "HighGrowth.explicit: must be at least 0, was -1",
                () -> HighGrowth.renewal(1, OptionalInt.of(-1), List.of(), none, true));
        assertRefused(
                "HighGrowth.purchases: must be at least 1, was 0",
                () -> HighGrowth.renewal(1, none, Arrays.asList(100, 0), none, true));
        assertRefused(
                "HighGrowth.choice: must be at least 1, was 0",
                () -> HighGrowth.renewal(1, none, List.of(), OptionalInt.of(0), true));
    }

    private static List<Integer> numbers(String texts) {
        return Stream.of(texts.split(" "))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
