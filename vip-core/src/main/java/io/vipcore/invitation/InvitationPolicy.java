package io.vipcore.invitation;

import static io.vipcore.verdict.Evidence.code;
import static io.vipcore.verdict.Evidence.count;
import static io.vipcore.verdict.Evidence.day;
import static io.vipcore.verdict.Evidence.field;
import static io.vipcore.verdict.Evidence.group;

import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.edition.Edition;
import io.vipcore.fact.Text;
import io.vipcore.fact.TextProblem;
import io.vipcore.product.MarketSegment;
import io.vipcore.verdict.Findings;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * May this organization be invited? If so, the customer exists with its VIP ID at once.
 *
 * <p>Example, invited 2024-02-29: a custom anniversary date of 2025-02-28 is refused by {@code VIP-INV-006} (not more
 * than 12 months), 2025-03-01 is allowed; for a commercial customer 2027-02-28 is allowed and 2027-03-01 refused by
 * {@code VIP-INV-007} (later than 36 months). Sources: the founding page; VIP Program Guide, Subscription term options.
 */
public final class InvitationPolicy {

    private InvitationPolicy() {}

    /**
     * Returns the policy of an edition, made of the rules {@code VIP-INV-001} to {@code 008}.
     *
     * @param edition the edition
     * @return the policy
     */
    public static RulePolicy<InvitationRequest, Customer> of(Edition edition) {
        return RulePolicy.of(
                edition,
                List.of(
                        requiredFieldsFilledIn(),
                        textsWellFormed(edition),
                        emailIsOneMailbox(edition),
                        countryIsServed(edition),
                        postalCodeFitsCountry(),
                        customAnniversaryNotTooEarly(edition),
                        customAnniversaryNotTooLate(edition),
                        customerIsNew()),
                InvitationPolicy::invite);
    }

    private static Rule<InvitationRequest> requiredFieldsFilledIn() {
        return Rule.of(
                VipRule.VIP_INV_001,
                (request, findings) -> forEachField(findings, (field, found) -> {
                    InvitationForm form = request.form();
                    boolean missing = field.isRequired(form.country())
                            && field.textOf(form).isBlank();
                    if (missing) {
                        found.addAt(field.position(), field(field.fieldName()));
                    }
                    return missing;
                }));
    }

    private static Rule<InvitationRequest> textsWellFormed(Edition edition) {
        return Rule.of(
                VipRule.VIP_INV_002,
                (request, findings) -> forEachField(findings, (field, found) -> {
                    Optional<TextProblem> problem = problemOf(edition, field, request.form());
                    problem.ifPresent(kind -> found.addAt(
                            field.position(),
                            field(field.fieldName()),
                            kind == TextProblem.TOO_LONG
                                    ? group(
                                            "tooLong",
                                            count("length", Text.length(field.textOf(request.form()))),
                                            count("limit", edition.textLimit(field.fieldName())))
                                    : code("problem", kind)));
                    return problem.isPresent();
                }));
    }

    private static Rule<InvitationRequest> emailIsOneMailbox(Edition edition) {
        int longestLocalPart = edition.textLimit("emailLocalPart");
        return Rule.of(VipRule.VIP_INV_003, (request, findings) -> {
            String email = request.form().email();
            if (email.isBlank()
                    || problemOf(edition, InvitationField.EMAIL, request.form()).isPresent()
                    || Mailbox.isPlausible(email, longestLocalPart)) {
                return false;
            }
            findings.addAt(InvitationField.EMAIL.position(), field(InvitationField.EMAIL.fieldName()));
            return true;
        });
    }

    private static Rule<InvitationRequest> countryIsServed(Edition edition) {
        return Rule.of(VipRule.VIP_INV_004, (request, findings) -> {
            String country = request.form().country();
            boolean served = Countries.isCode(country)
                    && !edition.countriesNotServed().value().contains(country);
            if (country.isBlank() || served) {
                return false;
            }
            findings.addAt(InvitationField.COUNTRY.position(), field(InvitationField.COUNTRY.fieldName()));
            return true;
        });
    }

    private static Rule<InvitationRequest> postalCodeFitsCountry() {
        return Rule.of(VipRule.VIP_INV_005, (request, findings) -> {
            InvitationForm form = request.form();
            if (form.postalCode().isBlank() || PostalFormats.fits(form.country(), form.postalCode())) {
                return false;
            }
            findings.addAt(InvitationField.POSTAL_CODE.position(), field(InvitationField.POSTAL_CODE.fieldName()));
            return true;
        });
    }

    private static Rule<InvitationRequest> customAnniversaryNotTooEarly(Edition edition) {
        int months = edition.customAnniversaryMoreThanMonths().value();
        return Rule.of(VipRule.VIP_INV_006, (request, findings) -> {
            Optional<LocalDate> invited = request.form().invitedOn();
            Optional<LocalDate> custom = request.form().customAnniversary();
            if (invited.isEmpty() || custom.isEmpty()) {
                return false;
            }
            LocalDate latestRefused = invited.get().plusMonths(months);
            if (custom.get().isAfter(latestRefused)) {
                return false;
            }
            findings.addAt(
                    InvitationField.CUSTOM_ANNIVERSARY.position(),
                    field(InvitationField.CUSTOM_ANNIVERSARY.fieldName()),
                    day("customAnniversary", custom.get()),
                    day("earliest", latestRefused.plusDays(1)),
                    count("months", months));
            return true;
        });
    }

    private static Rule<InvitationRequest> customAnniversaryNotTooLate(Edition edition) {
        return Rule.of(VipRule.VIP_INV_007, (request, findings) -> {
            Optional<LocalDate> invited = request.form().invitedOn();
            Optional<LocalDate> custom = request.form().customAnniversary();
            Optional<MarketSegment> segment = request.form().segment();
            if (invited.isEmpty() || custom.isEmpty() || segment.isEmpty()) {
                return false;
            }
            int months = edition.customAnniversaryAtMostMonths(segment.get());
            LocalDate latest = invited.get().plusMonths(months);
            if (!custom.get().isAfter(latest)) {
                return false;
            }
            findings.addAt(
                    InvitationField.CUSTOM_ANNIVERSARY.position(),
                    field(InvitationField.CUSTOM_ANNIVERSARY.fieldName()),
                    day("customAnniversary", custom.get()),
                    day("latest", latest),
                    count("months", months));
            return true;
        });
    }

    private static Rule<InvitationRequest> customerIsNew() {
        return Rule.of(VipRule.VIP_INV_008, (request, findings) -> {
            InvitationForm form = request.form();
            if (form.organization().isBlank()
                    || form.email().isBlank()
                    || !request.knownCustomers().contains(form.organization(), form.email())) {
                return false;
            }
            findings.addAt(InvitationField.ORGANIZATION.position(), field(InvitationField.ORGANIZATION.fieldName()));
            return true;
        });
    }

    private static Optional<TextProblem> problemOf(Edition edition, InvitationField field, InvitationForm form) {
        return field.isFreeText()
                ? TextProblem.of(field.textOf(form), edition.textLimit(field.fieldName()))
                : Optional.empty();
    }

    private static Customer invite(InvitationRequest request) {
        InvitationForm form = request.form();
        LocalDate invited = form.invitedOn().orElseThrow();
        return Customer.builder()
                .vipId(request.vipId())
                .organization(form.organization())
                .address(Address.builder()
                        .country(form.country())
                        .region(filledIn(form.region()))
                        .line1(form.addressLine1())
                        .line2(filledIn(form.addressLine2()))
                        .city(form.city())
                        .postalCode(filledIn(form.postalCode()))
                        .build())
                .primaryContact(PrimaryContact.builder()
                        .firstName(form.firstName())
                        .lastName(form.lastName())
                        .email(form.email())
                        .build())
                .segment(form.segment().orElseThrow())
                .invited(invited)
                .customAnniversary(form.customAnniversary())
                .addOffers(OfferGrant.of(form.offer().orElseThrow(), invited))
                .addManagers(ManagerAssignment.of(form.accountManager(), invited))
                .build();
    }

    private static Optional<String> filledIn(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }

    @FunctionalInterface
    private interface FieldCheck {
        boolean finds(InvitationField field, Findings findings);
    }

    private static boolean forEachField(Findings findings, FieldCheck check) {
        boolean found = false;
        for (InvitationField field : InvitationField.values()) {
            found |= check.finds(field, findings);
        }
        return found;
    }
}
