package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.vipcore.customer.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A few customers who follow each other.
 *
 * @param customers the customers in their order
 * @param timelines their timelines in the same order
 * @param presence for each group, in which stretches of time anybody is in it
 */
record Leaf(ImmutableList<Customer> customers, Timelines timelines, ImmutableLongArray presence) implements Node {

    /** The presence of customers who are in no group at all. */
    private static final ImmutableLongArray NOBODY = ImmutableLongArray.copyOf(new long[Groups.COUNT]);

    static final Leaf EMPTY = of(List.of(), List.of());

    /** How many customers share a leaf at first. */
    static final int FILLED = 64;

    private static final int MOST = 2 * FILLED;

    /** A stretch is 64 days; there are 64 of them, used again after eleven years. */
    private static final int STRETCH_BITS = 6;

    static Leaf of(List<Customer> customers, List<Timeline> timelines) {
        return new Leaf(ImmutableList.copyOf(customers), Timelines.of(timelines), presence(timelines));
    }

    private static ImmutableLongArray presence(List<Timeline> timelines) {
        if (timelines.isEmpty()) {
            return NOBODY;
        }
        long[] presence = new long[Groups.COUNT];
        for (Timeline timeline : timelines) {
            for (int i = 0; i < timeline.changes().length(); i++) {
                int change = timeline.changes().get(i);
                boolean ends = i + 1 < timeline.changes().length();
                long stretches = ends
                        ? stretches(
                                Timeline.dayOf(change),
                                Timeline.dayOf(timeline.changes().get(i + 1)) - 1)
                        : -1;
                for (int group = 0; group < Groups.COUNT; group++) {
                    if (Groups.contain(Timeline.groupsOf(change), group)) {
                        presence[group] |= stretches;
                    }
                }
            }
        }
        return ImmutableLongArray.copyOf(presence);
    }

    private static long stretches(int first, int lastInclusive) {
        int from = first >> STRETCH_BITS;
        int to = lastInclusive >> STRETCH_BITS;
        if (to - from >= Long.SIZE - 1) {
            return -1;
        }
        return Long.rotateLeft((1L << (to - from + 1)) - 1, from);
    }

    private boolean mayHave(int group, int day) {
        return (presence.get(group) >>> (day >> STRETCH_BITS) & 1) != 0;
    }

    @Override
    public int size() {
        return customers.size();
    }

    @Override
    public Customer first() {
        return customers.get(0);
    }

    @Override
    public int firstDay() {
        return timelines.firstDay();
    }

    @Override
    public int count(int group, int day) {
        return mayHave(group, day) ? countFirst(customers.size(), group, day) : 0;
    }

    private int countFirst(int customersBefore, int group, int day) {
        int[] groups = timelines.groupsOn(day, customers.size());
        int members = 0;
        for (int i = 0; i < customersBefore; i++) {
            members += Groups.count(groups[i], group);
        }
        return members;
    }

    @Override
    public void addTo(int[] counts, int day) {
        for (int groups : timelines.groupsOn(day, customers.size())) {
            for (int group = 0; group < counts.length; group++) {
                counts[group] += Groups.count(groups, group);
            }
        }
    }

    @Override
    public void report(Steps.Listener listener) {
        timelines.report(listener);
    }

    @Override
    public Optional<Member> find(Place place) {
        int at = indexOf(place);
        return isIn(place, at)
                ? Optional.of(new Member(customers.get(at), timelines.isEmpty() ? Timeline.EMPTY : timelines.get(at)))
                : Optional.empty();
    }

    @Override
    public int countThrough(Place place, int group, int day) {
        int at = indexOf(place);
        return countFirst(isIn(place, at) ? at + 1 : at, group, day);
    }

    @Override
    public int find(int group, int day, long skipped, int wanted, List<Customer> found) {
        if (!mayHave(group, day)) {
            return 0;
        }
        int[] groups = timelines.groupsOn(day, customers.size());
        int passed = 0;
        for (int i = 0; i < groups.length && found.size() < wanted; i++) {
            if (Groups.contain(groups[i], group)) {
                if (passed < skipped) {
                    passed++;
                } else {
                    found.add(customers.get(i));
                }
            }
        }
        return passed;
    }

    @Override
    public ImmutableList<Node> with(Place place, Member member, Timeline before) {
        List<Customer> others = new ArrayList<>(customers);
        List<Timeline> theirs = timelines.each();
        int at = indexOf(place);
        if (isIn(place, at)) {
            others.set(at, member.customer());
        } else {
            others.add(at, member.customer());
        }
        if (!member.timeline().isEmpty()) {
            if (isIn(place, at)) {
                theirs.set(at, member.timeline());
            } else {
                theirs.add(at, member.timeline());
            }
        }
        int size = others.size();
        return size <= MOST
                ? ImmutableList.of(of(others, theirs))
                : ImmutableList.of(part(others, theirs, 0, size / 2), part(others, theirs, size / 2, size));
    }

    private static Leaf part(List<Customer> customers, List<Timeline> timelines, int from, int to) {
        return of(customers.subList(from, to), timelines.isEmpty() ? timelines : timelines.subList(from, to));
    }

    @Override
    public Node without(Place place, Timeline before) {
        int at = indexOf(place);
        List<Customer> others = new ArrayList<>(customers);
        others.remove(at);
        List<Timeline> theirs = timelines.each();
        if (!theirs.isEmpty()) {
            theirs.remove(at);
        }
        return of(others, theirs);
    }

    private boolean isIn(Place place, int at) {
        return at < customers.size() && place.comparedTo(customers.get(at)) == 0;
    }

    /** How many customers come before a place. */
    private int indexOf(Place place) {
        int below = -1;
        int above = customers.size();
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (place.comparedTo(customers.get(middle)) > 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }
}
