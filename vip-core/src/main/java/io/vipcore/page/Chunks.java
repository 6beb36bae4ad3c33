package io.vipcore.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.vipcore.page.Chunk.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Customers in an order, in chunks: after a change all chunks but one are shared.
 *
 * <p>A place in the order is a function of a customer: negative for those before it, 0 for the one at it, positive for
 * those after it.
 *
 * @param chunks the chunks
 * @param groups what spans are about: being on the page at all, and each filter
 */
record Chunks<C, F extends Enum<F>>(ImmutableList<Chunk<C>> chunks, ImmutableList<Optional<F>> groups) {

    /** The customers of a chunk at first. */
    private static final int FILLED = Chunk.MOST / 2;

    static <C, F extends Enum<F>> Chunks<C, F> of(
            List<C> sorted,
            Function<? super C, List<Span<F>>> spans,
            ImmutableList<Optional<F>> groups,
            boolean inParallel) {
        Stream<List<C>> parts =
                StreamSupport.stream(Lists.partition(sorted, FILLED).spliterator(), inParallel);
        return new Chunks<>(
                parts.map(part -> part.stream()
                                .map(customer -> Member.of(customer, spans))
                                .toList())
                        .map(members -> Chunk.of(members, groups))
                        .collect(ImmutableList.toImmutableList()),
                groups);
    }

    /** The number of the chunk in which a place is: the last one to begin by it, or else the first. */
    int chunkAt(ToIntFunction<? super C> place) {
        int begun = leading(chunks, chunk -> place.applyAsInt(chunk.customers().get(0)) <= 0);
        return Math.max(0, begun - 1);
    }

    Chunk<C> chunk(int number) {
        return number < chunks.size() ? chunks.get(number) : Chunk.of(List.<Member<C, F>>of(), groups);
    }

    Optional<C> find(ToIntFunction<? super C> place) {
        List<C> customers = chunk(chunkAt(place)).customers();
        return customers.stream()
                .skip(leading(customers, each -> place.applyAsInt(each) < 0))
                .findFirst()
                .filter(found -> place.applyAsInt(found) == 0);
    }

    /** These customers with whoever is at a place replaced by a customer, or by none. */
    Chunks<C, F> with(ToIntFunction<? super C> place, Optional<Member<C, F>> member) {
        int number = chunkAt(place);
        List<Member<C, F>> members = chunk(number).members(groups);
        int before = leading(members, each -> place.applyAsInt(each.customer()) < 0);
        int through = leading(members, each -> place.applyAsInt(each.customer()) <= 0);
        members.subList(before, through).clear();
        member.ifPresent(added -> members.add(before, added));
        int size = members.size() > Chunk.MOST ? FILLED + 1 : Chunk.MOST;
        ImmutableList.Builder<Chunk<C>> changed = ImmutableList.builder();
        changed.addAll(chunks.subList(0, number));
        Lists.partition(members, size).forEach(part -> changed.add(Chunk.of(part, groups)));
        changed.addAll(Iterables.skip(chunks, number + 1));
        return new Chunks<>(changed.build(), groups);
    }

    Counts counts(boolean inParallel) {
        Stream<Chunk<C>> each = StreamSupport.stream(chunks.spliterator(), inParallel);
        return Counts.sum(each.map(chunk ->
                        Counts.of(Iterables.concat(Lists.transform(chunk.members(groups), Member::spans)), 1, groups))
                .toList());
    }

    /** How many elements come before the first one for which a condition does not hold. */
    static <T> int leading(List<T> elements, Predicate<? super T> condition) {
        int below = 0;
        int above = elements.size();
        while (below < above) {
            int middle = (below + above) >>> 1;
            if (condition.test(elements.get(middle))) {
                below = middle + 1;
            } else {
                above = middle;
            }
        }
        return below;
    }
}
