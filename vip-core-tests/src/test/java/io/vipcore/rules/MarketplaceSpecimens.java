package io.vipcore.rules;

import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.enrollment.CreationRequest;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.marketplace.enrollment.EditRequest;
import io.vipcore.marketplace.enrollment.Reseller;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule;
import io.vipcore.migration.VipAccount;
import io.vipcore.migration.VipAccount.Renewed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verdicts in which every rule of VIP Marketplace applies, in each of its ways. */
final class MarketplaceSpecimens {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Reseller INACTIVE = new Reseller(Set.of(Segment.EDU), false, false);
    private static final Contact KNOWN = new Contact("mickey@mouse.example", "Mickey", "Mouse");
    private static final CompanyProfile PROFILE = CompanyProfile.builder()
            .companyName("Fairmont")
            .preferredLanguage("en-US")
            .country("US")
            .region("CA")
            .city("San Jose")
            .addressLine1("200 Fairmont Ave")
            .postalCode("95110")
            .addContacts(KNOWN)
            .build();

    private MarketplaceSpecimens() {}

    static List<Verdict<?>> all() {
        CustomerForm.Builder spoiled = CustomerForm.builder()
                .profile(CompanyProfile.builder()
                        .from(PROFILE)
                        .companyName("Bar")
                        .preferredLanguage("xx")
                        .country("JE")
                        .city("<>")
                        .contacts(List.of(new Contact("mickey", "", "")))
                        .build())
                .isLargeAgency(true)
                .asksForCommitment(true);
        Contact renamed = new Contact(KNOWN.email(), "Michael", KNOWN.lastName());
        Contact other = new Contact("minnie@mouse.example", "Minnie", "Mouse");
        CompanyProfile.Builder elsewhere =
                CompanyProfile.builder().from(PROFILE).postalCode("x");
        return List.of(
                create(spoiled.cotermDate(DAY)),
                create(spoiled.cotermDate(DAY.plusYears(5)).putCommitmentMinimums(OfferKind.LICENSE, 9L)),
                create(CustomerForm.builder().profile(elsewhere.build())),
                create(CustomerForm.builder().profile(elsewhere.country("XX").build())),
                edit(
                        AccountStatus.PENDING,
                        Segment.GOV,
                        wanted().companyName("Fairmont Ltd").contacts(List.of())),
                edit(AccountStatus.ACTIVE, Segment.COM, wanted().contacts(List.of(renamed))),
                edit(AccountStatus.ACTIVE, Segment.COM, wanted().contacts(List.of(other))),
                move(
                        Optional.empty(),
                        Renewed.NONE,
                        23,
                        "2023-03-01",
                        Circumstance.INACTIVE,
                        Circumstance.UNPAID_INVOICE,
                        Circumstance.UNBILLED_ORDER,
                        Circumstance.LINKED_BEFORE_OWNER,
                        Circumstance.LARGE_AGENCY),
                move(Optional.of(DAY), Renewed.PARTIAL, 17, "2025-03-01", Circumstance.LINKED));
    }

    private static Verdict<?> move(
            Optional<LocalDate> accepted, Renewed renewed, int level, String committed, Circumstance... circumstances) {
        MigrationKnowledge known = MigrationKnowledge.builder()
                .addCountries("US")
                .addSegments(Segment.COM)
                .commitment(new VipCommitment(LocalDate.parse(committed), LocalDate.parse("2027-02-28"), 30))
                .highVolumeLevel(level)
                .addCircumstances(circumstances)
                .build();
        return MigrationRule.policy(MarketplaceEditions.VIPMP)
                .decide(new VipAccount(
                        DAY,
                        known,
                        Optional.of("PL"),
                        Segment.EDU,
                        accepted,
                        20,
                        Optional.of(DAY.plusDays(1)),
                        renewed,
                        List.of(DAY),
                        List.of("PA-1"),
                        Set.of("CC-ALL-TEAM")));
    }

    private static CompanyProfile.Builder wanted() {
        return CompanyProfile.builder().from(PROFILE);
    }

    private static Verdict<AccountStatus> create(CustomerForm.Builder form) {
        return CustomerRule.creations(MarketplaceEditions.VIPMP)
                .decide(new CreationRequest(form.build(), DAY, INACTIVE, key -> true));
    }

    private static Verdict<CompanyProfile> edit(AccountStatus status, Segment segment, CompanyProfile.Builder wanted) {
        return CustomerRule.edits(MarketplaceEditions.VIPMP)
                .decide(new EditRequest(PROFILE, Segment.COM, status, true, wanted.build(), segment, true, INACTIVE));
    }
}
