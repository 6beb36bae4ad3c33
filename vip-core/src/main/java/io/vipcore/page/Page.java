package io.vipcore.page;

import com.google.common.collect.Comparators;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.source.InvalidFactException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The customers of one day, to be counted, narrowed, sorted and shown.
 *
 * <pre>{@code
 * Page<Status, Filter> page = vip.page(customers, LocalDate.parse("2024-12-20"));
 * page.counts().get(Filter.READY_TO_RENEW);
 *
 * Page<Status, Filter> mine = page.where(Filter.READY_TO_RENEW).where(status -> isMine(status));
 * PagePart<Status> first = mine.part(byName.thenComparing(Status::id), PageRequest.first(50));
 * first.customers();
 * first.total();
 * first.next();   // asks for the 50 that follow
 * }</pre>
 *
 * <p>Immutable. What looks at every customer takes so long; {@link SpanIndex} is for many of them.
 *
 * @param <S> the state of a customer on the day
 * @param <F> the program's filters
 */
public final class Page<S, F extends Enum<F>> implements NeedsJsonModule {

    private final Class<F> filters;
    private final List<S> customers;
    private final Function<? super S, ? extends Set<F>> matching;
    private final Map<String, InvalidFactException> unreadable;

    private Page(
            Class<F> filters,
            List<S> customers,
            Function<? super S, ? extends Set<F>> matching,
            Map<String, InvalidFactException> unreadable) {
        this.filters = filters;
        this.customers = customers;
        this.matching = matching;
        this.unreadable = unreadable;
    }

    /**
     * {@return the page of customers}
     *
     * @param <S> the state of a customer on the day
     * @param <F> the program's filters
     * @param filters the class of the filters
     * @param customers the states of one day, in the order in which they are shown
     * @param matching the filters that a customer matches
     * @param unreadable whom the page could not read, by id, and why
     */
    public static <S, F extends Enum<F>> Page<S, F> of(
            Class<F> filters,
            Collection<S> customers,
            Function<? super S, ? extends Set<F>> matching,
            Map<String, InvalidFactException> unreadable) {
        return new Page<>(
                Checks.required("Page.filters", filters),
                Checks.list("Page.customers", customers),
                Checks.required("Page.matching", matching),
                Checks.map("Page.unreadable", unreadable));
    }

    /**
     * {@return the page of fewer customers, such as those of one account manager or those a search finds; counts follow}
     *
     * @param condition the condition
     */
    public Page<S, F> where(Predicate<? super S> condition) {
        return withCustomers(customers.stream()
                .filter(Checks.required("Page.condition", condition))
                .toList());
    }

    /**
     * {@return the page of the customers whom a filter matches; counts follow}
     *
     * @param filter the filter
     */
    public Page<S, F> where(F filter) {
        Checks.required("Page.filter", filter);
        return where(customer -> matching.apply(customer).contains(filter));
    }

    /**
     * {@return the page in another order}
     *
     * @param order the order; customers whom it takes for equal stay in the order they are in
     */
    public Page<S, F> sorted(Comparator<? super S> order) {
        return withCustomers(
                customers.stream().sorted(Checks.required("Page.order", order)).toList());
    }

    private Page<S, F> withCustomers(List<S> changed) {
        return new Page<>(filters, changed, matching, unreadable);
    }

    /** {@return the customers of the page, in its order, unmodifiable} */
    public List<S> customers() {
        return customers;
    }

    /** {@return how many customers are on the page} */
    public int size() {
        return customers.size();
    }

    /** {@return how many customers of the page each filter matches, for every filter, in their order, unmodifiable} */
    public Map<F, Integer> counts() {
        Map<F, Integer> counts = new EnumMap<>(filters);
        for (F filter : filters.getEnumConstants()) {
            counts.put(filter, 0);
        }
        for (S customer : customers) {
            for (F filter : matching.apply(customer)) {
                counts.merge(filter, 1, Integer::sum);
            }
        }
        return Maps.immutableEnumMap(counts);
    }

    /**
     * {@return some of the customers in an order, as {@link #sorted} has them}
     *
     * <p>Only those up to the end of the part are sorted: the first page of many takes time linear in all of them.
     *
     * @param order the order; to go on after the last one shown, it must tell any two customers apart: whoever it takes
     *     for equal to them does not come after them
     * @param request which customers
     */
    public PagePart<S> part(Comparator<? super S> order, PageRequest<S> request) {
        Checks.required("Page.order", order);
        List<S> rest = Checks.required("Page.request", request)
                .after()
                .map(last ->
                        where(customer -> order.compare(customer, last) > 0).customers())
                .orElse(customers);
        int skipped = (int) Math.min(request.skipped(), rest.size());
        // Places, so that those whom the order takes for equal stay in the order they are in.
        List<Integer> sorted = IntStream.range(0, rest.size())
                .boxed()
                .collect(Comparators.least(
                        (int) Math.min((long) skipped + request.size(), rest.size()),
                        Comparator.<Integer, S>comparing(rest::get, order).thenComparing(Comparator.naturalOrder())));
        List<S> shown = Lists.transform(sorted.subList(skipped, sorted.size()), rest::get);
        return new PagePart<>(request, shown, size() - rest.size() + skipped, size());
    }

    /** {@return whom the page could not read, by id, and why, unmodifiable; narrowing and sorting keep them} */
    public Map<String, InvalidFactException> unreadable() {
        return unreadable;
    }

    /** {@return how many customers are on the page, and nothing about them} */
    @Override
    public String toString() {
        return "Page[" + size() + " customers]";
    }
}
