package io.vipcore.bench;

import com.ibm.icu.text.Collator;
import io.vipcore.catalog.OrderLine;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.edition.VipEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How a {@link SpanIndex} grows: builds portfolios of 1,000 to so many customers and measures each.
 *
 * <p>Customers are ordered by name, as Java orders texts. Times are those of one thread, except the build from a parallel
 * stream. Spans and a build are the best of several; counts, pages and replacements are the median of many, on days and
 * customers that differ each time.
 */
final class PortfolioGrowth {

    private static final int SMALLEST = 1_000;
    private static final int REPETITIONS = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 365 * 8;
    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final Comparator<Customer> BY_NAME = Comparator.comparing(PortfolioGrowth::nameOf);

    private PortfolioGrowth() {}

    /** One line of the table. */
    record Row(
            int customers,
            double factBytes,
            double plainPageMillis,
            double plainPageParallelMillis,
            double spansMicros,
            double buildSeconds,
            double parallelSeconds,
            double bytesPerCustomer,
            double countsMicros,
            double managerCountsMicros,
            double pageMillis,
            double replaceMicros) {

        static final String HEADER = "| | customers | spans of one µs | build, load or job s | in parallel s"
                + " | bytes per customer | counts ms | counts of a manager ms | page of 50 ms | replace or store ms |";

        /** Counts and page are one answer where every customer is looked at. */
        List<String> lines() {
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "| facts, looked at one by one | %,d | | | | %,.0f | | | %.1f, in parallel %.1f | |",
                            customers,
                            factBytes,
                            plainPageMillis,
                            plainPageParallelMillis),
                    String.format(
                            Locale.ROOT,
                            "| `SpanIndex` | %,d | %.1f | %.2f | %.2f | %,.0f | %.4f | %.4f | %.2f | %.2f |",
                            customers,
                            spansMicros,
                            buildSeconds,
                            parallelSeconds,
                            bytesPerCustomer,
                            countsMicros / 1e3,
                            managerCountsMicros / 1e3,
                            pageMillis,
                            replaceMicros / 1e3));
        }
    }

    /** Measures ever larger portfolios, draws their growth into a directory and returns the table. */
    static List<String> measure(Path directory, int largest) throws IOException {
        measured(20_000); // so that the compiler has seen everything
        List<Row> rows = new ArrayList<>();
        for (int customers = SMALLEST; customers <= largest; customers *= 10) {
            rows.add(measured(customers));
            rows.get(rows.size() - 1).lines().forEach(System.out::println);
        }
        Files.writeString(directory.resolve("portfolio-growth.svg"), GrowthPlot.of(rows));
        List<String> lines = new ArrayList<>(List.of(Row.HEADER, "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"));
        rows.forEach(row -> lines.addAll(row.lines()));
        return lines;
    }

    private static Row measured(int size) {
        long none = usedBytes();
        List<Customer> customers = new GrowingPortfolio(size).customers(size);
        Collections.shuffle(customers, new Random(size));
        double facts = (usedBytes() - none) / (double) size;
        double page = pageMillis(customers, false);
        double parallelPage = pageMillis(customers, true);
        long before = usedBytes();
        int builds = size < 1_000_000 ? 5 : 2;
        double spans = Double.MAX_VALUE;
        double parallel = Double.MAX_VALUE;
        double seconds = Double.MAX_VALUE;
        SpanIndex<Customer, CustomerFilter> index = null;
        for (int i = 0; i < builds; i++) {
            index = null;
            spans = Math.min(spans, spansSeconds(customers) / size * 1e6);
            long start = System.nanoTime();
            index = VIP.index(customers.parallelStream(), BY_NAME);
            parallel = Math.min(parallel, (System.nanoTime() - start) / 1e9);
            index = null;
            start = System.nanoTime();
            index = VIP.index(customers.stream(), BY_NAME);
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
        }
        double bytes = (usedBytes() - before) / (double) size;
        return measured(customers, facts, page, parallelPage, index, spans, seconds, parallel, bytes);
    }

    /** The counts and the first 50 of all in Polish order, looking at every customer: the best of several. */
    private static double pageMillis(List<Customer> customers, boolean inParallel) {
        Collator polish = Collator.getInstance(Locale.forLanguageTag("pl"));
        Comparator<CustomerStatus> order = Comparator.<CustomerStatus, String>comparing(
                        status -> nameOf(status.customer()), polish::compare)
                .thenComparing(status -> status.customer().vipId());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < (customers.size() < 1_000_000 ? 10 : 3); i++) {
            long start = System.nanoTime();
            List<CustomerStatus> statuses = (inParallel ? customers.parallelStream() : customers.stream())
                    .map(customer ->
                            VIP.customer(customer, FIRST_DAY.plusYears(4)).status())
                    .filter(CustomerStatus::isInvited)
                    .toList();
            Page<CustomerStatus, CustomerFilter> page =
                    Page.of(CustomerFilter.class, statuses, CustomerFilter::matching, Map.of());
            checked(page.counts().size()
                    + page.part(order, PageRequest.first(50)).before());
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static String nameOf(Customer customer) {
        return customer.profile().map(Profile::organization).orElse("");
    }

    private static double spansSeconds(List<Customer> customers) {
        long start = System.nanoTime();
        for (Customer customer : customers) {
            checked(VIP.spans(customer).size());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Row measured(
            List<Customer> customers,
            double facts,
            double page,
            double parallelPage,
            SpanIndex<Customer, CustomerFilter> index,
            double spans,
            double seconds,
            double parallel,
            double bytes) {
        Random random = new Random(1);
        List<String> managers = customers.stream()
                .flatMap(customer -> customer.managers().stream())
                .map(ManagerAssignment::accountManager)
                .distinct()
                .toList();
        CustomerFilter[] filters = CustomerFilter.values();
        List<Customer> changed = random.ints(REPETITIONS, 0, customers.size())
                .mapToObj(customers::get)
                .map(customer -> Customer.builder()
                        .from(customer)
                        .addOrders(DirectOrder.of(dayFor(random), OrderLine.of(Fixtures.PRODUCT, 1)))
                        .build())
                .toList();
        return new Row(
                customers.size(),
                facts,
                page,
                parallelPage,
                spans,
                seconds,
                parallel,
                bytes,
                medianNanos(i -> checked(index.counts(dayFor(random)).size())) / 1e3,
                medianNanos(i -> checked(index.counts(dayFor(random), managers.get(random.nextInt(managers.size())))
                                .size()))
                        / 1e3,
                medianNanos(i -> {
                            LocalDate day = dayFor(random);
                            CustomerFilter filter = filters[i % filters.length];
                            int pages = 1 + index.counts(day).get(filter) / 50;
                            PageRequest<Customer> request = PageRequest.number(1 + random.nextInt(pages), 50);
                            checked(index.part(day, Optional.of(filter), Optional.empty(), request).customers().stream()
                                    .map(customer -> VIP.customer(customer, day).status())
                                    .toList()
                                    .size());
                        })
                        / 1e6,
                medianNanos(i -> checked(index.with(changed.get(i)).size())) / 1e3);
    }

    private static LocalDate dayFor(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** Keeps a result from being optimized away. */
    private static void checked(int result) {
        if (result < 0) {
            throw new IllegalStateException("a negative number");
        }
    }

    private static double medianNanos(IntConsumer work) {
        IntStream.range(0, REPETITIONS).forEach(work); // to warm up
        long[] nanos = new long[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[REPETITIONS / 2];
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
