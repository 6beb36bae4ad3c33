package io.vipcore.marketplace.product;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.catalog.OfferId;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.HostileText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers: a product at one of the program's levels, in one of its varieties. */
class MarketplaceOfferTest {

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @CsvSource({
        "65304479CA01A12, 65304479CA, COM, 01, REGULAR, 0, 65304479CA01A12",
        "65304479CB13A12, 65304479CB, EDU, 13, REGULAR, 0, 65304479CB01A12", // the level of a commitment
        "65304479CC01X12, 65304479CC, GOV, 01, HIGH_GROWTH, 100, 65304479CC01A12",
        "65304479CA14Y12, 65304479CA, COM, 14, HIGH_GROWTH, 250, 65304479CA01A12",
        "65304479CA14Z12, 65304479CA, COM, 14, HIGH_GROWTH, 500, 65304479CA01A12",
        "65304470CA01012, 65304470CA, COM, 01, INTRO, 0, 65304470CA01A12",
        "65304470CA01112, 65304470CA, COM, 01, PROMO, 0, 65304470CA01A12",
        "65304470CA01912, 65304470CA, COM, 01, PROMO, 0, 65304470CA01A12",
        "65322435CAT1A12, 65322435CA, COM, T1, REGULAR, 0, 65322435CAT1A12", // transactions keep theirs
        "65322435CATGA12, 65322435CA, COM, TG, REGULAR, 0, 65322435CAT1A12",
    })
    void an_offer_is_a_product_at_a_level_in_a_variety(
            String text,
            String product,
            Segment hint,
            String level,
            MarketplaceOffer.Variety variety,
            int minimum,
            String base) {
        MarketplaceOffer offer = MarketplaceOffer.of(text);
        assertEquals(product, offer.product());
        assertEquals(Optional.of(hint), offer.segmentHint());
        assertEquals(level, offer.level());
        assertEquals(variety, offer.variety());
        assertEquals(minimum == 0 ? OptionalInt.empty() : OptionalInt.of(minimum), offer.minimumOrder());
        assertEquals(OfferId.of(base), offer.base());
        assertEquals(text, offer.toString());
        assertEquals(Optional.of(offer), MarketplaceOffer.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA", "BA", "CD", "AC", "ZZ"})
    void other_letters_hint_at_no_segment(String letters) {
        assertEquals(
                Optional.empty(),
                MarketplaceOffer.of("65304479" + letters + "01A12").segmentHint());
    }

    @Test
    void there_are_25_levels() {
        Set<String> levels = SIGNS.chars()
                .boxed()
                .flatMap(first -> SIGNS.chars().mapToObj(second -> "" + (char) (int) first + (char) second))
                .filter(level ->
                        MarketplaceOffer.find("65304479CA" + level + "A12").isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "01 02 03 04 06 07 08 09 12 13 14 T1 T2 T3 T4 T5 T6 T7 TA TB TC TD TE TF TG", String.join(" ", levels));
    }

    @Test
    void there_are_14_varieties() {
        Set<String> varieties = Stream.of(SIGNS.split("", -1))
                .filter(variety ->
                        MarketplaceOffer.find("65304479CA01" + variety + "12").isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("0 1 2 3 4 5 6 7 8 9 A X Y Z", String.join(" ", varieties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "65304479CA",
                "65304479CA01A1",
                "65304479CA01A122",
                "30006208CA012A12", // Adobe's own page prints it
                "65304479ca01A12",
                "65304479CA01a12",
                "65304479CAt1A12",
                "6530447ACA01A12",
                "65304479C101A12",
                "65304479CA01A13",
                " 65304479CA01A12", // nothing is trimmed
                "65304479CA01A12 ",
                "65304479CA01A12\n",
                "6530447\u0661CA01A12", // a digit, but not 0-9
                "65304479C\uff2101A12",
            })
    void anything_else_is_malformed(String text) {
        assertEquals(Optional.empty(), MarketplaceOffer.find(text));
        assertThrows(InvalidFactException.class, () -> MarketplaceOffer.of(text));
    }

    @Test
    void an_offer_id_of_another_program_names_no_level_or_variety_of_this_one() {
        for (String other : List.of("65304479CA05A12", "65304479CA11A12", "65305555BAT8A12", "65324918CA01V12")) {
            assertEquals(other, OfferId.of(other).value());
            assertRefused(
                    "MarketplaceOffer.id: names no level or variety of VIP Marketplace",
                    () -> MarketplaceOffer.of(other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostile_texts_are_malformed(HostileText hostile) {
        assertEquals(Optional.empty(), MarketplaceOffer.find(hostile.text()));
    }

    @Property
    void what_is_found_is_what_can_be_made(@ForAll("texts") String text) {
        assertEquals(MarketplaceOffer.find(text).isPresent(), isMade(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("01234TAXZ").ofLength(3).map(middle -> "65304479CA" + middle + "12");
    }

    private static boolean isMade(String text) {
        try {
            return MarketplaceOffer.of(text).toString().equals(text);
        } catch (InvalidFactException e) {
            return false;
        }
    }
}
