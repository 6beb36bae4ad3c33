package io.vipcore.index;

import com.google.common.primitives.ImmutableIntArray;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.license.LicenseLedger;
import io.vipcore.status.CustomerDays;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Asks the filters on every day on which something about a customer may change: the days of the facts, from the
 * invitation on, and those that the agenda names.
 *
 * @param statuses the state of a day
 * @param agenda the days on which it changes
 */
record TimelineRule(CustomerStatusRule statuses, AgendaRule agenda) {

    Timeline of(Customer customer) {
        List<CustomerDays> known = knownFrom(customer);
        List<LicenseLedger> ledgers = new ArrayList<>(known.size());
        ImmutableIntArray.Builder days = ImmutableIntArray.builder(64);
        for (CustomerDays each : known) {
            ledgers.add(each.ledger());
            days.add((int) each.ledger().asOf().toEpochDay());
        }
        agenda.forEachTurn(customer, ledgers, day -> {
            if (day.isAfter(customer.invited()) && !day.isAfter(FactShape.LAST_DAY)) {
                days.add((int) day.toEpochDay());
            }
        });
        int[] sorted = days.build().toArray();
        Arrays.sort(sorted);
        return ask(known, sorted);
    }

    /** What is known from each day of a fact on, in the order of the days. */
    private List<CustomerDays> knownFrom(Customer customer) {
        List<LocalDate> facts = new ArrayList<>(16);
        customer.forEachFactDay(day -> {
            if (!day.isBefore(customer.invited())) {
                facts.add(day);
            }
        });
        facts.sort(null);
        List<LocalDate> each = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            if (i == 0 || facts.get(i).isAfter(facts.get(i - 1))) {
                each.add(facts.get(i));
            }
        }
        return statuses.daysFromEach(customer, each);
    }

    private static Timeline ask(List<CustomerDays> known, int[] days) {
        ImmutableIntArray.Builder changes = ImmutableIntArray.builder(days.length);
        int before = 0;
        int facts = 0;
        for (int i = 0; i < days.length; i++) {
            if (i == 0 || days[i] > days[i - 1]) {
                LocalDate day = LocalDate.ofEpochDay(days[i]);
                while (facts + 1 < known.size()
                        && !known.get(facts + 1).ledger().asOf().isAfter(day)) {
                    facts++;
                }
                int groups = Groups.of(known.get(facts).on(day));
                if (groups != before) {
                    changes.add(Timeline.change(days[i], groups));
                    before = groups;
                }
            }
        }
        return new Timeline(changes.build());
    }
}
