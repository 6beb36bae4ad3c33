package io.vipcore.marketplace;

import com.google.common.collect.Maps;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.page.Span;
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
        SubscriptionLedger.byDay(customer, catalog, edition).forEach((day, ledger) -> {
            if (customer.isCreatedBy(ledger.asOf())) {
                Set<MarketplaceFilter> filters =
                        MarketplaceFilter.nextSteps(customer, ledger, edition).keySet();
                open.putIfAbsent(Optional.empty(), day);
                filters.forEach(filter -> open.putIfAbsent(Optional.of(filter), day));
                Map<Optional<MarketplaceFilter>, LocalDate> ended =
                        Maps.filterKeys(open, filter -> filter.isPresent() && !filters.contains(filter.get()));
                ended.forEach((filter, first) ->
                        spans.add(new Span<>(filter, Optional.empty(), first, Optional.of(day.minusDays(1)))));
                ended.clear();
            }
        });
        open.forEach((filter, first) -> spans.add(new Span<>(filter, Optional.empty(), first, Optional.empty())));
        spans.sort(Comparator.<Span<MarketplaceFilter>, LocalDate>comparing(Span::firstDay)
                .thenComparing(span -> span.filter().map(Enum::ordinal).orElse(-1)));
        return List.copyOf(spans);
    }
}
