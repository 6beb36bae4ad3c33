package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.example.portal.EventStore.ConflictException;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.Command;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for the storage, whatever the database. */
abstract class StorageContract {

    @Autowired
    private EventStore store;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private People people;

    @Autowired
    private PortfolioDocument portfolio;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Test
    void everyCustomerOfTheSampleIsReadBackAsItWasImported() {
        for (Customer customer : portfolio.customers()) {
            if (List.of(customer(5), customer(6)).contains(customer.vipId())) {
                continue; // to whom the other tests did something
            }
            assertThat(store.history("Sample reseller", customer.vipId()).map(history -> ordered(history.customer())))
                    .as(customer.vipId().value())
                    .contains(ordered(customer));
        }
    }

    @Test
    void aCustomerOfAnotherResellerIsNotFound() {
        assertThat(store.history(Sample.OTHER_RESELLER, PortalTest.ATLAS)).isEmpty();
    }

    @Test
    void ofFiftyWhoDecideOnTheSameHistoryOneIsHeardAndTheOthersAreTold() throws Exception {
        VipId vipId = customer(5);
        int seen = events(vipId);
        List<Boolean> stored = inFiftyThreads(i -> assigned(vipId, seen, "first-" + i));
        assertThat(stored).containsOnlyOnce(true).hasSize(50);
        assertThat(events(vipId)).isEqualTo(seen + 1);
    }

    @Test
    void nothingIsLostWhenFiftyDecideAgainUntilTheyAreHeard() throws Exception {
        VipId vipId = customer(6);
        int before = events(vipId);
        inFiftyThreads(i -> {
            while (!assigned(vipId, events(vipId), "again-" + i)) {
                Thread.onSpinWait();
            }
            return true;
        });
        assertThat(events(vipId)).isEqualTo(before + 50);
        Customer customer =
                store.history("Sample reseller", vipId).orElseThrow().customer();
        assertThat(customer.managers())
                .extracting(ManagerAssignment::accountManager)
                .containsAll(IntStream.range(0, 50).mapToObj(i -> "again-" + i).toList());
        assertThat(portfolios.of("Sample reseller").customers()).containsEntry(vipId, customer);
    }

    @Test
    void ofFiftyWhoInviteTheSameOrganizationOneIsHeardAndTheOthersAreRefused() throws Exception {
        InvitationForm form = InvitationForm.builder()
                .organization("Atlas Twins")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 51")
                .city("Warszawa")
                .postalCode("00-838")
                .firstName("Anna")
                .lastName("Kowalska")
                .email("anna@twins.example.com")
                .accountManager("am-1")
                .invitedOn(PortalTest.TODAY)
                .build();
        int before = portfolios.of("Sample reseller").customers().size();
        assertThat(inFiftyThreads(i -> decisions.invite(manager(), form).isAllowed()))
                .containsOnlyOnce(true);
        assertThat(portfolios.of("Sample reseller").customers()).hasSize(before + 1);
    }

    @Test
    void aRefusedCommandStoresNothing() {
        int seen = events(PortalTest.ATLAS);
        Command command = Command.requestAuthorization(
                "PA-X",
                Requester.ACCOUNT_MANAGER,
                List.of(RequestedLine.of("NOBODY-SELLS-THIS", 1)),
                Optional.empty(),
                PortalTest.TODAY);
        assertThat(decisions.handle(manager(), PortalTest.ATLAS, seen, command).isAllowed())
                .isFalse();
        assertThat(events(PortalTest.ATLAS)).isEqualTo(seen);
    }

    @Test
    void whatWasDecidedOnSomethingOlderIsNotStored() {
        int seen = events(PortalTest.ATLAS);
        assertThatThrownBy(() -> decisions.handle(
                        manager(), PortalTest.ATLAS, seen - 1, Command.assignManager("am-1", PortalTest.TODAY)))
                .isInstanceOf(ConflictException.class);
        assertThat(events(PortalTest.ATLAS)).isEqualTo(seen);
    }

    @Test
    void anEMailInDoubtIsDecidedOnceByTheOwnReseller() {
        database.sql("""
                        INSERT INTO mail (notification, vip_id, kind, owed, subject, claimed)
                        VALUES ('in doubt', ?, 'INVITATION', DATE '2024-12-20', NULL, ?)""")
                .params(
                        PortalTest.ATLAS.value(),
                        LocalDateTime.now(ZoneOffset.UTC).minusMinutes(16))
                .update();
        assertThat(outbox.inDoubt(Sample.OTHER_RESELLER)).isEmpty();
        assertThat(outbox.inDoubt("Sample reseller")).singleElement().satisfies(mail -> {
            LocalDateTime claimed = Objects.requireNonNull(mail.claimed());
            assertThat(outbox.decide(Sample.OTHER_RESELLER, "in doubt", claimed, true))
                    .isFalse();
            assertThat(outbox.decide("Sample reseller", "in doubt", claimed.minusNanos(1000), true))
                    .isFalse();
            assertThat(outbox.decide("Sample reseller", "in doubt", claimed, true))
                    .isTrue();
            assertThat(outbox.decide("Sample reseller", "in doubt", claimed, false))
                    .isFalse();
        });
        assertThat(outbox.inDoubt("Sample reseller")).isEmpty();
    }

    @Test
    void aUserNameIsGivenOnce() {
        assertThat(people.knows("am-1")).isTrue();
        assertThat(people.knows("am-4711")).isFalse();
        assertThatThrownBy(() -> people.add(manager())).isInstanceOf(DuplicateKeyException.class);
    }

    /** Facts come in any order. */
    private static Customer ordered(Customer customer) {
        return Customer.builder()
                .from(customer)
                .authorizations(customer.authorizations().stream()
                        .sorted(Comparator.comparing(PurchaseAuthorization::id))
                        .toList())
                .orders(customer.orders().stream()
                        .sorted(Comparator.comparing(DirectOrder::accepted))
                        .toList())
                .renewals(customer.renewals().stream()
                        .sorted(Comparator.comparing(RenewalOrder::ordered))
                        .toList())
                .build();
    }

    private boolean assigned(VipId vipId, int seen, String who) {
        try {
            return decisions
                    .handle(manager(), vipId, seen, Command.assignManager(who, PortalTest.TODAY))
                    .isAllowed();
        } catch (ConflictException e) {
            return false;
        }
    }

    private Person manager() {
        return people.loadUserByUsername("am-1");
    }

    private int events(VipId vipId) {
        return store.history("Sample reseller", vipId).orElseThrow().events().size();
    }

    /** One to whom something can happen on the day. */
    private VipId customer(int number) {
        return portfolio.customers().stream()
                .filter(customer -> customer.factDays().stream().noneMatch(day -> day.isAfter(PortalTest.TODAY)))
                .skip(number)
                .findFirst()
                .map(Customer::vipId)
                .orElseThrow();
    }

    private interface Asking {
        boolean ask(int number) throws Exception;
    }

    private static List<Boolean> inFiftyThreads(Asking asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(i -> () -> asking.ask(i))
                    .toList();
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
