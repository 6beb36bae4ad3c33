package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.status.CustomerDay;

/**
 * The groups of customers that are counted: one for each filter, and everyone on the page. Some of them, such as all
 * those to which a customer belongs on a day, are the bits of an {@code int}.
 */
final class Groups {

    /** All on the page, whatever the filters say. */
    static final int EVERYONE = CustomerFilter.values().length;

    /** How many groups there are. */
    static final int COUNT = EVERYONE + 1;

    /** All groups. */
    static final int ALL = (1 << COUNT) - 1;

    private static final ImmutableList<CustomerFilter> FILTERS = ImmutableList.copyOf(CustomerFilter.values());

    private Groups() {}

    static int of(CustomerFilter filter) {
        return FILTERS.indexOf(filter);
    }

    static int of(CustomerDay day) {
        int groups = day.isInvited() ? 1 << EVERYONE : 0;
        for (int group = 0; group < FILTERS.size(); group++) {
            if (FILTERS.get(group).matches(day)) {
                groups |= 1 << group;
            }
        }
        return groups;
    }

    static boolean contain(int groups, int group) {
        return count(groups, group) != 0;
    }

    /** How many a customer counts in a group: 1 if it is in it, else 0. */
    static int count(int groups, int group) {
        return groups >>> group & 1;
    }
}
