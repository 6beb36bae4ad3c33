package io.vipcore.index;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The groups of one customer through time: the days on which they change, ascending, each with the groups from then on.
 * Before the first change the customer is in none.
 *
 * @param changes for each change its day, counted from 1970-01-01, and the groups, in one {@code int}
 */
record Timeline(ImmutableIntArray changes) {

    /** Never in any group. */
    static final Timeline EMPTY = new Timeline(ImmutableIntArray.of());

    static int change(int day, int groups) {
        return day << Groups.COUNT | groups;
    }

    static int dayOf(int change) {
        return change >> Groups.COUNT;
    }

    static int groupsOf(int change) {
        return change & Groups.ALL;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The days of the changes, ascending. */
    IntStream days() {
        return changes.stream().map(Timeline::dayOf);
    }

    int groupsOn(int day) {
        int groups = 0;
        for (int i = 0; i < changes.length() && dayOf(changes.get(i)) <= day; i++) {
            groups = groupsOf(changes.get(i));
        }
        return groups;
    }

    /** The part of this customer's timeline that lies in the hands of one account manager. */
    Timeline managedBy(String accountManager, Customer customer) {
        if (customer.managers().size() == 1) {
            ManagerAssignment only = customer.managers().get(0);
            if (!only.since().isAfter(customer.invited())) {
                return this; // nobody else ever did, and before the invitation there is nothing to manage
            }
        }
        TreeSet<Integer> days = new TreeSet<>();
        changes.forEach(change -> days.add(dayOf(change)));
        for (ManagerAssignment assignment : customer.managers()) {
            days.add((int) assignment.since().toEpochDay());
        }
        ImmutableIntArray.Builder managed = ImmutableIntArray.builder();
        int before = 0;
        for (int day : days) {
            boolean isManaged = customer.accountManager(LocalDate.ofEpochDay(day))
                    .filter(accountManager::equals)
                    .isPresent();
            int groups = isManaged ? groupsOn(day) : 0;
            if (groups != before) {
                managed.add(change(day, groups));
                before = groups;
            }
        }
        return new Timeline(managed.build());
    }
}
