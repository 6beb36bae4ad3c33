package io.vipcore.renewal;

import com.google.common.collect.ImmutableSortedMap;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.fact.FactShape;
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

    /**
     * Creates the offer; the map is copied.
     *
     * @param window the days on which the order is taken
     * @param licenses what falls due, by product
     * @param term the term to order
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public RenewalOffer {
        FactShape.required("RenewalOffer.window", window);
        FactShape.required("RenewalOffer.licenses", licenses);
        FactShape.required("RenewalOffer.term", term);
        licenses = ImmutableSortedMap.copyOf(licenses);
    }
}
