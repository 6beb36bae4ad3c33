package io.vipcore.vip.enrollment;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.docs.Pins;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** May this organization be invited? Every rule of section 3 on both sides of its border. */
class InvitingScenarios {

    private static final List<String> ALLOWED = List.of();

    @Test
    @Pins("VIP-INV-001")
    void an_empty_form_names_every_required_field_in_the_order_of_the_form() {
        assertEquals(
                List.of(
                        "VIP-INV-001 @0 field=organization",
                        "VIP-INV-001 @1 field=segment",
                        "VIP-INV-001 @2 field=offer",
                        "VIP-INV-001 @3 field=country",
                        "VIP-INV-001 @5 field=addressLine1",
                        "VIP-INV-001 @7 field=city",
                        "VIP-INV-001 @8 field=postalCode",
                        "VIP-INV-001 @9 field=firstName",
                        "VIP-INV-001 @10 field=lastName",
                        "VIP-INV-001 @11 field=email",
                        "VIP-INV-001 @12 field=accountManager",
                        "VIP-INV-001 @13 field=invitedOn"),
                reasons(InvitationForm.builder()));
    }

    @Test
    @Pins("VIP-INV-001")
    void what_no_source_asks_for_is_marked_as_our_assumption() {
        Verdict<Customer> verdict = Fixtures.program(VipEditions.VIP_2018)
                .invite(InvitationForm.builder().build(), Fixtures.vipId(1), KnownCustomers.none());
        Set<Evidence> assumed =
                Set.of(Evidence.field("country"), Evidence.field("city"), Evidence.field("accountManager"));
        for (Reason reason : verdict.refusals()) {
            Evidence field = reason.evidence().get(0);
            if (field.equals(Evidence.field("postalCode"))) {
                assertEquals(Confidence.REPORTED, reason.confidence());
                assertEquals(List.of(VipSources.ADDRESS_DATA), reason.sources());
            } else {
                boolean ours = assumed.contains(field);
                assertEquals(ours ? Confidence.ASSUMED : Confidence.STATED, reason.confidence(), reason::toString);
                assertEquals(ours, reason.sources().contains(Source.ASSUMPTION), reason::toString);
            }
        }
    }

    @ParameterizedTest
    @Pins("VIP-INV-001")
    @MethodSource("textFields")
    void a_field_in_which_nothing_is_visible_is_blank(InvitationField field) {
        Set<InvitationField> optional = Set.of(InvitationField.REGION, InvitationField.ADDRESS_LINE_2);
        assertEquals(
                optional.contains(field)
                        ? ALLOWED
                        : List.of("VIP-INV-001 @" + field.position() + " field=" + field.fieldName()),
                reasons(RequestFixtures.with(
                        RequestFixtures.form(),
                        field,
                        " \t\u00a0\u2003\u3000\u0085\u2028\u200b\ufeff\u2060\u00ad\u3164\u2800\u202e\ud834\udd73")));
    }

    @ParameterizedTest
    @Pins("VIP-INV-001")
    @CsvSource({
        "AE, true",
        "HK, true",
        "IE, true", // many do not know theirs
        "CW, true",
        "SX, true",
        "BQ, true",
        "JM, true",
        "PA, true",
        "AR, true",
        "XX, true", // refused by its own rule
        "PL, false",
        "DE, false",
        "AQ, true",
        "AS, false",
        "ZA, false",
        "'', false",
    })
    void the_postal_code_is_optional_where_the_post_requires_none(String country, boolean optional) {
        List<String> reasons = reasons(RequestFixtures.form().country(country).postalCode(" "));
        assertEquals(!optional, reasons.contains("VIP-INV-001 @8 field=postalCode"), reasons::toString);
    }

    /** Every field that a person types freely, with its limit; the account manager's has none. */
    private static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(InvitationField.ORGANIZATION, 250),
                Arguments.of(InvitationField.REGION, 255),
                Arguments.of(InvitationField.ADDRESS_LINE_1, 60),
                Arguments.of(InvitationField.ADDRESS_LINE_2, 60),
                Arguments.of(InvitationField.CITY, 40),
                Arguments.of(InvitationField.POSTAL_CODE, 40),
                Arguments.of(InvitationField.FIRST_NAME, 35),
                Arguments.of(InvitationField.LAST_NAME, 35));
    }

    @ParameterizedTest
    @Pins("VIP-INV-002")
    @MethodSource("limits")
    void a_text_is_as_long_as_its_limit_counted_in_code_points_after_trimming_and_composing(
            InvitationField field, int limit) {
        for (String letter : List.of("a", "\u017b", "Z\u0307", "\ud83d\ude00")) {
            for (String space : List.of("", "  ", "\u00a0\n")) {
                assertEquals(ALLOWED, reasons(withText(field, space + letter.repeat(limit) + space)), letter);
                assertEquals(
                        List.of("VIP-INV-002 @" + field.position() + " field=" + field.fieldName() + " tooLong(length="
                                + (limit + 1) + " limit=" + limit + ")"),
                        reasons(withText(field, space + letter.repeat(limit + 1) + space)));
            }
        }
    }

    @Test
    @Pins("VIP-INV-002")
    void an_e_mail_address_has_at_most_240_code_points() {
        String host = "@" + ("x".repeat(60) + ".").repeat(3) + "example";
        assertEquals(ALLOWED, reasons(RequestFixtures.form().email("a".repeat(240 - host.length()) + host)));
        assertEquals(
                List.of("VIP-INV-002 @11 field=email tooLong(length=241 limit=240)"),
                reasons(RequestFixtures.form().email("a".repeat(241 - host.length()) + host)));
    }

    @ParameterizedTest
    @Pins("VIP-INV-002")
    @MethodSource("freeTextFields")
    void control_characters_and_lone_surrogates_are_malformed_in_every_field(InvitationField field) {
        String start = "VIP-INV-002 @" + field.position() + " field=" + field.fieldName() + " problem=";
        for (String control : List.of("\0", "\t", "\n", "\u001f", "\u007f", "\u0085", "\u009f")) {
            assertEquals(List.of(start + "CONTROL_CHARACTER"), reasons(withText(field, "ab" + control + "cd")));
        }
        for (String lone : List.of("\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "\ud800\ud800\udc00")) {
            assertEquals(List.of(start + "UNPAIRED_SURROGATE"), reasons(withText(field, "ab" + lone + "cd")));
        }
    }

    @ParameterizedTest
    @Pins("VIP-INV-002")
    @MethodSource("freeTextFields")
    void what_parts_lines_or_reverses_text_is_malformed_in_every_field(InvitationField field) {
        String start = "VIP-INV-002 @" + field.position() + " field=" + field.fieldName() + " problem=";
        for (String separator : List.of("\u2028", "\u2029")) {
            assertEquals(List.of(start + "LINE_SEPARATOR"), reasons(withText(field, "ab" + separator + "cd")));
        }
        for (char control : "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".toCharArray()) {
            assertEquals(List.of(start + "BIDIRECTIONAL_CONTROL"), reasons(withText(field, "ab" + control + "cd")));
        }
    }

    @ParameterizedTest
    @Pins("VIP-INV-002")
    @ValueSource(strings = {"\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u2027", "\u202f", "\u2065", "\u206a"})
    void what_stands_beside_them_is_part_of_a_name(String inside) {
        assertEquals(ALLOWED, reasons(RequestFixtures.form().organization("ab" + inside + "cd")));
    }

    @ParameterizedTest
    @Pins("VIP-INV-002")
    @ValueSource(strings = {"PL\u0001", "P\nL", "\ud800", "x"})
    void what_is_no_free_text_is_not_called_malformed_but_refused_by_its_own_rule(String country) {
        assertEquals(
                List.of("VIP-INV-004 @3 field=country"),
                reasons(RequestFixtures.form().country(country)));
    }

    @ParameterizedTest
    @Pins("VIP-INV-004")
    @CsvSource({
        "PL, true",
        "US, true",
        "TW, true",
        "' PL\u00a0', true",
        "pl, false",
        "Pl, false",
        "POL, false",
        "P, false",
        "XX, false",
        "XK, false", // in use, but not in the standard
        "UK, false",
        "EU, false",
        "SU, false",
        "ＰＬ, false",
        "CU, false",
        "IR, false",
        "KP, false",
        "SD, false",
        "SY, false",
        "SS, true", // next to one that is not served
        "KR, true",
        "RU, true",
    })
    void a_country_is_an_upper_case_code_that_the_program_serves(String country, boolean served) {
        for (VipEdition edition : VipEditions.all()) {
            assertEquals(
                    served ? ALLOWED : List.of("VIP-INV-004 @3 field=country"),
                    reasons(edition, RequestFixtures.form().country(country).postalCode("10000"), KnownCustomers.none())
                            .stream()
                            .filter(reason -> !reason.startsWith("VIP-INV-005"))
                            .toList());
        }
    }

    @Test
    @Pins("VIP-INV-004")
    void which_countries_are_not_served_is_a_number_of_the_edition() {
        VipEdition everywhere = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("EVERYWHERE")
                .countriesNotServed(Sourced.custom(Set.of("PL"), "test"))
                .build();
        assertEquals(ALLOWED, reasons(everywhere, RequestFixtures.form().country("CU"), KnownCustomers.none()));
        assertEquals(
                List.of("VIP-INV-004 @3 field=country"),
                reasons(everywhere, RequestFixtures.form(), KnownCustomers.none()));
    }

    @Test
    void all_249_codes_of_the_standard_are_known_and_no_other() {
        List<String> known = Stream.iterate('A', letter -> (char) (letter + 1))
                .limit(26)
                .flatMap(first -> Stream.iterate('A', letter -> (char) (letter + 1))
                        .limit(26)
                        .map(second -> "" + first + second))
                .filter(code -> reasons(
                                VipEdition.builder()
                                        .from(VipEditions.VIP_2018)
                                        .countriesNotServed(Sourced.custom(Set.of(), "test"))
                                        .build(),
                                RequestFixtures.form().country(code),
                                KnownCustomers.none())
                        .stream()
                        .noneMatch(reason -> reason.startsWith("VIP-INV-004")))
                .toList();
        assertEquals(249, known.size());
        Set<String> runtime = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
        assertEquals(
                List.of(),
                known.stream().filter(code -> !runtime.contains(code)).toList());
    }

    @ParameterizedTest
    @Pins("VIP-INV-006")
    @CsvSource({
        "2024-01-10, 2025-01-10, 2025-01-11",
        "2024-02-28, 2025-02-28, 2025-03-01",
        "2024-02-29, 2025-02-28, 2025-03-01", // clamped to the end of the shorter month
        "2023-02-28, 2024-02-28, 2024-02-29",
        "2024-01-31, 2025-01-31, 2025-02-01",
        "2023-12-31, 2024-12-31, 2025-01-01",
    })
    void a_custom_anniversary_is_more_than_12_months_after_the_invitation(
            LocalDate invited, LocalDate lastRefused, LocalDate first) {
        assertEquals(
                List.of("VIP-INV-006 @14 field=customAnniversary customAnniversary=" + lastRefused + " earliest="
                        + first + " months=12"),
                reasons(custom(MarketSegment.COMMERCIAL, invited, lastRefused)));
        assertEquals(ALLOWED, reasons(custom(MarketSegment.COMMERCIAL, invited, first)));
    }

    @ParameterizedTest
    @Pins("VIP-INV-006")
    @CsvSource({"2024-01-10", "2023-12-31", "0001-01-01"})
    void a_custom_anniversary_on_or_before_the_invitation_is_refused_like_any_early_one(LocalDate custom) {
        assertEquals(
                List.of("VIP-INV-006 @14 field=customAnniversary customAnniversary=" + custom
                        + " earliest=2025-01-11 months=12"),
                reasons(custom(MarketSegment.COMMERCIAL, Fixtures.INVITED, custom)));
    }

    @ParameterizedTest
    @Pins("VIP-INV-007")
    @CsvSource({
        "COMMERCIAL, 36, 2024-01-10, 2027-01-10",
        "COMMERCIAL, 36, 2024-02-29, 2027-02-28",
        "COMMERCIAL, 36, 2024-08-31, 2027-08-31",
        "EDUCATION,  48, 2024-01-10, 2028-01-10",
        "EDUCATION,  48, 2024-02-29, 2028-02-29",
        "GOVERNMENT, 48, 2023-02-28, 2027-02-28",
    })
    void a_custom_anniversary_is_at_most_36_months_after_the_invitation_or_48_for_education_and_government(
            MarketSegment segment, int months, LocalDate invited, LocalDate last) {
        assertEquals(ALLOWED, reasons(custom(segment, invited, last)));
        assertEquals(
                List.of("VIP-INV-007 @14 field=customAnniversary customAnniversary=" + last.plusDays(1) + " latest="
                        + last + " months=" + months),
                reasons(custom(segment, invited, last.plusDays(1))));
    }

    @Test
    @Pins({"VIP-INV-006", "VIP-INV-007"})
    void without_an_invitation_date_or_a_segment_a_custom_anniversary_is_judged_as_far_as_possible() {
        LocalDate early = LocalDate.parse("2024-06-01");
        assertEquals(
                List.of("VIP-INV-001 @13 field=invitedOn"),
                reasons(InvitationForm.builder()
                        .from(RequestFixtures.form().customAnniversary(early).build())
                        .invitedOn(Optional.empty())));
        assertEquals(
                "REFUSED VIP-INV-001 VIP-INV-006",
                VerdictText.ids(invite(InvitationForm.builder()
                        .from(RequestFixtures.form().customAnniversary(early).build())
                        .segment(Optional.empty()))));
    }

    @ParameterizedTest
    @Pins("VIP-INV-008")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Żółw i Synowie,anna@zolw.example,true",
                "ŻÓŁW I SYNOWIE,Anna@Zolw.EXAMPLE,true", // neither case
                "żółw  i\u00a0 synowie,anna@zolw.example,true", // nor white space
                "Z\u0307o\u0301łw i Synowie,anna@zolw.example,true", // nor composition matters
                "\u00a0Żółw i Synowie ,\tanna@zolw.example ,true", // and texts are trimmed
                "\ufeffŻółw\u200b i Synowie\u2800,\u200eanna@zolw.example\u200b,true", // also of what shows nothing
                "ŻÓŁW İ SYNOWıE,anna@zolw.example,true", // with or without a dot
                "Zolw i Synowie,anna@zolw.example,false", // letters do
                "Żółwi Synowie,anna@zolw.example,false",
                "Żółw i Synowie,ania@zolw.example,false", // another contact of the same organization
                "Żółw i Córki,anna@zolw.example,false",
            })
    void the_same_name_with_the_same_e_mail_exists_only_once(String organization, String email, boolean known) {
        Customer existing = Fixtures.customer()
                .profile(Fixtures.profile()
                        .organization("Żółw i Synowie")
                        .email("anna@zolw.example")
                        .build())
                .build();
        List<String> expected = known ? List.of("VIP-INV-008 @0 field=organization") : ALLOWED;
        for (KnownCustomers customers : List.of(
                KnownCustomers.of(List.of(
                        Fixtures.customer().build(),
                        Fixtures.customer().profile(Optional.empty()).build(),
                        existing)),
                storing(KnownCustomers.key("Żółw i Synowie", "anna@zolw.example")))) {
            assertEquals(
                    expected,
                    reasons(
                            VipEditions.VIP_2018,
                            RequestFixtures.form().organization(organization).email(email),
                            customers));
        }
    }

    @Test
    void blanks_are_asked_for_and_not_compared() {
        InvitationForm.Builder blankName =
                RequestFixtures.form().organization(" ").email("a@b.example");
        assertEquals(
                List.of("VIP-INV-001 @0 field=organization"),
                reasons(VipEditions.VIP_2018, blankName, storing(KnownCustomers.key("", "a@b.example"))));
        InvitationForm.Builder blankEmail =
                RequestFixtures.form().organization("Atlas").email(" ");
        assertEquals(
                List.of("VIP-INV-001 @11 field=email"),
                reasons(VipEditions.VIP_2018, blankEmail, storing(KnownCustomers.key("Atlas", ""))));
    }

    @Test
    void a_day_of_the_form_lies_within_the_calendar() {
        LocalDate beyond = LocalDate.of(10_000, 1, 1);
        assertRefused(
                "InvitationForm.invitedOn: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> RequestFixtures.form().invitedOn(beyond).build());
        assertRefused(
                "InvitationForm.customAnniversary: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> RequestFixtures.form().customAnniversary(beyond).build());
    }

    @Test
    void a_field_shows_the_text_or_the_day_of_its_form() {
        InvitationForm bare = RequestFixtures.form().build();
        InvitationForm custom = RequestFixtures.form()
                .customAnniversary(LocalDate.parse("2025-06-01"))
                .build();
        assertEquals("2024-01-10", InvitationField.INVITED_ON.textOf(bare));
        assertEquals("", InvitationField.CUSTOM_ANNIVERSARY.textOf(bare));
        assertEquals("2025-06-01", InvitationField.CUSTOM_ANNIVERSARY.textOf(custom));
    }

    @ParameterizedTest
    @CsvSource({
        "STRASSE, Straße, true",
        "STRAẞE, Straße, true",
        "ΟΔΥΣΣΕΥΣ, οδυσσευς, true",
        "ISTANBUL, istanbul, true",
        "I, ı, true",
        "İZMİR OFSET, İzmir Ofset, true",
        "İzmir Ofset, izmir ofset, true",
        "DİYARBAKIR, Diyarbakır, true",
        "Ĳssel, ĳssel, true",
        "ŒUVRE, œuvre, true",
        "ᾼ, ᾳ, true",
        "Atlas Studio, Atlas Studios, false",
        "Muller, Müller, false",
        "Í, I, false",
        "J\u0307, J, false", // only an i has a dot
    })
    void case_is_compared_without_a_locale(String one, String other, boolean same) {
        assertEquals(same, storing(KnownCustomers.key(one, "a@b.example")).contains(other, "A@B.EXAMPLE"));
        assertEquals(same, storing(KnownCustomers.key(other, "a@b.example")).contains(one, "A@B.EXAMPLE"));
    }

    @ParameterizedTest
    @Pins("VIP-INV-008")
    @CsvSource({
        "ada@żółw.pl, ada@xn--w-uga1v8h.pl, true",
        "ada@ŻÓŁW.pl, ADA@XN--W-UGA1V8H.PL, true",
        "ada@weiß.example, ada@WEIẞ.example, true",
        "ada@weiß.example, ada@weiss.example, true", // the form of 2003, which the JDK knows
        "ada@\uff42.example, ada@b.example, true",
        "ada@ı.example, ada@i.example, false", // two hosts
        "ada@\u0130.example, ada@i.example, false",
        "İda@b.example, ıda@b.example, true", // one mailbox, as people write it
        "ada@b.example, ada@c.example, false",
        "ada@a_b.example, ada@a_c.example, false",
        "ada@a_b.example, ADA@A_B.example, true", // no host name, but the same text
        "ada@ı_.example, ada@i_.example, true",
        "adaı, adai, true",
        "a\u00adda@b.ex\u200bample, ada@b.example, true", // refused, but not because it would be another
        "ada, ada@, false",
    })
    void hosts_are_compared_in_their_ascii_form(String one, String other, boolean same) {
        assertEquals(same, storing(KnownCustomers.key("Atlas", one)).contains("Atlas", other));
        assertEquals(same, storing(KnownCustomers.key("Atlas", other)).contains("Atlas", one));
    }

    @Test
    void a_host_of_up_to_253_characters_has_an_ascii_form() {
        String labels = "ı".repeat(50) + ".";
        String longest = labels.repeat(4) + "ı".repeat(49);
        assertEquals(false, haveOneKey("a@" + longest, "a@" + longest.replace('ı', 'i')));
        String longer = labels.repeat(4) + "ı".repeat(50);
        assertEquals(true, haveOneKey("a@" + longer, "a@" + longer.replace('ı', 'i')));
    }

    private static boolean haveOneKey(String email, String other) {
        return KnownCustomers.key("Atlas", email).equals(KnownCustomers.key("Atlas", other));
    }

    /** As a database answers that keeps the keys. */
    private static KnownCustomers storing(String... keys) {
        return (organization, email) -> List.of(keys).contains(KnownCustomers.key(organization, email));
    }

    @Test
    void an_allowed_invitation_is_the_customer_with_its_vip_id_at_once_trimmed_and_composed() {
        InvitationForm.Builder form = RequestFixtures.form()
                .organization(" Z\u0307o\u0301łw\u00a0")
                .segment(MarketSegment.EDUCATION)
                .offer(OfferType.ENTERPRISE)
                .country(" PL ")
                .region(" MZ ")
                .addressLine1(" ul. Prosta 51 ")
                .addressLine2(" 3. pie\u0328tro ")
                .city(" Warszawa ")
                .postalCode(" 00-838 ")
                .firstName(" Anna ")
                .lastName(" Wo\u0301jcik ")
                .email(" anna@zolw.example ")
                .accountManager(" am-7 ")
                .customAnniversary(LocalDate.parse("2026-05-31"));
        assertEquals(
                Customer.builder()
                        .vipId(Fixtures.vipId(7))
                        .profile(Profile.builder()
                                .organization("Żółw")
                                .country("PL")
                                .region("MZ")
                                .addressLine1("ul. Prosta 51")
                                .addressLine2("3. piętro")
                                .city("Warszawa")
                                .postalCode("00-838")
                                .firstName("Anna")
                                .lastName("Wójcik")
                                .email("anna@zolw.example")
                                .build())
                        .segment(MarketSegment.EDUCATION)
                        .invited(Fixtures.INVITED)
                        .customAnniversary(LocalDate.parse("2026-05-31"))
                        .addOffers(OfferGrant.of(OfferType.ENTERPRISE, Fixtures.INVITED))
                        .addManagers(ManagerAssignment.of("am-7", Fixtures.INVITED))
                        .build(),
                invite(form).allowed().orElseThrow());
    }

    @Test
    void what_was_left_out_is_absent_from_the_customer() {
        assertEquals(
                Optional.of(Profile.builder()
                        .organization("Żółw i Synowie Sp. z o.o.")
                        .country("AE")
                        .addressLine1("ul. Prosta 51")
                        .city("Warszawa")
                        .firstName("Anna")
                        .lastName("Kowalska")
                        .email("anna.kowalska@zolw.example")
                        .build()),
                invite(RequestFixtures.form().country("AE").postalCode(""))
                        .allowed()
                        .orElseThrow()
                        .profile());
    }

    @ParameterizedTest
    @Pins("VIP-INV-009")
    @EnumSource
    void after_the_invitation_no_information_can_be_edited_but_the_account_manager_can_change(InvitationField field) {
        Verdict<InvitationField> verdict =
                Fixtures.program(VipEditions.VIP_2018).editInformation(field);
        if (field == InvitationField.ACCOUNT_MANAGER) {
            assertEquals("ALLOWED", VerdictText.ids(verdict));
            assertEquals(field, verdict.allowed().orElseThrow());
        } else {
            assertEquals(
                    List.of("VIP-INV-009 @" + field.position() + " field=" + field.fieldName()),
                    VerdictText.reasons(verdict));
        }
    }

    @ParameterizedTest
    @Pins("VIP-OFR-001")
    @CsvSource({
        "TEAM, 2024-01-09, false", // before its grant
        "TEAM, 2024-01-10, true",
        "ENTERPRISE, 2024-01-10, false",
        "ENTERPRISE, 2024-02-29, false",
        "ENTERPRISE, 2024-03-01, true",
    })
    void an_offer_type_can_be_added_once(OfferType type, LocalDate asOf, boolean has) {
        Customer customer = Fixtures.customer()
                .addOffers(OfferGrant.of(OfferType.ENTERPRISE, LocalDate.parse("2024-03-01")))
                .build();
        Verdict<OfferGrant> verdict =
                Fixtures.program(VipEditions.VIP_2018).customer(customer, asOf).addOffer(type);
        assertEquals(has ? List.of("VIP-OFR-001 offer=" + type) : List.of(), VerdictText.reasons(verdict));
        assertEquals(
                has ? List.of() : List.of(OfferGrant.of(type, asOf)),
                verdict.allowed().stream().toList());
    }

    private static List<InvitationField> textFields() {
        return RequestFixtures.TEXT_FIELDS;
    }

    private static List<InvitationField> freeTextFields() {
        return textFields().stream()
                .filter(field -> field != InvitationField.COUNTRY)
                .toList();
    }

    private static InvitationForm.Builder withText(InvitationField field, String text) {
        // A country whose postal codes are of any form.
        return RequestFixtures.with(RequestFixtures.form().country("AE"), field, text);
    }

    private static InvitationForm.Builder custom(MarketSegment segment, LocalDate invited, LocalDate custom) {
        return RequestFixtures.form().segment(segment).invitedOn(invited).customAnniversary(custom);
    }

    private static List<String> reasons(InvitationForm.Builder form) {
        return VerdictText.reasons(invite(form));
    }

    private static Verdict<Customer> invite(InvitationForm.Builder form) {
        return Fixtures.program(VipEditions.VIP_2018).invite(form.build(), Fixtures.vipId(7), KnownCustomers.none());
    }

    private static List<String> reasons(VipEdition edition, InvitationForm.Builder form, KnownCustomers known) {
        return VerdictText.reasons(Fixtures.program(edition).invite(form.build(), Fixtures.vipId(7), known));
    }
}
