package io.vipcore.marketplace;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.enrollment.CreationRequest;
import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.marketplace.enrollment.EditRequest;
import io.vipcore.marketplace.pricing.MarketplaceWindows;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.page.Page;
import io.vipcore.page.Span;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Verdict;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * VIP Marketplace over one price list: the entry point.
 *
 * <pre>{@code
 * MarketplaceProgram program = MarketplaceProgram.of(catalog);
 * program.customer(customer, Instant.parse("2026-06-05T10:00:00Z")).status().filters();   // [READY_TO_RENEW]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MarketplaceProgram {

    private final MarketplaceEdition edition;
    private final MarketplaceCatalog catalog;
    private final Policy<CreationRequest, AccountStatus> creations;
    private final Policy<EditRequest, CompanyProfile> edits;

    private MarketplaceProgram(MarketplaceEdition edition, MarketplaceCatalog catalog) {
        this.edition = Checks.required("MarketplaceProgram.edition", edition);
        this.catalog = Checks.required("MarketplaceProgram.catalog", catalog);
        this.creations = CustomerRule.creations(edition);
        this.edits = CustomerRule.edits(edition);
    }

    /**
     * {@return the program of the known edition}
     *
     * @param catalog the products that facts refer to
     */
    public static MarketplaceProgram of(MarketplaceCatalog catalog) {
        return of(MarketplaceEditions.VIPMP, catalog);
    }

    /**
     * {@return the program of an edition}
     *
     * @param edition the edition
     * @param catalog the products that facts refer to
     */
    public static MarketplaceProgram of(MarketplaceEdition edition, MarketplaceCatalog catalog) {
        return new MarketplaceProgram(edition, catalog);
    }

    /** {@return the edition whose numbers apply} */
    public MarketplaceEdition edition() {
        return edition;
    }

    /** {@return the products that facts refer to} */
    public MarketplaceCatalog catalog() {
        return catalog;
    }

    /**
     * Decides whether a customer may be created.
     *
     * @param request who, on which day, by whom
     * @return the verdict; its result is the status of the new account, pending
     */
    public Verdict<AccountStatus> create(CreationRequest request) {
        return creations.decide(request);
    }

    /**
     * Decides whether a customer may be edited.
     *
     * @param request what is to change
     * @return the verdict; its result is the profile that is wanted
     */
    public Verdict<CompanyProfile> edit(EditRequest request) {
        return edits.decide(request);
    }

    /**
     * {@return the windows around an anniversary date, the early one also where early renewal did not exist yet}
     *
     * @param anniversary the anniversary date, from year 1 to 9999
     */
    public MarketplaceWindows windows(LocalDate anniversary) {
        return MarketplaceWindows.of(edition, anniversary);
    }

    /**
     * {@return one customer at one instant, for every question about it}
     *
     * @param facts the facts
     * @param asOf the instant, from year 1 to 9999; facts after it have not happened
     */
    public CustomerAtInstant customer(MarketplaceCustomer facts, Instant asOf) {
        return new CustomerAtInstant(edition, catalog, facts, asOf);
    }

    /**
     * {@return the Customers page of an instant}
     *
     * <p>A customer whose facts cannot be read, such as by naming a product that the catalog does not list, takes no other
     * down: it is not on the page, but among {@link Page#unreadable()} by its id.
     *
     * @param customers the reseller's customers, in the order in which rows are shown; those created later are on no page
     * @param asOf the instant, from year 1 to 9999
     */
    public Page<MarketplaceStatus, MarketplaceFilter> page(Collection<MarketplaceCustomer> customers, Instant asOf) {
        Checks.instant("MarketplaceProgram.asOf", asOf);
        List<MarketplaceStatus> statuses = new ArrayList<>();
        Map<String, InvalidFactException> unreadable = new LinkedHashMap<>();
        for (MarketplaceCustomer customer : Checks.list("MarketplaceProgram.customers", customers)) {
            if (customer.isCreatedBy(asOf)) {
                try {
                    statuses.add(customer(customer, asOf).status());
                } catch (InvalidFactException e) {
                    unreadable.put(customer.customerId(), e);
                }
            }
        }
        return Page.of(MarketplaceFilter.class, statuses, MarketplaceStatus::filters, unreadable);
    }

    /**
     * {@return the stretches of days on which a customer matches a filter of the page, and is on the page at all; by first day,
     * unmodifiable} A day's state is that at its end: what expires at noon is expired on that day.
     *
     * <p>Law: on every day the spans equal the filters of its end. Time alone changes no span.
     *
     * @param customer the facts
     * @throws InvalidFactException if a fact names a product that the catalog does not list
     */
    public List<Span<MarketplaceFilter>> spans(MarketplaceCustomer customer) {
        return MarketplaceSpans.of(Checks.required("MarketplaceProgram.customer", customer), catalog, edition);
    }

    /**
     * {@return an index of a large portfolio in memory, from which the counts and any page of any day are there at once}
     *
     * <p>A customer whose facts cannot be read takes no other down: it is among {@link SpanIndex#unreadable()} by its id.
     *
     * @param customers the facts, no id twice; a parallel stream is read in parallel
     * @param order the order of the customers on a page; those it takes for equal are ordered by id
     * @throws InvalidFactException if two customers have the same id
     */
    public SpanIndex<MarketplaceCustomer, MarketplaceFilter> index(
            Stream<MarketplaceCustomer> customers, Comparator<? super MarketplaceCustomer> order) {
        return SpanIndex.of(MarketplaceFilter.class, customers, MarketplaceCustomer::customerId, this::spans, order);
    }

    @Override
    public String toString() {
        return "MarketplaceProgram[" + edition.id() + "]";
    }
}
