package io.vipcore.vip.renewal;

import com.google.common.collect.ImmutableSortedMap;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Checks;
import io.vipcore.vip.edition.VipCalendar;
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
        licenses = ImmutableSortedMap.copyOf(Checks.required("RenewalOffer.licenses", licenses));
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
}
