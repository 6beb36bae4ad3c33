package io.vipcore.bench;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.edition.Editions;
import io.vipcore.index.IndexedPage;
import io.vipcore.index.PortfolioIndex;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How a {@link PortfolioIndex} grows: builds portfolios of 1,000 to so many customers and measures each.
 *
 * <p>Times are those of one thread. A build is the best of several; counts, pages and replacements are the median of many,
 * on days and customers that differ each time.
 */
final class PortfolioGrowth {

    private static final int SMALLEST = 1_000;
    private static final int REPETITIONS = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 365 * 8;

    private static final VipProgram VIP = Fixtures.program(Editions.DEFAULT);

    private final Alphabet alphabet;

    private PortfolioGrowth(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** One line of the table. */
    record Row(
            int customers,
            double buildSeconds,
            double keysSeconds,
            double bytesPerCustomer,
            double countsMicros,
            double managerCountsMicros,
            double pageMillis,
            double replaceMicros) {

        static final String HEADER =
                "| customers | build s | of it, sort keys of names s | bytes per customer | counts µs | counts of a manager µs"
                        + " | page of 50 ms | replace µs |";

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %.3f | %.3f | %.1f | %.2f | %.2f | %.3f | %.1f |",
                    customers,
                    buildSeconds,
                    keysSeconds,
                    bytesPerCustomer,
                    countsMicros,
                    managerCountsMicros,
                    pageMillis,
                    replaceMicros);
        }
    }

    /** Measures ever larger portfolios, draws their growth into a directory and returns the table. */
    static List<String> measure(Path directory, int largest) throws IOException {
        PortfolioGrowth growth = new PortfolioGrowth(Alphabet.of(Locale.forLanguageTag("pl-PL")));
        growth.measured(20_000); // so that the compiler has seen everything
        List<Row> rows = new ArrayList<>();
        for (int customers = SMALLEST; customers <= largest; customers *= 10) {
            rows.add(growth.measured(customers));
            System.out.println(rows.get(rows.size() - 1).line());
        }
        Files.writeString(directory.resolve("portfolio-growth.svg"), GrowthPlot.of(rows));
        List<String> lines = new ArrayList<>(List.of(Row.HEADER, "|---:|---:|---:|---:|---:|---:|---:|---:|"));
        rows.forEach(row -> lines.add(row.line()));
        return lines;
    }

    private Row measured(int size) {
        List<Customer> customers = new GrowingPortfolio(size).customers(size);
        Collections.shuffle(customers, new Random(size));
        long before = usedBytes();
        double seconds = Double.MAX_VALUE;
        PortfolioIndex index = null;
        for (int builds = size < 1_000_000 ? 5 : size < 10_000_000 ? 3 : 1; builds > 0; builds--) {
            index = null;
            long start = System.nanoTime();
            index = VIP.portfolioIndex(customers, alphabet);
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
        }
        double bytes = (usedBytes() - before) / (double) size;
        return measured(customers, index, seconds, keysSeconds(customers), bytes);
    }

    /** How long the JDK takes to prepare the names for sorting. */
    private double keysSeconds(List<Customer> customers) {
        long start = System.nanoTime();
        for (Customer customer : customers) {
            checked(alphabet.placeOf(customer.organization()).weights().length());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Row measured(
            List<Customer> customers, PortfolioIndex index, double seconds, double keysSeconds, double bytes) {
        Random random = new Random(1);
        List<String> managers = List.copyOf(index.accountManagers());
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
                seconds,
                keysSeconds,
                bytes,
                medianNanos(i -> checked(index.on(dayFor(random)).counts().size())) / 1e3,
                medianNanos(i -> checked(index.on(dayFor(random))
                                .managedBy(managers.get(random.nextInt(managers.size())))
                                .counts()
                                .size()))
                        / 1e3,
                medianNanos(i -> {
                            IndexedPage page = index.on(dayFor(random));
                            CustomerFilter filter = filters[i % filters.length];
                            int pages = 1 + page.counts().get(filter) / 50;
                            PageRequest request = PageRequest.number(1 + random.nextInt(pages), 50);
                            checked(page.part(filter, request).rows().size());
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
