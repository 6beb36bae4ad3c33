package io.vipcore.vip;

import static io.vipcore.vip.CustomersIndexProperties.BY_NAME;
import static io.vipcore.vip.CustomersIndexProperties.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.OrderLine;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An index of customers: what the page shows that looks at everyone, of any day. */
class CustomersIndexScenarios {

    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);

    /** What happened to customers; a portfolio of any size consists of these, over and over. */
    private static final List<CustomerFixture> LIVES = List.of(
            invited("2024-01-10"),
            invited("2024-01-10").authorized("PA-1", "2024-01-12"),
            invited("2024-01-10").authorized("PA-1", "2024-01-12").settled("PA-1", "2024-01-16"),
            invited("2024-01-10").authorized("PA-1", "2024-01-12").cancelled("PA-1", "2024-02-01"),
            invited("2024-02-20").ordered("2024-03-01").renewed("2025-02-20", "2025-03-01"),
            // For years nothing happens.
            invited("2009-05-05").ordered("2013-01-31").authorized("PA-1", "2024-06-01"),
            // Something happens all the time.
            invited("2023-11-30")
                    .authorized("PA-1", "2023-12-01")
                    .deactivated("PA-1", "2024-01-20")
                    .authorized("PA-2", "2024-02-01")
                    .cancelled("PA-2", "2024-02-03")
                    .authorized("PA-3", "2024-02-06")
                    .settled("PA-3", "2024-04-06")
                    .authorized("PA-4", "2024-05-01")
                    .settled("PA-4", "2024-05-02")
                    .authorized("PA-5", "2024-05-10")
                    .settled("PA-5", "2024-05-20")
                    .authorized("PA-6", "2024-06-10")
                    .cancelled("PA-6", "2024-06-30")
                    .renewed("2025-02-06", "2025-02-06"),
            invited("2026-07-01").ordered("2026-07-01"),
            // Long ago days are counted from later ones.
            invited("1969-12-30").ordered("1970-01-01"));

    /** Where the facts above turn, and the day before. */
    private static final List<LocalDate> TURNS = Stream.of(
                    "1970-01-01",
                    "2013-01-31",
                    "2014-03-03",
                    "2023-11-30",
                    "2024-01-10",
                    "2024-01-12",
                    "2024-01-16",
                    "2024-02-01",
                    "2024-02-12",
                    "2024-03-01",
                    "2024-05-10",
                    "2024-07-02",
                    "2025-01-01",
                    "2025-02-17",
                    "2027-07-01",
                    "2040-01-01")
            .map(LocalDate::parse)
            .flatMap(turn -> Stream.of(turn.minusDays(1), turn))
            .toList();

    @Test
    void a_portfolio_is_shown_as_the_page_shows_it() {
        List<Customer> customers = portfolio(130);
        List<Customer> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, new Random(1));
        assertShowsTurns(customers, VIP.index(shuffled.stream(), BY_NAME));
        assertShowsTurns(customers, VIP.index(shuffled.parallelStream(), BY_NAME));
    }

    @Test
    void whoever_comes_changes_or_leaves_is_counted_by_their_new_facts() {
        List<Customer> customers = portfolio(40);
        SpanIndex<Customer, CustomerFilter> first = indexOf(customers);
        SpanIndex<Customer, CustomerFilter> index = first;
        List<Customer> left = new ArrayList<>();
        for (Customer customer : customers) {
            Customer changed =
                    CustomerFixture.of(customer).ordered("2024-05-05").customer();
            switch (left.size() % 3) {
                case 0 -> index = index.with(changed);
                case 1 -> index = index.without(customer.vipId().value()).with(customer);
                default -> index = index.with(changed).with(customer);
            }
            left.add(left.size() % 3 == 0 ? changed : customer);
        }
        index = index.without(left.remove(17).vipId().value());
        assertShowsTurns(left, index);
        assertShowsTurns(customers, first);
    }

    @Test
    void the_first_and_the_last_day_are_shown_too() {
        List<Customer> customers = List.of(
                customer(1, CustomerFixture.invited("0001-01-01").ordered("0001-01-01")),
                customer(2, CustomerFixture.invited("9999-12-31")),
                customer(3, CustomerFixture.invited("0001-01-01").ordered("9999-12-30")));
        SpanIndex<Customer, CustomerFilter> index = indexOf(customers);
        for (String day : List.of("0001-01-01", "0001-11-20", "0002-01-01", "2024-01-01", "9999-12-30", "9999-12-31")) {
            assertShows(VIP, customers, LocalDate.parse(day), index);
        }
    }

    @Test
    void an_index_follows_replaced_dates() {
        VipProgram ours = VipProgram.of(VipRules.builder()
                .catalog(Fixtures.catalog())
                .calendar(new VipCalendar() {
                    @Override
                    public VipEdition edition() {
                        return VipEditions.DEFAULT;
                    }

                    @Override
                    public LocalDate upcomingFrom(RenewalWindow window) {
                        return window.opens().minusDays(90);
                    }
                })
                .build());
        List<Customer> customers = portfolio(LIVES.size());
        SpanIndex<Customer, CustomerFilter> index = ours.index(customers.stream(), BY_NAME);
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 7, 1))
                .forEach(day -> assertEquals(ours.page(customers, day).counts(), index.counts(day), day.toString()));
    }

    // ---- the order of names

    @Test
    void customers_stand_in_the_given_order_those_of_one_name_by_their_vip_ids() {
        List<Customer> customers = List.of(
                named(7, "Łódź"),
                named(8, "Żywiec"),
                named(5, "Łódź"),
                named(3, "Lublin"),
                named(9, "Łódź"),
                named(4, "Źródło"));
        LocalDate day = LocalDate.parse("2024-06-01");
        assertOrder(List.of(3, 5, 7, 9, 4, 8), customers, day, BY_NAME);
        assertOrder(List.of(8, 4, 5, 7, 9, 3), customers, day, BY_NAME.reversed());
        Comparator<String> polish = Collator.getInstance(Locale.forLanguageTag("pl-PL"))::compare;
        assertOrder(
                List.of(3, 5, 7, 9, 4, 8),
                customers,
                day,
                Comparator.comparing(
                        customer -> customer.profile().orElseThrow().organization(), polish));
    }

    private static void assertOrder(
            List<Integer> expected, List<Customer> customers, LocalDate day, Comparator<Customer> order) {
        List<VipId> vipIds = expected.stream().map(Fixtures::vipId).toList();
        SpanIndex<Customer, CustomerFilter> built = VIP.index(customers.stream(), order);
        SpanIndex<Customer, CustomerFilter> grown = VIP.index(Stream.of(), order);
        for (Customer customer : customers) {
            grown = grown.with(customer);
        }
        for (SpanIndex<Customer, CustomerFilter> index : List.of(built, grown)) {
            assertEquals(
                    vipIds,
                    index.part(day, Optional.empty(), Optional.empty(), PageRequest.first(10)).customers().stream()
                            .map(Customer::vipId)
                            .toList());
        }
    }

    @Test
    void whoever_is_renamed_stands_in_their_new_place() {
        List<Customer> customers = portfolio(40);
        SpanIndex<Customer, CustomerFilter> index = indexOf(customers);
        customers.set(
                7,
                Customer.builder()
                        .from(customers.get(7))
                        .profile(Fixtures.profile().organization("Zzz").build())
                        .build());
        assertShowsTurns(customers, index.with(customers.get(7)));
    }

    // ---- who is in it

    @Test
    void two_customers_with_one_vip_id_are_refused() {
        InvalidFactException refused = assertThrows(
                InvalidFactException.class,
                () -> indexOf(List.of(
                        customer(6, LIVES.get(0)),
                        customer(7, LIVES.get(0)),
                        customer(8, LIVES.get(0)),
                        named(7, "Zzz"))));
        assertEquals("SpanIndex.customers: must have no id twice", refused.getMessage());
    }

    // ---- who cannot be read

    @Test
    void a_customer_whose_facts_the_catalog_does_not_cover_takes_no_other_down() {
        Customer unreadable = customer(1, LIVES.get(0).ordered("2024-01-16", OrderLine.of("NO-SUCH", 1)));
        Customer corrected = customer(1, LIVES.get(0).ordered("2024-01-16"));
        List<Customer> others = portfolio(40);
        List<Customer> customers = new ArrayList<>(others);
        customers.add(unreadable);
        for (Stream<Customer> stream : List.of(customers.stream(), customers.parallelStream())) {
            SpanIndex<Customer, CustomerFilter> index = VIP.index(stream, BY_NAME);
            assertEquals(
                    Optional.of(unreadable), index.customer(unreadable.vipId().value()));
            assertUnreadable(unreadable, index);
            for (LocalDate day : TURNS) {
                assertEquals(VIP.page(others, day).counts(), index.counts(day), day.toString());
            }
            assertUnreadable(unreadable, index.with(others.get(0))); // in the same chunk
            assertUnreadable(unreadable, index.with(unreadable));
            SpanIndex<Customer, CustomerFilter> without =
                    index.without(unreadable.vipId().value());
            assertEquals(Map.of(), without.unreadable());
            assertShowsTurns(others, without);
            SpanIndex<Customer, CustomerFilter> with = index.with(corrected);
            assertEquals(Map.of(), with.unreadable());
            assertShowsTurns(
                    Stream.concat(others.stream(), Stream.of(corrected)).toList(), with);
            assertUnreadable(unreadable, with.with(unreadable));
        }
    }

    private static void assertUnreadable(Customer customer, SpanIndex<Customer, CustomerFilter> index) {
        assertEquals(Set.of(customer.vipId().value()), index.unreadable().keySet());
        index.unreadable()
                .values()
                .forEach(problem -> assertEquals("the catalog does not list the product NO-SUCH", problem.problem()));
        assertThrows(
                UnsupportedOperationException.class, () -> index.unreadable().clear());
    }

    // ---- portfolios

    private static void assertShowsTurns(List<Customer> customers, SpanIndex<Customer, CustomerFilter> index) {
        TURNS.forEach(day -> assertShows(VIP, customers, day, index));
    }

    private static SpanIndex<Customer, CustomerFilter> indexOf(List<Customer> customers) {
        return VIP.index(customers.stream(), BY_NAME);
    }

    private static CustomerFixture invited(String on) {
        return CustomerFixture.invited(on);
    }

    /** So many customers in the order of their names, each handed over once; their VIP IDs are in another order. */
    private static List<Customer> portfolio(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Customer.builder()
                        .from(LIVES.get(number % LIVES.size()).customer())
                        .vipId(Fixtures.vipId(100 + number * 7 % 4_999))
                        .profile(Fixtures.profile()
                                .organization(String.format(Locale.ROOT, "Atlas %05d", number))
                                .build())
                        .managers(List.of(
                                ManagerAssignment.of("am-" + number % 3, Fixtures.INVITED),
                                ManagerAssignment.of("am-" + (number + 1) % 3, Fixtures.INVITED.plusMonths(4))))
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Customer customer(int number, CustomerFixture fixture) {
        return fixture.vipId(Fixtures.vipId(number)).customer();
    }

    private static Customer named(int number, String name) {
        return Fixtures.customer()
                .vipId(Fixtures.vipId(number))
                .profile(Fixtures.profile().organization(name).build())
                .build();
    }
}
