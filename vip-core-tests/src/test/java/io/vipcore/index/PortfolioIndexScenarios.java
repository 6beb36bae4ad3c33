package io.vipcore.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Editions;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.PagePart;
import io.vipcore.portfolio.PageRequest;
import io.vipcore.portfolio.Selection;
import io.vipcore.renewal.RenewalRule;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers what a page answers that looks at everyone, day by day and customer by customer. */
class PortfolioIndexScenarios {

    private static final VipProgram VIP = Fixtures.program(Editions.DEFAULT);

    private static final Comparator<String> POLISH = Alphabet.of(Locale.forLanguageTag("pl-PL"));

    /** What happened to customers; a portfolio of any size consists of these, over and over. */
    private static final List<Customer> STORIES = List.of(
            story(0, "2024-01-10").customer(),
            story(1, "2024-01-10").authorized("PA-1", "2024-01-12").customer(),
            story(2, "2024-01-10")
                    .authorized("PA-1", "2024-01-12")
                    .settled("PA-1", "2024-01-16")
                    .customer(),
            story(3, "2024-01-10")
                    .authorized("PA-1", "2024-01-12")
                    .cancelled("PA-1", "2024-02-01")
                    .customer(),
            story(4, "2024-02-20")
                    .ordered("2024-03-01")
                    .renewed("2025-02-20", "2025-03-01")
                    .customer(),
            // For years nothing happens.
            story(5, "2009-05-05")
                    .ordered("2013-01-31")
                    .authorized("PA-1", "2024-06-01")
                    .customer(),
            // Something happens all the time.
            story(6, "2023-11-30")
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
                    .renewed("2025-02-06", "2025-02-06")
                    .customer(),
            story(7, "2026-07-01").ordered("2026-07-01").customer(),
            // Long ago days are counted from later ones.
            story(8, "1969-12-30").ordered("1970-01-01").customer());

    /** Where the stories above turn, and the day before. */
    private static final List<LocalDate> TURNS = Stream.of(
                    "1969-12-30",
                    "1970-01-01",
                    "2009-05-05",
                    "2013-01-31",
                    "2013-10-25",
                    "2014-03-03",
                    "2014-03-04",
                    "2023-11-30",
                    "2024-01-01",
                    "2024-01-10",
                    "2024-01-12",
                    "2024-01-16",
                    "2024-02-01",
                    "2024-02-12",
                    "2024-02-20",
                    "2024-03-01",
                    "2024-05-02",
                    "2024-05-10",
                    "2024-07-02",
                    "2025-01-01",
                    "2025-02-17",
                    "2026-07-01",
                    "2027-07-01",
                    "2040-01-01")
            .map(LocalDate::parse)
            .flatMap(turn -> Stream.of(turn.minusDays(1), turn))
            .toList();

    /** Rows are looked at on fewer days than numbers. */
    private static final Set<LocalDate> ROWS_ON =
            Set.of(LocalDate.parse("2024-01-31"), LocalDate.parse("2024-05-02"), LocalDate.parse("2027-07-01"));

    private static final Map<Question, Set<String>> MATCHED = new HashMap<>();

    // ---- one customer through time

    @ParameterizedTest
    @MethodSource("stories")
    void a_customer_is_counted_on_each_day_on_which_a_filter_shows_it(Customer customer) {
        PortfolioIndex index = indexOf(List.of(customer));
        LocalDate last = customer.invited().plusYears(5);
        for (LocalDate day = customer.invited().minusDays(2); day.isBefore(last); day = day.plusDays(1)) {
            CustomersPage page = VIP.customersPage(List.of(customer), day);
            assertEquals(page.counts(), index.on(day).counts(), day.toString());
            assertEquals(page.size(), index.on(day).size(), day.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void of_a_customer_is_kept_what_changes_and_nothing_twice(Customer customer) {
        Timeline timeline = new TimelineRule(VIP.customerStatusRule(), VIP.agendaRule()).of(customer);
        int groups = 0;
        int day = (int) customer.invited().toEpochDay() - 1;
        for (int change : timeline.changes().toArray()) {
            assertNotEquals(groups, Timeline.groupsOf(change));
            assertTrue(Timeline.dayOf(change) > day);
            groups = Timeline.groupsOf(change);
            day = Timeline.dayOf(change);
        }
    }

    static List<Customer> stories() {
        return STORIES;
    }

    @Test
    void a_filter_shows_a_customer_for_days_or_for_decades() {
        LocalDate invited = LocalDate.parse("2004-02-29");
        for (int days = 1; days < 6_000; days += 61) {
            LocalDate ordered = invited.plusDays(days);
            PortfolioIndex index = indexOf(List.of(CustomerFixture.invited(invited.toString())
                    .ordered(ordered.toString())
                    .customer()));
            for (LocalDate day : List.of(invited, invited.plusDays(days / 2), ordered.minusDays(1))) {
                assertEquals(1, withoutProducts(index, day), day + ", ordered " + ordered);
            }
            assertEquals(0, withoutProducts(index, ordered), "ordered " + ordered);
        }
    }

    private static int withoutProducts(PortfolioIndex index, LocalDate day) {
        PagePart part = index.on(day).part(CustomerFilter.NO_PRODUCTS, PageRequest.first(2));
        assertEquals(part.total(), part.rows().size());
        return part.total();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, 0, 0, 0",
        "2024-01-10, 0, 0, 0",
        "2024-01-14, 0, 0, 0",
        "2024-01-15, 1, 0, 0",
        "2024-02-29, 1, 0, 0",
        "2024-03-01, 0, 1, 0",
        "2024-03-14, 0, 1, 0",
        "2024-03-15, 1, 0, 0",
        "2024-04-30, 1, 0, 0",
        "2024-05-01, 0, 0, 1",
        "2024-05-02, 0, 0, 1",
    })
    void a_customer_is_counted_for_whoever_manages_it_on_the_day(LocalDate day, int one, int two, int three) {
        Customer customer = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-3", "2024-05-01")
                .managedBy("am-1", "2024-01-15")
                .managedBy("am-2", "2024-03-01")
                .managedBy("am-1", "2024-03-15")
                .customer();
        IndexedPage page = indexOf(List.of(customer)).on(day);
        assertEquals(one, page.managedBy("am-1").size(), "am-1");
        assertEquals(two, page.managedBy("am-2").size(), "am-2");
        assertEquals(three, page.managedBy("am-3").size(), "am-3");
        assertEquals(0, page.managedBy("am-4").size(), "am-4");
        assertEquals(one, page.managedBy("am-1").counts().get(CustomerFilter.NO_PRODUCTS), "am-1, without products");
    }

    @Test
    void who_managed_a_customer_from_the_invitation_on_manages_it_on_every_day() {
        Customer early = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-1", "2024-01-01")
                .customer();
        Customer late = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-1", "2024-01-11")
                .customer();
        for (Customer customer : List.of(STORIES.get(0), early, late)) {
            for (String day : List.of("2023-12-31", "2024-01-01", "2024-01-09", "2024-01-10", "2024-01-11")) {
                LocalDate asOf = LocalDate.parse(day);
                assertEquals(
                        VIP.customersPage(List.of(customer), asOf)
                                .within(Selection.managedBy("am-1"))
                                .size(),
                        indexOf(List.of(customer)).on(asOf).managedBy("am-1").size(),
                        day);
            }
        }
    }

    @Test
    void the_first_and_the_last_day_are_counted_too() {
        Customer ancient = told(
                1, CustomerFixture.invited("0001-01-01").ordered("0001-01-01").customer());
        Customer remote = told(2, CustomerFixture.invited("9999-12-31").customer());
        Customer both = told(
                3, CustomerFixture.invited("0001-01-01").ordered("9999-12-30").customer());
        List<Customer> customers = List.of(ancient, remote, both);
        PortfolioIndex index = indexOf(customers);
        for (String day : List.of("0001-01-01", "0001-11-20", "0002-01-01", "2024-01-01", "9999-12-30", "9999-12-31")) {
            LocalDate asOf = LocalDate.parse(day);
            CustomersPage page = VIP.customersPage(customers, asOf);
            assertEquals(page.counts(), index.on(asOf).counts(), day);
            assertEquals(page.size(), index.on(asOf).size(), day);
            assertEquals(
                    page.sorted(CustomerColumn.CUSTOMER.ascending(POLISH)).rows(),
                    index.on(asOf).part(PageRequest.first(10)).rows(),
                    day);
        }
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31", "+10000-01-01"})
    void a_day_beyond_the_calendar_is_refused(LocalDate day) {
        PortfolioIndex index = indexOf(List.of());
        assertThrows(InvalidFactException.class, () -> index.on(day));
    }

    // ---- some customers: none, less and more than one leaf; CustomerTreeTest has thousands

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 64, 65, 130})
    void a_portfolio_is_shown_as_the_page_shows_it(int size) {
        List<Customer> customers = portfolio(size);
        assertShows(customers, indexOf(shuffled(customers)));
    }

    @Test
    void rules_of_ones_own_that_answer_nothing_faster_are_asked_day_by_day() {
        VipProgram ours = VipProgram.builder()
                .from(VIP)
                .customerStatusRule((customer, asOf) -> VIP.customerStatusRule().statusOf(customer, asOf))
                .agendaRule((customer, asOf) -> VIP.agendaRule().agendaOf(customer, asOf))
                .build();
        VipProgram renewing = VipProgram.builder()
                .catalog(VIP.catalog())
                .calendar(VIP.calendar())
                .renewalRule(ledger -> VIP.renewalRule().renewalOf(ledger))
                .build();
        List<Customer> customers = portfolio(STORIES.size());
        for (VipProgram vip : List.of(ours, renewing)) {
            assertShows(customers, vip.portfolioIndex(customers, Comparator.<String>naturalOrder()));
        }
    }

    @Test
    void rules_that_turn_on_days_of_their_own_are_asked_on_those_that_their_agenda_names() {
        ProgramCalendar earlyNotice = ProgramCalendar.builder()
                .from(VIP.calendar())
                .upcomingRule(window -> window.opens().minusDays(90))
                .build();
        VipProgram ours = VipProgram.builder()
                .catalog(VIP.catalog())
                .calendar(VIP.calendar())
                .renewalRule(RenewalRule.of(earlyNotice))
                .agendaRule(AgendaRule.of(earlyNotice, VIP.catalog(), VIP.authorizationStatusRule()))
                .build();
        List<Customer> customers = portfolio(STORIES.size());
        PortfolioIndex index = ours.portfolioIndex(customers, Comparator.<String>naturalOrder());
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 7, 1))
                .forEach(day -> assertEquals(
                        ours.customersPage(customers, day).counts(),
                        index.on(day).counts(),
                        day.toString()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void customers_may_come_one_by_one_in_any_order(List<Customer> coming) {
        PortfolioIndex index = indexOf(List.of());
        for (Customer customer : coming) {
            index = index.with(customer);
        }
        assertShows(portfolio(coming.size()), index);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void customers_may_leave_one_by_one_in_any_order(List<Customer> leaving) {
        List<Customer> left = portfolio(leaving.size());
        PortfolioIndex index = indexOf(left);
        for (int i = 0; i < leaving.size(); i++) {
            index = index.without(leaving.get(i).vipId());
            left.remove(leaving.get(i));
            if (i % 60 == 0) {
                assertShows(left, index);
            }
        }
        assertShows(List.of(), index);
        assertShows(left, index);
        assertShows(portfolio(1), index.with(portfolio(1).get(0)));
    }

    static List<List<Customer>> orders() {
        List<Customer> ascending = portfolio(140);
        List<Customer> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        return List.of(ascending, descending, shuffled(ascending));
    }

    @Test
    void whoever_is_replaced_is_counted_as_its_new_facts_say() {
        List<Customer> customers = portfolio(140);
        PortfolioIndex first = indexOf(customers);
        PortfolioIndex index = first;
        for (int i = 0; i < customers.size(); i += 3) {
            customers.set(i, retold(customers.get(i), STORIES.get((i + 1) % STORIES.size())));
            index = index.with(customers.get(i));
        }
        assertShows(customers, index);
        assertShows(portfolio(140), first);
    }

    @Test
    void whoever_is_renamed_stands_in_its_new_place() {
        List<Customer> customers = portfolio(140);
        PortfolioIndex index = indexOf(customers);
        Customer renamed =
                Customer.builder().from(customers.remove(7)).organization("Zzz").build();
        customers.add(renamed);
        assertShows(customers, index.with(renamed));
    }

    @Test
    void the_next_page_continues_although_its_last_customer_is_gone() {
        List<Customer> customers = portfolio(140);
        LocalDate day = LocalDate.parse("2026-12-31");
        PagePart first = indexOf(customers).on(day).part(PageRequest.first(60));
        PortfolioIndex later = indexOf(customers).without(customers.get(59).vipId());
        PagePart second = later.on(day).part(first.next().orElseThrow());
        assertEquals(59, second.before());
        assertEquals(139, second.total());
        assertEquals(vipIds(customers.subList(60, 120)), rows(second));
        assertEquals(
                vipIds(customers.subList(120, 140)),
                rows(later.on(day).part(second.next().orElseThrow())));
    }

    @Test
    void rows_may_also_be_skipped_after_a_row() {
        List<Customer> customers = portfolio(140);
        IndexedPage page = indexOf(customers).on(LocalDate.parse("2026-12-31"));
        CustomerRow tenth = page.part(PageRequest.first(10)).rows().get(9);
        PagePart later = page.part(new PageRequest(Optional.of(tenth), 5, 2));
        assertEquals(vipIds(customers.subList(15, 17)), rows(later));
        assertEquals(15, later.before());
        for (long skipped : new long[] {130, 131, Long.MAX_VALUE}) {
            PagePart none = page.part(new PageRequest(Optional.of(tenth), skipped, 2));
            assertEquals(List.of(), rows(none));
            assertEquals(140, none.before());
        }
    }

    // ---- the order of names

    @Test
    void customers_of_one_name_stand_in_the_order_of_their_addresses_then_of_their_vip_ids() {
        List<Customer> customers = List.of(
                namesake(7, "Łódź", "bea@atlas.example"),
                namesake(1, "Łódź", "cyd@atlas.example"),
                namesake(8, "Żywiec", "ada@atlas.example"),
                namesake(5, "Łódź", "bea@atlas.example"),
                namesake(3, "Lublin", "zoe@atlas.example"),
                namesake(9, "Łódź", "ada@atlas.example"),
                namesake(4, "Źródło", "zoe@atlas.example"),
                namesake(6, "Łódź", "bea@atlas.example"));
        LocalDate day = LocalDate.parse("2024-06-01");
        for (Comparator<String> alphabet :
                List.of(POLISH, Comparator.<String>naturalOrder(), String.CASE_INSENSITIVE_ORDER)) {
            List<CustomerRow> expected = VIP.customersPage(customers, day)
                    .sorted(CustomerColumn.CUSTOMER.ascending(alphabet))
                    .rows();
            PortfolioIndex built = VIP.portfolioIndex(customers, alphabet);
            assertEquals(expected, built.on(day).part(PageRequest.first(10)).rows());
            PortfolioIndex grown = VIP.portfolioIndex(List.of(), alphabet);
            for (Customer customer : customers) {
                grown = grown.with(customer);
            }
            assertEquals(expected, grown.on(day).part(PageRequest.first(10)).rows());
            for (int i = 0; i < expected.size(); i++) {
                PagePart rest = grown.on(day).part(PageRequest.after(expected.get(i), 10));
                assertEquals(expected.subList(i + 1, expected.size()), rest.rows());
                assertEquals(i + 1, rest.before());
            }
        }
    }

    // ---- who is in it

    @Test
    void a_customer_is_found_by_its_vip_id() {
        List<VipId> vipIds = Stream.of(
                        "ZZZZZZZZZZZZZZZZZZZZ",
                        "0ZZZZZZZZZZZZZZZZZZZ",
                        "Z0ZZZZZZZZZZZZZZZZZZ",
                        "ZZ0ZZZZZZZZZZZZZZZZZ",
                        "ZZZ0ZZZZZZZZZZZZZZZZ",
                        "ZZZZ0ZZZZZZZZZZZZZZZ",
                        "ZZZZZ0ZZZZZZZZZZZZZZ",
                        "ZZZZZZ0ZZZZZZZZZZZZZ",
                        "ZZZZZZZ0ZZZZZZZZZZZZ",
                        "ZZZZZZZZ0ZZZZZZZZZZZ",
                        "ZZZZZZZZZZZZZZZZZZZ0",
                        "00000000000000000000")
                .map(VipId::of)
                .toList();
        List<Customer> customers = vipIds.stream()
                .map(vipId -> Fixtures.customer().vipId(vipId).build())
                .toList();
        PortfolioIndex index = indexOf(customers);
        for (int i = 0; i < customers.size(); i++) {
            assertEquals(Optional.of(customers.get(i)), index.customer(vipIds.get(i)));
            PortfolioIndex without = index.without(vipIds.get(i));
            assertEquals(Optional.empty(), without.customer(vipIds.get(i)));
            assertEquals(customers.size() - 1, without.size());
            assertEquals(
                    Optional.of(customers.get(i)),
                    without.with(customers.get(i)).customer(vipIds.get(i)));
        }
        assertEquals(Optional.empty(), index.customer(Fixtures.vipId(1)));
    }

    @Test
    void the_index_without_a_stranger_is_the_same() {
        PortfolioIndex index = indexOf(portfolio(3));
        assertSame(index, index.without(Fixtures.vipId(99)));
    }

    @Test
    void two_customers_with_one_vip_id_are_refused() {
        Customer one = told(7, STORIES.get(0));
        Customer other = told(7, STORIES.get(1));
        InvalidFactException refused = assertThrows(
                InvalidFactException.class, () -> indexOf(List.of(told(6, STORIES.get(0)), one, told(8, one), other)));
        assertEquals(
                "PortfolioIndex.customers: lists the VIP ID "
                        + Fixtures.vipId(7).value() + " twice",
                refused.getMessage());
    }

    @Test
    void the_account_managers_are_those_who_ever_manage_a_customer_on_the_page() {
        PortfolioIndex index = indexOf(portfolio(60));
        Set<String> managers = index.accountManagers();
        assertEquals(List.of("am-0", "am-1", "am-2", "am-3", "am-4", "am-5", "am-6"), List.copyOf(managers));
        assertThrows(UnsupportedOperationException.class, managers::clear);

        PortfolioIndex one = indexOf(portfolio(1));
        assertEquals(Set.of("am-0", "am-1"), one.accountManagers());
        assertEquals(Set.of(), one.without(portfolio(1).get(0).vipId()).accountManagers());
        assertEquals(
                Set.of("am-0", "am-1"),
                indexOf(List.of()).with(portfolio(1).get(0)).accountManagers());
    }

    @Test
    void an_account_manager_who_lost_the_only_customer_to_another_is_listed_no_more() {
        Customer before = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-1", "2024-01-10")
                .managedBy("am-2", "2024-02-01")
                .customer();
        Customer corrected = CustomerFixture.of(
                        Customer.builder().from(before).managers(List.of()).build())
                .managedBy("am-2", "2024-01-10")
                .customer();
        PortfolioIndex index = indexOf(List.of(before)).with(corrected);
        LocalDate day = LocalDate.parse("2024-01-20");
        assertEquals(Set.of("am-2"), index.accountManagers());
        assertEquals(0, index.on(day).managedBy("am-1").size());
        assertEquals(1, index.on(day).managedBy("am-2").size());
    }

    @Test
    void an_assignment_that_another_of_the_same_day_replaced_makes_nobody_an_account_manager() {
        Customer replaced = CustomerFixture.of(
                        Fixtures.customer().managers(List.of()).build())
                .managedBy("am-1", "2024-01-10")
                .managedBy("am-2", "2024-01-10")
                .customer();
        assertEquals(Set.of("am-2"), indexOf(List.of(replaced)).accountManagers());
        assertEquals(Set.of("am-2"), indexOf(List.of()).with(replaced).accountManagers());
    }

    @Test
    void an_index_and_a_page_say_how_many_and_nobodys_name() {
        PortfolioIndex index = indexOf(portfolio(3));
        IndexedPage page = index.on(LocalDate.parse("2024-01-10"));
        assertEquals("PortfolioIndex[3 customers]", index.toString());
        assertEquals("IndexedPage[2024-01-10, 3 customers]", page.toString());
        assertEquals(LocalDate.parse("2024-01-10"), page.asOf());
    }

    // ---- what a page shows that looks at everyone

    private static void assertShows(List<Customer> customers, PortfolioIndex index) {
        assertEquals(customers.size(), index.size());
        assertCounts(customers, index);
        for (LocalDate day : ROWS_ON) {
            IndexedPage page = index.on(day);
            List<Customer> all = on(day, customers);
            assertRows(all, page, day.toString());
            List<Customer> managed = managedBy("am-3", all, day);
            assertRows(managed, page.managedBy("am-3"), day + ", am-3");
            assertEquals(counts(storiesOf(managed), day), page.managedBy("am-3").counts(), day + ", am-3");
        }
    }

    private static void assertCounts(List<Customer> customers, PortfolioIndex index) {
        Map<String, Long> stories = storiesOf(customers);
        for (LocalDate day : TURNS) {
            assertEquals(counts(stories, day), index.on(day).counts(), day.toString());
            assertEquals(
                    count(STORIES.stream().filter(story -> story.isInvitedBy(day)), stories),
                    index.on(day).size(),
                    day.toString());
        }
    }

    /** How often each story is told. */
    private static Map<String, Long> storiesOf(List<Customer> customers) {
        return customers.stream()
                .collect(Collectors.groupingBy(customer -> customer.address().line1(), Collectors.counting()));
    }

    private static Map<CustomerFilter, Integer> counts(Map<String, Long> stories, LocalDate day) {
        Map<CustomerFilter, Integer> counts = new EnumMap<>(CustomerFilter.class);
        for (CustomerFilter filter : CustomerFilter.values()) {
            Set<String> matched = matched(filter, day);
            counts.put(
                    filter,
                    count(
                            STORIES.stream()
                                    .filter(story ->
                                            matched.contains(story.address().line1())),
                            stories));
        }
        return counts;
    }

    private static int count(Stream<Customer> told, Map<String, Long> stories) {
        return told.mapToInt(story ->
                        stories.getOrDefault(story.address().line1(), 0L).intValue())
                .sum();
    }

    private static void assertRows(List<Customer> shown, IndexedPage page, String message) {
        assertParts(shown, page::part, message);
        for (CustomerFilter filter : CustomerFilter.values()) {
            assertParts(
                    matched(filter, shown, page.asOf()),
                    request -> page.part(filter, request),
                    message + ", " + filter);
        }
    }

    /** The first rows, some in the midst, the last one and those behind it, each with whatever comes next. */
    private static void assertParts(List<Customer> all, Function<PageRequest, PagePart> page, String message) {
        for (int from : List.of(0, all.size() / 3, Math.max(0, all.size() - 1), all.size())) {
            PagePart part = page.apply(new PageRequest(Optional.empty(), from, 2));
            assertPart(all, from, part, message);
            part.next().ifPresent(next -> assertPart(all, from + 2, page.apply(next), message));
        }
    }

    private static void assertPart(List<Customer> all, int from, PagePart part, String message) {
        assertEquals(vipIds(all.subList(from, Math.min(all.size(), from + 2))), rows(part), message);
        assertEquals(from, part.before(), message);
        assertEquals(all.size(), part.total(), message);
        assertEquals(from + 2 < all.size(), part.next().isPresent(), message);
    }

    private static List<Customer> on(LocalDate day, List<Customer> customers) {
        return customers.stream().filter(customer -> customer.isInvitedBy(day)).toList();
    }

    private static List<Customer> managedBy(String accountManager, List<Customer> customers, LocalDate day) {
        return customers.stream()
                .filter(customer -> customer.accountManager(day).equals(Optional.of(accountManager)))
                .toList();
    }

    private static List<Customer> matched(CustomerFilter filter, List<Customer> customers, LocalDate day) {
        Set<String> told = matched(filter, day);
        return customers.stream()
                .filter(customer -> told.contains(customer.address().line1()))
                .toList();
    }

    private static Set<String> matched(CustomerFilter filter, LocalDate day) {
        return MATCHED.computeIfAbsent(new Question(filter, day), Question::ask);
    }

    /** Asked once of each story, not of every customer. */
    private record Question(CustomerFilter filter, LocalDate day) {
        Set<String> ask() {
            return STORIES.stream()
                    .filter(story -> filter.matches(VIP.status(story, day)))
                    .map(story -> story.address().line1())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> vipIds(List<Customer> customers) {
        return customers.stream().map(customer -> customer.vipId().value()).toList();
    }

    private static List<String> rows(PagePart part) {
        return part.rows().stream().map(row -> row.vipId().value()).toList();
    }

    // ---- portfolios

    /** The address tells the stories apart. */
    private static CustomerFixture story(int number, String invited) {
        return CustomerFixture.of(Fixtures.customer()
                .address(Fixtures.address().line1("ul. Prosta " + number).build())
                .invited(LocalDate.parse(invited))
                .build());
    }

    private static PortfolioIndex indexOf(List<Customer> customers) {
        return VIP.portfolioIndex(customers, Comparator.<String>naturalOrder());
    }

    /** So many customers in the order of their names, each handed over once; their VIP IDs are in another order. */
    private static List<Customer> portfolio(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Customer.builder()
                        .from(STORIES.get(number % STORIES.size()))
                        .vipId(Fixtures.vipId(number * 7 % 4_999))
                        .organization(String.format(Locale.ROOT, "Atlas %05d", number))
                        .managers(List.of(
                                ManagerAssignment.of("am-" + number % 7, Fixtures.INVITED),
                                ManagerAssignment.of("am-" + (number + 1) % 7, Fixtures.INVITED.plusMonths(4))))
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Customer told(int number, Customer story) {
        return Customer.builder().from(story).vipId(Fixtures.vipId(number)).build();
    }

    /** A customer to whom something else happened. */
    private static Customer retold(Customer customer, Customer story) {
        return Customer.builder()
                .from(story)
                .vipId(customer.vipId())
                .organization(customer.organization())
                .managers(customer.managers())
                .build();
    }

    private static Customer namesake(int number, String name, String email) {
        return Fixtures.customer()
                .vipId(Fixtures.vipId(number))
                .organization(name)
                .primaryContact(Fixtures.contact().email(email).build())
                .build();
    }

    private static List<Customer> shuffled(List<Customer> customers) {
        List<Customer> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }
}
