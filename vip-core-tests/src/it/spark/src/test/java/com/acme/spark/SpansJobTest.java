package com.acme.spark;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.bench.GrowingPortfolio;
import io.vipcore.catalog.OrderLine;
import io.vipcore.json.VipJson;
import io.vipcore.page.Span;
import io.vipcore.page.SpanIndex;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.AgendaEntry;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark says of many customers is what the library says of each. */
class SpansJobTest {

    private static final int YEAR = 2025;
    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final VipJson JSON = VipJson.jackson2();
    private static final String CATALOG = JSON.write(Fixtures.catalog());
    private static final List<Customer> CUSTOMERS = new ArrayList<>(new GrowingPortfolio(3_000).customers(3_000));

    @TempDir
    private static Path directory;

    private static SparkSession spark;

    @BeforeAll
    static void runTheJob() throws IOException {
        CUSTOMERS.add(Fixtures.customer().managers(List.of()).build());
        List<String> lines = new ArrayList<>();
        CUSTOMERS.forEach(customer -> lines.add(JSON.write(customer)));
        lines.add(7, "{\"vipId\": \"nobody\"}");
        lines.add(JSON.write(CustomerFixture.invited("2024-01-10")
                .vipId(Fixtures.vipId(1))
                .ordered("2024-01-16", OrderLine.of("NO-SUCH", 1))
                .customer()));
        Path customers = Files.write(directory.resolve("customers.jsonl"), lines);
        spark = LocalSpark.start(directory);
        SpansJob.run(spark, customers.toString(), CATALOG, YEAR, directory.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void spans_and_agenda_of_every_customer_equal_those_of_the_library() {
        Map<String, List<String>> answers = read("answers").stream()
                .filter(row -> row.getAs("problem") == null)
                .collect(toMap(
                        row -> row.getAs("vip_id"),
                        row -> List.of(row.getList(2).toString(), row.getList(3).toString())));
        Map<String, List<String>> expected = CUSTOMERS.stream()
                .collect(toMap(
                        customer -> customer.vipId().value(),
                        customer -> List.of(
                                VIP.spans(customer).stream()
                                        .map(SpansJobTest::text)
                                        .toList()
                                        .toString(),
                                VIP
                                        .customer(customer, LocalDate.of(YEAR - 1, 12, 31))
                                        .agenda(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31))
                                        .stream()
                                        .map(SpansJobTest::text)
                                        .toList()
                                        .toString())));
        assertEquals(expected, answers);
        assertTrue(expected.values().stream().anyMatch(answer -> !answer.get(1).equals("[]")));
    }

    @Test
    void whoever_cannot_be_read_takes_no_other_down() {
        Map<Optional<String>, String> problems = new HashMap<>();
        read("answers").stream()
                .filter(row -> row.getAs("problem") != null)
                .forEach(row -> problems.put(Optional.ofNullable(row.getAs("vip_id")), row.getAs("problem")));
        assertEquals(Set.of(Optional.empty(), Optional.of(Fixtures.vipId(1).value())), problems.keySet());
        assertTrue(problems.get(Optional.of(Fixtures.vipId(1).value())).contains("NO-SUCH"), problems.toString());
    }

    @Test
    void counts_of_every_day_equal_those_of_the_index_in_memory() {
        SpanIndex<Customer, CustomerFilter> index = VIP.index(
                CUSTOMERS.stream(),
                Comparator.comparing(customer -> customer.vipId().value()));
        Map<List<Object>, Long> counts = new HashMap<>();
        for (Row row : read("counts")) {
            LocalDate day = row.getAs("day");
            long customers = row.getAs("customers");
            counts.merge(List.of(row.getAs("filter"), day), customers, Long::sum);
            counts.put(List.of(row.getAs("filter"), Optional.ofNullable(row.getAs("manager")), day), customers);
        }
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            LocalDate today = day;
            index.counts(day)
                    .forEach((filter, count) -> assertEquals(
                            (long) count, counts.get(List.of(filter.name(), today)), filter + " on " + today));
            assertEquals(
                    CUSTOMERS.stream()
                            .filter(customer -> customer.isInvitedBy(today))
                            .count(),
                    counts.get(List.of("PAGE", day)),
                    day.toString());
            for (String manager : List.of("am-1", "am-2", "am-3")) {
                index.counts(day, manager)
                        .forEach((filter, count) -> assertEquals(
                                (long) count,
                                counts.get(List.of(filter.name(), Optional.of(manager), today)),
                                filter + " of " + manager + " on " + today));
            }
        }
    }

    /** So that any executor can run it, whatever it has loaded. */
    @Test
    void no_value_of_the_library_travels_to_an_executor() throws IOException {
        Set<String> travelling = new TreeSet<>();
        try (ObjectOutputStream stream = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            @Override
            protected void annotateClass(Class<?> type) {
                travelling.add(type.getName());
            }
        }) {
            stream.writeObject(SpansJob.answering(CATALOG, YEAR));
        }
        travelling.removeIf(name -> name.matches("(\\[L)?java\\.lang\\..*"));
        assertEquals(Set.of(SpansJob.class.getName()), travelling);
    }

    private static List<Row> read(String name) {
        return spark.read().parquet(directory.resolve(name).toString()).collectAsList();
    }

    private static String text(Span<CustomerFilter> span) {
        return Arrays.asList(
                        span.filter().map(CustomerFilter::name).orElse("PAGE"),
                        span.accountManager().orElse(null),
                        span.firstDay(),
                        span.lastDayInclusive().orElse(null))
                .toString()
                .replace(", ", ",");
    }

    private static String text(AgendaEntry entry) {
        return Arrays.asList(entry.date(), entry.what(), entry.subject().orElse(null))
                .toString()
                .replace(", ", ",");
    }
}
