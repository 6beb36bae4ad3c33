package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.vipcore.customer.Customer;
import java.util.List;
import java.util.Optional;

/**
 * Parts that follow each other.
 *
 * @param parts the parts in their order, at least one, none empty
 * @param size how many customers they hold
 * @param steps how many of them are in which group; empty for a branch so small that they are counted anew
 */
record Branch(ImmutableList<Node> parts, int size, Optional<Steps> steps) implements Node {

    /** How many parts a branch has at first. */
    static final int FILLED = 128;

    private static final int MOST = 2 * FILLED;

    /** From so many customers on counting takes longer than looking the numbers up is worth in memory. */
    private static final int STEPS_FROM = 2_048;

    static Branch of(List<? extends Node> parts) {
        int size = parts.stream().mapToInt(Node::size).sum();
        return new Branch(
                ImmutableList.copyOf(parts),
                size,
                size < STEPS_FROM ? Optional.empty() : Optional.of(Steps.sum(parts)));
    }

    @Override
    public Customer first() {
        return parts.get(0).first();
    }

    @Override
    public int firstDay() {
        return steps.isPresent()
                ? steps.get().firstDay()
                : parts.stream().mapToInt(Node::firstDay).min().orElseThrow();
    }

    @Override
    public int count(int group, int day) {
        if (steps.isPresent()) {
            return steps.get().count(group, day);
        }
        int members = 0;
        for (Node part : parts) {
            members += part.count(group, day);
        }
        return members;
    }

    @Override
    public void addTo(int[] counts, int day) {
        if (steps.isPresent()) {
            steps.get().addTo(counts, day);
            return;
        }
        for (Node part : parts) {
            part.addTo(counts, day);
        }
    }

    @Override
    public void report(Steps.Listener listener) {
        if (steps.isPresent()) {
            steps.get().report(listener);
        } else {
            parts.forEach(part -> part.report(listener));
        }
    }

    @Override
    public Optional<Member> find(Place place) {
        return parts.get(indexOf(place)).find(place);
    }

    @Override
    public int countThrough(Place place, int group, int day) {
        int at = indexOf(place);
        int members = parts.get(at).countThrough(place, group, day);
        for (int i = 0; i < at; i++) {
            members += parts.get(i).count(group, day);
        }
        return members;
    }

    @Override
    public int find(int group, int day, long skipped, int wanted, List<Customer> found) {
        if (steps.isPresent()) {
            int members = steps.get().count(group, day);
            if (members <= skipped) {
                return members;
            }
        }
        int passed = 0;
        for (int i = 0; i < parts.size() && found.size() < wanted; i++) {
            passed += parts.get(i).find(group, day, skipped - passed, wanted, found);
        }
        return passed;
    }

    @Override
    public ImmutableList<Node> with(Place place, Member member, Timeline before) {
        int at = indexOf(place);
        ImmutableList<Node> replaced = parts.get(at).with(place, member, before);
        ImmutableList<Node> all = replacing(at, replaced);
        if (all.size() > MOST) {
            return ImmutableList.of(of(all.subList(0, all.size() / 2)), of(all.subList(all.size() / 2, all.size())));
        }
        int grown = size
                - parts.get(at).size()
                + replaced.stream().mapToInt(Node::size).sum();
        return ImmutableList.of(with(all, grown, before, member.timeline()));
    }

    @Override
    public Node without(Place place, Timeline before) {
        int at = indexOf(place);
        Node replaced = parts.get(at).without(place, before);
        ImmutableList<Node> others =
                replacing(at, replaced.size() == 0 ? ImmutableList.of() : ImmutableList.of(replaced));
        return others.isEmpty() ? Leaf.EMPTY : with(others, size - 1, before, Timeline.EMPTY);
    }

    private Branch with(ImmutableList<Node> others, int newSize, Timeline removed, Timeline added) {
        if (newSize < STEPS_FROM) {
            return new Branch(others, newSize, Optional.empty());
        }
        return steps.isPresent()
                ? new Branch(others, newSize, Optional.of(steps.get().with(removed, added)))
                : of(others);
    }

    private ImmutableList<Node> replacing(int at, ImmutableList<Node> replaced) {
        return ImmutableList.copyOf(
                Iterables.concat(parts.subList(0, at), replaced, parts.subList(at + 1, parts.size())));
    }

    /** The part in which a place lies: the last that does not begin after it. */
    private int indexOf(Place place) {
        int below = 0;
        int above = parts.size();
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (place.comparedTo(parts.get(middle).first()) >= 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }
}
