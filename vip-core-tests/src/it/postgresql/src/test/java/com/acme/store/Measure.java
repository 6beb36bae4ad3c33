package com.acme.store;

import com.acme.store.Pages.Place;
import com.acme.store.Pages.Row;
import io.vipcore.bench.GrowingPortfolio;
import io.vipcore.catalog.OrderLine;
import io.vipcore.json.VipJson;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How fast PostgreSQL counts, pages and stores for so many customers, beside the index in memory. */
final class Measure {

    private static final int BATCH = 1_000;
    private static final int REPETITIONS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 365 * 8;
    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final VipJson JSON = VipJson.jackson3();
    private static final Comparator<Customer> BY_NAME = Comparator.comparing(
            customer -> customer.profile().map(Profile::organization).orElse(""));

    private final Random random = new Random(1);
    private final int size;
    private final GrowingPortfolio portfolio;
    private final List<String> managers;

    private Measure(int size) {
        this.size = size;
        this.portfolio = new GrowingPortfolio(size);
        this.managers = IntStream.rangeClosed(1, Math.max(1, size / 1_000))
                .mapToObj(number -> "am-" + number)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "Measured %s on %s %s, %d processors, %s %s.%n%n",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
        new Measure(Integer.parseInt(args[0])).measure();
    }

    private void measure() throws Exception {
        long start = System.nanoTime();
        SpanIndex<Customer, CustomerFilter> index = VIP.index(portfolio.customers(size).parallelStream(), BY_NAME);
        double build = seconds(start);
        try (Server server = Server.start()) {
            server.makeTables();
            start = System.nanoTime();
            load(server);
            double load = seconds(start);
            Pages pages = new Pages(server.database(), JSON);
            EventStore store = new EventStore(server.database(), JSON, VIP);
            requireAgreement(index, pages);

            long bytes = Long.parseLong(text(server, "SELECT pg_database_size(current_database())"));
            Times counts = new Times(() -> pages.counts(anyDay()), () -> index.counts(anyDay()));
            Times ofManager =
                    new Times(() -> pages.counts(anyDay(), any(managers)), () -> index.counts(anyDay(), any(managers)));
            Times page = new Times(
                    () -> statuses(pages.page(anyDay(), any(filters()), place(), 50)),
                    () -> statuses(index, any(filters()), Optional.empty()));
            Times pageOfManager = new Times(
                    () -> statuses(pages.page(anyDay(), any(filters()), any(managers), place(), 50)),
                    () -> statuses(index, any(filters()), Optional.of(any(managers))));
            Times event = new Times(() -> store(store), () -> index.with(ordered(anyone())));
            List<Times> columns = List.of(counts, ofManager, page, event);
            System.out.printf(
                    Locale.ROOT,
                    "| PostgreSQL %s | %,d | | | %.0f | %,d | %s |%n| `SpanIndex`, asked so | %,d | | | %.0f | | %s |%n",
                    text(server, "SHOW server_version").split(" ")[0],
                    size,
                    load,
                    bytes / size,
                    cells("%.2f", columns, Times::inDatabase),
                    size,
                    build,
                    cells("%.4f", columns, Times::inMemory));
            System.out.printf(
                    Locale.ROOT,
                    "%nA page of one account manager: %.2f ms, %.2f in memory. 99 of 100 answers of the database take at most"
                            + " %s ms.%n",
                    pageOfManager.inDatabase()[0],
                    pageOfManager.inMemory()[0],
                    cells("%.0f", columns, times -> new double[] {times.inDatabase()[1]})
                            .replace(" |", ","));
            System.out.printf(
                    "The database has %s spans and %s days of changes.%n",
                    text(server, "SELECT count(*) FROM filter_span"),
                    text(server, "SELECT count(*) FROM filter_change"));
            requireCounted(server);
        }
    }

    private void load(Server server) throws Exception {
        FirstLoad load = new FirstLoad(server.database(), JSON, VIP);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> batches = new ArrayList<>();
            for (int first = 0; first < size; first += BATCH) {
                IntStream numbers = IntStream.range(first, Math.min(size, first + BATCH));
                batches.add(threads.submit(() -> {
                    load.copy(numbers.mapToObj(portfolio::customer)
                            .map(Histories::of)
                            .toList());
                    return null;
                }));
            }
            for (Future<?> batch : batches) {
                batch.get();
            }
        } finally {
            threads.shutdown();
        }
        load.finish();
    }

    private void requireAgreement(SpanIndex<Customer, CustomerFilter> index, Pages pages) throws Exception {
        for (int i = 0; i < 100; i++) {
            LocalDate day = anyDay();
            String manager = any(managers);
            if (!index.counts(day).equals(pages.counts(day))
                    || !index.counts(day, manager).equals(pages.counts(day, manager))) {
                throw new IllegalStateException("other counts on " + day);
            }
        }
    }

    /** After all that was stored the changes still add up to the spans. */
    private static void requireCounted(Server server) throws Exception {
        String wrong = text(server, """
                SELECT count(*) FROM (
                    SELECT filter, day, change FROM filter_change WHERE change <> 0 EXCEPT
                    SELECT filter, day, sum(change) FROM (
                        SELECT filter, lower(days), 1 FROM filter_span UNION ALL
                        SELECT filter, upper(days), -1 FROM filter_span) AS changed (filter, day, change)
                    GROUP BY filter, day) AS wrong""");
        if (!wrong.equals("0")) {
            throw new IllegalStateException(wrong + " days of changes are wrong");
        }
    }

    private Object store(EventStore store) throws Exception {
        Customer customer = anyone();
        CustomerEvent event = new CustomerEvent.DirectOrderPlaced(order());
        return store.decide(customer.vipId(), history -> {
            CustomerHistory after = history.with(event);
            return Verdict.allowed(new Change(List.of(event), after), List.of());
        });
    }

    private static Object statuses(List<Row> rows) {
        return rows.stream()
                .map(row -> VIP.customer(row.facts(), FIRST_DAY.plusDays(DAYS)).status())
                .toList();
    }

    private Object statuses(
            SpanIndex<Customer, CustomerFilter> index, CustomerFilter filter, Optional<String> manager) {
        return index.part(anyDay(), Optional.of(filter), manager, PageRequest.after(anyone(), 50)).customers().stream()
                .map(customer ->
                        VIP.customer(customer, FIRST_DAY.plusDays(DAYS)).status())
                .toList();
    }

    private Place place() {
        Customer customer = anyone();
        return new Place(
                customer.profile().orElseThrow().organization(),
                customer.vipId().value());
    }

    private Customer anyone() {
        return portfolio.customer(random.nextInt(size));
    }

    private Customer ordered(Customer customer) {
        return Customer.builder().from(customer).addOrders(order()).build();
    }

    private DirectOrder order() {
        return DirectOrder.of(anyDay(), OrderLine.of(Fixtures.PRODUCT, 1));
    }

    private LocalDate anyDay() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<CustomerFilter> filters() {
        return List.of(CustomerFilter.values());
    }

    private interface Work {
        Object run() throws Exception;
    }

    /** The median and what 99 of 100 stay below, of each. */
    private record Times(double[] inDatabase, double[] inMemory) {

        Times(Work inDatabase, Work inMemory) throws Exception {
            this(millis(inDatabase), millis(inMemory));
        }
    }

    private static String cells(String format, List<Times> columns, Function<Times, double[]> which) {
        return columns.stream()
                .map(times -> String.format(Locale.ROOT, format, which.apply(times)[0]))
                .collect(Collectors.joining(" | "));
    }

    /** The median of many, and what 99 of 100 stay below, after as many to warm up. */
    private static double[] millis(Work work) throws Exception {
        double[] millis = new double[REPETITIONS];
        for (int i = -REPETITIONS; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            if (work.run() == null) {
                throw new IllegalStateException();
            }
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new double[] {millis[REPETITIONS / 2], millis[REPETITIONS * 99 / 100]};
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String text(Server server, String sql) throws Exception {
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
