package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.page.Toy.Color;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index so large that chunks are filled, cut and emptied. */
class SpanIndexTest {

    private static final int MANY = 2_500;

    private static final List<Toy> ALL =
            IntStream.range(0, MANY).mapToObj(SpanIndexTest::toy).toList();

    private static final LocalDate DAY = Toy.START.plusDays(150);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 2_048, 2_049, MANY})
    void built_at_once_it_counts_and_shows_what_the_page_does(int size) {
        List<Toy> toys = shuffled(ALL.subList(0, size));
        assertShows(toys, Toy.indexOf(toys.stream()));
        assertShows(toys, Toy.indexOf(toys.parallelStream()));
    }

    @Test
    void built_one_by_one_in_any_order_it_is_the_same() {
        List<Toy> descending = new ArrayList<>(inOrder(ALL));
        Collections.reverse(descending);
        for (List<Toy> coming : List.of(descending, shuffled(ALL))) {
            int first = MANY - 1_100; // the others more than fill a chunk
            SpanIndex<Toy, Color> index = Toy.indexOf(coming.subList(0, first));
            for (Toy toy : coming.subList(first, MANY)) {
                index = index.with(toy);
            }
            assertShows(ALL, index);
        }
    }

    @Test
    void taken_apart_one_by_one_it_is_the_index_of_those_left() {
        List<Toy> left = shuffled(ALL.subList(0, 1_100)); // more than a chunk at first
        SpanIndex<Toy, Color> index = Toy.indexOf(left);
        while (!left.isEmpty()) {
            Toy leaving = left.remove(left.size() - 1);
            index = index.without(leaving.id());
            assertEquals(Optional.empty(), index.customer(leaving.id()));
            if (left.size() % 299 == 1) {
                assertShows(left, index);
            }
        }
        assertShows(List.of(), index);
        assertShows(ALL.subList(0, 1), index.with(ALL.get(0)));
    }

    @Test
    void whoever_is_replaced_is_counted_and_shown_as_they_are_now() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL);
        List<Toy> replaced = new ArrayList<>(ALL);
        for (int number = 0; number < MANY; number += 3) {
            Toy other = toy(number + 1);
            replaced.set(number, new Toy(ALL.get(number).id(), other.name(), other.spans()));
            index = index.with(replaced.get(number));
        }
        assertShows(replaced, index);
    }

    @Test
    void a_customer_appears_under_their_new_name_and_the_index_before_is_what_it_was() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL);
        Toy renamed = new Toy(ALL.get(7).id(), "Zzz", ALL.get(7).spans());
        SpanIndex<Toy, Color> after = index.with(renamed);
        LocalDate day = Toy.START.plusYears(2);
        PageRequest<Toy> last = new PageRequest<>(Optional.empty(), MANY - 1, 5);
        assertEquals(
                List.of(renamed),
                after.part(day, Optional.empty(), Optional.empty(), last).customers());
        assertEquals(Optional.of(renamed), after.customer(renamed.id()));
        assertEquals(MANY, after.size());
        assertShows(ALL, index);
    }

    /** Every other one has more spans than a chunk holds. */
    @Test
    void a_customer_with_thousands_of_spans_is_replaced_and_removed_as_a_whole() {
        List<Toy> toys = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            toys.add(flickering(number, number % 2 == 0 ? 700 : 2_500));
        }
        SpanIndex<Toy, Color> index = Toy.indexOf(shuffled(toys));
        assertShows(toys, index);
        for (int number = 0; number < toys.size(); number++) {
            assertShows(List.of(toys.get(number)), Toy.indexOf(List.of(toys.get(number))));
            List<Toy> replaced = new ArrayList<>(toys);
            replaced.set(number, flickering(number, 10));
            assertShows(replaced, index.with(replaced.get(number)));
            replaced.remove(number);
            assertShows(replaced, index.without(toys.get(number).id()));
        }
    }

    @Test
    void those_after_the_last_one_shown_are_found_also_when_that_one_is_gone() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL);
        for (int from : List.of(0, 1_000, 2_000, 2_449)) {
            PageRequest<Toy> request = new PageRequest<>(Optional.empty(), from, 50);
            PagePart<Toy> part = index.part(Toy.START.plusYears(2), Optional.empty(), Optional.empty(), request);
            Toy last = part.customers().get(49);
            PagePart<Toy> then = index.without(last.id())
                    .part(Toy.START.plusYears(2), Optional.empty(), Optional.empty(), PageRequest.after(last, 50));
            assertEquals(from + 49, then.before());
            assertEquals(inOrder(ALL).subList(from + 50, Math.min(from + 100, MANY)), then.customers());
        }
    }

    @Test
    void nobody_is_removed_whom_the_index_does_not_know() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL.subList(0, 3));
        assertSame(index, index.without("c-unknown"));
        assertEquals(Optional.empty(), index.customer("c-unknown"));
        assertEquals(Optional.empty(), Toy.indexOf(List.of()).customer("c-unknown"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 0, 0, 0", "2024-01-01, 1, 1, 0", "2024-01-20, 1, 1, 0", "2024-01-21, 1, 0, 1"})
    void a_customer_is_counted_for_whoever_manages_them_on_the_day(LocalDate day, int all, int one, int two) {
        LocalDate handedOver = LocalDate.parse("2024-01-21");
        Toy toy = new Toy(
                "c-1",
                "Ada",
                List.of(
                        new Span<Color>(
                                Optional.empty(), Optional.of("am-1"), Toy.START, Optional.of(handedOver.minusDays(1))),
                        new Span<Color>(Optional.empty(), Optional.of("am-2"), handedOver, Optional.empty())));
        SpanIndex<Toy, Color> index = Toy.indexOf(List.of(toy));
        assertEquals(all, count(index, day, Optional.empty()));
        assertEquals(one, count(index, day, Optional.of("am-1")));
        assertEquals(two, count(index, day, Optional.of("am-2")));
        assertEquals(0, count(index, day, Optional.of("am-3")));
    }

    @Test
    void the_first_and_the_last_day_of_the_calendar_are_counted_too() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        List<Toy> toys = List.of(
                lasting("c-1", first, Optional.of(first)),
                lasting("c-2", last, Optional.empty()),
                lasting("c-3", last, Optional.of(last)),
                lasting("c-4", first, Optional.empty()));
        SpanIndex<Toy, Color> index = Toy.indexOf(toys);
        for (LocalDate day : List.of(first, first.plusDays(1), DAY, last.minusDays(1), last)) {
            assertShowsOn(day, toys, index);
            assertShowsOn(day, toys.subList(0, 3), index.without("c-4"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31", "+10000-01-01"})
    void a_day_beyond_the_calendar_is_refused(LocalDate day) {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL.subList(0, 1));
        assertThrows(InvalidFactException.class, () -> index.counts(day));
        assertThrows(
                InvalidFactException.class,
                () -> index.part(day, Optional.empty(), Optional.empty(), PageRequest.first(1)));
    }

    @Test
    void two_customers_of_one_id_are_refused() {
        List<Toy> twice = List.of(ALL.get(3), ALL.get(4), ALL.get(3));
        assertEquals(
                "SpanIndex.customers: must have no id twice",
                assertThrows(InvalidFactException.class, () -> Toy.indexOf(twice))
                        .getMessage());
    }

    @Test
    void whoever_cannot_be_read_is_told_in_the_order_of_the_index() {
        SpanIndex<Toy, Color> index = SpanIndex.of(
                Color.class,
                Stream.of("c-1 Zoe", "c-2 Ada", "c-3 Bob").map(SpanIndexTest::unreadable),
                Toy::id,
                toy -> {
                    throw new InvalidFactException("Toy.spans", "must be read");
                },
                Toy.BY_NAME);
        assertEquals(List.of("c-2", "c-3", "c-1"), ids(index));
        SpanIndex<Toy, Color> more = index.with(unreadable("c-0 Bea")).with(unreadable("c-2 Zak"));
        assertEquals(List.of("c-0", "c-3", "c-2", "c-1"), ids(more));
        assertEquals(List.of("c-0", "c-3", "c-1"), ids(more.without("c-2")));
        assertFalse(more.unreadable().containsKey("c-9"));
        assertThrows(UnsupportedOperationException.class, more.unreadable()::clear);
    }

    private static Toy unreadable(String idAndName) {
        return new Toy(idAndName.substring(0, 3), idAndName.substring(4), List.of());
    }

    private static List<String> ids(SpanIndex<Toy, Color> index) {
        return List.copyOf(index.unreadable().keySet());
    }

    @Test
    void nobody_is_no_account_manager() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL);
        LocalDate day = Toy.START;
        assertThrows(InvalidFactException.class, () -> index.counts(day, " "));
        assertThrows(
                InvalidFactException.class,
                () -> index.part(day, Optional.empty(), Optional.of(""), PageRequest.first(1)));
    }

    @Test
    void counts_cannot_be_changed_and_a_text_says_how_many_and_nobodys_name() {
        SpanIndex<Toy, Color> index = Toy.indexOf(ALL);
        assertEquals("SpanIndex[2500 customers]", index.toString());
        Map<Color, Integer> counts = index.counts(DAY);
        assertEquals(List.of(Color.values()), List.copyOf(counts.keySet()));
        assertThrows(UnsupportedOperationException.class, counts::clear);
    }

    private static void assertShows(Collection<Toy> toys, SpanIndex<Toy, Color> index) {
        assertEquals(toys.size(), index.size());
        toys.forEach(toy -> assertEquals(Optional.of(toy), index.customer(toy.id())));
        for (int days : List.of(0, 17, 60, 150, 240, 400)) {
            assertShowsOn(Toy.START.plusDays(days), toys, index);
        }
    }

    private static void assertShowsOn(LocalDate day, Collection<Toy> toys, SpanIndex<Toy, Color> index) {
        for (Optional<String> manager : List.of(Optional.<String>empty(), Optional.of("am-3"))) {
            Page<Toy, Color> page = Toy.pageOf(toys, manager, day);
            assertEquals(page.size(), count(index, day, manager));
            assertEquals(
                    page.counts(), manager.map(each -> index.counts(day, each)).orElse(index.counts(day)));
            for (Optional<Color> filter : Toy.GROUPS) {
                List<Toy> shown = filter.map(page::where).orElse(page).customers();
                for (int from : List.of(0, shown.size() / 3, Math.max(0, shown.size() - 1), shown.size())) {
                    PagePart<Toy> part =
                            index.part(day, filter, manager, new PageRequest<>(Optional.empty(), from, 200));
                    assertPart(shown, from, part);
                    part.next()
                            .ifPresent(next -> assertPart(shown, from + 200, index.part(day, filter, manager, next)));
                }
            }
        }
    }

    /** How many customers there are on a day, of one account manager or of all. */
    private static int count(SpanIndex<Toy, Color> index, LocalDate day, Optional<String> manager) {
        return index.part(day, Optional.empty(), manager, PageRequest.first(1)).total();
    }

    private static void assertPart(List<Toy> shown, int from, PagePart<Toy> part) {
        List<Toy> expected = shown.subList(from, Math.min(from + 200, shown.size()));
        assertEquals(new PagePart<>(part.request(), expected, from, shown.size()), part);
    }

    private static List<Toy> inOrder(List<Toy> toys) {
        return toys.stream().sorted(Toy.IN_ORDER).toList();
    }

    private static List<Toy> shuffled(List<Toy> toys) {
        List<Toy> shuffled = new ArrayList<>(toys);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    private static Toy lasting(String id, LocalDate first, Optional<LocalDate> last) {
        return new Toy(id, id, List.of(new Span<Color>(Optional.empty(), Optional.of("am-3"), first, last)));
    }

    /** On the page and of a color every other day. */
    private static Toy flickering(int number, int times) {
        List<Span<Color>> spans = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            LocalDate day = Toy.START.plusDays(2L * i + number % 2);
            for (Optional<Color> group : List.of(Optional.<Color>empty(), Optional.of(Color.GREEN))) {
                spans.add(new Span<>(group, Optional.of("am-3"), day, Optional.of(day)));
            }
        }
        return new Toy("c-" + number, "Atlas", spans);
    }

    /** Several have one name; ids and names are in different orders. */
    private static Toy toy(int number) {
        return Toy.of(
                String.format(Locale.ROOT, "c-%05d", number * 37 % MANY),
                String.format(Locale.ROOT, "Atlas %04d", number / 3),
                "am-" + number % 7,
                number % 300,
                List.of(Color.values()).get(number % 3),
                number % 300 + number % 50,
                1 + number % 90);
    }
}
