package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.vipcore.customer.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Customers in an order, with the groups of each through time. It is as deep as the logarithm of its size; a change copies
 * the path to one customer and shares the rest.
 *
 * @param root all of them
 */
record CustomerTree(Node root) {

    static final CustomerTree EMPTY = new CustomerTree(Leaf.EMPTY);

    int size() {
        return root.size();
    }

    Optional<Member> find(Place place) {
        return root.find(place);
    }

    CustomerTree with(Place place, Member member) {
        Timeline before = find(place).map(Member::timeline).orElse(Timeline.EMPTY);
        ImmutableList<Node> parts = root.with(place, member, before);
        return new CustomerTree(parts.size() == 1 ? parts.get(0) : Branch.of(parts));
    }

    CustomerTree without(Place place) {
        return find(place)
                .map(member -> new CustomerTree(root.without(place, member.timeline())))
                .orElse(this);
    }

    /** Builds a tree of members who come in their order. */
    static final class Builder {

        private final List<Customer> customers = new ArrayList<>(Leaf.FILLED);
        private final List<Timeline> timelines = new ArrayList<>(Leaf.FILLED);
        private final List<Node> leaves = new ArrayList<>();

        void add(Customer customer, Timeline timeline) {
            customers.add(customer);
            if (!timeline.isEmpty()) {
                timelines.add(timeline);
            }
            if (customers.size() == Leaf.FILLED) {
                closeLeaf();
            }
        }

        private void closeLeaf() {
            leaves.add(Leaf.of(customers, timelines));
            customers.clear();
            timelines.clear();
        }

        CustomerTree build() {
            if (!customers.isEmpty()) {
                closeLeaf();
            }
            List<Node> level = leaves;
            while (level.size() > 1) {
                List<Node> above = new ArrayList<>();
                Lists.partition(level, Branch.FILLED).forEach(parts -> above.add(Branch.of(parts)));
                level = above;
            }
            return level.isEmpty() ? EMPTY : new CustomerTree(level.get(0));
        }
    }
}
