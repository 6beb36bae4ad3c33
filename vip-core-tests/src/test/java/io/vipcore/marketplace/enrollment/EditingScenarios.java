package io.vipcore.marketplace.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.docs.Pins;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.VerdictText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may change about a customer? Fairmont of California, commercial, whose contact is Donald Duck. */
class EditingScenarios {

    private static final List<String> ALLOWED = List.of();
    private static final Reseller RESELLER = new Reseller(Set.of(Segment.COM, Segment.EDU), true, false);

    @Test
    void address_language_and_contacts_may_change_and_the_wanted_profile_is_the_result() {
        CompanyProfile wanted = Fairmont.profile()
                .preferredLanguage("pl-PL")
                .city("Reno")
                .addressLine1("1 Main St")
                .addressLine2("")
                .postalCode("89501")
                .contacts(List.of(contact("daisy@duck.com,Daisy,Duck")))
                .build();
        EditRequest request = new EditRequest(
                Fairmont.profile().build(),
                Segment.COM,
                AccountStatus.ACTIVE,
                true,
                wanted,
                Segment.COM,
                false,
                RESELLER);
        assertEquals(Optional.of(wanted), edit(request).allowed());
        assertEquals(ALLOWED, VerdictText.reasons(edit(request)));
    }

    @Test
    @Pins("MP-EDT-001")
    void name_country_and_region_stay_as_they_are() {
        assertEquals(
                List.of(
                        "MP-EDT-001 @0 field=companyName error=1119",
                        "MP-EDT-001 @4 field=country error=1119",
                        "MP-EDT-001 @5 field=region error=1119"),
                reasons(Fairmont.profile()
                        .companyName("Fairmont Ltd")
                        .country("CA")
                        .region("NV")));
    }

    @ParameterizedTest
    @Pins("MP-EDT-001")
    @CsvSource({"Fairmont, true", "' Fairmont\u00a0', true", "fairmont, false", "'', false", "' ', false"})
    void a_name_may_be_sent_as_it_is_but_not_otherwise(String name, boolean same) {
        assertEquals(
                same ? ALLOWED : List.of("MP-EDT-001 @0 field=companyName error=1119"),
                reasons(Fairmont.profile().companyName(name)));
    }

    @Test
    void texts_are_compared_composed_on_both_sides() {
        CompanyProfile before = Fairmont.profile().region(" Z\u0307 ").build();
        CompanyProfile after = Fairmont.profile().region("Ż").build();
        assertEquals(
                ALLOWED,
                VerdictText.reasons(edit(new EditRequest(
                        before, Segment.COM, AccountStatus.ACTIVE, false, after, Segment.COM, false, RESELLER))));
    }

    @ParameterizedTest
    @Pins("MP-EDT-002")
    @EnumSource
    void a_pending_and_a_blocked_account_cannot_be_edited(AccountStatus status) {
        CompanyProfile same = Fairmont.profile().build();
        assertEquals(
                Set.of(AccountStatus.PENDING, AccountStatus.BLOCKED).contains(status)
                        ? List.of("MP-EDT-002 error=1125")
                        : ALLOWED,
                VerdictText.reasons(
                        edit(new EditRequest(same, Segment.COM, status, false, same, Segment.COM, false, RESELLER))));
    }

    @Test
    @Pins("MP-EDT-003")
    void the_segment_changes_only_while_no_subscription_is_active() {
        assertEquals(List.of("MP-EDT-003 @2 field=segment"), segment(Segment.COM, Segment.EDU, true));
        assertEquals(ALLOWED, segment(Segment.COM, Segment.EDU, false));
        assertEquals(ALLOWED, segment(Segment.COM, Segment.COM, true));
    }

    @Test
    @Pins("MP-EDT-004")
    void the_reseller_is_enabled_for_the_new_segment() {
        assertEquals(
                List.of("MP-EDT-004 @2 field=segment error=2135 segment=GOV"),
                segment(Segment.COM, Segment.GOV, false));
        assertEquals(
                List.of("MP-EDT-003 @2 field=segment", "MP-EDT-004 @2 field=segment error=2135 segment=GOV"),
                segment(Segment.COM, Segment.GOV, true));
        assertEquals(ALLOWED, segment(Segment.GOV, Segment.GOV, true), "it does not change");
    }

    @Test
    @Pins("MP-EDT-005")
    void a_contact_is_left() {
        assertEquals(List.of("MP-EDT-005 @11 field=contacts error=1122"), contacts());
    }

    @Test
    @Pins("WELCOME_MAIL_AGAIN")
    void whoever_is_named_gets_the_welcome_mail_again() {
        assertEquals(List.of("WELCOME_MAIL_AGAIN"), contacts("donald@duck.com,Donald,Duck"));
        assertEquals(
                List.of("WELCOME_MAIL_AGAIN"), contacts("donald@duck.com,Donald,Duck", "daisy@duck.com,Daisy,Duck"));
    }

    @ParameterizedTest
    @Pins("NAME_NOT_STORED")
    @ValueSource(
            strings = {"donald@duck.com,Dagobert,Duck", "DONALD@DUCK.COM,Donald,Drake", "donald@duck.com,donald,Duck"})
    void another_name_of_a_known_contact_is_not_stored(String contact) {
        assertEquals(List.of("NAME_NOT_STORED", "WELCOME_MAIL_AGAIN"), contacts(contact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"donald@duck.com, Donald ,Duck\u200b", " Donald\u200b@duck.com,Donald,Duck"})
    void names_and_e_mails_that_read_the_same_are_the_same(String contact) {
        assertEquals(List.of("WELCOME_MAIL_AGAIN"), contacts(contact));
    }

    @Test
    @Pins("NAME_NOT_STORED")
    void of_two_known_contacts_with_one_e_mail_the_first_counts() {
        List<Contact> known = List.of(contact("a@b.de,Ann,Lee"), contact("A@B.de,Bo,Kim"));
        assertEquals(List.of("WELCOME_MAIL_AGAIN"), contacts(known, contact("a@b.de,Ann,Lee")));
        assertEquals(List.of("NAME_NOT_STORED", "WELCOME_MAIL_AGAIN"), contacts(known, contact("a@b.de,Bo,Kim")));
    }

    @Test
    @Pins("ADMIN_STAYS")
    void who_is_not_named_any_more_stays_an_administrator() {
        assertEquals(List.of("ADMIN_STAYS", "WELCOME_MAIL_AGAIN"), contacts("daisy@duck.com,Daisy,Duck"));
        assertEquals(
                List.of("ADMIN_STAYS", "NAME_NOT_STORED", "WELCOME_MAIL_AGAIN"),
                contacts(List.of(contact("a@b.de,Ann,Lee"), contact("c@d.de,Bo,Kim")), contact("a@b.de,Anna,Lee")));
    }

    @Test
    void contacts_that_are_not_named_are_not_looked_at() {
        assertEquals(ALLOWED, reasons(Fairmont.profile().contacts(List.of())));
        assertEquals(ALLOWED, reasons(Fairmont.profile().contacts(List.of(contact("donald@duck.com,Dagobert,Duck")))));
    }

    private static Contact contact(String parts) {
        String[] each = parts.split(",", -1);
        return new Contact(each[0], each[1], each[2]);
    }

    private static List<String> contacts(String... contacts) {
        return contacts(
                Fairmont.profile().build().contacts(),
                Stream.of(contacts).map(EditingScenarios::contact).toArray(Contact[]::new));
    }

    private static List<String> contacts(List<Contact> known, Contact... named) {
        return VerdictText.reasons(edit(new EditRequest(
                Fairmont.profile().contacts(known).build(),
                Segment.COM,
                AccountStatus.ACTIVE,
                true,
                Fairmont.profile().contacts(List.of(named)).build(),
                Segment.COM,
                true,
                RESELLER)));
    }

    private static List<String> segment(Segment before, Segment after, boolean hasActiveSubscription) {
        CompanyProfile same = Fairmont.profile().build();
        return VerdictText.reasons(edit(new EditRequest(
                same, before, AccountStatus.ACTIVE, hasActiveSubscription, same, after, false, RESELLER)));
    }

    private static List<String> reasons(CompanyProfile.Builder wanted) {
        return VerdictText.reasons(edit(new EditRequest(
                Fairmont.profile().build(),
                Segment.COM,
                AccountStatus.ACTIVE,
                true,
                wanted.build(),
                Segment.COM,
                false,
                RESELLER)));
    }

    private static Verdict<CompanyProfile> edit(EditRequest request) {
        return CustomerRule.edits(MarketplaceEditions.VIPMP).decide(request);
    }
}
