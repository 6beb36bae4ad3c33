package io.vipcore.example.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.VipId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding customers by what a person types. */
class CustomerSearchTest {

    private static final CustomerStatus ATLAS =
            CustomerFixture.invited("2024-01-10").on("2024-02-01");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Żółć Łódzka Sp. z o.o., zolc lodzka",
        "Żółć Łódzka Sp. z o.o., ŻÓŁĆ ŁÓDZKA",
        "Żółć Łódzka Sp. z o.o., o.o",
        "Zolc Lodzka, Żółć Łódzka",
        "Straßenbau Müller, strassenbau muller",
        "Straßenbau Müller, STRASSE",
        "STRASSENBAU, straße",
        "Smørrebrød & Æble, smorrebrod aeble",
        "Đakovo, dakovo",
        "Þór Œuvre, THOR OEUVRE",
        "İstanbul Isparta ırmak, istanbul ISPARTA IRMAK",
        "ΟΔΟΣ Άλφα, οδός αλφα",
        "ОРЁЛ, орел",
        "Ｆｕｌｌ Ｗｉｄｔｈ ①, full width 1",
        "ﬁnal, FINAL",
        "O’Neil, o'neil",
        "Bielsko–Biała, bielsko-biala",
        "한글, 한글",
    })
    void aNameIsFoundWithoutItsCaseAndDiacritics(String name, String text) {
        assertTrue(finds(text, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Köhntopp, koehntopp, kohntopp, köhntopp, KÖHNTOPP",
        "Koehntopp, koehntopp, Köhntopp, KOEHNTOPP, ehnt",
        "Jürgen Müller, mueller juergen, muller juergen, Müller, MUELLER",
        "Ørsted A/S, oersted, orsted, ørsted, Örsted",
        "Oersted, Ørsted, Örsted, oersted, OERSTED",
        "Århus Bryghus, aarhus, arhus, ÅRHUS, århus bry",
        "Aarhus, århus, Århus, aarhus, AARHUS",
        "Jäger & Straßer, jaeger strasser, jager, JÄGER, straßer",
        "Æble Œuvre, aeble, oeuvre, æble, œuvre",
    })
    void aLetterIsFoundByTheTwoThatAreTypedForIt(String name, String one, String two, String three, String four) {
        for (String text : List.of(one, two, three, four)) {
            assertTrue(finds(text, name), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Köhntopp, kehntopp",
        "Köhntopp, kouhntopp",
        "Müller, muiller",
        "Muller, mueller",
        "Kohntopp, koehntopp",
        "Łódź, loedz",
        "Ørsted, aersted",
        "O'Brien, o'bryan",
        "Samuel, samul",
    })
    void otherLettersFindNobody(String name, String text) {
        assertFalse(finds(text, name));
    }

    /** As the keys of a keyboard, a word processor, a telephone or another alphabet have it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\u2019", "\u2018", "\u201b", "\u02bc", "\u02bb", "\u02bd", "\u02be", "\u02bf", "\u00b4", "`",
                "\u2032", "\u2035", "\u02b9", "\u02c8", "\u02ca", "\u02cb", "\uff07", "\uff40", "\ua78c", "\u1fbd",
                "\u1fef", "\u1ffd", "\u055a", "\u05f3"
            })
    void everyApostropheIsTheSameAndMayBeLeftOut(String apostrophe) {
        String name = "O" + apostrophe + "Brien Hawai" + apostrophe + "i";
        for (String text : List.of(
                "o'brien", "O\u2019BRIEN", "o\u00b4brien", "o`brien", "o\u02bbbrien", "obrien", "hawaii", name)) {
            assertTrue(finds(text, name), text);
        }
        assertTrue(finds("o" + apostrophe + "brien", "O'Brien"));
        assertTrue(finds("hawai" + apostrophe + "i", "Hawaii"));
        assertFalse(finds("o" + apostrophe + "briem", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"społem\"", "„Społem”", "«społem»", "“SPOŁEM”", "spolem pss", "'społem' pss"})
    void quotationMarksDoNotMatter(String text) {
        assertTrue(finds(text, "„Społem” PSS"));
        assertTrue(finds(text.replace(" pss", ""), "\"Społem\""));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertTrue(finds("koehntopp", "Ko\u0308hntopp"));
        assertTrue(finds("Ko\u0308hntopp", "Koehntopp"));
        assertTrue(finds("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"));
        assertTrue(finds("한글", "\u1112\u1161\u11ab\u1100\u1173\u11af"));
        assertTrue(finds("\u017b\u00f3\u0142w", "Z\u0307\u00f3\u0142w"));
        assertTrue(finds("z\u0307o\u0301\u0142w", "\u017b\u00f3\u0142w"));
        assertTrue(finds("adobe", "Ad\u00adobe\u200b"));
        assertTrue(finds("atlas", "A\u20dd\u0488tlas")); // marks that enclose
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlas",
                "studio ATLAS",
                "tla",
                " Atlas\t\u00a0Studio\n",
                "nowak@",
                "atlas.example stud",
                "",
                " ",
                "2C3EDFD26A4900000000",
                "2c3edfd2",
                "2C3E 6A49",
                "d26a atlas"
            })
    void everyWordIsPartOfTheNameTheEmailOrTheVipIdInAnyOrder(String text) {
        assertTrue(CustomerSearch.matching(text).test(ATLAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlast", "atlas berlin", "studioada", "atlasstudio", ".*", "%", "Warszawa", "am-1"})
    void oneWordThatIsNowhereFindsNobody(String text) {
        assertFalse(CustomerSearch.matching(text).test(ATLAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt", "pl", "en"})
    void theMachinesLanguageDoesNotMatter(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertTrue(finds("igdir LITWIN", "IĞDIR Litwin"));
        assertTrue(finds("TITLE", "title"));
    }

    @Test
    void onlyWhiteSpaceSeparatesWords() {
        assertEquals("a\ud808\udc00b", CustomerSearch.folded("A\ud808\udc00B")); // U+12000
        assertEquals("a b", CustomerSearch.folded("A\u2000B"));
        assertEquals("a b", CustomerSearch.folded("A\u2028B"));
    }

    @Test
    void aCustomerWithoutAProfileIsFoundByTheVipId() {
        CustomerStatus nameless = CustomerFixture.of(
                        Fixtures.customer().profile(Optional.empty()).build())
                .on("2024-02-01");
        assertTrue(CustomerSearch.matching("2c3e").test(nameless));
        assertFalse(CustomerSearch.matching("atlas").test(nameless));
    }

    private static boolean finds(String text, String name) {
        return CustomerSearch.matching(text)
                .test(CustomerFixture.of(Fixtures.customer()
                                .vipId(VipId.of("00000000000000000000"))
                                .profile(Fixtures.profile()
                                        .organization(name)
                                        .email("x@y.example")
                                        .build())
                                .build())
                        .on("2024-02-01"));
    }
}
