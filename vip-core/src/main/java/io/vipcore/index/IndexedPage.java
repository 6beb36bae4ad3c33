package io.vipcore.index;

import com.google.common.collect.ImmutableMap;
import io.vipcore.customer.Customer;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.PagePart;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Customers page of a day, answered from a {@link PortfolioIndex}: as {@link io.vipcore.portfolio.CustomersPage}, but
 * without looking at every customer. States of the day are read for the rows shown only.
 *
 * <p>Immutable. Customers who are not invited by that day do not exist and are on no page.
 */
public final class IndexedPage {

    private final CustomerTree customers;
    private final ManagedCustomers managed;
    private final NameOrder order;
    private final CustomerStatusRule statuses;
    private final LocalDate asOf;
    private final int day;

    IndexedPage(
            CustomerTree customers,
            ManagedCustomers managed,
            NameOrder order,
            CustomerStatusRule statuses,
            LocalDate asOf) {
        this.customers = customers;
        this.managed = managed;
        this.order = order;
        this.statuses = statuses;
        this.asOf = asOf;
        this.day = (int) asOf.toEpochDay();
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the page of the customers whom one account manager manages on the day: <em>Managed by me</em>.
     *
     * @param accountManager the account manager's identifier
     * @return the page of those customers; empty if nobody is managed by him
     */
    public IndexedPage managedBy(String accountManager) {
        return new IndexedPage(managed.of(accountManager), managed, order, statuses, asOf);
    }

    /**
     * Returns how many customers are on the page.
     *
     * @return the number of rows without a filter
     */
    public int size() {
        return customers.root().count(Groups.EVERYONE, day);
    }

    /**
     * Returns how many customers of the page each filter matches.
     *
     * @return the counts, one for every filter, in the page's order, unmodifiable
     */
    public Map<CustomerFilter, Integer> counts() {
        int[] counts = new int[Groups.COUNT];
        customers.root().addTo(counts, day);
        ImmutableMap.Builder<CustomerFilter, Integer> byFilter = ImmutableMap.builder();
        for (CustomerFilter filter : CustomerFilter.values()) {
            byFilter.put(filter, counts[Groups.of(filter)]);
        }
        return byFilter.buildOrThrow();
    }

    /**
     * Returns some of the rows of all customers of the page.
     *
     * @param request which rows
     * @return the rows in the order of names, with their place among all rows
     */
    public PagePart part(PageRequest request) {
        return part(Groups.EVERYONE, request);
    }

    /**
     * Returns some of the rows of the customers whom a filter matches.
     *
     * @param filter the filter
     * @param request which rows
     * @return the rows in the order of names, with their place among all rows of that filter
     */
    public PagePart part(CustomerFilter filter, PageRequest request) {
        return part(Groups.of(filter), request);
    }

    private PagePart part(int group, PageRequest request) {
        Node all = customers.root();
        int total = all.count(group, day);
        long shown = request.after()
                .map(row -> (long) all.countThrough(order.of(row), group, day))
                .orElse(0L);
        // Written as a difference, because any number of rows may be skipped.
        int before = (int) (shown + Math.min(request.skipped(), total - shown));
        List<Customer> found = new ArrayList<>(request.size());
        all.find(group, day, before, request.size(), found);
        List<CustomerStatus> rows = found.stream()
                .map(customer -> statuses.statusOf(customer, asOf))
                .toList();
        return new PagePart(request, rows, before, total);
    }

    /** Returns the day and how many customers there are, and nothing about them. */
    @Override
    public String toString() {
        return "IndexedPage[" + asOf + ", " + size() + " customers]";
    }
}
