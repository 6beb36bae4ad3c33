package io.vipcore.vip;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.internal.Checks;
import io.vipcore.page.Span;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stretches of days on which a customer's filters are constant. Filters are asked on the days of the facts, from the
 * invitation on, and on those on which deadlines and renewal windows turn; between them nothing changes.
 */
final class Spans {

    /** Being on the page at all, and each filter. */
    private static final List<Optional<CustomerFilter>> GROUPS = Stream.concat(
                    Stream.of(Optional.<CustomerFilter>empty()),
                    Stream.of(CustomerFilter.values()).map(Optional::of))
            .toList();

    private final VipRules rules;
    private final Customer customer;
    private final List<LocalDate> deadlines = new ArrayList<>();
    private final List<Span<CustomerFilter>> spans = new ArrayList<>();
    private final Map<Optional<CustomerFilter>, LocalDate> open = new HashMap<>();
    private Optional<String> manager = Optional.empty();

    private Spans(VipRules rules, Customer customer) {
        this.rules = rules;
        this.customer = customer;
        customer.authorizations().forEach(authorization -> {
            AuthorizationDeadlines its = rules.calendar().deadlinesOf(authorization.created());
            deadlines.add(its.overdueFrom());
            deadlines.add(its.suspendedFrom());
        });
    }

    static List<Span<CustomerFilter>> of(VipRules rules, Customer customer) {
        Spans spans = new Spans(rules, customer);
        List<LocalDate> factDays = customer.factDays().stream()
                .filter(customer::isInvitedBy)
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < factDays.size(); i++) {
            boolean isLast = i + 1 == factDays.size();
            spans.read(factDays.get(i), isLast ? Checks.LAST_DAY.plusDays(1) : factDays.get(i + 1));
        }
        GROUPS.forEach(group -> spans.close(group, Optional.empty()));
        spans.spans.sort(Comparator.<Span<CustomerFilter>, LocalDate>comparing(Span::firstDay)
                .thenComparingInt(span -> GROUPS.indexOf(span.filter())));
        return List.copyOf(spans.spans);
    }

    /** Reads the days from one on which a fact is dated to the one before the next. */
    private void read(LocalDate from, LocalDate endExclusive) {
        LicenseLedger ledger = LicenseLedger.of(customer, rules.catalog(), rules.calendar(), from);
        handOver(from);
        change(ledger);
        List<LocalDate> turns = new ArrayList<>(deadlines);
        ledger.schedule().ifPresent(dates -> addRenewals(dates, ledger, endExclusive, turns));
        turns.removeIf(turn -> !turn.isAfter(from) || !turn.isBefore(endExclusive));
        turns.sort(Comparator.naturalOrder());
        turns.forEach(turn -> change(ledger.on(turn)));
    }

    /** On any day only the next anniversary date and the one before it can be the current one. */
    private void addRenewals(
            AnniversarySchedule dates, LicenseLedger ledger, LocalDate endExclusive, List<LocalDate> turns) {
        int last = Math.min(
                dates.indexOnOrAfter(endExclusive),
                ledger.lastDueBefore(Integer.MAX_VALUE).orElse(-1));
        for (int n = Math.max(0, dates.indexOnOrAfter(ledger.asOf()) - 1); n <= last; n++) {
            if (ledger.hasLicensesDueOn(n)) {
                RenewalWindow window = ledger.windowOf(n);
                turns.add(rules.calendar().upcomingFrom(window));
                turns.add(window.opens());
                turns.add(window.removedOn());
            } else {
                turns.add(dates.recurrence(n).plusDays(1)); // the next one is the current one from then on
            }
        }
    }

    /** Whoever takes over begins every span anew. */
    private void handOver(LocalDate day) {
        Optional<String> now = customer.accountManager(day);
        if (!now.equals(manager)) {
            GROUPS.forEach(group -> close(group, Optional.of(day)));
            manager = now;
        }
    }

    private void change(LicenseLedger ledger) {
        LocalDate day = ledger.asOf();
        Set<CustomerFilter> filters = CustomerFilter.matching(FilterFacts.of(customer, ledger, rules));
        for (Optional<CustomerFilter> group : GROUPS) {
            if (group.isEmpty() || filters.contains(group.get())) {
                open.putIfAbsent(group, day);
            } else {
                close(group, Optional.of(day));
            }
        }
    }

    private void close(Optional<CustomerFilter> group, Optional<LocalDate> endExclusive) {
        LocalDate firstDay = open.remove(group);
        if (firstDay != null) {
            spans.add(new Span<>(group, manager, firstDay, endExclusive.map(end -> end.minusDays(1))));
        }
    }
}
