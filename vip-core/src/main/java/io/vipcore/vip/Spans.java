package io.vipcore.vip;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import io.vipcore.internal.Checks;
import io.vipcore.page.Span;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The stretches of days on which a customer's filters are constant: each day on which something may change, in their order.
 */
final class Spans {

    /** Being on the page at all, and each filter. */
    private static final List<Optional<CustomerFilter>> GROUPS = Stream.concat(
                    Stream.of(Optional.<CustomerFilter>empty()),
                    Stream.of(CustomerFilter.values()).map(Optional::of))
            .toList();

    private final VipRules rules;
    private final Customer customer;
    private final NavigableMap<LocalDate, RenewalPhase> phases;
    private final Optional<LocalDate> firstOrder;
    private final NavigableMap<LocalDate, String> managers = new TreeMap<>();
    private final ListMultimap<LocalDate, PurchaseAuthorization> turns =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private final Map<String, AuthorizationStatus> statuses = new HashMap<>();
    private final Multiset<AuthorizationStatus> counts = EnumMultiset.create(AuthorizationStatus.class);
    private final List<Span<CustomerFilter>> spans = new ArrayList<>();
    private final Map<Optional<CustomerFilter>, LocalDate> open = new HashMap<>();
    private Optional<String> manager = Optional.empty();

    private Spans(VipRules rules, Customer customer) {
        this.rules = rules;
        this.customer = customer;
        phases = LicenseLedger.phases(customer, rules.catalog(), rules.calendar());
        firstOrder = Stream.concat(
                        customer.orders().stream().map(DirectOrder::accepted),
                        customer.renewals().stream().map(RenewalOrder::ordered))
                .min(Comparator.naturalOrder());
        customer.managers().forEach(assigned -> managers.put(assigned.since(), assigned.accountManager()));
        customer.authorizations().forEach(this::addTurns);
    }

    private void addTurns(PurchaseAuthorization authorization) {
        AuthorizationDeadlines deadlines = rules.calendar().deadlinesOf(authorization.created());
        Set<LocalDate> days = new HashSet<>(authorization.days());
        days.addAll(List.of(deadlines.overdueFrom(), deadlines.suspendedFrom()));
        days.removeIf(day -> !authorization.isCreatedBy(day));
        days.forEach(day -> turns.put(customer.isInvitedBy(day) ? day : customer.invited(), authorization));
    }

    static List<Span<CustomerFilter>> of(VipRules rules, Customer customer) {
        Spans spans = new Spans(rules, customer);
        spans.days().forEach(spans::read);
        GROUPS.forEach(group -> spans.close(group, Optional.empty()));
        spans.spans.sort(Comparator.<Span<CustomerFilter>, LocalDate>comparing(Span::firstDay)
                .thenComparingInt(span -> GROUPS.indexOf(span.filter())));
        return List.copyOf(spans.spans);
    }

    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(phases.keySet());
        days.addAll(managers.keySet());
        days.addAll(turns.keySet());
        firstOrder.ifPresent(days::add);
        return days.subSet(customer.invited(), true, Checks.LAST_DAY, true);
    }

    private void read(LocalDate day) {
        handOver(day);
        for (PurchaseAuthorization authorization : turns.get(day)) {
            AuthorizationStatus status = rules.standingRule().statusOf(authorization, day);
            counts.add(status);
            Optional.ofNullable(statuses.put(authorization.id(), status)).ifPresent(counts::remove);
        }
        Set<CustomerFilter> filters = CustomerFilter.matching(new FilterFacts(
                true,
                () -> firstOrder.filter(first -> !first.isAfter(day)).isPresent(),
                counts.elementSet(),
                phases.floorEntry(day).getValue()));
        for (Optional<CustomerFilter> group : GROUPS) {
            if (group.isEmpty() || filters.contains(group.get())) {
                open.putIfAbsent(group, day);
            } else {
                close(group, Optional.of(day));
            }
        }
    }

    /** Whoever takes over begins every span anew. */
    private void handOver(LocalDate day) {
        Optional<String> now = Optional.ofNullable(managers.floorEntry(day)).map(Map.Entry::getValue);
        if (!now.equals(manager)) {
            GROUPS.forEach(group -> close(group, Optional.of(day)));
            manager = now;
        }
    }

    private void close(Optional<CustomerFilter> group, Optional<LocalDate> endExclusive) {
        LocalDate firstDay = open.remove(group);
        if (firstDay != null) {
            spans.add(new Span<>(group, manager, firstDay, endExclusive.map(end -> end.minusDays(1))));
        }
    }
}
