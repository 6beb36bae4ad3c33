package io.vipcore.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer of a program that is nothing but spans. */
record Toy(String id, String name, List<Span<Color>> spans) {

    /** The program's filters. */
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    static final Comparator<Toy> BY_NAME = Comparator.comparing(Toy::name);

    /** The order of an index by name. */
    static final Comparator<Toy> IN_ORDER = BY_NAME.thenComparing(Toy::id);

    static final List<Optional<Color>> GROUPS = Stream.concat(
                    Stream.of(Optional.<Color>empty()),
                    Stream.of(Color.values()).map(Optional::of))
            .toList();

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    static SpanIndex<Toy, Color> indexOf(Collection<Toy> toys) {
        return indexOf(toys.stream());
    }

    static SpanIndex<Toy, Color> indexOf(Stream<Toy> toys) {
        return SpanIndex.of(Color.class, toys, Toy::id, Toy::spans, BY_NAME);
    }

    /** The page of a day, read from every span of every customer. */
    static Page<Toy, Color> pageOf(Collection<Toy> toys, Optional<String> manager, LocalDate day) {
        List<Toy> onPage = toys.stream()
                .filter(toy -> toy.groupsOn(day, manager).contains(Optional.<Color>empty()))
                .toList();
        return Page.of(Color.class, onPage, toy -> toy.colorsOn(day, manager), Map.of())
                .sorted(IN_ORDER);
    }

    /** On the page from a day number on, of a color from another day number on for some days. */
    static Toy of(String id, String name, String manager, int first, Color color, int begins, int days) {
        Optional<String> managed = Optional.of(manager);
        LocalDate begin = START.plusDays(begins);
        return new Toy(
                id,
                name,
                List.of(
                        new Span<Color>(Optional.empty(), managed, START.plusDays(first), Optional.empty()),
                        new Span<>(Optional.of(color), managed, begin, Optional.of(begin.plusDays(days - 1)))));
    }

    Set<Optional<Color>> groupsOn(LocalDate day, Optional<String> manager) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .filter(span -> manager.isEmpty() || manager.equals(span.accountManager()))
                .map(Span::filter)
                .collect(Collectors.toSet());
    }

    Set<Color> colorsOn(LocalDate day, Optional<String> manager) {
        Set<Color> colors = EnumSet.noneOf(Color.class);
        groupsOn(day, manager).forEach(group -> group.ifPresent(colors::add));
        return colors;
    }

    @Override
    public String toString() {
        return "Toy[" + id + "]";
    }
}
