package io.vipcore.marketplace.enrollment;

import static io.vipcore.marketplace.enrollment.Fairmont.RESELLER;
import static io.vipcore.marketplace.enrollment.Fairmont.form;
import static io.vipcore.marketplace.enrollment.Fairmont.reasons;
import static io.vipcore.marketplace.enrollment.Fairmont.verdict;
import static io.vipcore.marketplace.enrollment.Fairmont.with;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.docs.Pins;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.VerdictText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** May this customer be created? Every rule of section 3 on both sides of its border. */
class CreatingScenarios {

    private static final List<String> ALLOWED = List.of();

    @Test
    void adobe_s_sample_is_created_and_pending() {
        Verdict<AccountStatus> verdict = verdict(form());
        assertEquals("ALLOWED", VerdictText.ids(verdict));
        assertEquals(Optional.of(AccountStatus.PENDING), verdict.allowed());
    }

    // ---- texts

    @Test
    @Pins("MP-CUS-001")
    void a_blank_form_names_every_required_text_in_the_order_of_the_form_and_nothing_else() {
        CompanyProfile blank = CompanyProfile.builder()
                .companyName("")
                .preferredLanguage(" ")
                .country("\u00a0")
                .region("\t")
                .city("\u200b")
                .addressLine1("\u2800")
                .build();
        assertEquals(
                List.of(
                        "MP-CUS-001 @0 field=companyName error=1122",
                        "MP-CUS-001 @1 field=preferredLanguage error=1122",
                        "MP-CUS-001 @4 field=country error=1122",
                        "MP-CUS-001 @5 field=region error=1122",
                        "MP-CUS-001 @6 field=city error=1122",
                        "MP-CUS-001 @7 field=addressLine1 error=1122",
                        "MP-CUS-001 @9 field=postalCode error=1122",
                        "MP-CUS-001 @12 field=email error=1122",
                        "MP-CUS-001 @13 field=firstName error=1122",
                        "MP-CUS-001 @14 field=lastName error=1122"),
                reasons(CustomerForm.builder().profile(blank)));
    }

    @ParameterizedTest
    @Pins("MP-CUS-001")
    @MethodSource("textFields")
    void a_text_in_which_nothing_is_visible_is_blank(CustomerField field) {
        boolean optional = Set.of(
                        CustomerField.ADDRESS_LINE_2, CustomerField.PHONE_NUMBER, CustomerField.EXTERNAL_REFERENCE)
                .contains(field);
        assertEquals(
                optional ? ALLOWED : List.of(on("MP-CUS-001", field, "1122")),
                reasons(with(field, " \t\u00a0\u3000\u0085\u2028\u200b\ufeff\u00ad\u3164\u2800")));
    }

    @ParameterizedTest
    @Pins("MP-CUS-001")
    @CsvSource({"AE, true", "HK, true", "QA, true", "AO, false", "US, false", "XX, false", "'', false"})
    void three_countries_have_no_postal_codes(String country, boolean optional) {
        assertEquals(
                !optional,
                reasons(with(with(CustomerField.COUNTRY, country), CustomerField.POSTAL_CODE, " "))
                        .contains("MP-CUS-001 @9 field=postalCode error=1122"));
        List<String> withoutCity = reasons(with(with(CustomerField.COUNTRY, country), CustomerField.CITY, " "));
        assertTrue(withoutCity.contains("MP-CUS-001 @6 field=city error=1122"), withoutCity.toString());
    }

    @Test
    void only_the_first_contact_is_looked_at() {
        CompanyProfile.Builder profile = Fairmont.profile().addContacts(new Contact("no mailbox", "", "<>"));
        assertEquals(ALLOWED, reasons(form().profile(profile.build())));
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(CustomerField.REGION, 255),
                Arguments.of(CustomerField.CITY, 40),
                Arguments.of(CustomerField.ADDRESS_LINE_1, 60),
                Arguments.of(CustomerField.ADDRESS_LINE_2, 60),
                Arguments.of(CustomerField.POSTAL_CODE, 40),
                Arguments.of(CustomerField.PHONE_NUMBER, 40),
                Arguments.of(CustomerField.FIRST_NAME, 35),
                Arguments.of(CustomerField.LAST_NAME, 35),
                Arguments.of(CustomerField.EXTERNAL_REFERENCE, 35));
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @MethodSource("limits")
    void a_text_is_as_long_as_its_limit_in_code_points_after_trimming_and_composing(CustomerField field, int limit) {
        String error = field == CustomerField.EXTERNAL_REFERENCE ? "2126" : "1117";
        for (String letter : List.of("a", "\u017b", "Z\u0307", "\ud835\udc00")) {
            for (String space : List.of("", "  ", "\u00a0\n")) {
                CustomerForm.Builder anywhere = with(CustomerField.COUNTRY, "AE");
                assertEquals(ALLOWED, reasons(with(anywhere, field, space + letter.repeat(limit) + space)), letter);
                assertEquals(
                        List.of(on("MP-CUS-002", field, error) + " wrongLength(length=" + (limit + 1)
                                + " shortest=1 longest=" + limit + ")"),
                        reasons(with(anywhere, field, space + letter.repeat(limit + 1) + space)));
            }
        }
    }

    @Test
    @Pins("MP-CUS-002")
    void an_e_mail_address_has_at_most_240_code_points() {
        assertEquals(ALLOWED, reasons(with(CustomerField.EMAIL, "a".repeat(235) + "@b.de")));
        assertEquals(
                List.of("MP-CUS-002 @12 field=email error=1117 wrongLength(length=241 shortest=1 longest=240)"),
                reasons(with(CustomerField.EMAIL, "a".repeat(236) + "@b.de")));
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @CsvSource({
        "STRICT, 3, false", "STRICT, 4, true", "STRICT, 80, true", "STRICT, 81, false",
        "LENIENT, 2, false", "LENIENT, 3, true", "LENIENT, 250, true", "LENIENT, 251, false",
    })
    void a_company_name_has_one_of_the_two_documented_lengths(CompanyName lengths, int length, boolean allowed) {
        for (String letter : List.of("a", "\ud835\udc00")) {
            assertEquals(
                    allowed
                            ? ALLOWED
                            : List.of("MP-CUS-002 @0 field=companyName error=1117 wrongLength(length=" + length
                                    + " shortest=" + lengths.shortest() + " longest=" + lengths.longest() + ")"),
                    named(lengths, letter.repeat(length)));
        }
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @ValueSource(strings = {"a_b,c.d", "a＆b&c・d", "'(a)（b）'", "a\"b/c-d", "Żółw 12", "例子例子", "٣٤٥٦", "½²Ⅷ①"})
    void a_company_name_has_letters_numbers_blanks_and_these_signs(String name) {
        assertEquals(ALLOWED, named(CompanyName.STRICT, name));
        assertEquals(ALLOWED, named(CompanyName.LENIENT, name));
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @ValueSource(
            strings = {
                "$",
                "*",
                "\\",
                "@",
                "€",
                "<",
                ">",
                "[",
                "]",
                "+",
                "!",
                "?",
                ":",
                ";",
                "#",
                "%",
                "|",
                "~",
                "`",
                "^",
                "=",
                "{",
                "}",
                "\t",
                "\n",
                "\u00a0",
                "\u2003",
                "\u200b",
                "\u0301\u0302",
                "\u0915\u094d",
                "\ud800",
                "\u2010",
                "\uff0f",
                "\u00b7",
                "\uff65\u0640\u0301"
            })
    void no_other_sign_stands_in_a_name(String sign) {
        assertEquals(
                List.of("MP-CUS-002 @0 field=companyName error=1117 wrongCharacter()"),
                reasons(with(CustomerField.COMPANY_NAME, "Atlas" + sign + "Studio")));
        assertEquals(
                List.of("MP-CUS-002 @13 field=firstName error=1117 wrongCharacter()"),
                reasons(with(CustomerField.FIRST_NAME, "An" + sign + "na")));
    }

    @Test
    @Pins("MP-CUS-002")
    void an_ideographic_space_stands_in_the_name_of_a_person_and_in_a_lenient_company_name() {
        assertEquals(ALLOWED, reasons(with(CustomerField.FIRST_NAME, "太郎\u3000次郎")));
        assertEquals(ALLOWED, named(CompanyName.LENIENT, "例子\u3000例子"));
        assertEquals(
                List.of("MP-CUS-002 @0 field=companyName error=1117 wrongCharacter()"),
                named(CompanyName.STRICT, "例子\u3000例子"));
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @CsvSource({"・, false", "(, false", "), false", "（, false", "）, false", "/, false", "-, true", "_, true"})
    void the_name_of_a_person_has_fewer_signs_than_that_of_a_company(String sign, boolean allowed) {
        for (CustomerField field : List.of(CustomerField.FIRST_NAME, CustomerField.LAST_NAME)) {
            assertEquals(
                    allowed ? ALLOWED : List.of(on("MP-CUS-002", field, "1117") + " wrongCharacter()"),
                    reasons(with(field, "A" + sign + "b,.＆&'\" c")));
        }
    }

    @ParameterizedTest
    @Pins("MP-CUS-002")
    @EnumSource(names = {"CITY", "ADDRESS_LINE_1", "ADDRESS_LINE_2", "PHONE_NUMBER"})
    void three_signs_that_markup_needs_stand_in_no_address(CustomerField field) {
        for (String sign : List.of("<", ">", "\"")) {
            assertEquals(
                    List.of(on("MP-CUS-002", field, "1117") + " wrongCharacter()"),
                    reasons(with(field, "a" + sign + "b")));
        }
        assertEquals(ALLOWED, reasons(with(field, "a'&[]€$\n\ud800")));
    }

    @Test
    @Pins("MP-CUS-002")
    void but_they_stand_in_what_is_no_address() {
        assertEquals(ALLOWED, reasons(with(CustomerField.REGION, "<\">")));
        assertEquals(ALLOWED, reasons(with(CustomerField.EXTERNAL_REFERENCE, "<\">")));
    }

    @Test
    void what_is_malformed_is_judged_by_no_other_rule() {
        String key = CreationRequest.key("Bar", "donald@duck.com");
        assertEquals(
                List.of("MP-CUS-002 @0 field=companyName error=1117 wrongLength(length=3 shortest=4 longest=80)"),
                VerdictText.reasons(verdict(
                        MarketplaceEditions.VIPMP, with(CustomerField.COMPANY_NAME, "Bar"), RESELLER, Set.of(key))));
        assertEquals("REFUSED MP-CUS-002", VerdictText.ids(verdict(with(CustomerField.EMAIL, "@".repeat(241)))));
        assertEquals("REFUSED MP-CUS-002", VerdictText.ids(verdict(with(CustomerField.POSTAL_CODE, "9".repeat(41)))));
        String email = "a".repeat(236) + "@b.de";
        assertEquals(
                "REFUSED MP-CUS-002",
                VerdictText.ids(verdict(
                        MarketplaceEditions.VIPMP,
                        with(CustomerField.EMAIL, email),
                        RESELLER,
                        Set.of(CreationRequest.key("Fairmont", email)))));
    }

    @Test
    @Pins("MP-CUS-003")
    void an_e_mail_address_is_of_adobe_s_form() {
        assertEquals(ALLOWED, reasons(with(CustomerField.EMAIL, " donald@duck.com\u200b")));
        assertEquals(
                List.of("MP-CUS-003 @12 field=email error=1117"),
                reasons(with(CustomerField.EMAIL, "anna@żółw.example")));
    }

    // ---- country, postal code, language

    @Test
    @Pins("MP-CUS-004")
    void a_country_that_is_not_supported_is_refused_with_what_to_write_instead() {
        assertEquals(
                List.of("MP-CUS-004 @4 field=country error=1118 use(substitute=BQ)"),
                reasons(with(CustomerField.COUNTRY, "BQ")));
        assertEquals(
                List.of("MP-CUS-004 @4 field=country error=1118 none()"), reasons(with(CustomerField.COUNTRY, "KP")));
        assertEquals(
                "Use NL with region BQ1, BQ2 or BQ3 instead.",
                verdict(with(CustomerField.COUNTRY, "BQ")).reasons().get(0).cure(Locale.ENGLISH));
    }

    @ParameterizedTest
    @Pins("MP-CUS-004")
    @CsvSource({"' PL\u00a0', true", "pl, false", "POL, false", "P, false", "XK, false", "UK, false", "ＰＬ, false"})
    void a_country_is_a_code_in_capitals(String country, boolean supported) {
        assertEquals(
                supported ? ALLOWED : List.of("MP-CUS-004 @4 field=country error=1118 none()"),
                reasons(with(with(CustomerField.COUNTRY, country), CustomerField.POSTAL_CODE, "00-838")));
    }

    @Test
    @Pins("MP-CUS-005")
    void a_postal_code_fits_its_country() {
        assertEquals(
                List.of("MP-CUS-005 @9 field=postalCode error=1118"),
                reasons(with(CustomerField.POSTAL_CODE, "9412312")));
        assertEquals(ALLOWED, reasons(with(CustomerField.POSTAL_CODE, " 95110 ")));
        Reason reason = verdict(with(CustomerField.POSTAL_CODE, "x")).reasons().get(0);
        assertEquals(Confidence.REPORTED, reason.confidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CW", "XX", "us"})
    void of_a_country_that_is_not_supported_no_postal_code_is_judged(String country) {
        assertEquals(
                "REFUSED MP-CUS-004",
                VerdictText.ids(verdict(with(with(CustomerField.COUNTRY, country), CustomerField.POSTAL_CODE, "?"))));
    }

    @Test
    @Pins({"MP-CUS-004", "MP-CUS-005"})
    void the_address_has_another_error_when_something_else_is_wrong_with_that_one() {
        CustomerForm.Builder address = with(CustomerField.POSTAL_CODE, "?");
        assertEquals("1118", errorOf("MP-CUS-005", address));
        assertEquals("1117", errorOf("MP-CUS-005", with(address, CustomerField.COMPANY_NAME, "Bar")));
        assertEquals(
                "1117",
                errorOf(
                        "MP-CUS-005",
                        with(address, CustomerField.COMPANY_NAME, "Fairmont")
                                .cotermDate(LocalDate.parse("2026-03-02"))));
        assertEquals("1117", errorOf("MP-CUS-005", address.cotermDate(LocalDate.parse("2036-03-02"))));
        address.cotermDate(Optional.empty());
        assertEquals("1117", errorOf("MP-CUS-005", with(address, CustomerField.EMAIL, "?")));
        assertEquals(
                "1117",
                errorOf(
                        "MP-CUS-005",
                        with(with(address, CustomerField.EMAIL, "a@b.de"), CustomerField.LANGUAGE, "en-AU")));
        with(address, CustomerField.LANGUAGE, "en-US");
        assertEquals("1118", errorOf("MP-CUS-005", with(address, CustomerField.CITY, "")));
        assertEquals("1118", errorOf("MP-CUS-005", with(address, CustomerField.EXTERNAL_REFERENCE, "x".repeat(36))));
        assertEquals("1118", errorOf("MP-CUS-004", with(address, CustomerField.COUNTRY, "JE")));
        assertEquals("1117", errorOf("MP-CUS-004", with(address, CustomerField.PHONE_NUMBER, "<")));
    }

    private static String errorOf(String rule, CustomerForm.Builder form) {
        String start = rule + " @";
        return reasons(form).stream()
                .filter(reason -> reason.startsWith(start))
                .map(reason -> reason.replaceFirst(".* error=(\\d+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @Pins("MP-CUS-006")
    @CsvSource({
        "en-US, true", "en-XM, true", "es-LA, true", "es-NA, true", "sr-SP, true", "sr-RS, true", "zh-HANS, true",
        "' pl-PL ', true", "en-AU, false", "en-us, false", "pt-PT, false", "en, false", "zh-Hans, false",
                "en_US, false",
    })
    void adobe_writes_in_43_languages_as_it_writes_them(String language, boolean supported) {
        assertEquals(
                supported ? ALLOWED : List.of("MP-CUS-006 @1 field=preferredLanguage error=1117"),
                reasons(with(CustomerField.LANGUAGE, language)));
    }

    // ---- segment, extended term

    @ParameterizedTest
    @Pins("MP-CUS-007")
    @EnumSource
    void the_reseller_is_enabled_for_the_segment(Segment segment) {
        for (Segment enabled : Segment.values()) {
            assertEquals(
                    segment == enabled ? ALLOWED : List.of("MP-CUS-007 @2 field=segment error=2135 segment=" + segment),
                    VerdictText.reasons(verdict(
                            MarketplaceEditions.VIPMP,
                            form().segment(segment),
                            new Reseller(Set.of(enabled), true, false),
                            Set.of())));
        }
        assertEquals(Segment.COM, form().build().segment());
    }

    @ParameterizedTest
    @Pins("MP-CUS-008")
    @CsvSource({
        "2026-03-01, 2027-03-01, 2027-03-02",
        "2028-02-29, 2029-02-28, 2029-03-01", // clamped to the end of the shorter month
        "2027-02-28, 2028-02-28, 2028-02-29",
        "2026-01-31, 2027-01-31, 2027-02-01",
        "2026-12-31, 2027-12-31, 2028-01-01",
    })
    void an_extended_term_ends_later_than_12_months_after_the_creation(
            LocalDate created, LocalDate lastRefused, LocalDate first) {
        assertEquals(
                List.of("MP-CUS-008 @15 field=cotermDate error=1117 cotermDate=" + lastRefused + " border="
                        + lastRefused + " months=12"),
                extended(form(), created, lastRefused));
        assertEquals(ALLOWED, extended(form(), created, first));
        assertEquals(
                List.of("MP-CUS-008 @15 field=cotermDate error=1117 cotermDate=" + created + " border=" + lastRefused
                        + " months=12"),
                extended(form(), created, created));
    }

    @ParameterizedTest
    @Pins("MP-CUS-009")
    @CsvSource({
        "COM, false, 36, 2026-03-01, 2029-03-01",
        "COM, false, 36, 2028-02-29, 2031-02-28",
        "GOV, false, 36, 2026-08-31, 2029-08-31",
        "EDU, false, 48, 2026-03-01, 2030-03-01",
        "EDU, false, 48, 2028-02-29, 2032-02-29",
        "GOV, true,  23, 2026-03-01, 2028-02-01",
        "GOV, true,  23, 2026-03-31, 2028-02-29",
        "GOV, true,  23, 2027-03-31, 2029-02-28",
    })
    void an_extended_term_ends_at_most_36_months_after_it_48_for_education_23_for_a_large_agency(
            Segment segment, boolean isAgency, int months, LocalDate created, LocalDate last) {
        CustomerForm.Builder form =
                form().segment(segment).isLargeAgency(isAgency).subSegment(SubSegment.STATE);
        assertEquals(ALLOWED, extended(form, created, last));
        assertEquals(
                List.of("MP-CUS-009 @15 field=cotermDate error=1117 cotermDate=" + last.plusDays(1) + " border=" + last
                        + " months=" + months),
                extended(form, created, last.plusDays(1)));
    }

    @Test
    void a_large_agency_has_23_months_whatever_its_segment() {
        assertEquals(
                "REFUSED MP-CUS-009 MP-LGA-001",
                VerdictText.ids(verdict(form().segment(Segment.EDU)
                        .isLargeAgency(true)
                        .subSegment(SubSegment.STATE)
                        .cotermDate(LocalDate.parse("2028-02-02")))));
    }

    private static List<String> extended(CustomerForm.Builder form, LocalDate created, LocalDate date) {
        return VerdictText.reasons(CustomerRule.creations(MarketplaceEditions.VIPMP)
                .decide(new CreationRequest(form.cotermDate(date).build(), created, RESELLER, key -> false)));
    }

    // ---- who exists, who sells

    @ParameterizedTest
    @Pins("MP-CUS-010")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Fairmont,donald@duck.com,true",
                "  FAIRMONT ,DONALD@Duck.com,true", // neither case nor space around it matters
                "Fa\u0131rmont,donald@duck.com,true", // nor the dot of an i
                "FA\u0130RMONT,donald@duck.com,true",
                "Fair\u200bmont,\u200edonald@duck.com,true", // nor what shows nothing
                "Fair mont,donald@duck.com,false",
                "Fáirmont,donald@duck.com,false", // letters do
                "Fairmont,donald@duck.co,false",
                "Fairmont,daisy@duck.com,false",
                "Fairmonts,donald@duck.com,false",
            })
    void the_same_name_with_the_same_e_mail_exists_only_once(String name, String email, boolean exists) {
        assertEquals(
                exists ? List.of("MP-CUS-010 @0 field=companyName error=1127") : ALLOWED,
                VerdictText.reasons(verdict(
                        MarketplaceEditions.VIPMP,
                        form(),
                        RESELLER,
                        Set.of(CreationRequest.key("Another", "a@b.de"), CreationRequest.key(name, email)))));
    }

    @ParameterizedTest
    @CsvSource({
        "Straße GmbH, STRASSE  GMBH, true",
        "STRAẞE, Straße, true",
        "İstanbul Ltd, istanbul ltd, true",
        "Σίσυφος, ΣΊΣΥΦΟΣ, true",
        "Z\u0307o\u0301łw, ŻÓŁW, true",
        "Kröger, Kroger, false",
    })
    void names_are_compared_by_full_case_folding(String one, String other, boolean same) {
        assertEquals(same, CreationRequest.key(one, "a@b.de").equals(CreationRequest.key(other, "A@B.de")));
    }

    @Test
    void what_name_and_e_mail_are_together_is_not_the_same_as_apart() {
        assertFalse(CreationRequest.key("a", "bc").equals(CreationRequest.key("ab", "c")));
    }

    @Test
    void blanks_are_asked_for_and_not_compared() {
        assertEquals(
                "REFUSED MP-CUS-001",
                VerdictText.ids(verdict(
                        MarketplaceEditions.VIPMP,
                        with(CustomerField.COMPANY_NAME, " "),
                        RESELLER,
                        Set.of(CreationRequest.key("", "donald@duck.com")))));
        assertEquals(
                "REFUSED MP-CUS-001",
                VerdictText.ids(verdict(
                        MarketplaceEditions.VIPMP,
                        with(CustomerField.EMAIL, " "),
                        RESELLER,
                        Set.of(CreationRequest.key("Fairmont", "")))));
    }

    @Test
    @Pins("MP-CUS-011")
    void an_inactive_reseller_creates_nobody() {
        assertEquals(
                List.of("MP-CUS-011 error=1126"),
                VerdictText.reasons(verdict(
                        MarketplaceEditions.VIPMP, form(), new Reseller(Set.of(Segment.COM), false, false), Set.of())));
    }

    // ---- commitments and large agencies

    @ParameterizedTest
    @Pins("MP-CUS-012")
    @CsvSource({
        "10, , true",
        "9, , false",
        "0, , false",
        "-1, , false",
        ", 1000, true",
        ", 999, false",
        "10, 1000, true",
        "10, 999, false",
        "9, 1000, false",
        "9, 999, false",
        ", , false",
    })
    void a_commitment_is_to_10_licenses_or_1000_consumables_at_least(Long licenses, Long consumables, boolean allowed) {
        CustomerForm.Builder form = form().asksForCommitment(true);
        Optional.ofNullable(licenses).ifPresent(number -> form.putCommitmentMinimums(OfferKind.LICENSE, number));
        Optional.ofNullable(consumables).ifPresent(number -> form.putCommitmentMinimums(OfferKind.CONSUMABLES, number));
        assertEquals(
                allowed ? ALLOWED : List.of("MP-CUS-012 @16 field=commitment error=1135 licenses=10 consumables=1000"),
                reasons(form));
    }

    @Test
    void whoever_names_a_quantity_asks_for_a_commitment_without_another_word() {
        assertFalse(form().build().asksForCommitment());
        CustomerForm.Builder few = form().putCommitmentMinimums(OfferKind.LICENSE, 9L);
        assertTrue(few.build().asksForCommitment());
        assertEquals("REFUSED MP-CUS-012", VerdictText.ids(verdict(few)));
        assertEquals("ALLOWED", VerdictText.ids(verdict(few.asksForCommitment(false))));
    }

    @Test
    @Pins("MP-CUS-013")
    void a_large_agency_has_no_commitment() {
        CustomerForm.Builder agency = agency().putCommitmentMinimums(OfferKind.LICENSE, 10L);
        assertEquals(List.of("MP-CUS-013 @16 field=commitment error=1147"), reasons(agency));
        assertEquals(ALLOWED, reasons(agency.isLargeAgency(false)));
    }

    @ParameterizedTest
    @Pins("MP-LGA-001")
    @EnumSource
    void a_large_agency_is_of_the_government(Segment segment) {
        assertEquals(
                segment == Segment.GOV ? ALLOWED : List.of("MP-LGA-001 @2 field=segment error=1163"),
                reasons(agency().segment(segment)));
    }

    @ParameterizedTest
    @Pins("MP-LGA-002")
    @CsvSource({"US, 95110, true", "CA, K1A 0B1, true", "PL, 00-838, false", "GB, SW1A 1AA, false"})
    void a_large_agency_is_in_the_united_states_or_canada(String country, String postalCode, boolean allowed) {
        assertEquals(
                allowed ? ALLOWED : List.of("MP-LGA-002 @4 field=country error=1167"),
                reasons(with(with(agency(), CustomerField.COUNTRY, country), CustomerField.POSTAL_CODE, postalCode)));
    }

    @Test
    @Pins("MP-LGA-002")
    void a_blank_country_of_an_agency_is_only_asked_for() {
        assertEquals(
                List.of("MP-CUS-001 @4 field=country error=1122"), reasons(with(agency(), CustomerField.COUNTRY, " ")));
    }

    @ParameterizedTest
    @Pins("MP-LGA-003")
    @EnumSource
    void a_large_agency_is_federal_or_of_a_state(SubSegment part) {
        assertEquals(
                EnumSet.of(SubSegment.FEDERAL, SubSegment.STATE).contains(part)
                        ? ALLOWED
                        : List.of("MP-LGA-003 @3 field=subSegment error=1168"),
                reasons(agency().subSegment(part)));
        assertEquals(
                List.of("MP-LGA-003 @3 field=subSegment error=1168"), reasons(agency().subSegment(Optional.empty())));
    }

    @Test
    @Pins("MP-LGA-004")
    void the_partner_is_enabled_for_large_agencies() {
        Reseller other = new Reseller(Set.of(Segment.GOV), true, false);
        assertEquals(
                List.of("MP-LGA-004 error=1164"),
                VerdictText.reasons(verdict(MarketplaceEditions.VIPMP, agency(), other, Set.of())));
        assertEquals(
                ALLOWED,
                VerdictText.reasons(
                        verdict(MarketplaceEditions.VIPMP, agency().isLargeAgency(false), other, Set.of())));
    }

    @Test
    void who_is_no_large_agency_is_asked_nothing_of_the_kind() {
        assertEquals(
                ALLOWED,
                reasons(with(with(CustomerField.COUNTRY, "PL"), CustomerField.POSTAL_CODE, "00-838")
                        .segment(Segment.EDU)
                        .subSegment(SubSegment.K_12)));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        CustomerForm.Builder form = with(with(CustomerField.COUNTRY, "JE"), CustomerField.LANGUAGE, "xx")
                .isLargeAgency(true)
                .putCommitmentMinimums(OfferKind.LICENSE, 9L)
                .cotermDate(Fairmont.CREATED);
        with(with(form, CustomerField.EMAIL, "?"), CustomerField.CITY, "");
        assertEquals(
                "REFUSED MP-CUS-001 MP-CUS-003 MP-CUS-004 MP-CUS-006 MP-CUS-007 MP-CUS-008 MP-CUS-011 MP-CUS-012"
                        + " MP-CUS-013 MP-LGA-001 MP-LGA-002 MP-LGA-003 MP-LGA-004",
                VerdictText.ids(verdict(
                        MarketplaceEditions.VIPMP, form, new Reseller(Set.of(Segment.EDU), false, false), Set.of())));
    }

    // ---- the form and the edition

    @Test
    void a_day_of_the_form_lies_within_the_calendar() {
        LocalDate beyond = LocalDate.of(10_000, 1, 1);
        assertRefused(
                "CustomerForm.cotermDate: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> form().cotermDate(beyond).build());
        CustomerForm form = form().build();
        assertRefused(
                "CreationRequest.on: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> new CreationRequest(form, beyond, RESELLER, key -> false));
    }

    @Test
    void on_the_last_days_of_the_calendar_there_is_still_an_answer() {
        LocalDate last = LocalDate.parse("9999-12-31");
        assertEquals(
                List.of(
                        "MP-CUS-008 @15 field=cotermDate error=1117 cotermDate=9999-12-31 border=+10000-12-31 months=12"),
                extended(form(), last, last));
    }

    @Test
    void of_what_was_typed_only_country_and_language_appear_in_the_text_form() {
        assertEquals(
                "CustomerForm{profile=CompanyProfile{companyName=***, preferredLanguage=zqx, country=zqx, region=***,"
                        + " city=***, addressLine1=***, addressLine2=***, postalCode=***, contacts=***}, phoneNumber=***,"
                        + " externalReference=***, segment=COM, isLargeAgency=false, commitmentMinimums={},"
                        + " asksForCommitment=false}",
                Fairmont.everywhere("zqx", "zqx").build().toString());
    }

    @Test
    void which_texts_are_too_long_is_a_number_of_the_edition() {
        MarketplaceEdition edition = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("SHORT")
                .textLimits(Sourced.custom(Map.of("city", 3), "test"))
                .build();
        assertEquals(
                List.of("MP-CUS-002 @6 field=city error=1117 wrongLength(length=8 shortest=1 longest=3)"),
                VerdictText.reasons(verdict(edition, form(), RESELLER, Set.of())));
        assertRefused(
                "MarketplaceEdition.textLimits.city: must be at least 1, was 0",
                () -> MarketplaceEdition.builder()
                        .from(edition)
                        .textLimits(Sourced.custom(Map.of("city", 0), "test"))
                        .build());
    }

    private static List<String> named(CompanyName lengths, String name) {
        MarketplaceEdition edition = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id(lengths.name())
                .companyName(Sourced.custom(lengths, "test"))
                .build();
        return VerdictText.reasons(verdict(edition, with(CustomerField.COMPANY_NAME, name), RESELLER, Set.of()));
    }

    private static CustomerForm.Builder agency() {
        return form().segment(Segment.GOV).subSegment(SubSegment.FEDERAL).isLargeAgency(true);
    }

    static List<CustomerField> textFields() {
        return EnumSet.complementOf(EnumSet.of(
                        CustomerField.SEGMENT,
                        CustomerField.SUB_SEGMENT,
                        CustomerField.CONTACTS,
                        CustomerField.COTERM_DATE,
                        CustomerField.COMMITMENT))
                .stream()
                .toList();
    }

    private static String on(String rule, CustomerField field, String error) {
        return rule + " @" + field.position() + " field=" + field.fieldName() + " error=" + error;
    }
}
