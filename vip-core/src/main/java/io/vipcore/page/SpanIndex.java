package io.vipcore.page;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import io.vipcore.internal.Checks;
import io.vipcore.page.Chunk.Member;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
 * <p>Law: the answers are those of a {@link Page} of the customers of that day, sorted in the same order. A customer
 * whose facts name an unknown product takes no other down: they are on no page, but among {@link #unreadable()}.
 *
 * <p>Immutable and safe to share between threads. Of 1,000,000 customers with six spans each, it counts a day in
 * microseconds; it shows a page, wherever that begins, and replaces a customer in milliseconds. Beyond the customers it
 * holds about 120 bytes for each.
 *
 * @param <C> the customers
 * @param <F> the program's filters
 */
public final class SpanIndex<C, F extends Enum<F>> {

    private final Function<? super C, String> id;
    private final Function<? super C, List<Span<F>>> spans;
    private final Comparator<C> order;
    private final Chunks<C, F> inOrder;
    private final Chunks<C, F> byId;
    private final Counts counts;

    private SpanIndex(
            Function<? super C, String> id,
            Function<? super C, List<Span<F>>> spans,
            Comparator<C> order,
            Chunks<C, F> inOrder,
            Chunks<C, F> byId,
            Counts counts) {
        this.id = id;
        this.spans = spans;
        this.order = order;
        this.inOrder = inOrder;
        this.byId = byId;
        this.counts = counts;
    }

    /**
     * Builds the index of customers.
     *
     * @param <C> the customers
     * @param <F> the program's filters
     * @param filters the class of the filters
     * @param customers the customers, in any order; those of a parallel stream are asked for their spans in parallel
     * @param id the customer's identifier
     * @param spans the customer's spans, each as long as it can be; always the same for the same customer, or always an
     *     {@link InvalidFactException}
     * @param order the order in which customers are shown; those whom it takes for equal are ordered by their ids
     * @return the index
     * @throws InvalidFactException if two customers have the same id
     */
    public static <C, F extends Enum<F>> SpanIndex<C, F> of(
            Class<F> filters,
            Stream<C> customers,
            Function<? super C, String> id,
            Function<? super C, List<Span<F>>> spans,
            Comparator<? super C> order) {
        boolean inParallel = Checks.required("SpanIndex.customers", customers).isParallel();
        ImmutableList<Optional<F>> groups = Stream.concat(
                        Stream.of(Optional.<F>empty()),
                        Stream.of(Checks.required("SpanIndex.filters", filters).getEnumConstants())
                                .map(Optional::of))
                .collect(ImmutableList.toImmutableList());
        Comparator<C> unambiguous = ((Comparator<C>) Checks.required("SpanIndex.order", order)::compare)
                .thenComparing(Checks.required("SpanIndex.id", id));
        List<C> sorted = customers
                .map(each -> Checks.required("SpanIndex.customers", each))
                .sorted(unambiguous)
                .toList();
        Chunks<C, F> inOrder = Chunks.of(sorted, Checks.required("SpanIndex.spans", spans), groups, inParallel);
        Stream<C> again = StreamSupport.stream(sorted.spliterator(), inParallel);
        Comparator<C> ids = Comparator.comparing(id);
        List<C> sortedById = again.sorted(ids).toList();
        if (!Comparators.isInStrictOrder(sortedById, ids)) {
            throw new InvalidFactException("SpanIndex.customers", "must have no id twice");
        }
        Chunks<C, F> byId = Chunks.of(sortedById, customer -> List.of(), groups, inParallel);
        return new SpanIndex<>(id, spans, unambiguous, inOrder, byId, inOrder.counts(inParallel));
    }

    /** {@return how many customers there are, whether or not they are on the page of any day} */
    public int size() {
        return byId.chunks().stream()
                .mapToInt(chunk -> chunk.customers().size())
                .sum();
    }

    /**
     * {@return a customer, or empty if there is none of that id}
     *
     * @param customerId the customer's id
     */
    public Optional<C> customer(String customerId) {
        return byId.find(placeOfId(customerId));
    }

    /**
     * {@return whose spans could not be read, such as for a product that the catalog does not list, by id, and why; in the
     * order of the index, unmodifiable}
     */
    public Map<String, InvalidFactException> unreadable() {
        ImmutableMap.Builder<String, InvalidFactException> unreadable = ImmutableMap.builder();
        for (Chunk<C> chunk : inOrder.chunks()) {
            chunk.unreadable()
                    .forEach((place, problem) ->
                            unreadable.put(id.apply(chunk.customers().get(place)), problem));
        }
        return unreadable.buildOrThrow();
    }

    /**
     * {@return how many customers each filter matches on a day, for every filter, in their order, unmodifiable}
     *
     * @param day the day, from year 1 to 9999
     */
    public Map<F, Integer> counts(LocalDate day) {
        return counts(Optional.empty(), day);
    }

    /**
     * {@return how many customers of one account manager each filter matches on a day, for every filter, in their
     * order, unmodifiable}
     *
     * @param day the day, from year 1 to 9999
     * @param accountManager the account manager, not blank
     */
    public Map<F, Integer> counts(LocalDate day, String accountManager) {
        return counts(Checks.given("SpanIndex.accountManager", accountManager), day);
    }

    private Map<F, Integer> counts(Optional<String> accountManager, LocalDate day) {
        return inOrder.groups().stream()
                .flatMap(Optional::stream)
                .collect(Maps.toImmutableEnumMap(
                        filter -> filter, filter -> count(accountManager, Optional.of(filter), day)));
    }

    private int count(Optional<String> accountManager, Optional<F> filter, LocalDate day) {
        Checks.required("SpanIndex.accountManager", accountManager).ifPresent(SpanIndex::requireName);
        return counts.count(accountManager, inOrder.groups().indexOf(filter), numberOf(day));
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
        int group = inOrder.groups().indexOf(Checks.required("SpanIndex.filter", filter));
        int number = numberOf(day);
        Function<Chunk<C>, List<C>> onDay = chunk -> chunk.customers(group, accountManager, number);
        int total = count(accountManager, filter, day); // refuses a blank account manager
        int at = Checks.required("SpanIndex.request", request)
                .after()
                .map(last -> inOrder.chunkAt(placeOf(last)))
                .orElse(0);
        int passed = inOrder.chunks().stream()
                .limit(at)
                .mapToInt(chunk -> onDay.apply(chunk).size())
                .sum();
        int shown = passed
                + request.after()
                        .map(last ->
                                Chunks.leading(onDay.apply(inOrder.chunk(at)), each -> order.compare(each, last) <= 0))
                        .orElse(0);
        int before = (int) Math.min(LongMath.saturatedAdd(shown, request.skipped()), total);
        List<C> customers = new ArrayList<>();
        for (Chunk<C> chunk : Iterables.skip(inOrder.chunks(), at)) {
            if (customers.size() == request.size()) {
                break;
            }
            List<C> found = onDay.apply(chunk);
            int from = Ints.constrainToRange(before - passed, 0, found.size());
            customers.addAll(found.subList(from, Math.min(from + request.size() - customers.size(), found.size())));
            passed += found.size();
        }
        return new PagePart<>(request, customers, before, total);
    }

    /** A blank one would be nobody's. */
    private static void requireName(String accountManager) {
        Checks.identifier("SpanIndex.accountManager", accountManager);
    }

    private static int numberOf(LocalDate day) {
        return (int) Checks.day("SpanIndex.day", day).toEpochDay();
    }

    /**
     * Puts a customer in place of the one who has the same id, or adds them if there is none.
     *
     * @param customer the customer
     * @return the index with them; this one does not change
     */
    public SpanIndex<C, F> with(C customer) {
        Optional<C> known = customer(id.apply(Checks.required("SpanIndex.customer", customer)));
        boolean isElsewhere =
                known.filter(each -> order.compare(each, customer) != 0).isPresent();
        return isElsewhere
                ? without(id.apply(customer)).with(customer)
                : changed(customer, known, Optional.of(customer));
    }

    /**
     * {@return the index without a customer; this one if there is none of that id}
     *
     * @param customerId the customer's id
     */
    public SpanIndex<C, F> without(String customerId) {
        Optional<C> known = customer(customerId);
        return known.map(each -> changed(each, known, Optional.empty())).orElse(this);
    }

    /** The index after somebody, or nobody, gave way to somebody, or nobody, at the place of a customer. */
    private SpanIndex<C, F> changed(C customer, Optional<C> before, Optional<C> now) {
        Optional<Member<C, F>> removed = before.map(each -> Member.of(each, spans));
        Optional<Member<C, F>> added = now.map(each -> Member.of(each, spans));
        return new SpanIndex<>(
                id,
                spans,
                order,
                inOrder.with(placeOf(customer), added),
                byId.with(placeOfId(id.apply(customer)), now.map(each -> Member.of(each, any -> List.of()))),
                Counts.sum(List.of(counts, counted(removed, -1), counted(added, 1))));
    }

    private Counts counted(Optional<Member<C, F>> member, int times) {
        return Counts.of(member.map(Member::spans).orElse(List.of()), times, inOrder.groups());
    }

    private ToIntFunction<C> placeOf(C customer) {
        return other -> order.compare(other, customer);
    }

    private ToIntFunction<C> placeOfId(String customerId) {
        Checks.required("SpanIndex.customerId", customerId);
        return other -> id.apply(other).compareTo(customerId);
    }

    /** {@return how many customers there are, and nothing about them} */
    @Override
    public String toString() {
        return "SpanIndex[" + size() + " customers]";
    }
}
