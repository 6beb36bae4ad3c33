package io.vipcore.vip.authorization;

import static io.vipcore.rules.Evidence.authorization;
import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.day;
import static io.vipcore.rules.Evidence.group;
import static io.vipcore.rules.Evidence.product;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.internal.Checks;
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
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.AuthorizationExclusion;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * May this purchase authorization be created? If so: the new purchase authorization, the day by which it must be ordered,
 * and per line the term to order.
 *
 * <p>Example, {@code VIP_2018}: with an unpaid purchase authorization of 2024-03-01 a request on 2024-03-31 is allowed,
 * on 2024-04-01 refused by {@code VIP-PA-002} and from 2024-05-01 by {@code VIP-PA-003}. Sources: Adobe's help page
 * "Manage your VIP customers"; RC-LIC-OLD; RC-CUST-NEW.
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum RequestRule implements RuleDefinition {
    /** The product type is excluded from purchase authorizations. */
    PRODUCT_EXCLUDED(
            "VIP-PA-001",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> eachProduct(parts, (request, asked) -> isExcluded(parts, request, asked)),
            "authorizationExclusions"),
    /** The account is overdue. */
    ACCOUNT_OVERDUE(
            "VIP-PA-002",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED, VipSources.RC_LIC_OLD, VipSources.RC_LIC_NEW),
            parts -> accountStands(parts, AccountStanding.OVERDUE),
            "authorizationDeadlineDays"),
    /** The account is suspended. */
    ACCOUNT_SUSPENDED(
            "VIP-PA-003",
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(VipSources.RC_CUST_NEW),
            parts -> accountStands(parts, AccountStanding.SUSPENDED),
            "authorizationDeadlineDays",
            "suspendedAfterDays"),
    /** The member asks for a product of an offer type that the customer does not have. */
    OFFER_MISSING(
            "VIP-PA-004",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> eachProduct(parts, (request, asked) -> request.isByMember() && lacksOffer(request, asked))),
    /** The product is not sold to the customer's market segment; one that the catalog does not list is sold to none. */
    PRODUCT_NOT_SOLD_TO_SEGMENT(
            "VIP-PA-005",
            Severity.REFUSAL,
            Confidence.GUIDE,
            List.of(VipSources.VIPMP_SEG),
            parts -> eachLine(
                    (request, line) -> parts.catalog()
                            .find(line.product())
                            .filter(asked -> asked.isSoldTo(request.customer().segment()))
                            .isEmpty(),
                    (request, line) -> {
                        Evidence segment = code("segment", request.customer().segment());
                        return parts.catalog().find(line.product()).isPresent()
                                ? Finding.of(product(line.product()), segment)
                                : Finding.of(product(line.product()), segment, group("notListed"));
                    })),
    /** There is no line, or a quantity is not positive. */
    NO_LINE_OR_QUANTITY("VIP-PA-006", Severity.REFUSAL, Confidence.STATED, List.of(VipSources.SEED), parts -> {
        Condition<AuthorizationRequest> notPositive = eachLine(
                (request, line) -> line.quantity() <= 0,
                (request, line) ->
                        Finding.of(group("badLine", product(line.product()), count("quantity", line.quantity()))));
        return new Condition<>(
                request -> request.lines().isEmpty() || notPositive.holds().test(request),
                request -> request.lines().isEmpty()
                        ? List.of(Finding.of(group("noLine")))
                        : notPositive.findings().apply(request));
    }),
    /** The member asks for more licenses per line than the Admin Console takes. */
    LINE_ABOVE_MEMBER_CAP(
            "VIP-PA-007",
            Severity.REFUSAL,
            Confidence.REPORTED,
            List.of(VipSources.ADD_NEW),
            parts -> {
                int maximum = parts.edition().memberLineMaximum().value();
                return eachLine(
                        (request, line) -> request.isByMember() && line.quantity() > maximum,
                        (request, line) -> Finding.of(
                                product(line.product()),
                                count("quantity", line.quantity()),
                                count("maximum", maximum)));
            },
            "memberLineMaximum"),
    /** The same product appears on two lines. */
    PRODUCT_REPEATED(
            "VIP-PA-008",
            Severity.REFUSAL,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            parts -> Condition.found(RequestRule::repetitions)),
    /** The member has not accepted the invitation. */
    MEMBER_HAS_NOT_ACCEPTED(
            "VIP-PA-009",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> Condition.when(
                    request -> request.isByMember() && awaitsAcceptance(request), RequestRule::invitedAndAsked)),
    /** The request is dated before the invitation. */
    BEFORE_INVITATION(
            "VIP-PA-010",
            Severity.REFUSAL,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> Condition.when(
                    request -> !request.customer().isInvitedBy(request.asOf()), RequestRule::invitedAndAsked)),
    /** The purchase order number is malformed. */
    PO_NUMBER_MALFORMED(
            "VIP-PA-011",
            Severity.REFUSAL,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            parts -> {
                int limit = parts.edition().textLimit("poNumber");
                return Condition.when(
                        request -> malformed(request, limit).isPresent(),
                        request -> malformed(request, limit).orElseThrow());
            },
            "textLimits"),
    /** The invitation is not accepted: no access to the Admin Console yet. */
    AWAITING_ACCEPTANCE(
            "AWAITING_ACCEPTANCE",
            Severity.ADVISORY,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> Condition.when(
                    RequestRule::awaitsAcceptance,
                    request -> Finding.of(day("invited", request.customer().invited())))),
    /** The account manager asks for a product of an offer type that the customer does not have. */
    OFFER_NOT_ENABLED(
            "OFFER_NOT_ENABLED",
            Severity.ADVISORY,
            Confidence.STATED,
            List.of(VipSources.SEED),
            parts -> Condition.when(
                    request -> !request.isByMember()
                            && !lackingOffers(parts, request).isEmpty(),
                    request -> Finding.of(lackingOffers(parts, request).stream()
                            .map(type -> code("offer", type))
                            .toList()))),
    /** The order must be placed with Adobe by the deadline. */
    ORDER_WITH_ADOBE(
            Severity.OBLIGATION,
            Confidence.STATED,
            List.of(VipSources.SEED, VipSources.RC_LIC_OLD, VipSources.RC_LIC_NEW),
            Condition.when(
                    grant -> true,
                    grant -> Finding.of(authorization(grant.request().id()), day("orderBy", grant.orderByInclusive()))),
            "authorizationDeadlineDays"),
    /** No proration date is left before the anniversary date; no source says how many months to order. */
    LAST_PARTIAL_MONTH(
            Severity.ADVISORY,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            Condition.when(
                    grant ->
                            Iterables.any(grant.terms(), term -> term.stubDays().isPresent()),
                    grant -> Finding.of(partialTerms(grant)))),
    /** The day lies in a renewal window. */
    IN_RENEWAL_WINDOW(
            Severity.ADVISORY,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            Condition.when(grant -> grant.openWindow().isPresent(), grant -> {
                RenewalWindow window = grant.openWindow().orElseThrow();
                return Finding.of(
                        day("opens", window.opens()),
                        day("due", window.due()),
                        day("closes", window.closesInclusive()));
            }),
            "windowOpensDaysBefore",
            "windowClosesDaysAfter",
            "windowExceptions");

    /** What the rules stand on. */
    private record Parts(StandingRule standings, Catalog catalog) {

        VipEdition edition() {
            return standings.calendar().edition();
        }
    }

    private final RuleDefinition identity;

    /** The condition of a rule about the request, or else of a note on what is granted. */
    private final Optional<Function<Parts, Condition<AuthorizationRequest>>> aboutRequest;

    private final Optional<Condition<Grant>> aboutGrant;

    RequestRule(
            String code,
            Severity severity,
            Confidence confidence,
            List<Source> sources,
            Function<Parts, Condition<AuthorizationRequest>> condition,
            String... provisions) {
        this.identity = RuleDefinition.of(code, severity, confidence, sources, List.of(provisions));
        this.aboutRequest = Optional.of(condition);
        this.aboutGrant = Optional.empty();
    }

    RequestRule(
            Severity severity,
            Confidence confidence,
            List<Source> sources,
            Condition<Grant> condition,
            String... provisions) {
        this.identity = RuleDefinition.of(name(), severity, confidence, sources, List.of(provisions));
        this.aboutRequest = Optional.empty();
        this.aboutGrant = Optional.of(condition);
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision made of these rules and the notes on what is granted}
     *
     * @param standings how purchase authorizations and accounts stand, and the date rules
     * @param catalog the products that can be asked for
     */
    public static Policy<AuthorizationRequest, NewAuthorization> policy(StandingRule standings, Catalog catalog) {
        Parts parts = new Parts(
                Checks.required("RequestRule.standings", standings), Checks.required("RequestRule.catalog", catalog));
        List<Rule<AuthorizationRequest>> rules = new ArrayList<>();
        List<Rule<Grant>> notes = new ArrayList<>();
        for (RequestRule rule : values()) {
            rule.aboutRequest.ifPresent(condition -> rules.add(new Rule<>(rule, condition.apply(parts))));
            rule.aboutGrant.ifPresent(condition -> notes.add(new Rule<>(rule, condition)));
        }
        rules.add(parts.edition().closing(request -> request.customer().segment(), AuthorizationRequest::asOf));
        return Policy.of(
                parts.edition(),
                rules,
                request -> Grant.of(request, standings.calendar(), catalog),
                notes,
                Grant::result);
    }

    /**
     * {@return what a requester may choose from: the catalog less every product of which the policy refuses one license on
     * its line; in the catalog's order, unmodifiable}
     *
     * <p>Source: Adobe's help page "Manage your VIP customers".
     *
     * @param policy the decision on requests, with custom rules if there are any
     * @param catalog the products sold
     * @param customer the facts
     * @param requester who would ask
     * @param asOf the day on which they would ask, from year 1 to 9999
     */
    public static List<Product> offeredProducts(
            Policy<AuthorizationRequest, NewAuthorization> policy,
            Catalog catalog,
            Customer customer,
            Requester requester,
            LocalDate asOf) {
        Checks.required("RequestRule.policy", policy);
        Checks.required("RequestRule.customer", customer);
        // The shape of a request wants an id that the customer does not have.
        String id = Stream.iterate("offered", used -> used + "'")
                .filter(unused -> customer.authorization(unused).isEmpty())
                .findFirst()
                .orElseThrow();
        return Checks.required("RequestRule.catalog", catalog).products().stream()
                .filter(product -> policy
                        .decide(new AuthorizationRequest(
                                customer,
                                requester,
                                id,
                                List.of(RequestedLine.of(product.id(), 1)),
                                Optional.empty(),
                                asOf))
                        .refusals()
                        .stream()
                        .noneMatch(reason -> reason.line().isPresent()))
                .toList();
    }

    private static Condition<AuthorizationRequest> eachLine(
            BiPredicate<AuthorizationRequest, RequestedLine> holds,
            BiFunction<AuthorizationRequest, RequestedLine, Finding> finding) {
        return Condition.eachLine(AuthorizationRequest::lines, holds, finding);
    }

    private static Condition<AuthorizationRequest> eachProduct(
            Parts parts, BiPredicate<AuthorizationRequest, Product> holds) {
        return eachLine(
                (request, line) -> parts.catalog()
                        .find(line.product())
                        .filter(asked -> holds.test(request, asked))
                        .isPresent(),
                (request, line) -> Finding.of(
                        product(line.product()),
                        code("offer", parts.catalog().get(line.product()).offerType())));
    }

    private static boolean isExcluded(Parts parts, AuthorizationRequest request, Product asked) {
        for (AuthorizationExclusion exclusion :
                parts.edition().authorizationExclusions().value()) {
            if (exclusion.excludes(asked, request.customer().segment())) {
                return true;
            }
        }
        return false;
    }

    private static Condition<AuthorizationRequest> accountStands(Parts parts, AccountStanding standing) {
        return Condition.when(
                request -> parts.standings().standingOf(request.customer(), request.asOf()) == standing, request -> {
                    List<Evidence> overdue = overdueAuthorizations(parts.standings(), request);
                    // A standing rule of the application may see what no status shows.
                    return Finding.of(overdue.isEmpty() ? List.of(code("standing", standing)) : overdue);
                });
    }

    private static List<Evidence> overdueAuthorizations(StandingRule standings, AuthorizationRequest request) {
        LocalDate asOf = request.asOf();
        List<PurchaseAuthorization> overdue = new ArrayList<>();
        for (PurchaseAuthorization pa : request.customer().authorizations()) {
            if (pa.isCreatedBy(asOf) && standings.statusOf(pa, asOf) == AuthorizationStatus.OVERDUE) {
                overdue.add(pa);
            }
        }
        overdue.sort(Comparator.comparing(PurchaseAuthorization::created).thenComparing(PurchaseAuthorization::id));
        return Lists.transform(overdue, pa -> overdue(pa, standings.calendar().deadlinesOf(pa.created()), asOf));
    }

    private static Evidence overdue(PurchaseAuthorization pa, AuthorizationDeadlines deadlines, LocalDate asOf) {
        return group(
                "overdue",
                authorization(pa.id()),
                day("created", pa.created()),
                day("orderBy", deadlines.orderByInclusive()),
                day("suspendedFrom", deadlines.suspendedFrom()),
                day("asOf", asOf),
                count("days", ChronoUnit.DAYS.between(deadlines.orderByInclusive(), asOf)));
    }

    private static List<Finding> repetitions(AuthorizationRequest request) {
        if (request.lines().size() < 2) {
            return List.of();
        }
        Map<String, Integer> firstLines = new HashMap<>();
        List<Finding> repeated = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            String asked = request.lines().get(i).product();
            Integer first = firstLines.putIfAbsent(asked, i);
            if (first != null) {
                repeated.add(Finding.of(product(asked), count("line", i + 1L), count("firstLine", first + 1L))
                        .onLine(i));
            }
        }
        return repeated;
    }

    private static Optional<Finding> malformed(AuthorizationRequest request, int limit) {
        return request.poNumber()
                .flatMap(number -> number.isEmpty() ? Optional.of(group("blank")) : TextProblem.find(number, limit))
                .map(Finding::of);
    }

    private static boolean awaitsAcceptance(AuthorizationRequest request) {
        return request.customer().invitationStatus(request.asOf()) == InvitationStatus.SENT;
    }

    private static Finding invitedAndAsked(AuthorizationRequest request) {
        return Finding.of(day("invited", request.customer().invited()), day("asOf", request.asOf()));
    }

    private static boolean lacksOffer(AuthorizationRequest request, Product asked) {
        return !request.customer().hasOffer(asked.offerType(), request.asOf());
    }

    private static Set<OfferType> lackingOffers(Parts parts, AuthorizationRequest request) {
        Set<OfferType> lacking = EnumSet.noneOf(OfferType.class);
        for (RequestedLine line : request.lines()) {
            parts.catalog()
                    .find(line.product())
                    .filter(asked -> lacksOffer(request, asked))
                    .ifPresent(asked -> lacking.add(asked.offerType()));
        }
        return lacking;
    }

    private static List<Evidence> partialTerms(Grant grant) {
        List<Evidence> partial = new ArrayList<>();
        for (int i = 0; i < grant.terms().size(); i++) {
            TermToOrder term = grant.terms().get(i);
            if (term.stubDays().isPresent()) {
                partial.add(group(
                        "partial",
                        product(grant.request().lines().get(i).product()),
                        day("anniversary", term.throughInclusive().orElseThrow().plusDays(1)),
                        count("days", term.stubDays().getAsInt())));
            }
        }
        return partial;
    }
}
