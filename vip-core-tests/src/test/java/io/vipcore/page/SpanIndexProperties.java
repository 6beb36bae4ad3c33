package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.page.Toy.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The index answers what the page answers that looks at every customer. */
class SpanIndexProperties {

    private static final List<String> MANAGERS = List.of("am-1", "am-2", "am-3", "nobody");

    /** So few that the same customer is replaced and removed again and again. */
    private static final int IDS = 12;

    /** After every first or last day of a span. */
    private static final LocalDate LAST_DAY = Toy.START.plusDays(110);

    @Property(tries = 200)
    void every_filter_counts_a_customer_on_exactly_the_days_on_which_it_matches(@ForAll("toys") Toy toy) {
        assertSameCounts(List.of(toy), Toy.indexOf(List.of(toy)));
    }

    @Property(tries = 200)
    void the_index_answers_what_the_page_answers(@ForAll("portfolios") List<Toy> toys, @ForAll boolean inParallel) {
        SpanIndex<Toy, Color> index = Toy.indexOf(inParallel ? toys.parallelStream() : toys.stream());
        assertSameCounts(toys, index);
        assertSamePages(toys, index);
    }

    @Property(tries = 200)
    void replacing_adding_and_removing_gives_the_index_of_the_customers_who_are_left(
            @ForAll("portfolios") List<Toy> toys, @ForAll("changes") List<Change> changes) {
        SpanIndex<Toy, Color> first = Toy.indexOf(toys);
        SpanIndex<Toy, Color> index = first;
        Map<String, Toy> left = new LinkedHashMap<>();
        toys.forEach(toy -> left.put(toy.id(), toy));
        for (Change change : changes) {
            String id = change.toy().id();
            if (change.isRemoval()) {
                index = index.without(id);
                left.remove(id);
            } else {
                index = index.with(change.toy());
                left.put(id, change.toy());
            }
            assertEquals(Optional.ofNullable(left.get(id)), index.customer(id));
        }
        assertSameCounts(left.values(), index);
        assertSamePages(left.values(), index);
        assertSameCounts(toys, first);
        assertSamePages(toys, first);
    }

    @Property(tries = 200)
    void customers_are_shown_after_anyone_also_after_one_who_is_not_there(
            @ForAll("portfolios") List<Toy> toys,
            @ForAll("toys") Toy last,
            @ForAll @IntRange(max = 13) int skipped,
            @ForAll @IntRange(min = 1, max = 13) int size,
            @ForAll @IntRange(max = 60) int day) {
        PageRequest<Toy> request = new PageRequest<>(Optional.of(last), skipped, size);
        LocalDate on = Toy.START.plusDays(day);
        assertEquals(
                Toy.pageOf(toys, Optional.empty(), on).part(Toy.IN_ORDER, request),
                Toy.indexOf(toys).part(on, Optional.empty(), Optional.empty(), request));
    }

    private static void assertSameCounts(Collection<Toy> toys, SpanIndex<Toy, Color> index) {
        assertEquals(toys.size(), index.size());
        for (LocalDate day = Toy.START.minusDays(1); day.isBefore(LAST_DAY); day = day.plusDays(1)) {
            Page<Toy, Color> page = Toy.pageOf(toys, Optional.empty(), day);
            assertEquals(page.counts(), index.counts(day), day.toString());
            for (String manager : MANAGERS) {
                Page<Toy, Color> managed = Toy.pageOf(toys, Optional.of(manager), day);
                assertEquals(managed.counts(), index.counts(day, manager), day + ", " + manager);
            }
        }
    }

    private static void assertSamePages(Collection<Toy> toys, SpanIndex<Toy, Color> index) {
        List<Optional<String>> managers = new ArrayList<>(List.of(Optional.empty()));
        MANAGERS.forEach(manager -> managers.add(Optional.of(manager)));
        for (int days : List.of(-1, 0, 9, 23, 60)) {
            LocalDate day = Toy.START.plusDays(days);
            for (Optional<String> manager : managers) {
                Page<Toy, Color> page = Toy.pageOf(toys, manager, day);
                for (Optional<Color> filter : Toy.GROUPS) {
                    Page<Toy, Color> filtered = filter.map(page::where).orElse(page);
                    Optional<PageRequest<Toy>> next = Optional.of(PageRequest.first(2));
                    for (int number = 1; next.isPresent(); number++) {
                        PagePart<Toy> part = index.part(day, filter, manager, next.get());
                        assertEquals(filtered.part(Toy.IN_ORDER, next.get()), part);
                        PageRequest<Toy> byNumber = PageRequest.number(number + 1, 2);
                        assertEquals(filtered.part(Toy.IN_ORDER, byNumber), index.part(day, filter, manager, byNumber));
                        next = part.next();
                    }
                }
            }
        }
    }

    /** A customer to be put in place of the one of the same id, or whose id is to be removed. */
    record Change(Toy toy, boolean isRemoval) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(toys(), Arbitraries.of(true, false))
                .as(Change::new)
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Toy>> portfolios() {
        return toys().list().ofMaxSize(IDS).uniqueElements(Toy::id);
    }

    /** On the page whenever a filter matches, and at other times too. */
    @Provide
    Arbitrary<Toy> toys() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, IDS),
                        Arbitraries.of("Ada", "Dom", "Lot", "Zak"),
                        stretches(),
                        Arbitraries.subsetOf(0, 1, 2, 3, 4, 5, 6, 7, 8))
                .as((number, name, stretches, matched) -> toy("c-" + number, name, stretches, matched));
    }

    /** So many days after the last stretch somebody, or nobody, manages the customer, for so many days. */
    private record Stretch(int gap, int days, Optional<String> manager) {}

    private static Arbitrary<List<Stretch>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of("am-1", "am-2", "am-3").optional())
                .as(Stretch::new)
                .list()
                .ofMaxSize(3);
    }

    /** Each stretch may be matched by each of the filters; the last one of all is open if its filter is the first. */
    private static Toy toy(String id, String name, List<Stretch> stretches, Set<Integer> matched) {
        List<Span<Color>> spans = new ArrayList<>();
        LocalDate day = Toy.START;
        int place = 0;
        for (Stretch stretch : stretches) {
            LocalDate first = day.plusDays(stretch.gap());
            day = first.plusDays(stretch.days());
            boolean isOpen = place == 6 && matched.contains(0);
            Optional<LocalDate> last = isOpen ? Optional.empty() : Optional.of(day.minusDays(1));
            spans.add(new Span<Color>(Optional.empty(), stretch.manager(), first, last));
            for (Color color : Color.values()) {
                if (matched.contains(place++)) {
                    spans.add(
                            0,
                            new Span<>(
                                    Optional.of(color), stretch.manager(), first.plusDays(stretch.days() / 3), last));
                }
            }
        }
        return new Toy(id, name, spans);
    }
}
