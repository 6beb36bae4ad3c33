package io.vipcore.vip.enrollment;

import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.day;
import static io.vipcore.rules.Evidence.field;

import com.google.common.collect.Sets;
import io.vipcore.internal.Checks;
import io.vipcore.internal.Countries;
import io.vipcore.rules.Condition;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.rules.TextProblem;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * May this organization be invited? If so, the customer exists with its VIP ID at once. After that no information about it
 * may change, also not the custom anniversary date; but the account manager may add the other offer type at any time.
 *
 * <p>Example, invited 2024-02-29: a custom anniversary date of 2025-02-28 is refused by {@code VIP-INV-006} (not more
 * than 12 months), 2025-03-01 is allowed; for a commercial customer 2027-02-28 is allowed and 2027-03-01 refused by
 * {@code VIP-INV-007} (later than 36 months). Sources: Adobe's help page "Manage your VIP customers"; VIP Program Guide,
 * Subscription term options.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum EnrollmentRule implements RuleDefinition {
    /** A required field is blank. */
    REQUIRED_FIELD_BLANK(
            "VIP-INV-001",
            Confidence.STATED,
            List.of(VipSources.SEED, VipSources.ENROL),
            edition -> eachField((form, field) ->
                    field.isRequired(form.country()) && field.textOf(form).isEmpty()
                            ? Optional.of(blank(field))
                            : Optional.empty())),
    /** A text is malformed. */
    TEXT_MALFORMED(
            "VIP-INV-002",
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION, VipSources.VIPMP_REF),
            edition ->
                    eachField((form, field) -> problemOf(edition, field, form).map(problem -> on(field, problem))),
            "textLimits"),
    /** The e-mail is not one plausible mailbox. */
    EMAIL_NOT_ONE_MAILBOX(
            "VIP-INV-003",
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION, VipSources.MAILBOX, VipSources.HOST_NAME),
            edition -> {
                int longestLocalPart = edition.textLimit("emailLocalPart");
                return about(
                        InvitationField.EMAIL,
                        form -> !form.email().isEmpty()
                                && problemOf(edition, InvitationField.EMAIL, form)
                                        .isEmpty()
                                && !Mailbox.isPlausible(form.email(), longestLocalPart));
            },
            "textLimits"),
    /** The country is no country code, or the program does not serve it. */
    COUNTRY_NOT_SERVED(
            "VIP-INV-004",
            Confidence.GUIDE,
            List.of(VipSources.VIPMP_REF),
            edition -> about(
                    InvitationField.COUNTRY,
                    form -> !form.country().isEmpty()
                            && (!Countries.isCode(form.country())
                                    || edition.countriesNotServed().value().contains(form.country()))),
            "countriesNotServed"),
    /** The postal code does not fit the country's format. */
    POSTAL_CODE_FORMAT(
            "VIP-INV-005",
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION, VipSources.ADDRESS_DATA),
            edition -> about(
                    InvitationField.POSTAL_CODE,
                    form -> !form.postalCode().isEmpty() && !PostalFormats.fits(form.country(), form.postalCode()))),
    /** The custom anniversary date is too early. */
    CUSTOM_ANNIVERSARY_TOO_EARLY(
            "VIP-INV-006",
            Confidence.STATED,
            List.of(VipSources.SEED),
            edition -> Condition.found(request -> {
                InvitationForm form = request.form();
                if (form.invitedOn().isEmpty() || form.customAnniversary().isEmpty()) {
                    return List.of();
                }
                int months = edition.customAnniversaryMoreThanMonths().value();
                LocalDate custom = form.customAnniversary().get();
                LocalDate latestRefused = form.invitedOn().get().plusMonths(months);
                return custom.isAfter(latestRefused)
                        ? List.of()
                        : List.of(on(
                                InvitationField.CUSTOM_ANNIVERSARY,
                                day("customAnniversary", custom),
                                day("earliest", latestRefused.plusDays(1)),
                                count("months", months)));
            }),
            "customAnniversaryMoreThanMonths"),
    /** The custom anniversary date is too late. */
    CUSTOM_ANNIVERSARY_TOO_LATE(
            "VIP-INV-007",
            Confidence.GUIDE,
            List.of(VipSources.TERM_OPT),
            edition -> Condition.found(request -> {
                InvitationForm form = request.form();
                if (form.invitedOn().isEmpty()
                        || form.customAnniversary().isEmpty()
                        || form.segment().isEmpty()) {
                    return List.of();
                }
                int months =
                        edition.customAnniversaryAtMostMonths(form.segment().get());
                LocalDate custom = form.customAnniversary().get();
                LocalDate latest = form.invitedOn().get().plusMonths(months);
                return custom.isAfter(latest)
                        ? List.of(on(
                                InvitationField.CUSTOM_ANNIVERSARY,
                                day("customAnniversary", custom),
                                day("latest", latest),
                                count("months", months)))
                        : List.of();
            }),
            "customAnniversaryAtMostMonths"),
    /** The customer already exists. */
    CUSTOMER_EXISTS(
            "VIP-INV-008",
            Confidence.GUIDE,
            List.of(VipSources.GUIDE_TR_2015),
            edition -> Condition.when(
                    request -> !request.form().organization().isEmpty()
                            && !request.form().email().isEmpty()
                            && request.knownCustomers()
                                    .contains(
                                            request.form().organization(),
                                            request.form().email()),
                    request -> on(InvitationField.ORGANIZATION))),
    /** Customer information cannot be edited. */
    INFORMATION_CANNOT_CHANGE("VIP-INV-009"),
    /** The customer already has the offer type. */
    OFFER_ALREADY_GRANTED("VIP-OFR-001");

    /** Required, although no source asks for them. */
    private static final Set<InvitationField> ASSUMED_TO_BE_REQUIRED =
            Sets.immutableEnumSet(InvitationField.COUNTRY, InvitationField.CITY, InvitationField.ACCOUNT_MANAGER);

    private final RuleDefinition identity;

    /** The condition of a rule about an invitation. */
    private final Optional<Function<VipEdition, Condition<InvitationRequest>>> condition;

    EnrollmentRule(
            String code,
            Confidence confidence,
            List<Source> sources,
            Function<VipEdition, Condition<InvitationRequest>> condition,
            String... provisions) {
        this.identity = RuleDefinition.of(code, Severity.REFUSAL, confidence, sources, List.of(provisions));
        this.condition = Optional.of(condition);
    }

    EnrollmentRule(String code) {
        this.identity =
                RuleDefinition.of(code, Severity.REFUSAL, Confidence.STATED, List.of(VipSources.SEED), List.of());
        this.condition = Optional.empty();
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision on invitations; its result is the new customer}
     *
     * @param edition the edition
     */
    public static Policy<InvitationRequest, Customer> invitations(VipEdition edition) {
        Checks.required("EnrollmentRule.edition", edition);
        List<Rule<InvitationRequest>> rules = new ArrayList<>();
        for (EnrollmentRule rule : values()) {
            rule.condition.ifPresent(condition -> rules.add(new Rule<>(rule, condition.apply(edition))));
        }
        // Only an allowed invitation is told; it has a segment and a day.
        rules.add(edition.closing(
                request -> request.form().segment().orElseThrow(),
                request -> request.form().invitedOn().orElseThrow()));
        return Policy.of(edition, rules, request -> request.form().customer(request.vipId()));
    }

    /**
     * {@return the decision whether a field of a customer's information may be edited; its result is the field}
     *
     * <p>The account manager is no information about the customer but the reseller's assignment, and may change. Source:
     * RC-TEAM, where the reseller's primary administrator changes who manages a customer.
     *
     * @param edition the edition
     */
    public static Policy<InvitationField, InvitationField> edits(VipEdition edition) {
        Rule<InvitationField> rule = Rule.when(
                INFORMATION_CANNOT_CHANGE,
                field -> field != InvitationField.ACCOUNT_MANAGER,
                field -> Finding.of(field(field.fieldName())).onLine(field.position()));
        return Policy.of(edition, List.of(rule), Function.identity());
    }

    /**
     * {@return the decision whether an offer type may be added; its result is the grant}
     *
     * @param edition the edition
     */
    public static Policy<OfferRequest, OfferGrant> offers(VipEdition edition) {
        Rule<OfferRequest> rule = Rule.when(
                OFFER_ALREADY_GRANTED,
                request -> request.customer().hasOffer(request.type(), request.asOf()),
                request -> Finding.of(code("offer", request.type())));
        return Policy.of(edition, List.of(rule), request -> OfferGrant.of(request.type(), request.asOf()));
    }

    private static Condition<InvitationRequest> eachField(
            BiFunction<InvitationForm, InvitationField, Optional<Finding>> find) {
        return Condition.found(request -> Stream.of(InvitationField.values())
                .flatMap(field -> find.apply(request.form(), field).stream())
                .toList());
    }

    private static Condition<InvitationRequest> about(InvitationField field, Predicate<InvitationForm> isWrong) {
        return Condition.when(request -> isWrong.test(request.form()), request -> on(field));
    }

    private static Finding on(InvitationField field, Evidence... more) {
        return Finding.of(Stream.concat(Stream.of(field(field.fieldName())), Stream.of(more))
                        .toList())
                .onLine(field.position());
    }

    private static Finding blank(InvitationField field) {
        if (field == InvitationField.POSTAL_CODE) {
            return on(field).restingOn(Confidence.REPORTED, VipSources.ADDRESS_DATA);
        }
        return ASSUMED_TO_BE_REQUIRED.contains(field)
                ? on(field).restingOn(Confidence.ASSUMED, Source.ASSUMPTION)
                : on(field);
    }

    private static Optional<Evidence> problemOf(VipEdition edition, InvitationField field, InvitationForm form) {
        return field.isFreeText()
                ? TextProblem.find(field.textOf(form), edition.textLimit(field.fieldName()))
                : Optional.empty();
    }
}
