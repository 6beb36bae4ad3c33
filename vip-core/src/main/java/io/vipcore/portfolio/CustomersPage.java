package io.vipcore.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.vipcore.customer.VipId;
import io.vipcore.status.CustomerStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Customers page of a day.
 *
 * <pre>{@code
 * CustomersPage page = vip.customersPage(customers, LocalDate.parse("2024-12-20"));
 * page.counts().get(CustomerFilter.READY_TO_RENEW);
 * page.rows(CustomerFilter.READY_TO_RENEW.and(Selection.managedBy("am-1")));
 *
 * Comparator<String> alphabet = Alphabet.of(Locale.forLanguageTag("pl-PL"));
 * CustomersPage found = page.within(Selection.matching("atlas"));
 * PagePart first = found.part(CustomerColumn.CUSTOMER.ascending(alphabet), PageRequest.first(50));
 * first.rows();
 * first.total();
 * first.next();   // asks for the 50 that follow
 * }</pre>
 *
 * <p>Immutable. Customers who are not invited by that day do not exist and are on no page.
 */
public final class CustomersPage {

    private final ImmutableList<CustomerStatus> statuses;

    private CustomersPage(ImmutableList<CustomerStatus> statuses) {
        this.statuses = statuses;
    }

    /**
     * Creates the page of customers.
     *
     * @param statuses the states of one day, in the order in which rows are shown
     * @return the page
     */
    public static CustomersPage of(Collection<CustomerStatus> statuses) {
        return new CustomersPage(
                statuses.stream().filter(CustomerStatus::isInvited).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Narrows the page, such as to the customers managed by one account manager; counts and rows follow.
     *
     * @param scope the condition
     * @return the narrower page
     */
    public CustomersPage within(Selection scope) {
        return new CustomersPage(statuses.stream().filter(scope::selects).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Sorts the page; rows and states follow.
     *
     * @param order the order of rows, for example {@code CustomerColumn.ANNIVERSARY_DATE.ascending(alphabet)}; rows that
     *     it takes for equal are ordered by VIP ID
     * @return the sorted page
     */
    public CustomersPage sorted(Comparator<CustomerRow> order) {
        return new CustomersPage(statuses.stream()
                .map(status -> Map.entry(CustomerRow.of(status), status))
                .sorted(Map.Entry.comparingByKey(unambiguous(order)))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns some of the rows in an order.
     *
     * @param order the order, as in {@link #sorted}
     * @param request which rows
     * @return the rows with their place among all rows of the page
     */
    public PagePart part(Comparator<CustomerRow> order, PageRequest request) {
        ImmutableList<CustomerStatus> sorted = sorted(order).statuses;
        Comparator<CustomerRow> place = unambiguous(order);
        long shown = request.after()
                .map(last -> sorted.stream()
                        .filter(status -> place.compare(CustomerRow.of(status), last) <= 0)
                        .count())
                .orElse(0L);
        // Written as a difference, because any number of rows may be skipped.
        int before = (int) (shown + Math.min(request.skipped(), sorted.size() - shown));
        int end = before + Math.min(request.size(), sorted.size() - before);
        return new PagePart(request, sorted.subList(before, end), before, sorted.size());
    }

    /**
     * Returns how many customers are on the page.
     *
     * @return the number of rows without a filter
     */
    public int size() {
        return statuses.size();
    }

    /**
     * Returns how many customers of the page each filter matches.
     *
     * @return the counts, one for every filter, in the page's order, unmodifiable
     */
    public Map<CustomerFilter, Integer> counts() {
        Map<CustomerFilter, Integer> counts = new EnumMap<>(CustomerFilter.class);
        for (CustomerFilter filter : CustomerFilter.values()) {
            counts.put(filter, (int) statuses.stream().filter(filter::selects).count());
        }
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Returns the rows of all customers of the page.
     *
     * @return the rows, unmodifiable
     */
    public List<CustomerRow> rows() {
        return rows(Selection.everyone());
    }

    /**
     * Returns the rows of the customers whom a filter or another condition selects.
     *
     * @param selection the condition, for example a {@link CustomerFilter}
     * @return the rows, unmodifiable
     */
    public List<CustomerRow> rows(Selection selection) {
        return statuses(selection).stream().map(CustomerRow::of).toList();
    }

    /**
     * Returns the states of the day of all customers of the page.
     *
     * @return the states, in the order of the rows, unmodifiable
     */
    public List<CustomerStatus> statuses() {
        return statuses;
    }

    /**
     * Returns the states of the day behind the rows.
     *
     * @param selection the condition
     * @return the states, in the order of the rows, unmodifiable
     */
    public List<CustomerStatus> statuses(Selection selection) {
        return statuses.stream().filter(selection::selects).toList();
    }

    /**
     * Returns the state of the day of one customer.
     *
     * @param vipId the customer's VIP ID
     * @return the state, or empty if the customer is not on the page
     */
    public Optional<CustomerStatus> status(VipId vipId) {
        return statuses.stream()
                .filter(status -> status.customer().vipId().equals(vipId))
                .findFirst();
    }

    private static Comparator<CustomerRow> unambiguous(Comparator<CustomerRow> order) {
        return order.thenComparing(CustomerRow::vipId);
    }
}
