package io.vipcore.authorization;

import static io.vipcore.verdict.Evidence.authorization;
import static io.vipcore.verdict.Evidence.count;
import static io.vipcore.verdict.Evidence.day;
import static io.vipcore.verdict.Evidence.group;
import static io.vipcore.verdict.Evidence.product;

import com.google.common.collect.ImmutableList;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.license.LicenseLedger;
import io.vipcore.license.LicenseTermRule;
import io.vipcore.product.Catalog;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Outcome;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request that no rule refuses, with the dates that follow from it.
 *
 * @param request the request
 * @param anniversary the anniversary dates as they stand with the new purchase authorization, which may itself establish
 *     them
 * @param terms the terms to order, one for each line
 * @param orderByInclusive the last day in time
 */
record GrantedRequest(
        AuthorizationRequest request,
        Optional<AnniversarySchedule> anniversary,
        List<TermToOrder> terms,
        LocalDate orderByInclusive) {

    static Outcome<AuthorizationRequest, GrantedRequest, NewAuthorization> outcome(
            ProgramCalendar calendar, Catalog catalog, LicenseTermRule terms) {
        return new Outcome<>(
                request -> of(request, calendar, catalog, terms),
                List.of(orderWithAdobe(), lastPartialMonth(), inRenewalWindow(calendar, catalog)),
                GrantedRequest::result);
    }

    private static GrantedRequest of(
            AuthorizationRequest request, ProgramCalendar calendar, Catalog catalog, LicenseTermRule termRule) {
        LocalDate asOf = request.asOf();
        Optional<AnniversarySchedule> anniversary = calendar.anniversaryRule()
                .anniversaryOf(request.customer().enrollmentDates(asOf).withAuthorization(asOf));
        List<TermToOrder> terms =
                ofEach(request.lines(), line -> termRule.termToOrder(catalog.get(line.product()), anniversary, asOf));
        LocalDate orderBy =
                calendar.authorizationDeadlineRule().deadlinesOf(asOf).orderByInclusive();
        return new GrantedRequest(request, anniversary, terms, orderBy);
    }

    private NewAuthorization result() {
        PurchaseAuthorization created = PurchaseAuthorization.of(
                request.id(),
                request.asOf(),
                request.requester(),
                ofEach(request.lines(), line -> OrderLine.of(line.product(), line.quantity())),
                request.normalizedPoNumber());
        return new NewAuthorization(created, orderByInclusive, terms);
    }

    private static <T> List<T> ofEach(List<RequestedLine> lines, Function<RequestedLine, T> each) {
        if (lines.size() == 1) { // as mostly there is
            return ImmutableList.of(each.apply(lines.get(0)));
        }
        ImmutableList.Builder<T> results = ImmutableList.builderWithExpectedSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            results.add(each.apply(lines.get(i)));
        }
        return results.build();
    }

    private static Rule<GrantedRequest> orderWithAdobe() {
        return Rule.when(
                VipRule.ORDER_WITH_ADOBE,
                granted -> true,
                granted -> List.of(authorization(granted.request.id()), day("orderBy", granted.orderByInclusive)));
    }

    private static Rule<GrantedRequest> lastPartialMonth() {
        return Rule.when(VipRule.LAST_PARTIAL_MONTH, GrantedRequest::isAnyTermPartial, granted -> {
            List<Evidence> partial = new ArrayList<>();
            for (int i = 0; i < granted.terms.size(); i++) {
                if (granted.terms.get(i) instanceof TermToOrder.LastPartialMonth term) {
                    partial.add(group(
                            "partial",
                            product(granted.request.lines().get(i).product()),
                            day("anniversary", term.anniversary()),
                            count("days", term.stubDays())));
                }
            }
            return partial;
        });
    }

    private boolean isAnyTermPartial() {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof TermToOrder.LastPartialMonth) {
                return true;
            }
        }
        return false;
    }

    private static Rule<GrantedRequest> inRenewalWindow(ProgramCalendar calendar, Catalog catalog) {
        return Rule.of(VipRule.IN_RENEWAL_WINDOW, (granted, findings) -> {
            if (granted.anniversary.isEmpty()) {
                return false;
            }
            Optional<RenewalWindow> open = LicenseLedger.openWindow(
                    granted.request.customer(),
                    catalog,
                    granted.anniversary.get(),
                    calendar.renewalWindowRule(),
                    granted.request.asOf());
            if (open.isEmpty()) {
                return false;
            }
            RenewalWindow window = open.get();
            findings.add(
                    day("opens", window.opens()), day("due", window.due()), day("closes", window.closesInclusive()));
            return true;
        });
    }
}
