package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.IntMath;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The customers of each account manager, in their order, with the part of their timelines that lies in his hands.
 *
 * @param shelves the account managers, spread over about as many maps as each map has entries, so that changing one
 *     copies little
 */
record ManagedCustomers(ImmutableList<ImmutableMap<String, CustomerTree>> shelves) {

    static Set<String> managersOf(Customer customer) {
        if (customer.managers().size() == 1) {
            return Set.of(customer.managers().get(0).accountManager());
        }
        return customer.managers().stream()
                .map(ManagerAssignment::accountManager)
                .collect(ImmutableSet.toImmutableSet());
    }

    CustomerTree of(String accountManager) {
        return shelves.get(shelfOf(accountManager)).getOrDefault(accountManager, CustomerTree.EMPTY);
    }

    /** The account managers who ever manage anybody. */
    Set<String> accountManagers() {
        return shelves.stream()
                .flatMap(shelf -> shelf.keySet().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    ManagedCustomers with(Place place, Member member) {
        ManagedCustomers managed = this;
        for (String accountManager : managersOf(member.customer())) {
            Timeline timeline = member.timeline().managedBy(accountManager, member.customer());
            CustomerTree before = managed.of(accountManager);
            managed = managed.put(
                    accountManager,
                    timeline.isEmpty()
                            ? before.without(place)
                            : before.with(place, new Member(member.customer(), timeline)));
        }
        return managed;
    }

    ManagedCustomers without(Place place, Iterable<String> accountManagers) {
        ManagedCustomers managed = this;
        for (String accountManager : accountManagers) {
            managed = managed.put(accountManager, managed.of(accountManager).without(place));
        }
        return managed;
    }

    private ManagedCustomers put(String accountManager, CustomerTree customers) {
        int changed = shelfOf(accountManager);
        Map<String, CustomerTree> shelf = new LinkedHashMap<>(shelves.get(changed));
        if (customers.size() == 0) {
            shelf.remove(accountManager);
        } else {
            shelf.put(accountManager, customers);
        }
        List<ImmutableMap<String, CustomerTree>> all = new ArrayList<>(shelves);
        all.set(changed, ImmutableMap.copyOf(shelf));
        return new ManagedCustomers(ImmutableList.copyOf(all));
    }

    private int shelfOf(String accountManager) {
        return Math.floorMod(accountManager.hashCode(), shelves.size());
    }

    /** Collects members who come in their order. */
    static final class Builder {

        private final Map<String, CustomerTree.Builder> trees = new HashMap<>();

        void add(Member member) {
            for (String accountManager : managersOf(member.customer())) {
                Timeline timeline = member.timeline().managedBy(accountManager, member.customer());
                if (!timeline.isEmpty()) {
                    trees.computeIfAbsent(accountManager, each -> new CustomerTree.Builder())
                            .add(member.customer(), timeline);
                }
            }
        }

        ManagedCustomers build() {
            int count = Math.max(1, IntMath.sqrt(trees.size(), RoundingMode.CEILING));
            List<ImmutableMap.Builder<String, CustomerTree>> shelves = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                shelves.add(ImmutableMap.builder());
            }
            trees.forEach((accountManager, customers) -> shelves.get(Math.floorMod(accountManager.hashCode(), count))
                    .put(accountManager, customers.build()));
            return new ManagedCustomers(
                    shelves.stream().map(ImmutableMap.Builder::buildOrThrow).collect(ImmutableList.toImmutableList()));
        }
    }
}
