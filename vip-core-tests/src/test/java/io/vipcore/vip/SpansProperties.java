package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.page.Span;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the spans of every customer; that they equal the filters about a day, the contract of a program says. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class SpansProperties {

    @Property(tries = 50)
    void on_every_day_of_a_customer_s_life_the_spans_equal_the_filters(
            @ForAll Customer customer, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<Span<CustomerFilter>> spans = vip.spans(customer);
        List<LocalDate> borders = VipArbitraries.bordersOf(customer);
        LocalDate last = borders.get(borders.size() - 1).plusDays(100);
        for (LocalDate day = customer.invited().minusDays(2); day.isBefore(last); day = day.plusDays(1)) {
            assertEquals(asked(vip, customer, day), runningOn(day, spans), day.toString());
        }
    }

    /** The groups of a day, each with the account manager. */
    private static Set<List<Optional<?>>> asked(VipProgram vip, Customer customer, LocalDate day) {
        if (!customer.isInvitedBy(day)) {
            return Set.of();
        }
        Stream<Optional<CustomerFilter>> filters =
                vip.customer(customer, day).filters().stream().map(Optional::of);
        return Stream.concat(Stream.of(Optional.<CustomerFilter>empty()), filters)
                .map(filter -> List.<Optional<?>>of(filter, customer.accountManager(day)))
                .collect(Collectors.toSet());
    }

    private static Set<List<Optional<?>>> runningOn(LocalDate day, List<Span<CustomerFilter>> spans) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .map(span -> List.<Optional<?>>of(span.filter(), span.accountManager()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 500)
    void the_spans_of_one_filter_are_disjoint_and_each_as_long_as_it_can_be(
            @ForAll Customer customer, @ForAll VipEdition edition) {
        List<Span<CustomerFilter>> spans = Fixtures.program(edition).spans(customer);
        spans.stream().collect(Collectors.groupingBy(Span::filter)).values().forEach(ofFilter -> {
            Span<CustomerFilter> before = ofFilter.get(0);
            for (Span<CustomerFilter> span : ofFilter.subList(1, ofFilter.size())) {
                LocalDate end = before.lastDayInclusive().orElseThrow().plusDays(1);
                assertTrue(
                        span.firstDay().isAfter(end)
                                || (span.firstDay().equals(end)
                                        && !span.accountManager().equals(before.accountManager())),
                        before + ", " + span);
                before = span;
            }
        });
    }

    @Property(tries = 500)
    void the_spans_come_by_their_first_days_those_of_one_day_in_the_order_of_the_page(
            @ForAll Customer customer, @ForAll VipEdition edition) {
        List<Span<CustomerFilter>> spans = Fixtures.program(edition).spans(customer);
        Comparator<Span<CustomerFilter>> order = Comparator.comparing(Span::firstDay);
        assertEquals(
                spans.stream()
                        .sorted(order.thenComparing(
                                span -> span.filter().map(Enum::ordinal).orElse(-1)))
                        .toList(),
                spans);
        assertEquals(spans.size(), new HashSet<>(spans).size());
        assertEquals(customer.invited(), spans.get(0).firstDay());
    }

    /** What is known on a day tells every day before it: time alone changes no span. */
    @Property(tries = 500)
    void a_new_fact_changes_no_span_before_its_day(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                through(given.asOf(), vip.spans(given.customer())),
                through(given.asOf(), vip.spans(given.customer().knownOn(given.asOf()))));
    }

    /** The spans up to a day, that day included. */
    private static List<Span<CustomerFilter>> through(LocalDate day, List<Span<CustomerFilter>> spans) {
        return spans.stream()
                .filter(span -> !span.firstDay().isAfter(day))
                .map(span -> new Span<>(
                        span.filter(),
                        span.accountManager(),
                        span.firstDay(),
                        span.lastDayInclusive().filter(day::isAfter).or(() -> Optional.of(day))))
                .toList();
    }
}
