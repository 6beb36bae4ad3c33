package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.VipId;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding customers: by what a person types, and by what is true of them on the day. */
class SearchScenarios {

    private static final CustomerFixture ATLAS = CustomerFixture.invited("2024-01-10");

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
    void a_name_is_found_without_its_case_and_diacritics(String name, String text) {
        assertFound(name, text);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertFound("Z\u0307\u00f3\u0142w", "\u017b\u00f3\u0142w");
        assertFound("\u017b\u00f3\u0142w", "z\u0307o\u0301\u0142w");
        assertFound("Ad\u00adobe\u200b", "adobe");
        assertFound("A\u20dd\u0488tlas", "atlas"); // marks that enclose
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"atlas", "studio ATLAS", "tla", " Atlas\t\u00a0Studio\n", "nowak@", "atlas.example stud", "", " "
            })
    void every_word_is_part_of_the_name_or_the_email_in_any_order(String text) {
        assertTrue(Selection.matching(text).selects(ATLAS.on("2024-02-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2C3EDFD26A4900000000", "2c3edfd2", "2C3E 6A49", "d26a atlas"})
    void the_VIP_ID_is_found_in_part_and_in_any_case(String text) {
        assertTrue(Selection.matching(text).selects(ATLAS.on("2024-02-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlast", "atlas berlin", "studioada", "atlasstudio", ".*", "%", "Warszawa", "am-1"})
    void one_word_that_is_nowhere_finds_nobody(String text) {
        assertFalse(Selection.matching(text).selects(ATLAS.on("2024-02-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt", "pl", "en"})
    void the_machine_s_language_does_not_matter(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertFound("IĞDIR Litwin", "igdir LITWIN");
        assertFound("title", "TITLE");
    }

    @Test
    void a_text_of_1000_characters_is_searched_for_and_a_longer_one_finds_nobody() {
        String longest = "a".repeat(Selection.MAX_SEARCH_LENGTH);
        assertFound(longest + "b", longest);
        assertFalse(Selection.matching(longest + "a").selects(named(longest + "aa")));
        assertFalse(
                Selection.matching(" ".repeat(Selection.MAX_SEARCH_LENGTH + 1)).selects(named("Atlas")));
    }

    @Tag("slow")
    @Test
    void hostile_texts_are_safe_and_fast() {
        List<String> hostile = List.of(
                "\ud800\udc00\udc00\ud800",
                "\u0000\ufffe\uffff",
                "e" + "\u0301\u0323".repeat(200_000),
                "\ufdfa".repeat(100_000),
                "a".repeat(1_000_000));
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String text : hostile) {
                String start = text.substring(0, Math.min(text.length(), 500));
                assertFound(text, start);
                Selection.matching(start + "b").selects(named(text));
                Selection.matching("(a+)+$ [ \\E").selects(named(text));
            }
        });
    }

    @Test
    void lapsed_customers_can_be_searched_and_won_back() {
        CustomerStatus lapsed =
                ATLAS.customAnniversary("2024-06-01").ordered("2024-01-16").on("2024-12-20");
        assertTrue(CustomersPage.of(List.of(lapsed))
                .rows(Selection.phase(RenewalPhase.LAPSED).and(Selection.matching("atlas")))
                .contains(CustomerRow.of(lapsed)));
    }

    @Test
    void an_invitation_is_sent_until_the_day_on_which_it_is_accepted() {
        CustomerFixture accepted = ATLAS.accepted("2024-01-12");
        Selection sent = Selection.invitation(InvitationStatus.SENT);
        assertFalse(sent.selects(accepted.on("2024-01-09")));
        assertTrue(sent.selects(accepted.on("2024-01-10")));
        assertTrue(sent.selects(accepted.on("2024-01-11")));
        assertFalse(sent.selects(accepted.on("2024-01-12")));
        assertTrue(Selection.invitation(InvitationStatus.ACCEPTED).selects(accepted.on("2024-01-12")));
    }

    @Test
    void a_customer_is_unmanaged_until_the_first_day_of_an_assignment() {
        CustomerFixture orphan = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-2", "2024-03-01");
        assertTrue(Selection.unmanaged().selects(orphan.on("2024-02-29")));
        assertFalse(Selection.unmanaged().selects(orphan.on("2024-03-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, GOOD",
        "2024-04-01, OVERDUE",
        "2024-04-30, OVERDUE",
        "2024-05-01, SUSPENDED",
    })
    void a_standing_is_selected_on_its_days(String asOf, AccountStanding standing) {
        CustomerStatus status = ATLAS.authorized("PA-1", "2024-03-01").on(asOf);
        for (AccountStanding each : AccountStanding.values()) {
            assertEquals(each == standing, Selection.standing(each).selects(status), each::name);
        }
    }

    @Test
    void a_letter_of_a_higher_plane_is_no_white_space_though_its_lower_half_looks_like_one() {
        assertEquals("a\ud808\udc00b", SearchText.folded("A\ud808\udc00B")); // U+12000
        assertEquals("a b", SearchText.folded("A\u2000B"));
    }

    private static void assertFound(String name, String text) {
        assertTrue(Selection.matching(text).selects(named(name)));
    }

    private static CustomerStatus named(String name) {
        Customer customer = Fixtures.customer()
                .organization(name)
                .vipId(VipId.of("00000000000000000000"))
                .primaryContact(Fixtures.contact().email("x@y.example").build())
                .build();
        return CustomerFixture.of(customer).on("2024-02-01");
    }
}
