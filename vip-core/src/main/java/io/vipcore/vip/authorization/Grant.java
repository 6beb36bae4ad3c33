package io.vipcore.vip.authorization;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request that no rule refuses, with the dates that follow from it. The new purchase authorization may itself establish
 * the anniversary date.
 *
 * @param terms the terms to order, one for each line
 * @param orderByInclusive the last day in time
 * @param openWindow the renewal window of the current anniversary date, if the day lies in it
 */
record Grant(
        AuthorizationRequest request,
        List<TermToOrder> terms,
        LocalDate orderByInclusive,
        Optional<RenewalWindow> openWindow) {

    static Grant of(AuthorizationRequest request, VipCalendar calendar, Catalog catalog) {
        LocalDate asOf = request.asOf();
        Optional<AnniversarySchedule> anniversary =
                calendar.anniversaryOf(request.customer().enrollmentDates(asOf).withAuthorization(asOf));
        List<TermToOrder> terms = new ArrayList<>();
        for (RequestedLine line : request.lines()) {
            terms.add(calendar.termToOrder(catalog.get(line.product()).term(), anniversary, asOf));
        }
        return new Grant(
                request,
                terms,
                calendar.deadlinesOf(asOf).orderByInclusive(),
                anniversary
                        .filter(dates -> isAnyWindowOpen(dates, calendar, asOf))
                        .flatMap(dates -> LicenseLedger.of(request.customer(), catalog, calendar, anniversary, asOf)
                                .currentWindow())
                        .filter(window -> window.contains(asOf)));
    }

    /** The current anniversary date is the next one or the one before; on most days neither window is open. */
    private static boolean isAnyWindowOpen(AnniversarySchedule dates, VipCalendar calendar, LocalDate asOf) {
        int next = dates.indexOnOrAfter(asOf);
        for (int n = Math.max(0, next - 1); n <= next; n++) {
            if (calendar.renewalWindow(dates.recurrence(n)).contains(asOf)) {
                return true;
            }
        }
        return false;
    }

    NewAuthorization result() {
        List<OrderLine> lines = new ArrayList<>();
        request.lines().forEach(line -> lines.add(line.toOrderLine()));
        PurchaseAuthorization created =
                PurchaseAuthorization.of(request.id(), request.asOf(), request.requester(), lines, request.poNumber());
        return new NewAuthorization(created, orderByInclusive, terms);
    }
}
