package io.vipcore.vip.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.docs.Pins;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.edition.VipEditions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which postal codes fit which country. */
class PostalCodeTest {

    /** Per country: codes that really exist there, then what is not one, parted by {@code !}. */
    private static final Map<String, String> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry("AR", "1002 C1002AAA ! 100 C1002 C1002AA"),
            Map.entry("AT", "1010 ! 10100 A-1010"),
            Map.entry("AU", "2000 0800 ! 200 20000"),
            Map.entry("BE", "1000 ! 100 B-1000"),
            Map.entry("BG", "1000 ! 10000"),
            Map.entry("BR", "01310-100 01310100 ! 01310 01310-10"),
            Map.entry("CA", "K1A_0B1 K1A0B1 k1a_0b1 A0Z9A0 a0z9a0 ! K1A-0B1 K1A 1K1_A0B @1A0B1 [1A0B1 `1A0B1 {1A0B1"),
            Map.entry("CH", "8001 ! 800 CH-8001"),
            Map.entry("CN", "100000 ! 10000"),
            Map.entry("CO", "110111 ! 11011"),
            Map.entry("CY", "1010 ! 10100"),
            Map.entry("CZ", "110_00 11000 ! 1100 110-00"),
            Map.entry("DE", "10115 01067 ! 1011 D-10115 101155"),
            Map.entry("DK", "1050 ! 10500"),
            Map.entry("EE", "10111 ! 1011"),
            Map.entry("ES", "28001 ! 2800"),
            Map.entry("FI", "00100 ! 0010"),
            Map.entry("FR", "75001 ! 7500 F-75001"),
            Map.entry(
                    "GB",
                    "M1_1AE B33_8TH CR2_6XH DN55_1PT W1A_1HQ EC1A_1BB EC1A1BB ec1a_1bb GIR_0AA GIR0AA BFPO_61 BFPO61 bfpo_5799 ! BFPO BFPO_12345 GIR_1AA M_1AE MAA1_1AE EC1A 1EC_1BB EC1A_BB1 EC1A__1BB"),
            Map.entry("GR", "104_31 10431 ! 1043"),
            Map.entry("HR", "10000 ! 1000"),
            Map.entry("HU", "1051 ! 10511"),
            Map.entry("ID", "10110 ! 1011"),
            Map.entry(
                    "IE",
                    "D02_AF30 A65_F4E2 D6W_XY00 D02AF30 d02_af30 ! D02 02D_AF30 D02_AF3- D02_/F30 D02_AO30 O02_AF30 D6A_XY00"),
            Map.entry("IL", "9614303 61000 ! 961430"),
            Map.entry("IN", "110001 110_001 ! 11000"),
            Map.entry("IS", "101 ! 1011"),
            Map.entry("IT", "00118 ! 0118"),
            Map.entry("JP", "100-0001 1000001 ! 100 100-001"),
            Map.entry("KR", "03051 ! 0305 110-010"),
            Map.entry("LT", "01103 LT-01103 ! 0110 LT01103"),
            Map.entry("LU", "1009 L-1009 ! 10099"),
            Map.entry("LV", "LV-1010 ! 1010"),
            Map.entry("MT", "VLT_1010 VLT1010 ! VLT 1010"),
            Map.entry("MX", "06000 ! 6000"),
            Map.entry("MY", "50000 ! 5000"),
            Map.entry("NL", "1012_AB 1012AB 1012ab ! 1012 AB_1012"),
            Map.entry("NO", "0150 ! 150"),
            Map.entry("NZ", "6011 ! 601"),
            Map.entry("PE", "15001 LIMA_23 LIMA_1 CALLAO_2 CALLAO_02 lima_23 ! 1500 LIMA LIMA_123 CALLAO_12 CUSCO_1"),
            Map.entry("PH", "1000 ! 100"),
            Map.entry("PL", "00-838 ! 00838 0-0838 00-83 00-8388 00+838 00−838 PL-00-838"),
            Map.entry("PT", "1000-001 ! 1000 1000001"),
            Map.entry("RO", "010011 ! 10011"),
            Map.entry("RS", "11000 106314 ! 1100 1100000"),
            Map.entry("SA", "11564 11564-1234 ! 1156"),
            Map.entry("SE", "111_22 11122 ! 1112 111-22"),
            Map.entry("SG", "018956 ! 18956"),
            Map.entry("SI", "1000 ! 10000"),
            Map.entry("SK", "811_01 81101 ! 8110"),
            Map.entry("TH", "10200 ! 1020"),
            Map.entry("TR", "34000 ! 3400"),
            Map.entry("TW", "100 10048 100001 100-48 100-001 ! 1000"),
            Map.entry("UA", "01001 ! 1001"),
            Map.entry("US", "10001 10001-1234 ! 1000 10001-123 100011234"),
            Map.entry("VN", "10000 100000 ! 1000"),
            Map.entry("ZA", "0001 ! 001")));

    @Test
    @Pins("VIP-INV-005")
    void codes_of_57_countries_fit_their_formats_and_malformed_ones_do_not() {
        assertEquals(57, CODES.size());
        CODES.forEach((country, codes) -> {
            int parting = codes.indexOf('!');
            for (String code : codesOf(codes.substring(0, parting))) {
                assertEquals(List.of(), reasons(country, code), () -> country + " " + code);
            }
            for (String code : codesOf(codes.substring(parting + 1))) {
                assertEquals(
                        List.of("VIP-INV-005 @8 field=postalCode"), reasons(country, code), () -> country + " " + code);
            }
        });
    }

    @Test
    void a_format_takes_no_digits_of_other_scripts_nothing_before_and_nothing_after() {
        CODES.forEach((country, codes) -> {
            String good = codesOf(codes).get(0);
            for (String bad : List.of(
                    "1111111" + good, good + "1111111", good + "-", good + "\u200b1", good.replaceAll("[0-9]", "٣"))) {
                assertEquals(
                        List.of("VIP-INV-005 @8 field=postalCode"), reasons(country, bad), () -> country + " " + bad);
            }
        });
    }

    @ParameterizedTest
    @Pins("VIP-INV-005")
    @CsvSource({"EG, x", "CL, 1", "KZ, A15E3J9", "AE, 00000", "HK, 999077"})
    void where_no_format_is_known_any_code_is_accepted(String country, String code) {
        assertEquals(List.of(), reasons(country, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "pl", ""})
    void without_a_valid_country_the_postal_code_is_not_judged(String country) {
        assertTrue(reasons(country, "?").stream().noneMatch(reason -> reason.startsWith("VIP-INV-005")));
    }

    @ParameterizedTest
    @Pins("VIP-INV-005")
    @CsvSource({
        "PL, 00\u2011838", // other hyphens and dashes
        "PL, 00\u2013838",
        "PL, 00\uff0d838",
        "PL, \uff10\uff10-\uff18\uff13\uff18", // full-width digits
        "US, 10001\u20131234",
        "JP, \u3012123-4567", // the mark of the post
        "JP, \u3012 123-4567",
        "JP, \u3012\u3000\uff11\uff12\uff13\uff0d\uff14\uff15\uff16\uff17",
        "CZ, 110\u00a000", // other spaces
        "SK, 811\u202f01",
        "SE, 111\u300022",
        "GB, EC1A\u20031BB",
        "NL, 1012\u00a0\uff41\uff22",
        "CA, K1A\u00a00B1",
    })
    void a_code_is_folded_as_people_type_it(String country, String code) {
        assertEquals(List.of(), reasons(country, code));
    }

    @ParameterizedTest
    @CsvSource({
        "PL, \u301200-838",
        "JP, \u3012\u3012123-4567",
        "JP, 123-4567\u3012",
        "JP, \u3012  123-4567",
        "CZ, 110  00"
    })
    void but_not_into_something_else(String country, String code) {
        assertEquals(List.of("VIP-INV-005 @8 field=postalCode"), reasons(country, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AE", "AO", "BO", "FJ", "GH", "HK", "MO", "QA", "UG", "ZW"})
    void a_country_without_postal_codes_needs_none(String country) {
        assertEquals(List.of(), reasons(country, ""));
    }

    private static List<String> codesOf(String codes) {
        return Arrays.stream(codes.strip().split(" ", -1))
                .filter(code -> !code.equals("!"))
                .map(code -> code.replace('_', ' '))
                .toList();
    }

    private static List<String> reasons(String country, String code) {
        return VerdictText.reasons(Fixtures.program(VipEditions.VIP_2018)
                .invite(
                        RequestFixtures.form().country(country).postalCode(code).build(),
                        Fixtures.vipId(1),
                        KnownCustomers.none()));
    }
}
