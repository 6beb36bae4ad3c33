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
import io.vipcore.verdict.Check;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Findings;
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
        return Rule.of(
                VipRule.VIP_PA_001,
                eachProduct(catalog, (request, asked) -> isExcluded(exclusions, asked, request.customer())));
    }

    private static boolean isExcluded(List<AuthorizationExclusion> exclusions, Product asked, Customer customer) {
        for (AuthorizationExclusion exclusion : exclusions) {
            if (exclusion.excludes(asked, customer.segment())) {
                return true;
            }
        }
        return false;
    }

    private Rule<AuthorizationRequest> accountIsNotOverdue() {
        return Rule.of(VipRule.VIP_PA_002, (request, findings) -> standsAs(AccountStanding.OVERDUE, request, findings));
    }

    private Rule<AuthorizationRequest> accountIsNotSuspended() {
        return Rule.of(
                VipRule.VIP_PA_003, (request, findings) -> standsAs(AccountStanding.SUSPENDED, request, findings));
    }

    private boolean standsAs(AccountStanding standing, AuthorizationRequest request, Findings findings) {
        if (standings.standingOf(request.customer(), request.asOf()) != standing) {
            return false;
        }
        if (findings.areWanted()) {
            Evidence[] overdue = overdueAuthorizations(request.customer(), request.asOf());
            // A standing rule of the application's own may have other causes.
            findings.add(overdue.length > 0 ? overdue : new Evidence[] {code("standing", standing)});
        }
        return true;
    }

    private Evidence[] overdueAuthorizations(Customer customer, LocalDate asOf) {
        return customer.authorizations().stream()
                .filter(pa -> pa.isCreatedBy(asOf) && statuses.statusOf(pa, asOf) == AuthorizationStatus.OVERDUE)
                .sorted(Comparator.comparing(PurchaseAuthorization::created).thenComparing(PurchaseAuthorization::id))
                .map(pa -> overdue(pa, asOf))
                .toArray(Evidence[]::new);
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
        return Rule.of(
                VipRule.VIP_PA_004,
                eachProduct(
                        catalog,
                        (request, asked) -> request.requester() == Requester.MEMBER && lacksOffer(request, asked)));
    }

    private static boolean lacksOffer(AuthorizationRequest request, Product asked) {
        return !request.customer().hasOffer(asked.offerType(), request.asOf());
    }

    private static Rule<AuthorizationRequest> productIsSoldToTheSegment(Catalog catalog) {
        return Rule.of(VipRule.VIP_PA_005, eachLine((request, i, line, findings) -> {
            Optional<Product> asked = catalog.find(line.product());
            if (asked.isPresent() && asked.get().isSoldTo(request.customer().segment())) {
                return false;
            }
            Evidence segment = code("segment", request.customer().segment());
            if (asked.isPresent()) {
                findings.addAt(i, product(line.product()), segment);
            } else {
                findings.addAt(i, product(line.product()), segment, group("notListed"));
            }
            return true;
        }));
    }

    private static Rule<AuthorizationRequest> quantitiesArePositive() {
        Check<AuthorizationRequest> positive = eachLine((request, i, line, findings) -> {
            if (line.quantity() > 0) {
                return false;
            }
            findings.addAt(i, group("badLine", product(line.product()), count("quantity", line.quantity())));
            return true;
        });
        return Rule.of(VipRule.VIP_PA_006, (request, findings) -> {
            if (!request.lines().isEmpty()) {
                return positive.finds(request, findings);
            }
            findings.add(group("noLine"));
            return true;
        });
    }

    private static Rule<AuthorizationRequest> memberStaysWithinTheCap(Edition edition) {
        int maximum = edition.memberLineMaximum().value();
        return Rule.of(VipRule.VIP_PA_007, eachLine((request, i, line, findings) -> {
            if (request.requester() != Requester.MEMBER || line.quantity() <= maximum) {
                return false;
            }
            findings.addAt(i, product(line.product()), count("quantity", line.quantity()), count("maximum", maximum));
            return true;
        }));
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
        return Rule.of(VipRule.VIP_PA_009, (request, findings) -> {
            if (request.requester() != Requester.MEMBER || !awaitsAcceptance(request)) {
                return false;
            }
            findings.add(day("invited", request.customer().invited()), day("asOf", request.asOf()));
            return true;
        });
    }

    private static boolean awaitsAcceptance(AuthorizationRequest request) {
        return request.customer().invitationStatus(request.asOf()) == InvitationStatus.SENT;
    }

    private static Rule<AuthorizationRequest> customerIsInvited() {
        return Rule.of(VipRule.VIP_PA_010, (request, findings) -> {
            if (request.customer().isInvitedBy(request.asOf())) {
                return false;
            }
            findings.add(day("invited", request.customer().invited()), day("asOf", request.asOf()));
            return true;
        });
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
            problem.ifPresent(kind -> findings.add(
                    kind == TextProblem.TOO_LONG
                            ? group("tooLong", count("length", Text.length(poNumber)), count("limit", limit))
                            : code("problem", kind)));
            return problem.isPresent();
        });
    }

    // ---- rules that note something about the request

    private static Rule<AuthorizationRequest> awaitingAcceptance() {
        return Rule.of(VipRule.AWAITING_ACCEPTANCE, (request, findings) -> {
            boolean awaits = awaitsAcceptance(request);
            if (awaits) {
                findings.add(day("invited", request.customer().invited()));
            }
            return awaits;
        });
    }

    private static Rule<AuthorizationRequest> offerNotEnabled(Catalog catalog) {
        return Rule.of(VipRule.OFFER_NOT_ENABLED, (request, findings) -> {
            if (!lacksAnyOffer(catalog, request)) {
                return false;
            }
            Set<OfferType> lacking = EnumSet.noneOf(OfferType.class);
            for (RequestedLine line : request.lines()) {
                catalog.find(line.product())
                        .filter(asked -> lacksOffer(request, asked))
                        .ifPresent(asked -> lacking.add(asked.offerType()));
            }
            findings.add(lacking.stream().map(type -> code("offer", type)).toArray(Evidence[]::new));
            return true;
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

    // ---- checks of single lines

    @FunctionalInterface
    private interface LineCheck {
        boolean finds(AuthorizationRequest request, int index, RequestedLine line, Findings findings);
    }

    @FunctionalInterface
    private interface ProductCheck {
        boolean speaksOn(AuthorizationRequest request, Product asked);
    }

    private static Check<AuthorizationRequest> eachLine(LineCheck check) {
        return (request, findings) -> {
            boolean found = false;
            List<RequestedLine> lines = request.lines();
            for (int i = 0; i < lines.size(); i++) {
                found |= check.finds(request, i, lines.get(i), findings);
            }
            return found;
        };
    }

    private static Check<AuthorizationRequest> eachProduct(Catalog catalog, ProductCheck check) {
        return eachLine((request, i, line, findings) -> {
            Optional<Product> asked = catalog.find(line.product());
            if (asked.isEmpty() || !check.speaksOn(request, asked.get())) {
                return false;
            }
            findings.addAt(i, product(line.product()), code("offer", asked.get().offerType()));
            return true;
        });
    }
}
