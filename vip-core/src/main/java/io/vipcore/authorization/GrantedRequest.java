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
import io.vipcore.anniversary.RenewalWindowRule;
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

/**
 * A request that no rule refuses, with the dates that follow from it.
 *
 * @param request the request
 * @param anniversary the anniversary dates as they stand with the new purchase authorization, which may itself establish
 *     them
 * @param lines the terms to order
 * @param orderByInclusive the last day in time
 */
record GrantedRequest(
        AuthorizationRequest request,
        Optional<AnniversarySchedule> anniversary,
        List<LineToOrder> lines,
        LocalDate orderByInclusive) {

    static Outcome<AuthorizationRequest, GrantedRequest, NewAuthorization> outcome(
            ProgramCalendar calendar, Catalog catalog, LicenseTermRule terms) {
        return new Outcome<>(
                request -> of(request, calendar, catalog, terms),
                List.of(orderWithAdobe(), lastPartialMonth(), inRenewalWindow(calendar, catalog)),
                GrantedRequest::result);
    }

    private static GrantedRequest of(
            AuthorizationRequest request, ProgramCalendar calendar, Catalog catalog, LicenseTermRule terms) {
        LocalDate asOf = request.asOf();
        Optional<AnniversarySchedule> anniversary = calendar.anniversaryRule()
                .anniversaryOf(request.customer().enrollmentDates(asOf).withAuthorization(asOf));
        LineToOrder[] lines = new LineToOrder[request.lines().size()];
        for (int i = 0; i < lines.length; i++) {
            RequestedLine line = request.lines().get(i);
            lines[i] = new LineToOrder(
                    OrderLine.of(line.product(), line.quantity()),
                    terms.termToOrder(catalog.get(line.product()), anniversary, asOf));
        }
        LocalDate orderBy =
                calendar.authorizationDeadlineRule().deadlinesOf(asOf).orderByInclusive();
        return new GrantedRequest(request, anniversary, ImmutableList.copyOf(lines), orderBy);
    }

    private NewAuthorization result() {
        OrderLine[] ordered = new OrderLine[lines.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = lines.get(i).line();
        }
        PurchaseAuthorization created = PurchaseAuthorization.of(
                request.id(),
                request.asOf(),
                request.requester(),
                ImmutableList.copyOf(ordered),
                request.normalizedPoNumber());
        return new NewAuthorization(created, orderByInclusive, lines);
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
            for (LineToOrder line : granted.lines) {
                if (line.term() instanceof TermToOrder.LastPartialMonth term) {
                    partial.add(group(
                            "partial",
                            product(line.line().product()),
                            day("anniversary", term.anniversary()),
                            count("days", term.stubDays())));
                }
            }
            return partial;
        });
    }

    private boolean isAnyTermPartial() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).term() instanceof TermToOrder.LastPartialMonth) {
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
            Optional<RenewalWindow> open =
                    granted.openWindow(granted.anniversary.get(), calendar.renewalWindowRule(), catalog);
            if (open.isEmpty()) {
                return false;
            }
            RenewalWindow window = open.get();
            findings.add(
                    day("opens", window.opens()), day("due", window.due()), day("closes", window.closesInclusive()));
            return true;
        });
    }

    /**
     * The window in question, if it is open. Licenses need be counted only while the window of a passed anniversary date
     * is: without any that fell due on it, the next one is in question.
     */
    private Optional<RenewalWindow> openWindow(
            AnniversarySchedule schedule, RenewalWindowRule windows, Catalog catalog) {
        LocalDate asOf = request.asOf();
        int next = schedule.indexOnOrAfter(asOf);
        if (next > 0 && windows.isOpenOn(schedule.recurrence(next - 1), asOf)) {
            return LicenseLedger.of(request.customer(), catalog, anniversary, windows, asOf)
                    .windowInQuestion()
                    .filter(window -> window.contains(asOf));
        }
        return windows.isOpenOn(schedule.recurrence(next), asOf)
                ? Optional.of(windows.windowOf(schedule.recurrence(next)))
                : Optional.empty();
    }
}
