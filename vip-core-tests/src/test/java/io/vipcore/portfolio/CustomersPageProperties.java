package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.product.MarketSegment;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every portfolio on every day: selecting, counting, sorting, paging, searching. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomersPageProperties {

    private static final String LETTERS = "aAbBlLłŁzZżŻźŹóÓsSśŚßeéÉèêẽoøØöÖőđĐæÆœŒþÞıİiIçÇñÑşğкКйЙоОёЁσςΣάΆ0189-'&.@";

    @Property(tries = 100)
    void counts_are_the_customers_whom_the_filters_select(@ForAll("pages") CustomersPage page) {
        for (CustomerFilter filter : CustomerFilter.values()) {
            int count = page.counts().get(filter);
            assertEquals(page.statuses().stream().filter(filter::selects).count(), count);
            assertEquals(count, page.rows(filter).size());
            assertEquals(count, page.within(filter).size());
        }
    }

    @Property(tries = 100)
    void counts_follow_any_combination_of_conditions(
            @ForAll("pages") CustomersPage page,
            @ForAll("selections") Selection one,
            @ForAll("selections") Selection other) {
        Selection both = one.and(other.negate());
        CustomersPage narrowed = page.within(both);
        assertEquals(
                page.statuses().stream()
                        .filter(status -> one.selects(status) && !other.selects(status))
                        .toList(),
                narrowed.statuses());
        narrowed.counts()
                .forEach((filter, count) ->
                        assertEquals(page.rows(both.and(filter)).size(), count));
    }

    @Property(tries = 100)
    void every_customer_of_the_page_is_in_one_phase_one_segment_and_one_state_of_invitation(
            @ForAll("pages") CustomersPage page) {
        Stream<Stream<Selection>> partitions = Stream.of(
                Stream.of(RenewalPhase.values()).map(Selection::phase),
                Stream.of(InvitationStatus.values()).map(Selection::invitation),
                Stream.of(MarketSegment.values()).map(Selection::segment),
                Stream.of(AccountStanding.values()).map(Selection::standing),
                Stream.of(
                        Selection.unmanaged(),
                        Stream.of(Fixtures.ACCOUNT_MANAGER, "am-2", "am-3")
                                .map(Selection::managedBy)
                                .reduce(Selection::or)
                                .orElseThrow()));
        partitions.forEach(parts -> assertEquals(
                page.size(), parts.mapToInt(part -> page.within(part).size()).sum()));
    }

    @Property(tries = 100)
    void sorting_changes_the_order_only_and_every_row_is_in_its_place(
            @ForAll("pages") CustomersPage page, @ForAll("orders") Comparator<CustomerRow> order) {
        CustomersPage sorted = page.sorted(order);
        assertEquals(page.size(), sorted.size());
        assertEquals(new HashSet<>(page.rows()), new HashSet<>(sorted.rows()));
        assertEquals(page.counts(), sorted.counts());
        List<CustomerRow> rows = sorted.rows();
        for (int i = 1; i < rows.size(); i++) {
            int compared = order.compare(rows.get(i - 1), rows.get(i));
            assertTrue(compared <= 0);
            assertTrue(compared < 0
                    || rows.get(i - 1).vipId().compareTo(rows.get(i).vipId()) < 0);
        }
    }

    @Property(tries = 100)
    void the_order_in_which_the_customers_came_does_not_matter(
            @ForAll("pages") CustomersPage page, @ForAll("orders") Comparator<CustomerRow> order) {
        List<CustomerStatus> reversed = new ArrayList<>(page.statuses());
        Collections.reverse(reversed);
        assertEquals(
                page.sorted(order).rows(),
                CustomersPage.of(reversed).sorted(order).rows());
    }

    @Property(tries = 100)
    void rows_without_a_date_or_a_manager_come_last_in_both_directions(
            @ForAll("pages") CustomersPage page, @ForAll boolean ascending) {
        assertEmptyLast(sorted(page, CustomerColumn.ANNIVERSARY_DATE, ascending), CustomerRow::anniversaryDate);
        assertEmptyLast(sorted(page, CustomerColumn.MANAGED_BY, ascending), CustomerRow::managedBy);
    }

    @Property(tries = 100)
    void the_pages_one_after_the_other_are_the_sorted_rows(
            @ForAll("pages") CustomersPage page,
            @ForAll("orders") Comparator<CustomerRow> order,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        List<CustomerRow> byNumber = new ArrayList<>();
        List<CustomerRow> byRow = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        for (int number = 1; next.isPresent(); number++) {
            PagePart part = page.part(order, next.get());
            assertEquals(byRow.size(), part.before());
            assertEquals(page.size(), part.total());
            byRow.addAll(part.rows());
            byNumber.addAll(page.part(order, PageRequest.number(number, size)).rows());
            next = part.next();
        }
        assertEquals(page.sorted(order).rows(), byRow);
        assertEquals(page.sorted(order).rows(), byNumber);
    }

    @Property(tries = 100)
    void going_on_shows_nobody_twice_and_leaves_nobody_out_who_was_there_all_the_time(
            @ForAll("pages") CustomersPage page,
            @ForAll("orders") Comparator<CustomerRow> order,
            @ForAll("selections") Selection shownFirst,
            @ForAll("selections") Selection shownThen,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        PagePart first = page.within(shownFirst).part(order, PageRequest.first(size));
        if (first.next().isEmpty()) {
            return;
        }
        PageRequest rest = PageRequest.after(first.next().get().after().orElseThrow(), PageRequest.MAX_SIZE);
        List<CustomerRow> then = page.within(shownThen).part(order, rest).rows();
        Set<CustomerRow> shown = new HashSet<>(first.rows());
        assertTrue(then.stream().noneMatch(shown::contains));
        shown.addAll(then);
        assertTrue(shown.containsAll(page.rows(shownFirst.and(shownThen))));
    }

    @Property(tries = 500)
    void a_search_finds_every_customer_by_each_of_its_own_words(@ForAll("customers") Customer customer) {
        CustomerStatus status = Fixtures.program(Editions.DEFAULT).status(customer, customer.invited());
        String all = customer.organization() + " " + customer.primaryContact().email() + " " + customer.vipId();
        List<String> texts = new ArrayList<>(List.of(all.split(" ")));
        texts.add(all);
        for (String text : texts) {
            List<String> typed = List.of(
                    text,
                    text.toUpperCase(Locale.ROOT),
                    text.toLowerCase(Locale.ROOT),
                    text.toLowerCase(Locale.forLanguageTag("tr")),
                    Normalizer.normalize(text, Normalizer.Form.NFD),
                    Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""),
                    text.replace("ł", "l").replace("ß", "ss").replace("ø", "o").replace("æ", "ae"),
                    text.substring(text.length() / 2),
                    " \t" + text + "\n");
            for (String each : typed) {
                assertTrue(Selection.matching(each).selects(status), each);
            }
        }
    }

    @Property(tries = 500)
    void an_alphabet_is_a_total_order(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll("names") String third) {
        for (String language : List.of("pl", "de", "sv", "en", "fr", "lt", "und")) {
            Alphabet alphabet = Alphabet.of(Locale.forLanguageTag(language));
            assertStandAsTheirPlaces(one, other, alphabet);
            assertStandAsTheirPlaces(one + " " + other, one + " " + third, alphabet);
            assertEquals(one.equals(other), alphabet.compare(one, other) == 0);
            assertEquals(Integer.signum(alphabet.compare(one, other)), -Integer.signum(alphabet.compare(other, one)));
            List<String> sorted = Stream.of(one, other, third).sorted(alphabet).toList();
            assertTrue(alphabet.compare(sorted.get(0), sorted.get(2)) <= 0);
        }
    }

    private static void assertStandAsTheirPlaces(String one, String other, Alphabet alphabet) {
        assertEquals(
                Integer.signum(alphabet.compare(one, other)),
                Integer.signum(alphabet.placeOf(one).compareTo(alphabet.placeOf(other))));
    }

    private static List<CustomerRow> sorted(CustomersPage page, CustomerColumn column, boolean ascending) {
        Comparator<String> alphabet = Alphabet.of(Locale.ROOT);
        return page.sorted(ascending ? column.ascending(alphabet) : column.descending(alphabet))
                .rows();
    }

    private static void assertEmptyLast(List<CustomerRow> rows, Function<CustomerRow, Optional<?>> value) {
        long present = rows.stream().filter(row -> value.apply(row).isPresent()).count();
        assertTrue(rows.stream().limit(present).allMatch(row -> value.apply(row).isPresent()));
    }

    @Provide
    Arbitrary<CustomersPage> pages() {
        return Combinators.combine(
                        customers().list().ofMaxSize(8).uniqueElements(Customer::vipId),
                        VipArbitraries.days(LocalDate.of(2014, 1, 1), VipArbitraries.ERA_LAST),
                        VipArbitraries.editions())
                .as((customers, asOf, edition) -> page(customers, asOf, edition));
    }

    @Provide
    Arbitrary<Customer> customers() {
        return Combinators.combine(VipArbitraries.customers(), names(), Arbitraries.of("a@b.example", "Ż.Ó@c.example"))
                .as((customer, name, email) -> Customer.builder()
                        .from(customer)
                        .organization(name)
                        .primaryContact(Fixtures.contact().email(email).build())
                        .build());
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(6);
        return words.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join(" ", each));
    }

    @Provide
    Arbitrary<Selection> selections() {
        Arbitrary<Selection> simple = Arbitraries.oneOf(
                Arbitraries.of(CustomerFilter.class),
                Arbitraries.of(RenewalPhase.class).map(Selection::phase),
                Arbitraries.of(InvitationStatus.class).map(Selection::invitation),
                Arbitraries.of("a", "l", "z", "o b").map(Selection::matching),
                Arbitraries.of(Selection.everyone(), Selection.unmanaged(), Selection.managedBy("am-2")));
        return Combinators.combine(simple, simple, Arbitraries.of(true, false))
                .as((one, other, either) -> either ? one.or(other) : one);
    }

    @Provide
    Arbitrary<Comparator<CustomerRow>> orders() {
        Arbitrary<Comparator<CustomerRow>> single = Combinators.combine(
                        Arbitraries.of(CustomerColumn.class),
                        Arbitraries.of("pl", "sv", "en"),
                        Arbitraries.of(true, false))
                .as((column, language, ascending) -> {
                    Comparator<String> alphabet = Alphabet.of(Locale.forLanguageTag(language));
                    return ascending ? column.ascending(alphabet) : column.descending(alphabet);
                });
        return single.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(orders -> orders.stream().reduce(Comparator::thenComparing).orElseThrow());
    }

    private static CustomersPage page(Collection<Customer> customers, LocalDate asOf, Edition edition) {
        return Fixtures.program(edition).customersPage(customers, asOf);
    }
}
