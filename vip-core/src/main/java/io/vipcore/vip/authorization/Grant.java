package io.vipcore.vip.authorization;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
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
        return new Grant(
                request,
                request.lines().stream()
                        .map(line ->
                                calendar.termToOrder(catalog.get(line.product()).term(), anniversary, asOf))
                        .toList(),
                calendar.deadlinesOf(asOf).orderByInclusive(),
                LicenseLedger.of(request.customer(), catalog, calendar, anniversary, asOf)
                        .currentWindow()
                        .filter(window -> window.contains(asOf)));
    }

    NewAuthorization result() {
        PurchaseAuthorization created = PurchaseAuthorization.of(
                request.id(),
                request.asOf(),
                request.requester(),
                request.lines().stream().map(RequestedLine::toOrderLine).toList(),
                request.poNumber());
        return new NewAuthorization(created, orderByInclusive, terms);
    }
}
