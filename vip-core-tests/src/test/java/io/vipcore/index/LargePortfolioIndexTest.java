package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Editions;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.portfolio.Selection;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An index so large that leaves and branches split, fill and empty. */
class LargePortfolioIndexTest {

    private static final VipProgram VIP = Fixtures.program(Editions.DEFAULT);

    private static final int CUSTOMERS = 3_000;

    private static final List<Customer> ALL = IntStream.range(0, CUSTOMERS)
            .mapToObj(LargePortfolioIndexTest::customer)
            .toList();

    private static final List<LocalDate> DAYS = IntStream.range(0, 24)
            .mapToObj(month -> LocalDate.of(2024, 1, 15).plusMonths(month))
            .toList();

    @Test
    void builtAtOnceItCountsAndShowsWhatThePageDoes() {
        assertSame(ALL, indexOf(shuffled(1)));
    }

    @Test
    void builtOneByOneInAnyOrderItIsTheSame() {
        for (List<Customer> order : List.of(ALL, reversed(), shuffled(2))) {
            PortfolioIndex index = indexOf(List.of());
            for (Customer customer : order) {
                index = index.with(customer);
            }
            assertSame(ALL, index);
        }
    }

    @Test
    void takenApartOneByOneItIsTheIndexOfThoseLeft() {
        PortfolioIndex index = indexOf(ALL);
        List<Customer> leaving = shuffled(3);
        for (Customer customer : leaving.subList(0, CUSTOMERS - 100)) {
            index = index.without(customer.vipId());
        }
        assertSame(leaving.subList(CUSTOMERS - 100, CUSTOMERS), index);
        for (Customer customer : leaving) {
            index = index.without(customer.vipId());
        }
        assertSame(List.of(), index);
        assertEquals(0, index.size());
        assertEquals(1, index.with(ALL.get(0)).size());
    }

    @Test
    void whatIsReplacedTakesThePlaceOfWhatWas() {
        PortfolioIndex index = indexOf(ALL);
        List<Customer> replaced = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            Customer customer = i % 3 == 0
                    ? CustomerFixture.of(ALL.get(i)).ordered("2024-05-05").customer()
                    : ALL.get(i);
            replaced.add(customer);
            index = index.with(customer);
        }
        assertSame(replaced, index);
    }

    @Test
    void aCustomerAppearsUnderItsNewName() {
        Customer renamed =
                Customer.builder().from(ALL.get(7)).organization("Zzz").build();
        PortfolioIndex index = indexOf(ALL).with(renamed);
        assertEquals(CUSTOMERS, index.size());
        List<String> last =
                index.on(DAYS.get(20)).part(new PageRequest(Optional.empty(), CUSTOMERS - 1, 5)).rows().stream()
                        .map(row -> row.name())
                        .toList();
        assertEquals(List.of("Zzz"), last);
    }

    @Test
    void theRowsAfterOneAreFoundAlsoWhenItsCustomerIsGone() {
        PortfolioIndex index = indexOf(ALL);
        LocalDate day = DAYS.get(12);
        var first = index.on(day).part(PageRequest.first(50));
        PortfolioIndex later = index.without(first.rows().get(49).vipId());
        assertEquals(
                index.on(day).part(PageRequest.number(2, 50)).rows(),
                later.on(day).part(first.next().orElseThrow()).rows());
        assertEquals(49, later.on(day).part(first.next().orElseThrow()).before());
    }

    @Test
    void eachAccountManagerIsListedWhoEverHadACustomer() {
        assertEquals(7, indexOf(ALL).accountManagers().size());
        PortfolioIndex index = indexOf(ALL.subList(0, 1));
        assertEquals(Set.of("am-0", "am-1"), index.accountManagers());
        assertEquals(Set.of(), index.without(ALL.get(0).vipId()).accountManagers());
    }

    @Test
    void factsOfTheFarthestDaysAreCountedToo() {
        Customer ancient = CustomerFixture.invited("0001-01-01")
                .vipId(Fixtures.vipId(1))
                .ordered("0001-01-01")
                .customer();
        Customer remote =
                CustomerFixture.invited("9999-12-31").vipId(Fixtures.vipId(2)).customer();
        Customer both = CustomerFixture.invited("0001-01-01")
                .vipId(Fixtures.vipId(3))
                .ordered("9999-12-30")
                .customer();
        List<Customer> customers = List.of(ancient, remote, both);
        PortfolioIndex index = indexOf(customers);
        for (String day : List.of("0001-01-01", "0001-11-20", "0002-01-01", "2024-01-01", "9999-12-30", "9999-12-31")) {
            assertSameOn(LocalDate.parse(day), customers, index);
        }
    }

    @Test
    void twoCustomersWithOneVipIdAreRefused() {
        List<Customer> twice = List.of(ALL.get(3), ALL.get(4), ALL.get(3));
        InvalidFactException refused = assertThrows(InvalidFactException.class, () -> indexOf(twice));
        assertTrue(refused.getMessage().contains(ALL.get(3).vipId().value()), refused.getMessage());
    }

    @Test
    void aDayBeyondTheCalendarIsRefused() {
        PortfolioIndex index = indexOf(ALL.subList(0, 1));
        assertThrows(InvalidFactException.class, () -> index.on(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void textsSayHowManyAndNobodysName() {
        PortfolioIndex index = indexOf(ALL);
        assertEquals("PortfolioIndex[3000 customers]", index.toString());
        assertEquals(
                "IndexedPage[2025-01-15, 3000 customers]",
                index.on(DAYS.get(12)).toString());
    }

    private static void assertSame(List<Customer> customers, PortfolioIndex index) {
        for (LocalDate day : DAYS) {
            assertSameOn(day, customers, index);
        }
    }

    private static void assertSameOn(LocalDate day, List<Customer> customers, PortfolioIndex index) {
        CustomersPage page = VIP.customersPage(customers, day)
                .sorted(CustomerColumn.CUSTOMER.ascending(Comparator.<String>naturalOrder()));
        IndexedPage indexed = index.on(day);
        assertEquals(page.counts(), indexed.counts());
        assertEquals(page.size(), indexed.size());
        CustomersPage managed = page.within(Selection.managedBy("am-3"));
        assertEquals(managed.counts(), indexed.managedBy("am-3").counts());
        for (CustomerFilter filter : CustomerFilter.values()) {
            var rows = page.rows(filter);
            PageRequest third = PageRequest.number(3, 50);
            assertEquals(
                    rows.subList(Math.min(100, rows.size()), Math.min(150, rows.size())),
                    indexed.part(filter, third).rows());
            assertEquals(
                    managed.rows(filter).stream().limit(50).toList(),
                    indexed.managedBy("am-3")
                            .part(filter, PageRequest.first(50))
                            .rows());
        }
    }

    private static PortfolioIndex indexOf(List<Customer> customers) {
        return VIP.portfolioIndex(customers, Comparator.<String>naturalOrder());
    }

    private static List<Customer> shuffled(long seed) {
        List<Customer> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Customer> reversed() {
        List<Customer> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Invited on one of some hundred days, handed over once; two in three order, in many ways. */
    private static Customer customer(int number) {
        LocalDate invited = LocalDate.of(2024, 1, 1).plusDays(number * 7 % 300);
        CustomerFixture story = CustomerFixture.of(Fixtures.customer()
                .vipId(Fixtures.vipId(number * 31 % CUSTOMERS))
                .organization(String.format(Locale.ROOT, "Atlas %04d", number))
                .invited(invited)
                .managers(List.of())
                .build());
        story = story.managedBy("am-" + number % 7, invited.toString())
                .managedBy("am-" + (number + 1) % 7, invited.plusDays(200).toString());
        LocalDate next = invited.plusDays(1 + number % 40);
        return switch (number % 6) {
            case 0 -> story.authorized("PA-1", next.toString()).customer();
            case 1 ->
                story.authorized("PA-1", next.toString())
                        .settled("PA-1", next.plusDays(number % 50).toString())
                        .customer();
            case 2 ->
                story.ordered(next.toString(), Fixtures.licenses(2))
                        .renewed(
                                next.plusDays(360).toString(), next.plusYears(1).toString(), Fixtures.licenses(2))
                        .customer();
            case 3 ->
                story.authorized("PA-1", next.toString())
                        .cancelled("PA-1", next.plusDays(9).toString())
                        .customer();
            default -> story.customer();
        };
    }
}
