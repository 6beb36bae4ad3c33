package io.vipcore.catalog;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offer ids: a product at a discount level. */
class OfferIdTest {

    @ParameterizedTest
    @CsvSource({
        "65304479CA01A12, 65304479CA, CA, 01", // bought
        "65304479CA02A12, 65304479CA, CA, 02", // and renewed
        "65304479CA14X12, 65304479CA, CA, 14", // at least 100 licenses
        "65304470CA01012, 65304470CA, CA, 01", // an introductory offer
        "65324918CA01V12, 65324918CA, CA, 01",
        "65322435CAT1A12, 65322435CA, CA, T1", // transactions
        "65322474CATAA12, 65322474CA, CA, TA",
        "65305555BAT1B12, 65305555BA, BA, T1", // price lists of VIP
        "74284397EAT9Z12, 74284397EA, EA, T9",
        "00000000AATZ912, 00000000AA, AA, TZ",
        "99999999ZZ99912, 99999999ZZ, ZZ, 99",
    })
    void an_offer_id_names_a_product_and_a_level(String text, String key, String letters, String level) {
        OfferId offer = OfferId.of(text);
        assertEquals(key, offer.productKey());
        assertEquals(letters, offer.segmentLetters());
        assertEquals(level, offer.level());
        assertEquals(text, offer.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "65304479CA",
                "65304479CA01A1", // a character too few
                "65304479CA01A122", // a character too many
                "30006208CA012A12",
                "6530447ACA01A12", // a letter among the digits
                "65304479C101A12", // a digit among the letters
                "65304479ca01A12",
                "65304479CA01a12",
                "65304479CAA1A12", // no level
                "65304479CA0AA12",
                "65304479CAt1A12",
                "65304479CAT-A12",
                "65304479CA01-12", // no variety
                "65304479CA01A11", // not 12
                "65304479CA01A21",
                " 65304479CA01A12",
                "65304479CA01A12 ",
                "65304479CA01A12\n",
                "65304479CA01A12-M",
                "6530447\u0661CA01A12", // a digit, but not 0-9
                "65304479C\uFF2101A12", // a letter, but not A-Z
                "65304479C\u039101A12",
            })
    void anything_else_is_said_to_be_malformed_and_not_repeated(String text) {
        assertRefused(
                "OfferId.value: must be 8 digits, 2 letters A-Z, a level (2 digits, or T and a digit or letter A-Z), "
                        + "a digit or letter A-Z, and 12; had " + text.length() + " characters",
                () -> OfferId.of(text));
    }

    @Test
    void two_levels_are_two_offers_of_one_product() {
        OfferId bought = OfferId.of("65304479CA01A12");
        OfferId renewed = OfferId.of("65304479CA02A12");
        assertNotEquals(bought, renewed);
        assertEquals(bought.productKey(), renewed.productKey());
    }
}
