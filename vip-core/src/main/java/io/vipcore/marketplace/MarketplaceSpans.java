package io.vipcore.marketplace;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.page.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stretches of days on which a customer's filters are constant: the state at the end of each day counts. */
final class MarketplaceSpans {

    private MarketplaceSpans() {}

    static List<Span<MarketplaceFilter>> of(
            MarketplaceCustomer customer, MarketplaceCatalog catalog, MarketplaceEdition edition) {
        List<Span<MarketplaceFilter>> spans = new ArrayList<>();
        Map<Optional<MarketplaceFilter>, LocalDate> open = new LinkedHashMap<>();
        for (Map.Entry<LocalDate, SubscriptionLedger> entry :
                SubscriptionLedger.byDay(customer, catalog, edition).entrySet()) {
            LocalDate day = entry.getKey();
            Instant end = entry.getValue().asOf();
            if (customer.isCreatedBy(end)) {
                Set<MarketplaceFilter> filters = MarketplaceFilter.matching(customer, entry.getValue(), edition, end);
                open.putIfAbsent(Optional.empty(), day);
                filters.forEach(filter -> open.putIfAbsent(Optional.of(filter), day));
                open.entrySet().removeIf(begun -> {
                    boolean ends = begun.getKey()
                            .filter(filter -> !filters.contains(filter))
                            .isPresent();
                    if (ends) {
                        spans.add(span(begun, Optional.of(day.minusDays(1))));
                    }
                    return ends;
                });
            }
        }
        open.entrySet().forEach(begun -> spans.add(span(begun, Optional.empty())));
        spans.sort(Comparator.<Span<MarketplaceFilter>, LocalDate>comparing(Span::firstDay)
                .thenComparing(span -> span.filter().map(Enum::ordinal).orElse(-1)));
        return List.copyOf(spans);
    }

    private static Span<MarketplaceFilter> span(
            Map.Entry<Optional<MarketplaceFilter>, LocalDate> begun, Optional<LocalDate> last) {
        return new Span<>(begun.getKey(), Optional.empty(), begun.getValue(), last);
    }
}
