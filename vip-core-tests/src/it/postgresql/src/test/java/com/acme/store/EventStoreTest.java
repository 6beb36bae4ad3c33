package com.acme.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.json.VipJson;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventStoreTest {

    private static final VipId ATLAS = VipId.of("2C3EDFD26A4967C218CA");
    private static final LocalDate MARCH = LocalDate.parse("2024-03-01");

    private static final VipProgram VIP = VipProgram.of(
            VipEditions.VIP_2018,
            Catalog.of(List.of(Product.of(
                    "CC-ALL-TEAM",
                    "Creative Cloud All Apps for teams",
                    ProductFamily.of("CREATIVE_CLOUD"),
                    OfferType.TEAM,
                    LicenseKind.NAMED_USER,
                    MarketSegment.COMMERCIAL))));

    private static EmbeddedPostgres postgres;

    private EventStore store;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void inviteOneCustomer() throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            Sql.execute(connection, "DROP TABLE IF EXISTS event, customer, filter_span, filter_change");
        }
        Sql.executeFile(postgres.getPostgresDatabase(), "/schema.sql");
        store = new EventStore(postgres.getPostgresDatabase(), VipJson.jackson3(), VIP);
        assertTrue(store.start(invitation()));
        assertTrue(
                handle(Command.acceptInvitation(LocalDate.parse("2024-01-12"))).isAllowed());
    }

    @Test
    void what_is_read_equals_what_was_written() throws SQLException {
        CustomerHistory expected = CustomerHistory.of(invitation().events());
        for (Command command : List.of(
                Command.acceptInvitation(LocalDate.parse("2024-01-12")), order(3), request("PA-1"), cancel("PA-1"))) {
            expected = VIP.handle(expected, command).allowed().orElseThrow().history();
        }
        handle(order(3));
        handle(request("PA-1"));
        Change last = handle(cancel("PA-1")).allowed().orElseThrow();

        assertEquals(expected, last.history());
        assertEquals(Optional.of(expected), store.history(ATLAS));
        assertEquals(Optional.empty(), store.history(VipId.of("0123456789ABCDEF0123")));
    }

    @Test
    void a_vip_id_is_given_once() throws SQLException {
        assertFalse(store.start(invitation()));
    }

    @Test
    void who_was_slower_decides_again() throws SQLException {
        handle(request("PA-1"));
        List<Integer> seen = new ArrayList<>();
        Verdict<Change> slower = store.decide(ATLAS, history -> {
            seen.add(history.events().size());
            if (seen.size() == 1) {
                assertTrue(unchecked(() -> handle(cancel("PA-1"))).isAllowed());
            }
            return VIP.handle(history, cancel("PA-1"));
        });
        assertEquals(List.of(3, 4), seen);
        assertFalse(slower.isAllowed(), "cancelled before");
    }

    @Test
    void two_writers_lose_nothing() throws Exception {
        int each = 50;
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> done = new ArrayList<>();
            for (int quantity = 1; quantity <= 2; quantity++) {
                Command order = order(quantity);
                done.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        assertTrue(handle(order).isAllowed());
                    }
                    return null;
                }));
            }
            for (Future<Object> writer : done) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
        CustomerHistory history = store.history(ATLAS).orElseThrow();
        assertEquals(2 + 2 * each, history.events().size());
        assertEquals(
                3L * each,
                VIP.customer(history.customer(), MARCH).status().holdings().get("CC-ALL-TEAM"));
    }

    @Test
    void sql_asks_for_what_it_likes() throws SQLException {
        handle(order(3));
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number FROM event WHERE event @> '{\"type\": \"DIRECT_ORDER_PLACED\", \"on\": \"2024-03-01\"}'")) {
            assertTrue(rows.next());
            assertEquals(2, rows.getInt(1));
        }
    }

    private Verdict<Change> handle(Command command) throws SQLException {
        return store.decide(ATLAS, history -> VIP.handle(history, command));
    }

    private static Command order(int quantity) {
        return Command.placeDirectOrder(
                List.of(OrderLine.of("CC-ALL-TEAM", quantity)), Requester.ACCOUNT_MANAGER, MARCH);
    }

    private static Command request(String id) {
        return Command.requestAuthorization(
                id, Requester.MEMBER, List.of(RequestedLine.of("CC-ALL-TEAM", 5)), Optional.of("4711"), MARCH);
    }

    private static Command cancel(String id) {
        return Command.cancelAuthorization(id, MARCH);
    }

    private static Change invitation() {
        InvitationForm form = InvitationForm.builder()
                .organization("Łódź Studio \"Atlas\"")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 51")
                .city("Warszawa")
                .postalCode("00-838")
                .firstName("Anna")
                .lastName("Kowalska")
                .email("anna.kowalska@example.com")
                .accountManager("am-1")
                .invitedOn(LocalDate.parse("2024-01-10"))
                .build();
        return VIP.startHistory(form, ATLAS, KnownCustomers.none()).allowed().orElseThrow();
    }

    private static <T> T unchecked(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
