package io.vipcore.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The customers whom a filter matches on some days, of one account manager or of all.
 *
 * @param chunks the customers in their order; a change copies one chunk
 * @param counts how many there are on each day
 */
record Portfolio<C>(List<Chunk<C>> chunks, Counts counts) {

    /** A chunk has fewer rows. */
    private static final int LIMIT = 2_048;

    /** A span of a customer. */
    record Row<C>(C customer, int first, int last) {

        void count(int times, Map<Integer, Integer> changes) {
            changes.merge(first, times, Integer::sum);
            changes.merge(last + 1, -times, Integer::sum);
        }
    }

    /** Rows next to each other, as columns. */
    record Chunk<C>(List<C> customers, ImmutableIntArray first, ImmutableIntArray last) {

        static <C> Chunk<C> of(List<Row<C>> rows) {
            return new Chunk<>(
                    ImmutableList.copyOf(Lists.transform(rows, Row::customer)),
                    ImmutableIntArray.copyOf(rows.stream().mapToInt(Row::first)),
                    ImmutableIntArray.copyOf(rows.stream().mapToInt(Row::last)));
        }

        List<Row<C>> rows() {
            return IntStream.range(0, customers.size())
                    .mapToObj(at -> new Row<>(customers.get(at), first.get(at), last.get(at)))
                    .toList();
        }

        /** The places of those who are there on a day. */
        IntStream on(int day) {
            return IntStream.range(0, customers.size()).filter(at -> first.get(at) <= day && day <= last.get(at));
        }
    }

    static <C> Portfolio<C> nobody() {
        return new Portfolio<>(List.of(), Counts.NONE);
    }

    /** With the spans of one customer, or of many if there was nobody before, in place of those of another or the same. */
    Portfolio<C> with(List<Row<C>> gone, List<Row<C>> come, Comparator<C> order) {
        List<Chunk<C>> changed = new ArrayList<>(chunks);
        gone.stream().limit(1).forEach(row -> put(changed, row.customer(), List.of(), order));
        come.stream().limit(1).forEach(row -> put(changed, row.customer(), come, order));
        return new Portfolio<>(changed, counts.with(gone, come));
    }

    /** Puts some rows where a customer is, in one chunk or more, or would be. */
    private static <C> void put(List<Chunk<C>> chunks, C customer, List<Row<C>> come, Comparator<C> order) {
        int begun = leading(chunks, chunk -> order.compare(chunk.customers().get(0), customer) <= 0);
        int passed = leading(chunks, chunk -> order.compare(Iterables.getLast(chunk.customers()), customer) < 0);
        int end = Math.min(Math.max(1, begun), chunks.size());
        int number = Math.max(0, Math.min(passed, end - 1));
        List<Row<C>> rows = new ArrayList<>();
        chunks.subList(number, end).forEach(chunk -> rows.addAll(chunk.rows()));
        int from = leading(rows, row -> order.compare(row.customer(), customer) < 0);
        rows.subList(from, leading(rows, row -> order.compare(row.customer(), customer) <= 0))
                .clear();
        rows.addAll(from, come);
        int pieces = 1 + rows.size() / LIMIT;
        chunks.subList(number, end).clear();
        chunks.addAll(number, Lists.transform(Lists.partition(rows, 1 + rows.size() / pieces), Chunk::of));
    }

    /** How many elements come before the first one for which a condition does not hold. */
    private static <T> int leading(List<T> elements, Predicate<T> condition) {
        int from = 0;
        int to = elements.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (condition.test(elements.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    PagePart<C> part(int day, PageRequest<C> request, Comparator<C> order) {
        Predicate<C> isPassed = customer -> request.after()
                .filter(last -> order.compare(customer, last) <= 0)
                .isPresent();
        int number = Math.max(
                0, leading(chunks, chunk -> isPassed.test(chunk.customers().get(0))) - 1);
        List<Chunk<C>> rest = chunks.subList(number, chunks.size());
        long away = chunks.subList(0, number).stream()
                .mapToLong(chunk -> chunk.on(day).count())
                .sum();
        long passed = rest.stream()
                .limit(1)
                .mapToLong(chunk -> {
                    int end = leading(chunk.customers(), isPassed);
                    return chunk.on(day).filter(at -> at < end).count();
                })
                .sum();
        int total = counts.on(day);
        long before = Math.min(LongMath.saturatedAdd(away + passed, request.skipped()), total);
        long left = before - away;
        for (Chunk<C> chunk : rest) {
            long here = chunk.on(day).count();
            if (left < here) {
                break;
            }
            left -= here;
            number++;
        }
        List<C> shown = chunks.subList(number, chunks.size()).stream()
                .flatMap(chunk -> chunk.on(day).mapToObj(chunk.customers()::get))
                .skip(left)
                .limit(request.size())
                .toList();
        return new PagePart<>(request, shown, (int) before, total);
    }
}
