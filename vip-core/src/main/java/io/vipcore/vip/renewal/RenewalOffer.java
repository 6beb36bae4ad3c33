package io.vipcore.vip.renewal;

import com.google.common.collect.ImmutableSortedMap;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.edition.VipCalendar;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a renewal order may renew. Quantities and products may change; what is not renewed is removed after the window
 * closes.
 *
 * @param window the days on which the order is taken; it renews into the term that begins on {@code window.due()}
 * @param licenses what falls due and was not renewed yet, by product, each at least 1, unmodifiable
 * @param term the term to order: from the anniversary date, also when ordered late
 */
public record RenewalOffer(RenewalWindow window, Map<String, Long> licenses, TermToOrder term) {

    public RenewalOffer {
        Checks.required("RenewalOffer.window", window);
        licenses = ImmutableSortedMap.copyOf(Checks.map("RenewalOffer.licenses", licenses));
        Checks.required("RenewalOffer.term", term);
    }

    static RenewalOffer of(RenewalRequest request, VipCalendar calendar) {
        LicenseLedger ledger = request.ledger();
        RenewalWindow window = ledger.currentWindow().orElseThrow();
        return new RenewalOffer(
                window,
                ledger.unrenewedOn(ledger.currentAnniversary().orElseThrow()),
                calendar.termToOrder(ProductTerm.COTERM, ledger.schedule(), window.due()));
    }

    /**
     * {@return the order that renews all of it, ready to be added to the facts}
     *
     * @param day the day on which it is ordered, from year 1 to 9999
     * @throws io.vipcore.source.InvalidFactException if more than 2,147,483,647 licenses of one product are left
     */
    public RenewalOrder order(LocalDate day) {
        return new RenewalOrder(
                day,
                window.due(),
                licenses.entrySet().stream()
                        .map(line -> OrderLine.of(line.getKey(), line.getValue()))
                        .toList());
    }
}
