package io.vipcore.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.vipcore.source.InvalidFactException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Customers next to each other in an order, with their spans as numbers.
 *
 * @param customers the customers, from 1 to {@value #MOST}
 * @param spans for each group (being on the page at all, or a filter) the spans of one customer after the other, each
 *     as {@value #WIDTH} numbers: first day, last day, and as one the places of its manager and its customer in the
 *     lists
 * @param managers whoever manages a customer during a span, ascending; an empty text if nobody does
 * @param unreadable the places of the customers who could not be read, each with the reason; they have no spans
 */
record Chunk<C>(
        ImmutableList<C> customers,
        ImmutableList<ImmutableIntArray> spans,
        ImmutableList<String> managers,
        ImmutableMap<Integer, InvalidFactException> unreadable) {

    static final int MOST = 2_048;

    private static final int WIDTH = 3;

    /** No account manager's identifier. */
    private static final String NOBODY = "";

    /** A customer with their spans; without any, but with the reason, if the customer could not be read. */
    record Member<C, F extends Enum<F>>(C customer, List<Span<F>> spans, Optional<InvalidFactException> problem) {

        static <C, F extends Enum<F>> Member<C, F> of(C customer, Function<? super C, List<Span<F>>> spans) {
            try {
                return new Member<>(customer, spans.apply(customer), Optional.empty());
            } catch (InvalidFactException e) {
                return new Member<>(customer, List.of(), Optional.of(e));
            }
        }
    }

    static <C, F extends Enum<F>> Chunk<C> of(List<Member<C, F>> members, List<Optional<F>> groups) {
        List<ImmutableIntArray.Builder> spans =
                groups.stream().map(group -> ImmutableIntArray.builder()).toList();
        ImmutableList<String> managers = members.stream()
                .flatMap(member -> member.spans().stream())
                .map(span -> span.accountManager().orElse(NOBODY))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Integer, InvalidFactException> unreadable = ImmutableMap.builder();
        int place = 0;
        for (Member<C, F> member : members) {
            for (Span<F> span : member.spans()) {
                int manager =
                        Collections.binarySearch(managers, span.accountManager().orElse(NOBODY));
                spans.get(groups.indexOf(span.filter()))
                        .add(span.first())
                        .add(span.last())
                        .add(Math.multiplyExact(manager, MOST) + place);
            }
            if (member.problem().isPresent()) {
                unreadable.put(place, member.problem().get());
            }
            place++;
        }
        return new Chunk<>(
                ImmutableList.copyOf(Lists.transform(members, Member::customer)),
                spans.stream().map(each -> each.build().trimmed()).collect(ImmutableList.toImmutableList()),
                managers,
                unreadable.buildOrThrow());
    }

    /** The customers with the spans that the chunk was made of, those of one group after those of another. */
    <F extends Enum<F>> List<Member<C, F>> members(List<Optional<F>> groups) {
        List<Member<C, F>> members = new ArrayList<>();
        for (C customer : customers) {
            Optional<InvalidFactException> problem = Optional.ofNullable(unreadable.get(members.size()));
            members.add(new Member<>(customer, new ArrayList<>(), problem));
        }
        for (int group = 0; group < groups.size(); group++) {
            ImmutableIntArray numbers = spans.get(group);
            for (int at = 0; at < numbers.length(); at += WIDTH) {
                int owner = numbers.get(at + 2);
                Optional<String> manager =
                        Optional.of(managers.get(owner / MOST)).filter(name -> !name.equals(NOBODY));
                members.get(owner % MOST)
                        .spans()
                        .add(Span.ofNumbers(groups.get(group), manager, numbers.get(at), numbers.get(at + 1)));
            }
        }
        return members;
    }

    /** The customers who are in a group on a day, in their order; only of one manager, if one is given. */
    List<C> customers(int group, Optional<String> manager, int day) {
        int wanted =
                manager.map(name -> Collections.binarySearch(managers, name)).orElse(-1);
        ImmutableIntArray numbers = spans.get(group);
        int[] places = new int[numbers.length() / WIDTH];
        int found = 0;
        for (int at = 0; at < numbers.length(); at += WIDTH) {
            if (numbers.get(at) <= day && day <= numbers.get(at + 1)) {
                int owner = numbers.get(at + 2);
                if (manager.isEmpty() || owner / MOST == wanted) {
                    places[found++] = owner % MOST;
                }
            }
        }
        return Lists.transform(Ints.asList(places).subList(0, found), customers::get);
    }
}
