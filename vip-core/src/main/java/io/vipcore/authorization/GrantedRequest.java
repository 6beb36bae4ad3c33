package io.vipcore.authorization;

import static io.vipcore.verdict.Evidence.authorization;
import static io.vipcore.verdict.Evidence.count;
import static io.vipcore.verdict.Evidence.day;
import static io.vipcore.verdict.Evidence.group;
import static io.vipcore.verdict.Evidence.product;

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
        return new GrantedRequest(request, anniversary, List.of(lines), orderBy);
    }

    private NewAuthorization result() {
        PurchaseAuthorization.Builder created = PurchaseAuthorization.builder()
                .id(request.id())
                .created(request.asOf())
                .createdBy(request.requester())
                .poNumber(request.normalizedPoNumber());
        for (int i = 0; i < lines.size(); i++) {
            created.addLines(lines.get(i).line());
        }
        return new NewAuthorization(created.build(), orderByInclusive, lines);
    }

    private static Rule<GrantedRequest> orderWithAdobe() {
        return Rule.of(VipRule.ORDER_WITH_ADOBE, (granted, findings) -> {
            if (findings.areWanted()) {
                findings.add(authorization(granted.request.id()), day("orderBy", granted.orderByInclusive));
            }
            return true;
        });
    }

    private static Rule<GrantedRequest> lastPartialMonth() {
        return Rule.of(VipRule.LAST_PARTIAL_MONTH, (granted, findings) -> {
            List<Evidence> partial = new ArrayList<>(0);
            for (LineToOrder line : granted.lines) {
                if (line.term() instanceof TermToOrder.LastPartialMonth term) {
                    partial.add(group(
                            "partial",
                            product(line.line().product()),
                            day("anniversary", term.anniversary()),
                            count("days", term.stubDays())));
                }
            }
            if (!partial.isEmpty()) {
                findings.add(partial.toArray(Evidence[]::new));
            }
            return !partial.isEmpty();
        });
    }

    private static Rule<GrantedRequest> inRenewalWindow(ProgramCalendar calendar, Catalog catalog) {
        return Rule.of(VipRule.IN_RENEWAL_WINDOW, (granted, findings) -> {
            LocalDate asOf = granted.request.asOf();
            RenewalWindowRule windows = calendar.renewalWindowRule();
            if (granted.anniversary.isEmpty() || !isAnyOpen(windows, granted.anniversary.get(), asOf)) {
                return false;
            }
            Optional<RenewalWindow> open = LicenseLedger.of(
                            granted.request.customer(), catalog, granted.anniversary, windows, asOf)
                    .windowInQuestion()
                    .filter(window -> window.contains(asOf));
            open.ifPresent(window -> findings.add(
                    day("opens", window.opens()), day("due", window.due()), day("closes", window.closesInclusive())));
            return open.isPresent();
        });
    }

    /** Whether any window is open, in question or not: on most days none is, and no license need be counted. */
    private static boolean isAnyOpen(RenewalWindowRule windows, AnniversarySchedule schedule, LocalDate day) {
        int next = schedule.indexOnOrAfter(day);
        return windows.windowOf(schedule.recurrence(next)).contains(day)
                || (next > 0 && windows.windowOf(schedule.recurrence(next - 1)).contains(day));
    }
}
