package io.vipcore.bench;

import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEditions;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Which of the five filters match? Another customer each time. */
public class FilterBenchmark extends EngineBenchmark<Customer> {

    private static final List<CustomerFilter> PAGE_ORDER = List.of(CustomerFilter.values());

    private final VipProgram vip = VipProgram.of(VipEditions.VIP_2018, Fixtures.catalog());
    private List<Customer> customers = List.of();

    public FilterBenchmark() {
        super(false);
    }

    /** Makes the customers. */
    @Setup
    public void setUp() {
        customers = new GrowingPortfolio(SIZE).customers(SIZE);
        ask(customers, PlainFilters.filters(Requests.TODAY));
    }

    /** Stops unless everybody finds the same filters for each customer. */
    static void requireAgreement() {
        FilterBenchmark all = new FilterBenchmark();
        all.setUp();
        int[] expected = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            Customer customer = all.customers.get(i);
            CustomerOnDay today = all.vip.customer(customer, Requests.TODAY);
            Set<CustomerFilter> matching = CustomerFilter.matching(today.status());
            expected[i] = matching.stream()
                    .mapToInt(filter -> 1 << PAGE_ORDER.indexOf(filter))
                    .sum();
            if (expected[i] != PlainFilters.matching(customer, Requests.TODAY) || !matching.equals(today.filters())) {
                throw new IllegalStateException("not everybody agrees on " + customer);
            }
        }
        all.requireAgreement(expected);
    }

    @Benchmark
    public int writtenOut() {
        return PlainFilters.matching(next(), Requests.TODAY);
    }

    @Benchmark
    public Set<CustomerFilter> vipCoreStatus() {
        return CustomerFilter.matching(vip.customer(next(), Requests.TODAY).status());
    }

    @Benchmark
    public Set<CustomerFilter> vipCoreFilters() {
        return vip.customer(next(), Requests.TODAY).filters();
    }
}
