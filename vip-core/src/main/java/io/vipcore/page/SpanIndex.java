package io.vipcore.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.vipcore.internal.Checks;
import io.vipcore.page.Portfolio.Row;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many customers in memory, of whom the page of any day is answered from their {@linkplain Span spans}, without looking
 * at every customer.
 *
 * <pre>{@code
 * SpanIndex<Customer, Filter> index = SpanIndex.of(
 *         Filter.class, customers.parallelStream(), Customer::id, vip::spans, Comparator.comparing(Customer::name));
 * LocalDate today = LocalDate.parse("2024-12-20");
 * index.counts(today).get(Filter.READY_TO_RENEW);
 * index.counts(today, "am-1");   // of the customers of one account manager
 * index.part(today, Optional.of(Filter.READY_TO_RENEW), Optional.empty(), PageRequest.first(50));
 *
 * SpanIndex<Customer, Filter> after = index.with(customerWithNewOrder);   // shares nearly everything with index
 * }</pre>
 *
 * <p>Law: the answers are those of a {@link Page} of the customers of that day, sorted in the same order.
 *
 * <p>Immutable and safe to share between threads. Of 1,000,000 customers it counts a day in microseconds, and shows a page or
 * replaces a customer in milliseconds; beyond the customers it holds about 400 bytes for each.
 *
 * @param <C> the customers
 * @param <F> the program's filters
 */
public final class SpanIndex<C, F extends Enum<F>> {

    /** Customers by id are in so many maps, of which a change copies one. */
    private static final int SHARDS = 256;

    /** So many customers are read by one task. */
    private static final int BATCH = 1_024;

    private final Class<F> filters;
    private final Function<? super C, String> id;
    private final Function<? super C, List<Span<F>>> spans;
    private final Comparator<C> order;
    private final Map<Integer, Map<String, C>> byId;
    private final Map<Group<F>, Portfolio<C>> portfolios;
    private final Map<String, InvalidFactException> unreadable;

    /** A filter, or being on the page at all, and whose customers: those of an account manager, or everyone. */
    private record Group<F>(Optional<F> filter, Optional<String> manager) {}

    /** The spans of customers, in the order of the customers, and whose could not be read. */
    private record Read<C, F>(ListMultimap<Group<F>, Row<C>> rows, Map<String, InvalidFactException> unreadable) {

        Read() {
            this(MultimapBuilder.hashKeys().arrayListValues().build(), new HashMap<>());
        }

        void add(Read<C, F> others) {
            rows.putAll(others.rows);
            unreadable.putAll(others.unreadable);
        }
    }

    private SpanIndex(
            Class<F> filters,
            Function<? super C, String> id,
            Function<? super C, List<Span<F>>> spans,
            Comparator<C> order,
            Map<Integer, Map<String, C>> byId,
            Map<Group<F>, Portfolio<C>> portfolios,
            Map<String, InvalidFactException> unreadable) {
        this.filters = filters;
        this.id = id;
        this.spans = spans;
        this.order = order;
        this.byId = byId;
        this.portfolios = portfolios;
        this.unreadable = unreadable;
    }

    /**
     * {@return the index of customers}
     *
     * @param <C> the customers
     * @param <F> the program's filters
     * @param filters the class of the filters
     * @param customers the customers, in any order; those of a parallel stream are asked for their spans in parallel
     * @param id the customer's identifier
     * @param spans the customer's spans, each as long as it can be; always the same for the same customer, or always an
     *     {@link InvalidFactException}
     * @param order the order in which customers are shown; those whom it takes for equal are ordered by their ids
     * @throws InvalidFactException if two customers have the same id
     */
    public static <C, F extends Enum<F>> SpanIndex<C, F> of(
            Class<F> filters,
            Stream<C> customers,
            Function<? super C, String> id,
            Function<? super C, List<Span<F>>> spans,
            Comparator<? super C> order) {
        Comparator<C> unambiguous = ((Comparator<C>) Checks.required("SpanIndex.order", order)::compare)
                .thenComparing(Checks.required("SpanIndex.id", id));
        boolean inParallel = Checks.required("SpanIndex.customers", customers).isParallel();
        List<C> sorted = customers
                .map(each -> Checks.required("SpanIndex.customers", each))
                .sorted(unambiguous)
                .toList();
        SpanIndex<C, F> nobody = new SpanIndex<>(
                Checks.required("SpanIndex.filters", filters),
                id,
                Checks.required("SpanIndex.spans", spans),
                unambiguous,
                Map.of(),
                Map.of(),
                Map.of());
        return nobody.changed(List.of(), sorted, inParallel);
    }

    /** {@return how many customers there are, whether or not they are on the page of any day} */
    public int size() {
        return byId.values().stream().mapToInt(Map::size).sum();
    }

    /**
     * {@return a customer, or empty if there is none of that id}
     *
     * @param customerId the customer's id
     */
    public Optional<C> customer(String customerId) {
        Checks.required("SpanIndex.customerId", customerId);
        return Optional.ofNullable(
                byId.getOrDefault(shard(customerId), Map.of()).get(customerId));
    }

    /**
     * {@return whose spans could not be read, such as for a product that the catalog does not list, by id, and why; in the
     * order of the index, unmodifiable; they are on no page, and take no other customer down}
     */
    public Map<String, InvalidFactException> unreadable() {
        return unreadable.entrySet().stream()
                .sorted(Comparator.comparing(each -> customer(each.getKey()).orElseThrow(), order))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * {@return how many customers each filter matches on a day, for every filter, in their order, unmodifiable}
     *
     * @param day the day, from year 1 to 9999
     */
    public Map<F, Integer> counts(LocalDate day) {
        return counts(day, Optional.empty());
    }

    /**
     * {@return how many customers of one account manager each filter matches on a day, as {@link #counts(LocalDate)}}
     *
     * @param day the day, from year 1 to 9999
     * @param accountManager the account manager, not blank
     */
    public Map<F, Integer> counts(LocalDate day, String accountManager) {
        return counts(day, Checks.given("SpanIndex.accountManager", accountManager));
    }

    private Map<F, Integer> counts(LocalDate day, Optional<String> manager) {
        return Stream.of(filters.getEnumConstants())
                .collect(Maps.toImmutableEnumMap(
                        filter -> filter,
                        filter ->
                                portfolio(Optional.of(filter), manager).counts().on(numberOf(day))));
    }

    /**
     * {@return some of the customers of a day, in the order of the index}
     *
     * @param day the day, from year 1 to 9999
     * @param filter the filter that must match; empty: all customers on the page
     * @param accountManager whose customers, not blank; empty: everyone's
     * @param request which customers; the one to begin after need not be in the index
     */
    public PagePart<C> part(
            LocalDate day, Optional<F> filter, Optional<String> accountManager, PageRequest<C> request) {
        return portfolio(
                        Checks.required("SpanIndex.filter", filter),
                        Checks.required("SpanIndex.accountManager", accountManager))
                .part(numberOf(day), Checks.required("SpanIndex.request", request), order);
    }

    private Portfolio<C> portfolio(Optional<F> filter, Optional<String> manager) {
        manager.ifPresent(name -> Checks.identifier("SpanIndex.accountManager", name)); // a blank one would be nobody's
        return portfolios.getOrDefault(new Group<>(filter, manager), Portfolio.nobody());
    }

    private static int numberOf(LocalDate day) {
        return (int) Checks.day("SpanIndex.day", day).toEpochDay();
    }

    /**
     * {@return the index with a customer in place of the one who has the same id, or added if there is none}
     *
     * @param customer the customer
     */
    public SpanIndex<C, F> with(C customer) {
        String customerId = id.apply(Checks.required("SpanIndex.customer", customer));
        return changed(customer(customerId).stream().toList(), List.of(customer), false);
    }

    /**
     * {@return the index without a customer; this one if there is none of that id}
     *
     * @param customerId the customer's id
     */
    public SpanIndex<C, F> without(String customerId) {
        return customer(customerId)
                .map(known -> changed(List.of(known), List.of(), false))
                .orElse(this);
    }

    /** The index with customers in place of others; either one of each at most, or many who come to nobody. */
    private SpanIndex<C, F> changed(List<C> gone, List<C> come, boolean inParallel) {
        Read<C, F> before = read(gone, false);
        Map<Integer, Map<String, C>> ids = new HashMap<>();
        for (C each : gone) {
            shard(id.apply(each), ids).remove(id.apply(each));
        }
        for (C each : come) {
            if (shard(id.apply(each), ids).put(id.apply(each), each) != null) {
                throw new InvalidFactException("SpanIndex.customers", "must have no id twice");
            }
        }
        byId.forEach(ids::putIfAbsent);
        Read<C, F> now = read(come, inParallel);
        Map<Group<F>, Portfolio<C>> changed = new HashMap<>(portfolios);
        changed.putAll(StreamSupport.stream(
                        Sets.union(before.rows.keySet(), now.rows.keySet()).spliterator(), inParallel)
                .collect(Collectors.toMap(
                        group -> group,
                        group -> portfolios
                                .getOrDefault(group, Portfolio.nobody())
                                .with(before.rows.get(group), now.rows.get(group), order))));
        Map<String, InvalidFactException> problems = new HashMap<>(unreadable);
        problems.keySet().removeAll(before.unreadable.keySet());
        problems.putAll(now.unreadable);
        return new SpanIndex<>(filters, id, spans, order, ids, changed, problems);
    }

    private Read<C, F> read(List<C> sorted, boolean inParallel) {
        Read<C, F> all = new Read<>();
        StreamSupport.stream(Lists.partition(sorted, BATCH).spliterator(), inParallel)
                .map(this::read)
                .forEachOrdered(all::add);
        return all;
    }

    private Read<C, F> read(List<C> sorted) {
        Read<C, F> read = new Read<>();
        for (C customer : sorted) {
            try {
                for (Span<F> span : spans.apply(customer)) {
                    Row<C> row = new Row<>(customer, span.first(), span.last());
                    for (Optional<String> manager : ImmutableSet.of(Optional.<String>empty(), span.accountManager())) {
                        read.rows.put(new Group<>(span.filter(), manager), row);
                    }
                }
            } catch (InvalidFactException e) {
                read.unreadable.put(id.apply(customer), e);
            }
        }
        return read;
    }

    private static int shard(String customerId) {
        return Math.floorMod(customerId.hashCode(), SHARDS);
    }

    /** The customers by id, of some ids, to be changed. */
    private Map<String, C> shard(String customerId, Map<Integer, Map<String, C>> changed) {
        return changed.computeIfAbsent(shard(customerId), number -> new HashMap<>(byId.getOrDefault(number, Map.of())));
    }

    /** {@return how many customers there are, and nothing about them} */
    @Override
    public String toString() {
        return "SpanIndex[" + size() + " customers]";
    }
}
