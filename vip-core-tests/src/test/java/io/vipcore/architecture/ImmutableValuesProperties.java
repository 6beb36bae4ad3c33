package io.vipcore.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.index.PortfolioIndex;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.product.Catalog;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.verdict.Outcome;
import io.vipcore.verdict.OwnRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.function.Executable;

/**
 * Values of every exported type, found by asking other values for them: what they show refuses to be changed, and what they
 * were made of can be changed without changing them.
 */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class ImmutableValuesProperties {

    /** Some of everything. The same seed always: every type is reached, or none is missed by chance. */
    @Property(tries = 1, seed = "2018", shrinking = ShrinkingMode.OFF)
    void nothing_that_a_value_shows_can_be_changed(@ForAll("somethingOfEverything") Values roots) {
        Reached reached = Reached.from(roots.all());
        reached.collections().forEach(ImmutableValuesProperties::assertUnmodifiable);
        Set<Class<?>> missed = typesThatShowCollections();
        missed.removeIf(reached::hasA);
        assertEquals(Set.of(), missed, "types of which no value was tried");
    }

    @Property(tries = 1, seed = "2018", shrinking = ShrinkingMode.OFF)
    void what_a_value_was_made_of_can_be_changed_without_changing_it(@ForAll("somethingOfEverything") Values roots)
            throws ReflectiveOperationException {
        Set<Class<?>> rebuilt = new LinkedHashSet<>();
        for (Object value : Reached.from(roots.all()).values()) {
            if (value.getClass().isRecord() && holdsCollections((Record) value)) {
                assertKeepsItsOwn(value, Copies.ofRecord((Record) value));
                rebuilt.add(value.getClass());
            } else if (Copies.isBuilt(value)) {
                assertKeepsItsOwn(value, Copies.ofBuilt(value));
                rebuilt.add(value.getClass());
            }
        }
        assertTrue(rebuilt.size() > 20, rebuilt::toString);
    }

    @Property(tries = 10)
    void what_a_factory_is_given_can_be_changed_without_changing_what_it_made(
            @ForAll @Size(max = 5) List<CustomerDay> given, @ForAll Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<Customer> customers = given.stream().map(CustomerDay::customer).toList();
        List<CustomerStatus> statuses = given.stream()
                .map(each -> vip.status(each.customer(), each.asOf()))
                .toList();
        assertKeeps(statuses, CustomersPage::of, page -> List.of(page.size(), page.counts()));
        assertKeeps(Fixtures.catalog().products(), Catalog::of, Catalog::products);
        assertKeeps(
                customers,
                KnownCustomers::of,
                known -> customers.stream()
                        .map(each -> known.contains(
                                each.organization(), each.primaryContact().email()))
                        .toList());
        customers.forEach(each -> assertKeeps(
                Histories.of(each).events(), CustomerHistory::of, history -> List.of(history, history.events())));
    }

    private static void assertKeepsItsOwn(Object original, Copies.Copy copy) {
        assertEquals(original, copy.value());
        copy.madeOf().forEach(ImmutableValuesProperties::empty);
        assertEquals(original, copy.value(), () -> original.getClass() + " keeps what others can change");
    }

    private static <E, T> void assertKeeps(Collection<E> elements, Function<List<E>, T> factory, Function<T, ?> shown) {
        List<E> given = new ArrayList<>(elements);
        T value = factory.apply(given);
        Object before = shown.apply(value);
        given.clear();
        assertEquals(before, shown.apply(value));
    }

    private static void empty(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) collection).clear();
        }
    }

    private static boolean holdsCollections(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .anyMatch(component -> Copies.isCollection(Reached.ask(value, component.getAccessor())));
    }

    @SuppressWarnings("unchecked")
    private static void assertUnmodifiable(Object shown) {
        if (shown instanceof Map<?, ?> map) {
            Map<Object, Object> any = (Map<Object, Object>) map;
            assertRefused(() -> any.put("more", "more"));
            map.keySet().stream().findFirst().ifPresent(key -> assertRefused(() -> any.put(key, "other")));
            if (!map.isEmpty()) {
                assertRefused(map::clear);
                assertUnmodifiable(map.keySet());
                assertUnmodifiable(map.values());
            }
        } else {
            Collection<Object> any = (Collection<Object>) shown;
            assertRefused(() -> any.add("more"));
            if (!any.isEmpty()) {
                assertRefused(any::clear);
                assertRefused(() -> {
                    Iterator<?> iterator = any.iterator();
                    iterator.next();
                    iterator.remove();
                });
            }
            if (shown instanceof List<?> list && !list.isEmpty()) {
                assertRefused(() -> ((List<Object>) list).set(0, "other"));
            }
        }
    }

    private static void assertRefused(Executable change) {
        assertThrows(UnsupportedOperationException.class, change);
    }

    /** What a value of these types shows is tried only if one is reached. */
    private static Set<Class<?>> typesThatShowCollections() {
        return ExportedTypes.all().stream()
                .filter(type -> Reached.questionsOf(type)
                        .anyMatch(question -> Collection.class.isAssignableFrom(question.getReturnType())
                                || Map.class.isAssignableFrom(question.getReturnType())))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Values of many kinds; not printed when a property fails. */
    record Values(List<Object> all) {
        @Override
        public String toString() {
            return all.size() + " values";
        }
    }

    @Provide
    Arbitrary<Values> somethingOfEverything() {
        return Combinators.combine(
                        VipArbitraries.ownEditions(),
                        VipArbitraries.customerDays().list().ofSize(12),
                        RequestArbitraries.authorizationRequests().list().ofSize(12),
                        RequestArbitraries.invitationRequests().list().ofSize(12))
                .as(ImmutableValuesProperties::everythingAbout)
                .map(Values::new);
    }

    private static List<Object> everythingAbout(
            Edition edition,
            List<CustomerDay> given,
            List<AuthorizationRequest> requests,
            List<InvitationRequest> invitations) {
        VipProgram vip = Fixtures.program(edition);
        List<Object> all = new ArrayList<>(List.of(vip, PageRequest.first(1)));
        all.addAll(requests);
        requests.forEach(request -> all.add(vip.requestAuthorization(request)));
        invitations.forEach(request -> {
            all.add(vip.invitationPolicy().decide(request));
            all.add(vip.lifecycle().invite(request));
        });
        given.forEach(each -> all.addAll(everythingAbout(vip, each.customer(), each.asOf())));
        List<Customer> customers = given.stream()
                .map(CustomerDay::customer)
                .collect(Collectors.toMap(Customer::vipId, each -> each, (one, other) -> one))
                .values()
                .stream()
                .toList();
        all.add(new PortfolioDocument("Reseller", Map.of("am-1", "One"), Fixtures.catalog(), customers));
        CustomersPage page = vip.customersPage(customers, given.get(0).asOf());
        all.add(page);
        all.add(page.part(Comparator.comparing(CustomerRow::vipId), PageRequest.first(5)));
        PortfolioIndex index = vip.portfolioIndex(customers, Comparator.naturalOrder());
        all.add(index);
        all.add(index.on(given.get(0).asOf()));
        all.addAll(whatNoGeneratorMakes());
        return all;
    }

    private static List<Object> everythingAbout(VipProgram vip, Customer customer, LocalDate asOf) {
        CustomerStatus status = vip.status(customer, asOf);
        CustomerHistory history = Histories.of(customer);
        List<Object> all = new ArrayList<>(List.of(
                status,
                vip.details(status),
                vip.agenda(customer, asOf),
                vip.renew(customer, asOf),
                history,
                vip.notifications(history, asOf, asOf.plusYears(1)),
                vip.lifecycle().handle(history, new Command.AcceptInvitation(history.latest()))));
        customer.authorizations().forEach(each -> all.add(vip.cancelAuthorization(customer, each.id(), asOf)));
        return all;
    }

    private static List<Object> whatNoGeneratorMakes() {
        CustomerFixture due =
                CustomerFixture.invited("2023-12-27").accepted("2024-01-12").ordered("2024-01-16");
        LocalDate on = LocalDate.parse("2025-01-16");
        List<OrderLine> lines = List.of(Fixtures.licenses(1));
        return List.of(
                Fixtures.program(Editions.DEFAULT).renew(due.customer(), on),
                new Command.PlaceDirectOrder(lines, Requester.MEMBER, on),
                new Command.PlaceRenewalOrder(lines, Requester.MEMBER, on),
                new Command.RequestAuthorization(
                        "PA-1", Requester.MEMBER, List.of(RequestedLine.of("CC-ALL-TEAM", 1)), Optional.empty(), on),
                OwnRule.refusal("OWN-1", "not on Fridays"),
                Outcome.of(Function.identity()));
    }
}
