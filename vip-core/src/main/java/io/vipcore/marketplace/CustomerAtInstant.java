package io.vipcore.marketplace;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.MarketplaceAgenda;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One customer at one instant: every question about it. Facts after the instant have not happened.
 *
 * <pre>{@code
 * CustomerAtInstant customer = program.customer(facts, Instant.parse("2026-06-05T10:00:00Z"));
 * customer.status().ledger().anniversary();
 * customer.nextChange();
 * }</pre>
 *
 * <p>Immutable; whatever reads the subscriptions throws {@link InvalidFactException} if a fact names a product that the catalog
 * does not list.
 */
public final class CustomerAtInstant implements NeedsJsonModule {

    private final MarketplaceEdition edition;
    private final MarketplaceCatalog catalog;
    private final MarketplaceCustomer facts;
    private final Instant asOf;

    CustomerAtInstant(MarketplaceEdition edition, MarketplaceCatalog catalog, MarketplaceCustomer facts, Instant asOf) {
        this.edition = edition;
        this.catalog = catalog;
        this.facts = Checks.required("CustomerAtInstant.facts", facts);
        this.asOf = Checks.instant("CustomerAtInstant.asOf", asOf);
    }

    /** {@return the facts as they were given} */
    public MarketplaceCustomer facts() {
        return facts;
    }

    /** {@return the instant} */
    public Instant asOf() {
        return asOf;
    }

    /** {@return what is true: anniversary date, subscriptions, requests and the filters of the page} */
    public MarketplaceStatus status() {
        MarketplaceCustomer known = facts.knownAt(asOf, edition.dayOf(asOf));
        SubscriptionLedger ledger = SubscriptionLedger.of(known, catalog, edition, asOf);
        Map<String, AcquisitionState> acquisitions = new LinkedHashMap<>();
        for (Acquisition acquisition : known.acquisitions()) {
            acquisitions.put(acquisition.id(), AcquisitionState.of(acquisition, edition, asOf));
        }
        return new MarketplaceStatus(
                known, asOf, ledger, acquisitions, MarketplaceFilter.nextSteps(known, ledger, edition));
    }

    /**
     * {@return what will change after the day of the instant if nothing is done, in the order of days, unmodifiable}
     *
     * <p>Law: from the end of that day on, no filter, request, subscription or anniversary date changes on a day that has neither
     * an entry nor a fact.
     */
    public List<MarketplaceAgendaEntry> agenda() {
        return MarketplaceAgenda.of(facts, catalog, edition, asOf);
    }

    /**
     * {@return the agenda between two days}
     *
     * @param from the first day, from year 1 to 9999
     * @param throughInclusive the last day, from year 1 to 9999
     */
    public List<MarketplaceAgendaEntry> agenda(LocalDate from, LocalDate throughInclusive) {
        Checks.day("CustomerAtInstant.from", from);
        Checks.day("CustomerAtInstant.throughInclusive", throughInclusive);
        return agenda().stream()
                .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(throughInclusive))
                .toList();
    }

    /** {@return the first entry of the agenda, if anything will change} */
    public Optional<MarketplaceAgendaEntry> nextChange() {
        return agenda().stream().findFirst();
    }

    /** {@return the customer's id and the instant} */
    @Override
    public String toString() {
        return "CustomerAtInstant[" + facts.customerId() + ", " + asOf + "]";
    }
}
