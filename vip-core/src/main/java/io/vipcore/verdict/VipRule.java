package io.vipcore.verdict;

import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sources;
import io.vipcore.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of this library's rules: every code that can appear in a verdict, with its confidence and its sources.
 *
 * <p>The words stand in the bundle {@code rules}, under the same codes. {@code docs/rules.md} is this catalogue for
 * people.
 */
public enum VipRule implements RuleDefinition {
    /** A required field of the invitation is blank. */
    VIP_INV_001(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED, Sources.ENROL)),
    /** A text of the invitation is malformed. */
    VIP_INV_002(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION, Sources.VIPMP_REF), "textLimits"),
    /** The e-mail is not one plausible mailbox. */
    VIP_INV_003(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** The country is no country code, or the program does not serve it. */
    VIP_INV_004(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.VIPMP_REF), "countriesNotServed"),
    /** The postal code does not fit the country's format. */
    VIP_INV_005(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** The custom anniversary date is too early. */
    VIP_INV_006(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED), "customAnniversaryMoreThanMonths"),
    /** The custom anniversary date is too late. */
    VIP_INV_007(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.TERM_OPT), "customAnniversaryAtMostMonths"),
    /** The customer already exists. */
    VIP_INV_008(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.GUIDE_TR_2015)),
    /** Customer information cannot be edited. */
    VIP_INV_009(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),

    /** The customer already has the offer type. */
    VIP_OFR_001(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),

    /** The product type is excluded from purchase authorizations. */
    VIP_PA_001(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED), "authorizationExclusions"),
    /** The account is overdue. */
    VIP_PA_002(
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(Sources.SEED, Sources.RC_LIC_OLD, Sources.RC_LIC_NEW),
            "authorizationDeadlineDays"),
    /** The account is suspended. */
    VIP_PA_003(
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(Sources.RC_CUST_NEW),
            "authorizationDeadlineDays",
            "suspendedAfterDays"),
    /** The member asks for a product of an offer type that the customer does not have. */
    VIP_PA_004(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),
    /** The product is not sold to the customer's market segment. */
    VIP_PA_005(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.VIPMP_SEG)),
    /** There is no line, or a quantity is not positive. */
    VIP_PA_006(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),
    /** The member asks for more licenses per line than the Admin Console takes. */
    VIP_PA_007(Severity.REFUSAL, Confidence.REPORTED, List.of(Sources.ADD_NEW), "memberLineMaximum"),
    /** The same product appears on two lines. */
    VIP_PA_008(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** The member has not accepted the invitation. */
    VIP_PA_009(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),
    /** The request is dated before the invitation. */
    VIP_PA_010(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),
    /** The purchase order number is malformed. */
    VIP_PA_011(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION), "textLimits"),

    /** The purchase authorization is not pending. */
    VIP_CAN_001(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED), "authorizationDeadlineDays"),
    /** There is no such purchase authorization on the account. */
    VIP_CAN_002(Severity.REFUSAL, Confidence.STATED, List.of(Sources.SEED)),

    /** The renewal window is not open yet. */
    VIP_REN_001(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.RENEW), "windowOpensDaysBefore"),
    /** The renewal window has closed. */
    VIP_REN_002(
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(Sources.JP_AD_DISPLAY, Sources.COVID),
            "windowClosesDaysAfter",
            "windowExceptions"),
    /** There is nothing to renew. */
    VIP_REN_003(Severity.REFUSAL, Confidence.GUIDE, List.of(Sources.RENEW)),

    /** The command is dated before the customer's latest event. */
    VIP_LIF_001(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** There is no such open purchase authorization. */
    VIP_LIF_002(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** It was already done: accepted, ordered or settled. */
    VIP_LIF_003(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** It is not this actor's to do. */
    VIP_LIF_004(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION, Sources.SEED)),
    /** An order is settled before it was placed. */
    VIP_LIF_005(Severity.REFUSAL, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),

    /** The order must be placed with Adobe by the deadline. */
    ORDER_WITH_ADOBE(
            Severity.OBLIGATION,
            Confidence.STATED,
            List.of(Sources.SEED, Sources.RC_LIC_OLD, Sources.RC_LIC_NEW),
            "authorizationDeadlineDays"),
    /** The invitation is not accepted: no access to the Admin Console yet. */
    AWAITING_ACCEPTANCE(Severity.ADVISORY, Confidence.STATED, List.of(Sources.SEED)),
    /** The account manager asks for a product of an offer type that the customer does not have. */
    OFFER_NOT_ENABLED(Severity.ADVISORY, Confidence.STATED, List.of(Sources.SEED)),
    /** No proration date is left before the anniversary date; no source says how many months to order. */
    LAST_PARTIAL_MONTH(Severity.ADVISORY, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)),
    /** The day lies in a renewal window. */
    IN_RENEWAL_WINDOW(
            Severity.ADVISORY,
            Confidence.ASSUMED,
            List.of(Sources.ASSUMPTION),
            "windowOpensDaysBefore",
            "windowClosesDaysAfter",
            "windowExceptions"),
    /** An order was already placed: a return authorization must be asked for. */
    REQUEST_RETURN_AUTHORIZATION(
            Severity.OBLIGATION, Confidence.STATED, List.of(Sources.SEED, Sources.SWO_COMPARE), "returnWindowDays"),
    /** The last day for asking for a return authorization has passed. */
    RETURN_WINDOW_CLOSED(Severity.ADVISORY, Confidence.REPORTED, List.of(Sources.SWO_COMPARE), "returnWindowDays"),
    /** The renewal is allowed, but what is overdue should be settled first. */
    SETTLE_OVERDUE_FIRST(
            Severity.ADVISORY, Confidence.ASSUMED, List.of(Sources.ASSUMPTION), "authorizationDeadlineDays");

    private final String id;
    private final Severity severity;
    private final Confidence confidence;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable list of records
    private final List<Source> sources;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable list of strings
    private final List<String> provisions;

    VipRule(Severity severity, Confidence confidence, List<Source> sources, String... provisions) {
        this.id = severity == Severity.REFUSAL ? name().replace('_', '-') : name();
        this.severity = severity;
        this.confidence = confidence;
        this.sources = sources;
        this.provisions = List.of(provisions);
    }

    /**
     * Looks a rule up by its code.
     *
     * @param id the code, for example {@code VIP-PA-002}
     * @return the rule, or empty if this library has none of that code
     */
    public static Optional<VipRule> find(String id) {
        for (VipRule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    /**
     * Returns the fields of a form about which the rule is this library's assumption, although it is surer about the
     * others: no source asks for them.
     *
     * @return the names of the fields, unmodifiable; empty for most rules
     */
    public List<String> assumedFields() {
        return this == VIP_INV_001 ? List.of("country", "city", "accountManager") : List.of();
    }

    @Override
    public Confidence confidenceIn(List<Evidence> evidence) {
        return isAssumed(evidence) ? Confidence.ASSUMED : confidence;
    }

    @Override
    public List<Source> sourcesIn(List<Evidence> evidence) {
        return isAssumed(evidence) ? List.of(Sources.ASSUMPTION) : sources;
    }

    private boolean isAssumed(List<Evidence> evidence) {
        return evidence.stream()
                .anyMatch(piece ->
                        piece instanceof Evidence.Field field && assumedFields().contains(field.field()));
    }

    @Override
    public List<String> provisions() {
        return provisions;
    }

    @Override
    public boolean limitsOfferedProducts() {
        return this == VIP_PA_001 || this == VIP_PA_004 || this == VIP_PA_005;
    }

    @Override
    public String template(String part, Language language) {
        return language.bundle("io.vipcore.verdict.rules").getString(id + "." + part);
    }
}
