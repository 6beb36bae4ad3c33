package io.vipcore.bench;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Editions;
import io.vipcore.index.PortfolioIndex;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Which of the five filters match? Another customer each time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class FilterBenchmark {

    private static final int SIZE = 131_072;
    private static final int BATCH = 1_024;
    private static final List<CustomerFilter> PAGE_ORDER = List.of(CustomerFilter.values());

    private final VipProgram vip = VipProgram.of(Editions.VIP_2018, Fixtures.catalog());
    private final List<Predicate<Customer>> filters = PlainFilters.filters(Requests.TODAY);
    private Customer[] customers;
    private List<Question> questions;
    private DroolsRules drools;
    private EasyRules easyRules;
    private EvreteRules evrete;
    private PortfolioIndex index;
    private int next;

    /** Makes the customers. */
    @Setup
    public void setUp() {
        customers = new GrowingPortfolio(SIZE).customers(SIZE).toArray(Customer[]::new);
        List<Predicate<Object>> conditions = filters.stream()
                .<Predicate<Object>>map(filter -> customer -> filter.test((Customer) customer))
                .toList();
        questions = new ArrayList<>();
        for (Customer customer : customers) {
            questions.add(new Question(customer, conditions));
        }
        drools = new DroolsRules(filters.size());
        easyRules = new EasyRules(filters.size(), false);
        evrete = new EvreteRules(filters.size());
        index = vip.portfolioIndex(List.of(customers), Comparator.naturalOrder());
    }

    /** Stops unless everybody finds the same filters for each customer. */
    static void requireAgreement() {
        FilterBenchmark all = new FilterBenchmark();
        all.setUp();
        all.agree();
    }

    private void agree() {
        int[] counted = new int[filters.size()];
        for (int i = 0; i < SIZE; i++) {
            Customer customer = customers[i];
            Question question = questions.get(i);
            int expected = bits(CustomerFilter.matching(vip.status(customer, Requests.TODAY)));
            if (expected != PlainFilters.matching(customer, Requests.TODAY)
                    || expected != lambdas(customer)
                    || expected != drools.askAlone(question)
                    || expected != drools.askKeptSession(question)
                    || expected != easyRules.ask(question)
                    || expected != evrete.askAlone(question)) {
                throw new IllegalStateException("not everybody agrees on " + customer);
            }
            for (int filter = 0; filter < counted.length; filter++) {
                counted[filter] += expected >> filter & 1;
            }
        }
        Map<CustomerFilter, Integer> indexed = index.on(Requests.TODAY).counts();
        for (CustomerFilter filter : CustomerFilter.values()) {
            if (indexed.get(filter) != counted[PAGE_ORDER.indexOf(filter)]) {
                throw new IllegalStateException("the index counts others for " + filter);
            }
        }
    }

    private static int bits(Set<CustomerFilter> matching) {
        int bits = 0;
        for (CustomerFilter filter : matching) {
            bits |= 1 << PAGE_ORDER.indexOf(filter);
        }
        return bits;
    }

    private int lambdas(Customer customer) {
        int matching = 0;
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).test(customer)) {
                matching |= 1 << i;
            }
        }
        return matching;
    }

    private int next() {
        next = (next + 1) & (SIZE - 1);
        return next;
    }

    private List<Question> nextBatch() {
        next = (next + BATCH) & (SIZE - 1);
        return questions.subList(next, next + BATCH);
    }

    @Benchmark
    public int writtenOut() {
        return PlainFilters.matching(customers[next()], Requests.TODAY);
    }

    @Benchmark
    public int listOfLambdas() {
        return lambdas(customers[next()]);
    }

    @Benchmark
    public Set<CustomerFilter> vipCoreStatus() {
        return CustomerFilter.matching(vip.status(customers[next()], Requests.TODAY));
    }

    /** The filters of the whole portfolio, on another day each time. */
    @Benchmark
    public Map<CustomerFilter, Integer> vipCoreIndexCountsOfAll() {
        return index.on(Requests.TODAY.plusDays(next() & 1_023)).counts();
    }

    @Benchmark
    public int droolsAlone() {
        return drools.askAlone(questions.get(next()));
    }

    @Benchmark
    public int droolsKeptSession() {
        return drools.askKeptSession(questions.get(next()));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int droolsTogether() {
        List<Question> batch = nextBatch();
        drools.askTogether(batch);
        return Question.takeMatched(batch);
    }

    @Benchmark
    public int easyRules() {
        return easyRules.ask(questions.get(next()));
    }

    @Benchmark
    public int evreteAlone() {
        return evrete.askAlone(questions.get(next()));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int evreteTogether() {
        List<Question> batch = nextBatch();
        evrete.askTogether(batch);
        return Question.takeMatched(batch);
    }
}
