package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.PagePart;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.portfolio.Selection;
import io.vipcore.product.MarketSegment;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The index answers what the page answers that looks at every customer. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class PortfolioIndexProperties {

    private static final List<String> MANAGERS = List.of(Fixtures.ACCOUNT_MANAGER, "am-2", "am-3", "nobody");

    private static final Comparator<String> POLISH = Alphabet.of(Locale.forLanguageTag("pl-PL"));

    /** So few that the same customer is replaced and removed again and again. */
    private static final int VIP_IDS = 12;

    @Property(tries = 100)
    void every_filter_counts_a_customer_on_exactly_the_days_on_which_it_selects_it(
            @ForAll("customers") Customer customer, @ForAll("anyEdition") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        PortfolioIndex index = vip.portfolioIndex(List.of(customer), POLISH);
        List<LocalDate> borders = VipArbitraries.bordersOf(customer);
        LocalDate last = borders.get(borders.size() - 1).plusDays(100);
        for (LocalDate day = customer.invited().minusDays(2); day.isBefore(last); day = day.plusDays(1)) {
            CustomersPage page = vip.customersPage(List.of(customer), day);
            assertEquals(page.counts(), index.on(day).counts(), day.toString());
            assertEquals(page.size(), index.on(day).size(), day.toString());
        }
    }

    @Property(tries = 200)
    void the_index_answers_what_the_page_answers(
            @ForAll("portfolios") List<Customer> customers, @ForAll("anyEdition") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        PortfolioIndex index = vip.portfolioIndex(customers, POLISH);
        assertEquals(customers.size(), index.size());
        for (LocalDate day : someDaysOf(customers)) {
            assertSamePages(vip.customersPage(customers, day), index.on(day));
        }
    }

    @Property(tries = 50)
    void rules_of_ones_own_are_asked_day_by_day(@ForAll("portfolios") List<Customer> customers) {
        VipProgram vip = Fixtures.program(Editions.DEFAULT);
        VipProgram ours = VipProgram.builder()
                .from(vip)
                .customerStatusRule((customer, asOf) -> vip.customerStatusRule().statusOf(customer, asOf))
                .agendaRule((customer, asOf) -> vip.agendaRule().agendaOf(customer, asOf))
                .build();
        PortfolioIndex index = ours.portfolioIndex(customers, Comparator.<String>naturalOrder());
        for (LocalDate day : someDaysOf(customers)) {
            assertEquals(
                    vip.customersPage(customers, day).counts(), index.on(day).counts());
        }
    }

    @Property(tries = 100)
    void replacing_adding_and_removing_gives_the_index_of_the_customers_who_are_left(
            @ForAll("portfolios") List<Customer> customers,
            @ForAll("changes") List<Customer> changes,
            @ForAll("anyEdition") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        PortfolioIndex first = vip.portfolioIndex(customers, POLISH);
        PortfolioIndex index = first;
        Map<VipId, Customer> left = new LinkedHashMap<>();
        customers.forEach(customer -> left.put(customer.vipId(), customer));
        for (Customer changed : changes) {
            boolean removed = changed.segment() == MarketSegment.COMMERCIAL;
            index = removed ? index.without(changed.vipId()) : index.with(changed);
            if (removed) {
                left.remove(changed.vipId());
            } else {
                left.put(changed.vipId(), changed);
            }
            assertEquals(Optional.ofNullable(left.get(changed.vipId())), index.customer(changed.vipId()));
        }
        assertEquals(left.size(), index.size());
        for (LocalDate day : someDaysOf(left.values())) {
            assertSamePages(vip.customersPage(left.values(), day), index.on(day));
        }
        for (LocalDate day : someDaysOf(customers)) {
            assertSamePages(vip.customersPage(customers, day), first.on(day));
        }
    }

    private static void assertSamePages(CustomersPage page, IndexedPage indexed) {
        assertSameRows(page, indexed);
        for (String manager : MANAGERS) {
            assertSameRows(page.within(Selection.managedBy(manager)), indexed.managedBy(manager));
        }
    }

    private static void assertSameRows(CustomersPage page, IndexedPage indexed) {
        assertEquals(page.counts(), indexed.counts());
        assertEquals(page.size(), indexed.size());
        assertSameParts(page, PageRequest.first(50), indexed.part(PageRequest.first(50)));
        for (CustomerFilter filter : CustomerFilter.values()) {
            CustomersPage filtered = page.within(filter);
            Optional<PageRequest> next = Optional.of(PageRequest.first(2));
            for (int number = 1; next.isPresent(); number++) {
                PagePart part = indexed.part(filter, next.get());
                assertSameParts(filtered, next.get(), part);
                PageRequest byNumber = PageRequest.number(number, 2);
                assertSameParts(filtered, byNumber, indexed.part(filter, byNumber));
                next = part.next();
            }
        }
    }

    private static void assertSameParts(CustomersPage page, PageRequest request, PagePart part) {
        PagePart expected = page.part(CustomerColumn.CUSTOMER.ascending(POLISH), request);
        assertEquals(expected.rows(), part.rows());
        assertEquals(expected.before(), part.before());
        assertEquals(expected.total(), part.total());
    }

    /** A day before and on a few of the days on which anything might change. */
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

    @Provide
    Arbitrary<Edition> anyEdition() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, VipArbitraries.editions()), Tuple.of(1, VipArbitraries.ownEditions()));
    }

    @Provide
    Arbitrary<Customer> customers() {
        return Combinators.combine(
                        VipArbitraries.customers(),
                        Arbitraries.of("Atlas", "Łódź Film", "Lublin", "Zamość", "Źródło", "Żywiec", "atlas"),
                        Arbitraries.integers().between(0, VIP_IDS - 1))
                .as((customer, name, number) -> Customer.builder()
                        .from(customer)
                        .organization(name)
                        .vipId(Fixtures.vipId(number))
                        .build());
    }

    @Provide
    Arbitrary<List<Customer>> portfolios() {
        return customers().list().ofMaxSize(VIP_IDS).uniqueElements(Customer::vipId);
    }

    /** Customers to be put in place of those with their VIP ID; the VIP IDs of some are to be removed. */
    @Provide
    Arbitrary<List<Customer>> changes() {
        return customers().list().ofMinSize(1).ofMaxSize(15);
    }
}
