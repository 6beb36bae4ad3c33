package com.acme.store;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.store.Pages.Place;
import com.acme.store.Pages.Row;
import io.vipcore.bench.GrowingPortfolio;
import io.vipcore.catalog.OrderLine;
import io.vipcore.json.VipJson;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database says of a day is what the library says. */
class PagesTest {

    private static final int CUSTOMERS = 2_000;
    private static final int WRITERS = 8;
    private static final LocalDate ORDERED = LocalDate.parse("2027-03-01");
    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final VipJson JSON = VipJson.jackson3();

    private static Server server;

    private EventStore store;
    private Pages pages;
    private final Map<String, Customer> expected = new HashMap<>();

    @BeforeAll
    static void startServer() throws Exception {
        server = Server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @BeforeEach
    void loadManyCustomers() throws Exception {
        server.makeTables();
        store = new EventStore(server.database(), JSON, VIP);
        pages = new Pages(server.database(), JSON);
        GrowingPortfolio portfolio = new GrowingPortfolio(CUSTOMERS);
        List<CustomerHistory> histories = Stream.concat(
                        IntStream.range(0, CUSTOMERS - 1).mapToObj(portfolio::customer),
                        Stream.of(Fixtures.customer().managers(List.of()).build()))
                .map(Histories::of)
                .toList();
        FirstLoad load = new FirstLoad(server.database(), JSON, VIP);
        load.copy(histories.subList(0, 1_000));
        load.copy(histories.subList(1_000, CUSTOMERS));
        load.finish();
        histories.forEach(history -> expect(history.customer()));
    }

    private void expect(Customer customer) {
        expected.put(customer.vipId().value(), customer);
    }

    @Test
    void counts_of_any_day_equal_those_of_the_index_in_memory() throws SQLException {
        assertCounts();
    }

    @Test
    void pages_of_a_day_show_every_customer_of_that_day_once() throws SQLException {
        for (LocalDate day : List.of(Fixtures.INVITED, ORDERED, LocalDate.parse("2030-01-01"))) {
            for (CustomerFilter filter : CustomerFilter.values()) {
                assertEquals(
                        expected(day, filter, Optional.empty()),
                        byId(walk(day, filter, Optional.empty())),
                        day + " " + filter);
                assertEquals(
                        expected(day, filter, Optional.of("am-2")),
                        byId(walk(day, filter, Optional.of("am-2"))),
                        day + " " + filter + " of am-2");
            }
        }
        assertFalse(walk(ORDERED, CustomerFilter.READY_TO_RENEW, Optional.of("am-2"))
                .isEmpty());
    }

    @Test
    void pages_come_in_the_order_of_the_polish_alphabet() throws SQLException {
        List<String> inOrder = List.of("Cis", "ćma", "Dom", "Lato", "łódź", "Mazury", "Zebra", "Źródło", "żółw");
        LocalDate day = LocalDate.parse("2040-01-01");
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            start(Fixtures.customer()
                    .vipId(Fixtures.vipId(1_000 + i))
                    .invited(day)
                    .profile(Fixtures.profile().organization(inOrder.get(i)).build())
                    .managers(List.of())
                    .build());
        }
        assertEquals(
                inOrder,
                walk(day, CustomerFilter.NO_PRODUCTS, Optional.empty()).stream()
                        .map(row -> row.place().name())
                        .filter(inOrder::contains)
                        .toList());
    }

    @Test
    void an_event_is_stored_with_its_spans() throws SQLException {
        VipId nova = Fixtures.vipId(1_000);
        start(CustomerFixture.invited("2024-01-10").vipId(nova).customer());
        store.decide(nova, history -> allowed(history, new CustomerEvent.InvitationAccepted(ORDERED.minusDays(9))));
        store.decide(nova, history -> VIP.handle(history, order(1)));
        assertEquals(
                1,
                pages.counts(ORDERED.minusDays(1), "am-1").get(CustomerFilter.NO_PRODUCTS)
                        - index().counts(ORDERED.minusDays(1), "am-1").get(CustomerFilter.NO_PRODUCTS));
        expect(store.history(nova).orElseThrow().customer());
        assertCounts();
    }

    @Test
    void if_the_spans_cannot_be_stored_neither_is_the_event() throws SQLException {
        VipId anyone = expected.values().iterator().next().vipId();
        int events = store.history(anyone).orElseThrow().events().size();
        try (Connection connection = server.database().getConnection()) {
            Sql.execute(connection, "ALTER TABLE filter_change RENAME TO elsewhere");
        }
        assertThrows(
                SQLException.class,
                () -> store.decide(anyone, history -> allowed(history, new CustomerEvent.InvitationAccepted(ORDERED))));
        assertEquals(events, store.history(anyone).orElseThrow().events().size());
    }

    @Test
    void writers_of_different_customers_neither_wait_in_a_circle_nor_lose_a_count() throws Exception {
        int each = 40;
        inParallel(writer -> {
            for (int number = writer * each; number < (writer + 1) * each; number++) {
                CustomerFixture customer = CustomerFixture.invited("2024-01-10").vipId(Fixtures.vipId(1_000 + number));
                start(customer.customer());
                store.decide(customer.customer().vipId(), history -> allowed(history, orderOn(ORDERED)));
            }
        });
        for (int number = 0; number < WRITERS * each; number++) {
            expect(store.history(Fixtures.vipId(1_000 + number)).orElseThrow().customer());
        }
        assertCounts();
    }

    @Test
    void writers_of_the_same_customers_lose_neither_an_event_nor_a_count() throws Exception {
        List<VipId> customers =
                expected.values().stream().map(Customer::vipId).limit(20).toList();
        inParallel(writer -> {
            for (VipId customer : customers) {
                store.decide(customer, history -> allowed(history, orderOn(ORDERED.plusDays(writer))));
            }
        });
        for (VipId customer : customers) {
            Customer after = store.history(customer).orElseThrow().customer();
            assertEquals(
                    WRITERS,
                    after.orders().size()
                            - expected.get(customer.value()).orders().size());
            expect(after);
        }
        assertCounts();
    }

    private interface Work {
        void of(int writer) throws SQLException;
    }

    private static void inParallel(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                done.add(threads.submit(() -> {
                    work.of(writer);
                    return null;
                }));
            }
            for (Future<?> writer : done) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static CustomerEvent orderOn(LocalDate day) {
        return Histories.of(CustomerFixture.invited("2024-01-10").ordered(day.toString()))
                .events()
                .get(1);
    }

    private static Command order(int quantity) {
        return Command.placeDirectOrder(
                List.of(OrderLine.of(Fixtures.PRODUCT, quantity)), Requester.ACCOUNT_MANAGER, ORDERED);
    }

    private void start(Customer customer) throws SQLException {
        CustomerEvent.Invited invited = Histories.invitationOf(customer);
        assertTrue(store.start(new Change(List.of(invited), CustomerHistory.startingWith(invited))));
    }

    private static Verdict<Change> allowed(CustomerHistory history, CustomerEvent event) {
        return Verdict.allowed(new Change(List.of(event), history.with(event)), List.of());
    }

    private SpanIndex<Customer, CustomerFilter> index() {
        return VIP.index(
                expected.values().stream(),
                Comparator.comparing(customer -> customer.vipId().value()));
    }

    private void assertCounts() throws SQLException {
        SpanIndex<Customer, CustomerFilter> index = index();
        for (LocalDate day = LocalDate.parse("2017-12-28"); day.getYear() < 2032; day = day.plusDays(7)) {
            assertEquals(index.counts(day), pages.counts(day), day.toString());
        }
        for (LocalDate day = ORDERED.minusDays(400); day.isBefore(ORDERED.plusDays(400)); day = day.plusDays(80)) {
            for (String manager : List.of("am-1", "am-2", "nobody")) {
                assertEquals(index.counts(day, manager), pages.counts(day, manager), day + " of " + manager);
            }
        }
    }

    private List<Row> walk(LocalDate day, CustomerFilter filter, Optional<String> manager) throws SQLException {
        List<Row> walked = new ArrayList<>();
        Place after = Place.FIRST;
        while (true) {
            List<Row> page = manager.isPresent()
                    ? pages.page(day, filter, manager.get(), after, 50)
                    : pages.page(day, filter, after, 50);
            walked.addAll(page);
            if (page.size() < 50) {
                return walked;
            }
            after = page.get(49).place();
        }
    }

    private static Map<String, Customer> byId(List<Row> rows) {
        return rows.stream().collect(toMap(row -> row.place().vipId(), Row::facts));
    }

    private Map<String, Customer> expected(LocalDate day, CustomerFilter filter, Optional<String> manager) {
        return expected.values().stream()
                .filter(customer -> VIP.customer(customer, day).filters().contains(filter))
                .filter(customer -> manager.isEmpty() || manager.equals(customer.accountManager(day)))
                .collect(toMap(customer -> customer.vipId().value(), customer -> customer));
    }
}
