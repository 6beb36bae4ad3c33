package io.vipcore.authorization;

import static io.vipcore.verdict.Evidence.authorization;
import static io.vipcore.verdict.Evidence.code;
import static io.vipcore.verdict.Evidence.count;
import static io.vipcore.verdict.Evidence.day;
import static io.vipcore.verdict.Evidence.group;
import static io.vipcore.verdict.Evidence.product;

import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.edition.AuthorizationExclusion;
import io.vipcore.edition.Edition;
import io.vipcore.fact.Text;
import io.vipcore.fact.TextProblem;
import io.vipcore.license.LicenseTermRule;
import io.vipcore.product.Catalog;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * May this purchase authorization be created? If so: the new purchase authorization, the day by which it must be ordered,
 * and per line the term to order.
 *
 * <p>Example, {@code VIP_2018}: with an unpaid purchase authorization of 2024-03-01 a request on 2024-03-31 is allowed,
 * on 2024-04-01 refused by {@code VIP-PA-002} and from 2024-05-01 by {@code VIP-PA-003}. Sources: the founding page;
 * RC-LIC-OLD; RC-CUST-NEW.
 *
 * <p>A product that the catalog does not list is sold to no segment: {@code VIP-PA-005}.
 */
public final class AuthorizationPolicy {

    private static final int FEW_LINES = 16;

    private final ProgramCalendar calendar;
    private final AuthorizationStatusRule statuses;
    private final StandingRule standings;

    private AuthorizationPolicy(ProgramCalendar calendar, AuthorizationStatusRule statuses, StandingRule standings) {
        this.calendar = calendar;
        this.statuses = statuses;
        this.standings = standings;
    }

    /**
     * Returns the policy of a calendar's edition, made of the rules {@code VIP-PA-001} to {@code 011} and the notes of an
     * allowed request.
     *
     * @param calendar the date rules
     * @param catalog the products that can be asked for
     * @param statuses the status of purchase authorizations
     * @param standings the standing of accounts
     * @param terms the terms to order
     * @return the policy
     */
    public static RulePolicy<AuthorizationRequest, NewAuthorization> of(
            ProgramCalendar calendar,
            Catalog catalog,
            AuthorizationStatusRule statuses,
            StandingRule standings,
            LicenseTermRule terms) {
        AuthorizationPolicy policy = new AuthorizationPolicy(calendar, statuses, standings);
        return RulePolicy.of(
                calendar.edition(),
                List.of(
                        productIsNotExcluded(calendar.edition(), catalog),
                        policy.accountIsNotOverdue(),
                        policy.accountIsNotSuspended(),
                        memberHasTheOffer(catalog),
                        productIsSoldToTheSegment(catalog),
                        quantitiesArePositive(),
                        memberStaysWithinTheCap(calendar.edition()),
                        eachProductOnOneLine(),
                        memberHasAccepted(),
                        customerIsInvited(),
                        poNumberIsWellFormed(calendar.edition()),
                        awaitingAcceptance(),
                        offerNotEnabled(catalog)),
                GrantedRequest.outcome(calendar, catalog, terms));
    }

    // ---- rules that refuse, in the order of their ids

    private static Rule<AuthorizationRequest> productIsNotExcluded(Edition edition, Catalog catalog) {
        List<AuthorizationExclusion> exclusions =
                edition.authorizationExclusions().value();
        return eachProduct(
                VipRule.VIP_PA_001, catalog, (request, asked) -> isExcluded(exclusions, asked, request.customer()));
    }

    private static boolean isExcluded(List<AuthorizationExclusion> exclusions, Product asked, Customer customer) {
        for (int i = 0; i < exclusions.size(); i++) {
            if (exclusions.get(i).excludes(asked, customer.segment())) {
                return true;
            }
        }
        return false;
    }

    private Rule<AuthorizationRequest> accountIsNotOverdue() {
        return accountDoesNotStandAs(AccountStanding.OVERDUE, VipRule.VIP_PA_002);
    }

    private Rule<AuthorizationRequest> accountIsNotSuspended() {
        return accountDoesNotStandAs(AccountStanding.SUSPENDED, VipRule.VIP_PA_003);
    }

    private Rule<AuthorizationRequest> accountDoesNotStandAs(AccountStanding standing, VipRule rule) {
        return Rule.when(
                rule, request -> standings.standingOf(request.customer(), request.asOf()) == standing, request -> {
                    List<Evidence> overdue = overdueAuthorizations(request.customer(), request.asOf());
                    // A standing rule of the application's own may see what its status rule does not.
                    return overdue.isEmpty() ? List.of(code("standing", standing)) : overdue;
                });
    }

    private List<Evidence> overdueAuthorizations(Customer customer, LocalDate asOf) {
        return customer.authorizations().stream()
                .filter(pa -> pa.isCreatedBy(asOf) && statuses.statusOf(pa, asOf) == AuthorizationStatus.OVERDUE)
                .sorted(Comparator.comparing(PurchaseAuthorization::created).thenComparing(PurchaseAuthorization::id))
                .map(pa -> overdue(pa, asOf))
                .toList();
    }

    private Evidence overdue(PurchaseAuthorization pa, LocalDate asOf) {
        AuthorizationDeadlines deadlines = calendar.authorizationDeadlineRule().deadlinesOf(pa.created());
        return group(
                "overdue",
                authorization(pa.id()),
                day("created", pa.created()),
                day("orderBy", deadlines.orderByInclusive()),
                day("suspendedFrom", deadlines.suspendedFrom()),
                day("asOf", asOf),
                count("days", ChronoUnit.DAYS.between(deadlines.orderByInclusive(), asOf)));
    }

    private static Rule<AuthorizationRequest> memberHasTheOffer(Catalog catalog) {
        return eachProduct(
                VipRule.VIP_PA_004,
                catalog,
                (request, asked) -> request.requester() == Requester.MEMBER && lacksOffer(request, asked));
    }

    private static boolean lacksOffer(AuthorizationRequest request, Product asked) {
        return !request.customer().hasOffer(asked.offerType(), request.asOf());
    }

    private static Rule<AuthorizationRequest> productIsSoldToTheSegment(Catalog catalog) {
        return eachLine(
                VipRule.VIP_PA_005,
                (request, line) -> {
                    Optional<Product> asked = catalog.find(line.product());
                    return asked.isEmpty()
                            || !asked.get().isSoldTo(request.customer().segment());
                },
                (request, line) -> {
                    Evidence segment = code("segment", request.customer().segment());
                    return catalog.find(line.product()).isPresent()
                            ? List.of(product(line.product()), segment)
                            : List.of(product(line.product()), segment, group("notListed"));
                });
    }

    private static Rule<AuthorizationRequest> quantitiesArePositive() {
        Rule<AuthorizationRequest> positive = eachLine(
                VipRule.VIP_PA_006,
                (request, line) -> line.quantity() <= 0,
                (request, line) ->
                        List.of(group("badLine", product(line.product()), count("quantity", line.quantity()))));
        return Rule.of(VipRule.VIP_PA_006, (request, findings) -> {
            if (!request.lines().isEmpty()) {
                return positive.check().finds(request, findings);
            }
            findings.add(group("noLine"));
            return true;
        });
    }

    private static Rule<AuthorizationRequest> memberStaysWithinTheCap(Edition edition) {
        int maximum = edition.memberLineMaximum().value();
        return eachLine(
                VipRule.VIP_PA_007,
                (request, line) -> request.requester() == Requester.MEMBER && line.quantity() > maximum,
                (request, line) -> List.of(
                        product(line.product()), count("quantity", line.quantity()), count("maximum", maximum)));
    }

    private static Rule<AuthorizationRequest> eachProductOnOneLine() {
        return Rule.of(VipRule.VIP_PA_008, (request, findings) -> {
            List<RequestedLine> lines = request.lines();
            Map<String, Integer> firstLines = lines.size() > FEW_LINES ? new HashMap<>() : Map.of();
            boolean found = false;
            for (int i = 0; i < lines.size(); i++) {
                String asked = lines.get(i).product();
                int first = lines.size() > FEW_LINES ? remembered(firstLines, asked, i) : firstLine(lines, asked);
                if (first < i) {
                    findings.addAt(i, product(asked), count("line", i + 1L), count("firstLine", first + 1L));
                    found = true;
                }
            }
            return found;
        });
    }

    /** Looks through the lines: quicker than remembering them while there are few. */
    private static int firstLine(List<RequestedLine> lines, String asked) {
        int i = 0;
        while (!lines.get(i).product().equals(asked)) {
            i++;
        }
        return i;
    }

    private static int remembered(Map<String, Integer> firstLines, String asked, int line) {
        Integer first = firstLines.putIfAbsent(asked, line);
        return first == null ? line : first;
    }

    private static Rule<AuthorizationRequest> memberHasAccepted() {
        return Rule.when(
                VipRule.VIP_PA_009,
                request -> request.requester() == Requester.MEMBER && awaitsAcceptance(request),
                AuthorizationPolicy::invitedAndAsked);
    }

    private static boolean awaitsAcceptance(AuthorizationRequest request) {
        return request.customer().invitationStatus(request.asOf()) == InvitationStatus.SENT;
    }

    private static List<Evidence> invitedAndAsked(AuthorizationRequest request) {
        return List.of(day("invited", request.customer().invited()), day("asOf", request.asOf()));
    }

    private static Rule<AuthorizationRequest> customerIsInvited() {
        return Rule.when(
                VipRule.VIP_PA_010,
                request -> !request.customer().isInvitedBy(request.asOf()),
                AuthorizationPolicy::invitedAndAsked);
    }

    private static Rule<AuthorizationRequest> poNumberIsWellFormed(Edition edition) {
        int limit = edition.textLimit("poNumber");
        return Rule.of(VipRule.VIP_PA_011, (request, findings) -> {
            String poNumber = request.poNumberToCheck();
            if (poNumber == null) {
                return false;
            }
            if (poNumber.isEmpty()) {
                findings.add(group("blank"));
                return true;
            }
            Optional<TextProblem> problem = TextProblem.of(poNumber, limit);
            if (problem.isEmpty()) {
                return false;
            }
            findings.add(
                    problem.get() == TextProblem.TOO_LONG
                            ? group("tooLong", count("length", Text.length(poNumber)), count("limit", limit))
                            : code("problem", problem.get()));
            return true;
        });
    }

    // ---- rules that note something about the request

    private static Rule<AuthorizationRequest> awaitingAcceptance() {
        return Rule.when(
                VipRule.AWAITING_ACCEPTANCE,
                AuthorizationPolicy::awaitsAcceptance,
                request -> List.of(day("invited", request.customer().invited())));
    }

    private static Rule<AuthorizationRequest> offerNotEnabled(Catalog catalog) {
        return Rule.when(VipRule.OFFER_NOT_ENABLED, request -> lacksAnyOffer(catalog, request), request -> {
            Set<OfferType> lacking = EnumSet.noneOf(OfferType.class);
            for (RequestedLine line : request.lines()) {
                catalog.find(line.product())
                        .filter(asked -> lacksOffer(request, asked))
                        .ifPresent(asked -> lacking.add(asked.offerType()));
            }
            return lacking.stream().map(type -> code("offer", type)).toList();
        });
    }

    private static boolean lacksAnyOffer(Catalog catalog, AuthorizationRequest request) {
        for (int i = 0; i < request.lines().size(); i++) {
            Optional<Product> asked = catalog.find(request.lines().get(i).product());
            if (asked.isPresent() && lacksOffer(request, asked.get())) {
                return true;
            }
        }
        return false;
    }

    // ---- rules about single lines

    @FunctionalInterface
    private interface LineCondition {
        boolean holds(AuthorizationRequest request, RequestedLine line);
    }

    @FunctionalInterface
    private interface LineEvidence {
        List<Evidence> of(AuthorizationRequest request, RequestedLine line);
    }

    @FunctionalInterface
    private interface ProductCondition {
        boolean holds(AuthorizationRequest request, Product asked);
    }

    /** A rule that speaks once for each line on which a condition holds. */
    private static Rule<AuthorizationRequest> eachLine(VipRule rule, LineCondition condition, LineEvidence evidence) {
        return Rule.of(rule, (request, findings) -> {
            boolean found = false;
            List<RequestedLine> lines = request.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (condition.holds(request, lines.get(i))) {
                    found = true;
                    if (findings.areWanted()) {
                        findings.addAt(i, evidence.of(request, lines.get(i)));
                    }
                }
            }
            return found;
        });
    }

    private static Rule<AuthorizationRequest> eachProduct(VipRule rule, Catalog catalog, ProductCondition condition) {
        return eachLine(
                rule,
                (request, line) -> {
                    Optional<Product> asked = catalog.find(line.product());
                    return asked.isPresent() && condition.holds(request, asked.get());
                },
                (request, line) -> List.of(
                        product(line.product()),
                        code("offer", catalog.get(line.product()).offerType())));
    }
}
