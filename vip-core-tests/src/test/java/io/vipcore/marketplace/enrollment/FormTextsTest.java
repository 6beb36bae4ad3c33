package io.vipcore.marketplace.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vipcore.docs.Pins;
import io.vipcore.testkit.HostileText;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses by Adobe's expression, and postal codes. */
class FormTextsTest {

    /** As Adobe's page prints it. */
    private static final Pattern ADOBE =
            Pattern.compile("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`"
                    + "{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e"
                    + "-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|"
                    + "\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[a-zA-Z0-9-]*"
                    + "[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-"
                    + "\\x7f])+)\\])");

    @ParameterizedTest
    @Pins("MP-CUS-003")
    @ValueSource(
            strings = {
                "a@b.c",
                "a.b+c@d-e.f",
                "!#$%&'*+/=?^_`{|}~-@0.1",
                "-@b--c.d",
                "a@b.c.d.e",
                "\"a,b\"@c.de",
                "\"\"@c.de",
                "\"q\\\"t\"@c.de",
                "\"a\\ b\\\tc\"@c.de",
                "\"a\\\\\"@c.de",
                "\"@\"@c.de",
                "\"\u0001\u007f\"@c.de",
                "a@[192.0.2.1]",
                "a@[0.00.000.199]",
                "a@[255.249.200.99]",
                "a@[1.2.3.x:y]",
                "a@[1.2.3.-x:y]",
                "a@[1.2.3.255:y]",
                "a@[1.2.3.x:\\]",
                "a@[1.2.3.x:\\ ]",
                "a@[1.2.3.x:\\\t]",
                "a@[1.2.3.x:\\\\ ]",
                "a@[1.2.3.x:]]",
                "a@[1.2.3.x:a[:]\\]b]",
            })
    void an_address_is_taken(String email) {
        assertEquals(true, ADOBE.matcher(email).matches());
        assertEquals(true, FormTexts.isEmail(email));
    }

    @ParameterizedTest
    @Pins("MP-CUS-003")
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "@b.de",
                "a@b", // one label
                "a@b.",
                "a@.b",
                "a@b..c",
                ".a@b.de", // dots at the ends or doubled
                "a.@b.de",
                "a..b@c.de",
                "a@-b.de",
                "a@b-.de",
                "a@b.d-",
                "a@b_c.de",
                "a@b@c.de",
                "a b@c.de",
                "a,b@c.de",
                "a@b.de\n",
                "a@b.de ",
                "Jan <a@b.pl>",
                "anna@żółw.example", // no ASCII
                "żółw@b.de",
                "a@\uff42.de",
                "\"a b\"@c.de", // a space that is not escaped
                "\"a\"b\"@c.de",
                "\"a\\\"@c.de",
                "\"a\\\n\"@c.de",
                "\"é\"@c.de",
                "\"a@c.de",
                "a\"b\"@c.de",
                "a@[192.0.2.256]",
                "a@[192.0.2]",
                "a@[192.0.2.1",
                "a@192.0.2.1]",
                "a@[1.2.3.4.5]",
                "a@[1.2.3.0001]",
                "a@[300.2.3.4]",
                "a@[1.2.3.x]",
                "a@[1.2.3.:y]",
                "a@[1.2.3.x-:y]",
                "a@[1.2.3.x:]",
                "a@[1.2.3.x: y]",
                "a@[1.2.3.x:y\\\n]",
                "a@[1.2.3.x:y]z",
                "a@[x:y]",
                "a@[]",
            })
    void anything_else_is_not(String email) {
        assertEquals(false, ADOBE.matcher(email).matches());
        assertEquals(false, FormTexts.isEmail(email));
    }

    @Property
    void on_short_texts_the_answer_is_that_of_adobe_s_expression(@ForAll("addresses") String email) {
        assertEquals(ADOBE.matcher(email).matches(), FormTexts.isEmail(email));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> local =
                pieces("a", "A0", ".", "-", "+", "\"", "\\", " ", "\t", "@", "é", "\u0001", "\n", "\"a\"");
        Arbitrary<String> host = pieces("a", "0", ".", ".", "-", "b.de", "[", "]", "\\", "é");
        Arbitrary<String> bracket = pieces(
                "25", "255", "256", "1", ".", "x", "-", ":", "x:", "\\", " ", "\t", "]", "[", "\"", "é", "\n",
                "\u0001");
        return Combinators.combine(
                        local,
                        Arbitraries.oneOf(
                                host,
                                bracket.map(rest -> "[1.2." + rest + "]"),
                                bracket.map(rest -> "[1.2.3." + rest + "]"),
                                bracket.map(rest -> "[1.2.3.x:" + rest + "]")))
                .as((mailbox, domain) -> mailbox + "@" + domain);
    }

    /** Up to nine at a time: for twenty backslashes Adobe's expression takes its time. */
    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(9).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\ ", "]", "a", "\\]", "a\\"})
    void an_address_that_adobe_s_expression_would_think_about_for_ever_is_answered_at_once(String piece) {
        String tail = piece.repeat(240 / piece.length() - 15);
        for (String email : List.of(
                "a@[1.2.3.x:" + tail + "\n", "a@[1.2.3." + tail, "\"" + tail + "@b.de", tail + "@b.de", "a@" + tail)) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FormTexts.isEmail(email), email);
        }
    }

    @ParameterizedTest
    @Pins("MP-CUS-005")
    @CsvSource({
        "US, 95110 95110-1234, 9511 951101 95110- 95110-123 95110_1234 951101234",
        "PL, 00-838, 00838 0-838 00-83 00–838 PL-00-838",
        "DE, 10115, 1011 101155 D-10115",
        "FR, 75001, 7500 F-75001",
        "HR, 10000, 1000",
        "CH, 8001, 800 80011 CH-8001",
        "AU, 2000, 200 20000",
        "AT, 1010, 101 10100 A-1010",
        "JP, 100-0001 1000001, 100 100_0001 〒100-0001",
        "CA, K1A_0B1 K1A0B1 k1a0b1 k1A_0b1, K1A-0B1 K1A 11A0B1 K1A__0B1",
        "NL, 1012_AB 1012AB 1012ab, 1012 AB_1012 1012__AB 1012-AB",
        "CZ, 110_00 11000, 1100 110-00 110__00",
        "BE, 1000 B-1000, 100 b-1000 B1000 10000",
        "AD, AD500, AD50 AD5000 ad500 500",
        // what two sources take between them
        "AR, 1002 C1002AAA c1002aaa C1002 1002AAA, 100 CC1002",
        "BR, 01310-100 01310100 01310, 0131 01310-1",
        "GB, M1_1AE EC1A_1BB ec1a1bb GIR_0AA BFPO_61 M1_1A, M_1AE EC1A 1EC_1BB",
        "IE, D02_AF30 D02AF30 A65_F4E2 000_0000, D02 D02-AF30",
        "IT, 00118 I-00118 V-00120, 0118 X-00118",
        "PE, 15001 LIMA_23 PE_1234 pe_1234, 1500 LIMA",
        "VN, 1 10000 100000, 1000000",
    })
    void a_postal_code_is_of_its_country_s_format_and_nothing_is_folded(String country, String good, String bad) {
        for (String code : good.split(" ", -1)) {
            assertEquals(true, FormTexts.isPostalCode(country, code.replace('_', ' ')), country + " " + code);
        }
        for (String code : bad.split(" ", -1)) {
            assertEquals(false, FormTexts.isPostalCode(country, code.replace('_', ' ')), country + " " + code);
        }
        String first = good.split(" ", -1)[0].replace('_', ' ');
        for (String spoiled : List.of(
                first + "\n", "é" + first, first.replaceAll("[0-9]", "٣"), first.replace('1', '\uff11') + "\u200b")) {
            assertEquals(false, FormTexts.isPostalCode(country, spoiled), country + " " + spoiled);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EG", "AE", "CL", "KZ", "XX", ""})
    void where_no_format_is_known_any_code_is_taken(String country) {
        assertEquals(true, FormTexts.isPostalCode(country, "?"));
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_postal_code_is_answered_at_once(HostileText hostile) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FormTexts.isPostalCode("GB", hostile.text()));
    }
}
