package io.vipcore.bench;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Editions;
import io.vipcore.index.PortfolioIndex;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.testkit.Fixtures;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Which of the five filters match? Another customer each time. */
public class FilterBenchmark extends EngineBenchmark<Customer> {

    private static final List<CustomerFilter> PAGE_ORDER = List.of(CustomerFilter.values());

    private final VipProgram vip = VipProgram.of(Editions.VIP_2018, Fixtures.catalog());
    private List<Customer> customers = List.of();
    private PortfolioIndex index;

    public FilterBenchmark() {
        super(false);
    }

    /** Makes the customers. */
    @Setup
    public void setUp() {
        customers = new GrowingPortfolio(SIZE).customers(SIZE);
        index = vip.portfolioIndex(customers, Comparator.naturalOrder());
        ask(customers, PlainFilters.filters(Requests.TODAY));
    }

    /** Stops unless everybody finds the same filters for each customer. */
    static void requireAgreement() {
        FilterBenchmark all = new FilterBenchmark();
        all.setUp();
        Map<CustomerFilter, Integer> counts = new EnumMap<>(CustomerFilter.class);
        PAGE_ORDER.forEach(filter -> counts.put(filter, 0));
        int[] expected = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            Customer customer = all.customers.get(i);
            Set<CustomerFilter> matching = CustomerFilter.matching(all.vip.status(customer, Requests.TODAY));
            matching.forEach(filter -> counts.merge(filter, 1, Integer::sum));
            expected[i] = matching.stream()
                    .mapToInt(filter -> 1 << PAGE_ORDER.indexOf(filter))
                    .sum();
            if (expected[i] != PlainFilters.matching(customer, Requests.TODAY)) {
                throw new IllegalStateException("not everybody agrees on " + customer);
            }
        }
        all.requireAgreement(expected);
        if (!counts.equals(all.index.on(Requests.TODAY).counts())) {
            throw new IllegalStateException("the index counts others");
        }
    }

    @Benchmark
    public int writtenOut() {
        return PlainFilters.matching(next(), Requests.TODAY);
    }

    @Benchmark
    public Set<CustomerFilter> vipCoreStatus() {
        return CustomerFilter.matching(vip.status(next(), Requests.TODAY));
    }

    /** The filters of the whole portfolio, on another day each time. */
    @Benchmark
    public Map<CustomerFilter, Integer> vipCoreIndexCountsOfAll() {
        return index.on(Requests.TODAY.plusDays(nextSubject() & 1_023)).counts();
    }
}
