package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The index answers what the page answers that looks at every customer. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomersIndexProperties {

    static final Comparator<Customer> BY_NAME = Comparator.comparing(
            customer -> customer.profile().map(Profile::organization).orElse(""));

    private static final Comparator<CustomerStatus> IN_ORDER =
            Comparator.comparing(CustomerStatus::customer, BY_NAME.thenComparing(Customer::vipId));

    /** So few that the same customer is replaced and removed again and again. */
    private static final int VIP_IDS = 12;

    @Property(tries = 50)
    void the_index_answers_what_the_page_answers(
            @ForAll("portfolios") List<Customer> customers, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        SpanIndex<Customer, CustomerFilter> index = vip.index(customers.stream(), BY_NAME);
        for (LocalDate day : someDaysOf(customers)) {
            assertShows(vip, customers, day, index);
        }
    }

    @Property(tries = 30)
    void replacing_adding_and_removing_gives_the_index_of_the_customers_who_are_left(
            @ForAll("portfolios") List<Customer> customers,
            @ForAll("changes") List<Change> changes,
            @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        SpanIndex<Customer, CustomerFilter> first = vip.index(customers.stream(), BY_NAME);
        SpanIndex<Customer, CustomerFilter> index = first;
        Map<VipId, Customer> left = new LinkedHashMap<>();
        customers.forEach(customer -> left.put(customer.vipId(), customer));
        for (Change change : changes) {
            Customer customer = change.customer();
            if (change.isRemoval()) {
                index = index.without(customer.vipId().value());
                left.remove(customer.vipId());
            } else {
                index = index.with(customer);
                left.put(customer.vipId(), customer);
            }
            assertEquals(
                    Optional.ofNullable(left.get(customer.vipId())),
                    index.customer(customer.vipId().value()));
        }
        for (LocalDate day : someDaysOf(left.values())) {
            assertShows(vip, left.values(), day, index);
        }
        for (LocalDate day : someDaysOf(customers)) {
            assertShows(vip, customers, day, first);
        }
    }

    /** An index shows on a day what the page shows of the customers: of everyone, and of each account manager. */
    static void assertShows(
            VipProgram vip, Collection<Customer> customers, LocalDate day, SpanIndex<Customer, CustomerFilter> index) {
        assertEquals(customers.size(), index.size());
        Page<CustomerStatus, CustomerFilter> page = vip.page(customers, day).sorted(IN_ORDER);
        assertEquals(page.counts(), index.counts(day), day::toString);
        assertParts(page, day, index, Optional.empty());
        Set<String> managers = customers.stream()
                .flatMap(customer -> customer.managers().stream())
                .map(ManagerAssignment::accountManager)
                .collect(Collectors.toSet());
        Stream.concat(managers.stream(), Stream.of("nobody")).forEach(manager -> {
            Page<CustomerStatus, CustomerFilter> managed =
                    page.where(status -> status.customer().accountManager(day).equals(Optional.of(manager)));
            assertEquals(managed.counts(), index.counts(day, manager), () -> day + ", " + manager);
            assertParts(managed, day, index, Optional.of(manager));
        });
    }

    private static void assertParts(
            Page<CustomerStatus, CustomerFilter> page,
            LocalDate day,
            SpanIndex<Customer, CustomerFilter> index,
            Optional<String> manager) {
        assertParts(page, Optional.empty(), day, index, manager);
        for (CustomerFilter filter : CustomerFilter.values()) {
            assertParts(page.where(filter), Optional.of(filter), day, index, manager);
        }
    }

    private static void assertParts(
            Page<CustomerStatus, CustomerFilter> page,
            Optional<CustomerFilter> filter,
            LocalDate day,
            SpanIndex<Customer, CustomerFilter> index,
            Optional<String> manager) {
        List<VipId> shown = new ArrayList<>();
        int size = 1 + page.size() / 3;
        Optional<PageRequest<Customer>> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            PagePart<Customer> part = index.part(day, filter, manager, next.get());
            assertEquals(shown.size(), part.before());
            assertEquals(page.size(), part.total());
            part.customers().forEach(customer -> shown.add(customer.vipId()));
            next = part.next();
        }
        assertEquals(
                page.customers().stream()
                        .map(status -> status.customer().vipId())
                        .toList(),
                shown,
                () -> day + ", " + filter + ", " + manager);
    }

    /** A few of the days on which anything might change, the days before and after them among them. */
    private static Set<LocalDate> someDaysOf(Collection<Customer> customers) {
        Set<LocalDate> days = new TreeSet<>(Set.of(VipArbitraries.ERA_FIRST));
        for (Customer customer : customers) {
            List<LocalDate> borders = VipArbitraries.bordersOf(customer);
            for (int i = 0; i < borders.size(); i += 1 + borders.size() / 5) {
                days.add(borders.get(i));
            }
        }
        return days;
    }

    /** A customer to be put in place of the one of the same VIP ID, or whose VIP ID is to be removed. */
    record Change(Customer customer, boolean isRemoval) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(customers(), Arbitraries.of(true, false))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Customer>> portfolios() {
        return customers().list().ofMaxSize(VIP_IDS).uniqueElements(Customer::vipId);
    }

    private static Arbitrary<Customer> customers() {
        return Combinators.combine(
                        VipArbitraries.customers(),
                        Arbitraries.of("Atlas", "Łódź Film", "Lublin", "Żywiec", "atlas")
                                .optional(0.8),
                        Arbitraries.integers().between(0, VIP_IDS - 1))
                .as((customer, name, number) -> Customer.builder()
                        .from(customer)
                        .profile(name.map(organization ->
                                Fixtures.profile().organization(organization).build()))
                        .vipId(Fixtures.vipId(number))
                        .build());
    }
}
