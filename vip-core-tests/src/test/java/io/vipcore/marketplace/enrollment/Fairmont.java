package io.vipcore.marketplace.enrollment;

import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.VerdictText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The company of Adobe's sample, which every rule lets pass, created 2026-03-01; tests spoil one thing. */
final class Fairmont {

    static final LocalDate CREATED = LocalDate.parse("2026-03-01");

    /** Enabled for everything. */
    static final Reseller RESELLER = new Reseller(Set.of(Segment.values()), true, true);

    private Fairmont() {}

    static CompanyProfile.Builder profile() {
        return CompanyProfile.builder()
                .companyName("Fairmont")
                .preferredLanguage("en-US")
                .country("US")
                .region("CA")
                .city("San Jose")
                .addressLine1("200 Fairmont Ave")
                .addressLine2("Apt 123")
                .postalCode("95110-1234")
                .addContacts(new Contact("donald@duck.com", "Donald", "Duck"));
    }

    static CustomerForm.Builder form() {
        return CustomerForm.builder().profile(profile().build()).phoneNumber("800-123-4567");
    }

    /** The form with another text. */
    static CustomerForm.Builder with(CustomerField field, String text) {
        return with(form(), field, text);
    }

    static CustomerForm.Builder with(CustomerForm.Builder form, CustomerField field, String text) {
        CompanyProfile before = form.build().profile();
        CompanyProfile.Builder profile = CompanyProfile.builder().from(before);
        Contact contact = before.contacts().get(0);
        return switch (field) {
            case COMPANY_NAME -> form.profile(profile.companyName(text).build());
            case LANGUAGE -> form.profile(profile.preferredLanguage(text).build());
            case COUNTRY -> form.profile(profile.country(text).build());
            case REGION -> form.profile(profile.region(text).build());
            case CITY -> form.profile(profile.city(text).build());
            case ADDRESS_LINE_1 -> form.profile(profile.addressLine1(text).build());
            case ADDRESS_LINE_2 -> form.profile(profile.addressLine2(text).build());
            case POSTAL_CODE -> form.profile(profile.postalCode(text).build());
            case EMAIL ->
                form.profile(profile.contacts(List.of(new Contact(text, contact.firstName(), contact.lastName())))
                        .build());
            case FIRST_NAME ->
                form.profile(profile.contacts(List.of(new Contact(contact.email(), text, contact.lastName())))
                        .build());
            case LAST_NAME ->
                form.profile(profile.contacts(List.of(new Contact(contact.email(), contact.firstName(), text)))
                        .build());
            case PHONE_NUMBER -> form.phoneNumber(text);
            case EXTERNAL_REFERENCE -> form.externalReference(text);
            case SEGMENT, SUB_SEGMENT, CONTACTS, COTERM_DATE, COMMITMENT ->
                throw new IllegalArgumentException(field + " is no text");
        };
    }

    /** A form with the same text everywhere, but in the country. */
    static CustomerForm.Builder everywhere(String text, String country) {
        return CustomerForm.builder()
                .profile(CompanyProfile.builder()
                        .companyName(text)
                        .preferredLanguage(text)
                        .country(country)
                        .region(text)
                        .city(text)
                        .addressLine1(text)
                        .addressLine2(text)
                        .postalCode(text)
                        .addContacts(new Contact(text, text, text))
                        .build())
                .phoneNumber(text)
                .externalReference(text);
    }

    static Verdict<AccountStatus> verdict(CustomerForm.Builder form) {
        return verdict(MarketplaceEditions.VIPMP, form, RESELLER, Set.of());
    }

    static Verdict<AccountStatus> verdict(
            MarketplaceEdition edition, CustomerForm.Builder form, Reseller reseller, Set<String> keys) {
        return CustomerRule.creations(edition)
                .decide(new CreationRequest(form.build(), CREATED, reseller, keys::contains));
    }

    static List<String> reasons(CustomerForm.Builder form) {
        return VerdictText.reasons(verdict(form));
    }
}
