package io.vipcore.vip.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Licenses by the number of the anniversary date on which they fall due. Changes only while a ledger is made of it.
 *
 * @param due those that fall due, of each product the sum, in the order of their ids; none of the maps empty
 * @param fixedTerm those that never do
 */
record Bookings(NavigableMap<Integer, NavigableMap<String, LicenseEntry>> due, List<LicenseEntry> fixedTerm) {

    Bookings() {
        this(new TreeMap<>(), new ArrayList<>());
    }

    NavigableMap<String, LicenseEntry> dueOn(int n) {
        return due.getOrDefault(n, Collections.emptyNavigableMap());
    }

    void add(LicenseEntry entry) {
        if (entry.dueOn().isPresent()) {
            due.computeIfAbsent(entry.dueOn().getAsInt(), n -> new TreeMap<>())
                    .merge(entry.product().id(), entry, (sum, added) -> sum.plus(added, 1));
        } else {
            fixedTerm.add(entry);
        }
    }

    /** Takes away what falls due and was added. */
    void remove(LicenseEntry entry) {
        entry.dueOn()
                .ifPresent(n -> due.computeIfPresent(n, (key, sums) -> {
                    sums.computeIfPresent(
                            entry.product().id(),
                            (id, sum) -> sum.quantity() == entry.quantity() ? null : sum.plus(entry, -1));
                    return sums.isEmpty() ? null : sums;
                }));
    }
}
