package io.vipcore.marketplace.enrollment;

import static io.vipcore.marketplace.enrollment.CustomerField.COMMITMENT;
import static io.vipcore.marketplace.enrollment.CustomerField.COMPANY_NAME;
import static io.vipcore.marketplace.enrollment.CustomerField.CONTACTS;
import static io.vipcore.marketplace.enrollment.CustomerField.COTERM_DATE;
import static io.vipcore.marketplace.enrollment.CustomerField.COUNTRY;
import static io.vipcore.marketplace.enrollment.CustomerField.EMAIL;
import static io.vipcore.marketplace.enrollment.CustomerField.EXTERNAL_REFERENCE;
import static io.vipcore.marketplace.enrollment.CustomerField.LANGUAGE;
import static io.vipcore.marketplace.enrollment.CustomerField.POSTAL_CODE;
import static io.vipcore.marketplace.enrollment.CustomerField.REGION;
import static io.vipcore.marketplace.enrollment.CustomerField.SEGMENT;
import static io.vipcore.marketplace.enrollment.CustomerField.SUB_SEGMENT;
import static io.vipcore.marketplace.source.MarketplaceSources.AGENCY_ERRORS;
import static io.vipcore.marketplace.source.MarketplaceSources.ERRORS;
import static io.vipcore.marketplace.source.MarketplaceSources.LOCALES;
import static io.vipcore.marketplace.source.MarketplaceSources.RESOURCES;
import static io.vipcore.marketplace.source.MarketplaceSources.SEGMENTS;
import static io.vipcore.marketplace.source.MarketplaceSources.VALIDATIONS;
import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.day;
import static io.vipcore.rules.Evidence.errorCode;
import static io.vipcore.rules.Evidence.field;
import static io.vipcore.rules.Evidence.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.Checks;
import io.vipcore.internal.Text;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.marketplace.source.MarketplaceSources;
import io.vipcore.rules.Condition;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * May this customer be created, and what may change about it afterwards? A blank text is refused by {@code MP-CUS-001} alone,
 * and one that {@code MP-CUS-002} refuses is looked at by no other rule. Refusals carry Adobe's code of the error.
 *
 * <p>Example, created 2026-03-01: an anniversary date of 2027-03-01 is refused by {@code MP-CUS-008}, 2027-03-02 is allowed;
 * for a commercial customer 2029-03-01 is allowed and 2029-03-02 refused by {@code MP-CUS-009}. Sources: AdobeDocs/VIPMP,
 * Create customer account, Update customer account, Validations.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum CustomerRule implements RuleDefinition {
    /** A required text is blank. */
    REQUIRED_TEXT_BLANK(
            "MP-CUS-001",
            RESOURCES,
            eachField((draft, field) -> draft.lacks(field) ? Optional.of(on(field, "1122")) : Optional.empty())),
    /** A text has too few or too many characters, or one that may not stand in it. */
    TEXT_MALFORMED(
            "MP-CUS-002",
            Confidence.STATED,
            List.of(VALIDATIONS, RESOURCES),
            eachField((draft, field) -> draft.problem(field)
                    .map(problem -> on(field, field == EXTERNAL_REFERENCE ? "2126" : "1117", problem))),
            "companyName",
            "textLimits"),
    /** The e-mail address is not of the form that Adobe takes. */
    EMAIL_MALFORMED("MP-CUS-003", VALIDATIONS, unless(EMAIL, "1117", FormTexts::isEmail)),
    /** The country is no country code, or not supported. */
    COUNTRY_NOT_SUPPORTED(
            "MP-CUS-004",
            LOCALES,
            Condition.when(
                    draft -> draft.has(COUNTRY, text -> !MarketplaceLocales.isCountry(text)),
                    draft -> on(COUNTRY, addressError(draft), substitute(draft.text(COUNTRY))))),
    /** The postal code does not fit the country's format. */
    POSTAL_CODE_MALFORMED(
            "MP-CUS-005",
            Confidence.REPORTED,
            List.of(VALIDATIONS, MarketplaceSources.SOFTWAREONE, MarketplaceSources.ADDRESS_DATA),
            Condition.when(
                    draft -> MarketplaceLocales.isCountry(draft.text(COUNTRY))
                            && draft.has(POSTAL_CODE, text -> !FormTexts.isPostalCode(draft.text(COUNTRY), text)),
                    draft -> on(POSTAL_CODE, addressError(draft)))),
    /** Adobe does not write in the language. */
    LANGUAGE_NOT_SUPPORTED("MP-CUS-006", LOCALES, unless(LANGUAGE, "1117", MarketplaceLocales::isLanguage)),
    /** The reseller is not enabled for the market segment. */
    SEGMENT_NOT_ENABLED(
            "MP-CUS-007",
            SEGMENTS,
            Condition.when(
                    draft -> !draft.reseller().segments().contains(draft.segment()),
                    draft -> notEnabled(draft.segment()))),
    /** The anniversary date of an extended term is too early. */
    COTERM_DATE_TOO_EARLY(
            "MP-CUS-008",
            Confidence.STATED,
            List.of(MarketplaceSources.CREATE_CUSTOMER),
            cotermDate(
                    draft -> draft.edition().extendedTermMoreThanMonths().value(),
                    (date, border) -> !date.isAfter(border)),
            "extendedTermMoreThanMonths"),
    /** The anniversary date of an extended term is too late. */
    COTERM_DATE_TOO_LATE(
            "MP-CUS-009",
            Confidence.STATED,
            List.of(MarketplaceSources.CREATE_CUSTOMER, AGENCY_ERRORS),
            cotermDate(Draft::termAtMostMonths, LocalDate::isAfter),
            "extendedTermAtMostMonths",
            "extendedTermAtMostMonthsOfAgencies"),
    /** The customer already exists. */
    CUSTOMER_EXISTS("MP-CUS-010", ERRORS, about(COMPANY_NAME, "1127", Draft::exists)),
    /** The reseller is inactive. */
    RESELLER_INACTIVE(
            "MP-CUS-011", ERRORS, whole("1126", draft -> !draft.reseller().isActive())),
    /** A three-year commitment names no quantity, or one below its minimum. */
    COMMITMENT_TOO_SMALL(
            "MP-CUS-012",
            Confidence.STATED,
            List.of(MarketplaceSources.COMMITMENT, MarketplaceSources.SOFTWAREONE),
            Condition.when(
                    Draft::isCommitmentTooSmall,
                    draft -> on(
                            COMMITMENT,
                            "1135",
                            count("licenses", draft.least(OfferKind.LICENSE)),
                            count("consumables", draft.least(OfferKind.CONSUMABLES)))),
            "commitmentMinimums"),
    /** A large agency asks for a three-year commitment. */
    COMMITMENT_OF_AGENCY(
            "MP-CUS-013", agency(about(COMMITMENT, "1147", draft -> draft.form().asksForCommitment()))),
    /** A large agency is of another market segment than government. */
    AGENCY_SEGMENT("MP-LGA-001", agency(about(SEGMENT, "1163", draft -> draft.segment() != Segment.GOV))),
    /** A large agency is of another country than the United States and Canada. */
    AGENCY_COUNTRY("MP-LGA-002", agency(unless(COUNTRY, "1167", ImmutableSet.of("US", "CA")::contains))),
    /** A large agency is neither federal nor of a state. */
    AGENCY_SUB_SEGMENT(
            "MP-LGA-003",
            agency(about(
                    SUB_SEGMENT,
                    "1168",
                    draft -> draft.form()
                            .subSegment()
                            .filter(EnumSet.of(SubSegment.FEDERAL, SubSegment.STATE)::contains)
                            .isEmpty()))),
    /** The reseller's partner is not enabled for large agencies. */
    AGENCY_PARTNER("MP-LGA-004", agency(whole("1164", draft -> !draft.reseller().sellsToAgencies()))),
    /** Company name, country and region cannot be edited. */
    PROFILE_CANNOT_CHANGE(
            "MP-EDT-001",
            Severity.REFUSAL,
            Condition.found(request -> Stream.of(
                            edited(request, COMPANY_NAME, CompanyProfile::companyName),
                            edited(request, COUNTRY, CompanyProfile::country),
                            edited(request, REGION, CompanyProfile::region))
                    .flatMap(Optional::stream)
                    .toList())),
    /** The account is pending or blocked. */
    ACCOUNT_NOT_EDITABLE(
            "MP-EDT-002",
            Severity.REFUSAL,
            whole(
                    "1125",
                    request -> EnumSet.of(AccountStatus.PENDING, AccountStatus.BLOCKED)
                            .contains(request.status()))),
    /** The market segment cannot change while there is an active subscription. */
    SEGMENT_IN_USE(
            "MP-EDT-003",
            Severity.REFUSAL,
            Condition.when(
                    request -> request.changesSegment() && request.hasActiveSubscription(),
                    request -> Finding.of(field(SEGMENT.fieldName())).onLine(SEGMENT.position()))),
    /** The reseller is not enabled for the new market segment. */
    NEW_SEGMENT_NOT_ENABLED(
            "MP-EDT-004",
            Severity.REFUSAL,
            Condition.when(
                    request -> request.changesSegment()
                            && !request.reseller().segments().contains(request.wantedSegment()),
                    request -> notEnabled(request.wantedSegment()))),
    /** Contacts are named, and there is none. */
    NO_CONTACT(
            "MP-EDT-005",
            Severity.REFUSAL,
            about(
                    CONTACTS,
                    "1122",
                    request -> request.namesContacts()
                            && request.wanted().contacts().isEmpty())),
    /** The name of a known contact is not stored. */
    NAME_NOT_STORED(
            "NAME_NOT_STORED",
            Severity.ADVISORY,
            Condition.when(request -> request.namesContacts()
                    && request.wanted().contacts().stream()
                            .anyMatch(wanted -> isRenamed(request.profile().contacts(), wanted)))),
    /** A contact who is no longer named stays an administrator. */
    ADMIN_STAYS(
            "ADMIN_STAYS",
            Severity.ADVISORY,
            Condition.when(request -> request.namesContacts()
                    && request.profile().contacts().stream()
                            .anyMatch(known -> request.wanted().contacts().stream()
                                    .noneMatch(wanted -> haveOneEmail(known, wanted))))),
    /** Every contact who is named gets the welcome mail again. */
    WELCOME_MAIL_AGAIN("WELCOME_MAIL_AGAIN", Severity.ADVISORY, Condition.when(EditRequest::namesContacts));

    private final RuleDefinition identity;

    private final Optional<Condition<Draft>> creating;

    private final Optional<Condition<EditRequest>> editing;

    CustomerRule(String code, Condition<Draft> ofAgencies) {
        this(code, AGENCY_ERRORS, ofAgencies);
    }

    CustomerRule(String code, Source source, Condition<Draft> creating) {
        this(code, Confidence.STATED, List.of(source), creating);
    }

    CustomerRule(
            String code, Confidence confidence, List<Source> sources, Condition<Draft> creating, String... provisions) {
        this.identity = RuleDefinition.of(code, Severity.REFUSAL, confidence, sources, List.of(provisions));
        this.creating = Optional.of(creating);
        this.editing = Optional.empty();
    }

    CustomerRule(String code, Severity severity, Condition<EditRequest> editing) {
        this.identity = RuleDefinition.of(
                code, severity, Confidence.STATED, List.of(MarketplaceSources.EDIT_CUSTOMER), List.of());
        this.creating = Optional.empty();
        this.editing = Optional.of(editing);
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision whether a customer may be created; its result is the status of the new account, pending}
     *
     * @param edition the edition
     */
    public static Policy<CreationRequest, AccountStatus> creations(MarketplaceEdition edition) {
        Checks.required("CustomerRule.edition", edition);
        return Policy.of(
                edition,
                rules(rule -> rule.creating.map(condition -> new Condition<>(
                        request -> condition.holds().test(new Draft(edition, request)),
                        request -> condition.findings().apply(new Draft(edition, request))))),
                request -> AccountStatus.PENDING);
    }

    /**
     * {@return the decision whether a customer may be edited; its result is who the customer is to be}
     *
     * @param edition the edition
     */
    public static Policy<EditRequest, CompanyProfile> edits(MarketplaceEdition edition) {
        return Policy.of(edition, rules(rule -> rule.editing), EditRequest::wanted);
    }

    private static <Q> List<Rule<Q>> rules(Function<CustomerRule, Optional<Condition<Q>>> condition) {
        return Arrays.stream(values())
                .flatMap(rule -> condition.apply(rule).map(each -> new Rule<>(rule, each)).stream())
                .toList();
    }

    private static <Q> Condition<Q> about(CustomerField field, String error, Predicate<Q> isWrong) {
        return Condition.when(isWrong, question -> on(field, error));
    }

    private static <Q> Condition<Q> whole(String error, Predicate<Q> isWrong) {
        return Condition.when(isWrong, question -> Finding.of(errorCode(error)));
    }

    private static Condition<Draft> eachField(BiFunction<Draft, CustomerField, Optional<Finding>> find) {
        return Condition.found(draft -> Arrays.stream(CustomerField.values())
                .flatMap(field -> find.apply(draft, field).stream())
                .toList());
    }

    private static Finding on(CustomerField field, String error, Evidence... more) {
        return Finding.of(ImmutableList.<Evidence>builder()
                        .add(field(field.fieldName()), errorCode(error))
                        .add(more)
                        .build())
                .onLine(field.position());
    }

    private static Condition<Draft> unless(CustomerField field, String error, Predicate<String> isRight) {
        return about(field, error, draft -> draft.has(field, text -> !isRight.test(text)));
    }

    private static Condition<Draft> agency(Condition<Draft> condition) {
        return new Condition<>(
                draft -> draft.form().isLargeAgency() && condition.holds().test(draft), condition.findings());
    }

    private static Finding notEnabled(Segment segment) {
        return on(SEGMENT, "2135", code("segment", segment));
    }

    private static Condition<Draft> cotermDate(ToIntFunction<Draft> limit, BiPredicate<LocalDate, LocalDate> isBeyond) {
        return Condition.found(draft -> {
            int months = limit.applyAsInt(draft);
            LocalDate border = draft.request().on().plusMonths(months);
            return draft.form().cotermDate().filter(date -> isBeyond.test(date, border)).stream()
                    .map(date -> on(
                            COTERM_DATE,
                            "1117",
                            day("cotermDate", date),
                            day("border", border),
                            count("months", months)))
                    .toList();
        });
    }

    /** The error of an address alone, or the other one if anything else is wrong in its way. */
    private static String addressError(Draft draft) {
        Evidence other = errorCode("1117");
        return EnumSet.complementOf(EnumSet.of(COUNTRY_NOT_SUPPORTED, POSTAL_CODE_MALFORMED)).stream()
                        .flatMap(rule -> rule.creating.stream())
                        .filter(condition -> condition.holds().test(draft))
                        .flatMap(condition -> condition.findings().apply(draft).stream())
                        .anyMatch(finding -> finding.evidence().contains(other))
                ? "1117"
                : "1118";
    }

    private static Evidence substitute(String country) {
        return MarketplaceLocales.substituteFor(country)
                .map(substitute -> group("use", code("substitute", substitute)))
                .orElse(group("none"));
    }

    private static Optional<Finding> edited(
            EditRequest request, CustomerField field, Function<CompanyProfile, String> text) {
        return areEqual(text.apply(request.profile()), text.apply(request.wanted()))
                ? Optional.empty()
                : Optional.of(on(field, "1119"));
    }

    /** Whether a contact has another name than the first known one of the same e-mail address. */
    private static boolean isRenamed(List<Contact> known, Contact contact) {
        return known.stream()
                .filter(each -> haveOneEmail(each, contact))
                .limit(1)
                .anyMatch(first -> !areEqual(first.firstName(), contact.firstName())
                        || !areEqual(first.lastName(), contact.lastName()));
    }

    private static boolean haveOneEmail(Contact one, Contact other) {
        return Text.comparisonKey(one.email()).equals(Text.comparisonKey(other.email()));
    }

    private static boolean areEqual(String one, String other) {
        return Text.normalized(one).equals(Text.normalized(other));
    }
}
