package io.vipcore.marketplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.page.Span;
import io.vipcore.testkit.CustomerInstant;
import io.vipcore.testkit.MarketplaceDomain;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.Instant;
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

/** What holds for the spans and the agenda of every customer, held against every single day. */
@Domain(MarketplaceDomain.class)
@Domain(DomainContext.Global.class)
class MarketplaceSpansProperties {

    private static final int TWO_YEARS = 740;

    static Instant endOf(LocalDate day, MarketplaceEdition edition) {
        return edition.startOf(day.plusDays(1)).minusNanos(1);
    }

    /** All that the law of the agenda speaks of. */
    private static String shown(MarketplaceStatus status) {
        return status.filters() + " " + status.acquisitions() + " " + Told.text(status.ledger());
    }

    @Property(tries = 100)
    void from_the_end_of_today_nothing_changes_on_a_day_without_an_entry(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        MarketplaceProgram program = MarketplaceProgram.of(edition, MarketplaceFixtures.catalog());
        LocalDate today = edition.dayOf(given.asOf());
        MarketplaceCustomer known = given.customer().knownAt(given.asOf(), today);
        Set<LocalDate> entries = program.customer(known, given.asOf()).agenda().stream()
                .map(MarketplaceAgendaEntry::date)
                .collect(Collectors.toCollection(HashSet::new));
        entries.add(edition.dayOf(known.created()));
        String before = shown(program.customer(known, endOf(today, edition)).status());
        for (LocalDate day = today.plusDays(1); day.isBefore(today.plusDays(TWO_YEARS)); day = day.plusDays(1)) {
            String now = shown(program.customer(known, endOf(day, edition)).status());
            if (!entries.contains(day)) {
                assertEquals(before, now, day::toString);
            }
            before = now;
        }
    }

    @Property(tries = 200)
    void the_agenda_comes_after_today_in_order_and_nextChange_is_its_first_entry(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition, @ForAll LocalDate from) {
        CustomerAtInstant customer =
                MarketplaceProgram.of(edition, MarketplaceFixtures.catalog()).customer(given.customer(), given.asOf());
        List<MarketplaceAgendaEntry> agenda = customer.agenda();
        Comparator<MarketplaceAgendaEntry> order = Comparator.comparing(MarketplaceAgendaEntry::date)
                .thenComparing(entry -> entry.what().name())
                .thenComparing(entry -> entry.subject().orElse(""));
        assertEquals(agenda.stream().sorted(order).toList(), agenda);
        assertTrue(agenda.stream().allMatch(entry -> entry.date().isAfter(edition.dayOf(given.asOf()))));
        assertEquals(agenda.stream().findFirst(), customer.nextChange());
        assertEquals(
                agenda.stream().filter(entry -> !entry.date().isBefore(from)).toList(),
                customer.agenda(from, LocalDate.of(9999, 12, 31)));
        assertEquals(
                agenda.stream().filter(entry -> !entry.date().isAfter(from)).toList(),
                customer.agenda(LocalDate.of(1, 1, 1), from));
    }

    @Property(tries = 100)
    void on_every_day_the_spans_equal_the_filters_of_its_end(
            @ForAll MarketplaceCustomer customer, @ForAll MarketplaceEdition edition) {
        MarketplaceProgram program = MarketplaceProgram.of(edition, MarketplaceFixtures.catalog());
        List<Span<MarketplaceFilter>> spans = program.spans(customer);
        LocalDate first =
                edition.dayOf(customer.instants().min(Comparator.naturalOrder()).orElseThrow());
        LocalDate last =
                edition.dayOf(customer.instants().max(Comparator.naturalOrder()).orElseThrow());
        for (LocalDate day = first.minusDays(2); day.isBefore(last.plusDays(500)); day = day.plusDays(1)) {
            assertEquals(asked(program, customer, endOf(day, edition)), runningOn(day, spans), day.toString());
        }
    }

    private static Set<Optional<MarketplaceFilter>> asked(
            MarketplaceProgram program, MarketplaceCustomer customer, Instant end) {
        Stream<Optional<MarketplaceFilter>> filters =
                program.customer(customer, end).status().filters().stream().map(Optional::of);
        return customer.isCreatedBy(end)
                ? Stream.concat(Stream.of(Optional.<MarketplaceFilter>empty()), filters)
                        .collect(Collectors.toSet())
                : filters.collect(Collectors.toSet());
    }

    private static Set<Optional<MarketplaceFilter>> runningOn(LocalDate day, List<Span<MarketplaceFilter>> spans) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .map(Span::filter)
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void spans_come_by_first_day_and_filter_and_those_of_one_filter_are_apart(
            @ForAll MarketplaceCustomer customer, @ForAll MarketplaceEdition edition) {
        List<Span<MarketplaceFilter>> spans =
                MarketplaceProgram.of(edition, MarketplaceFixtures.catalog()).spans(customer);
        Comparator<Span<MarketplaceFilter>> order = Comparator.comparing(Span::firstDay);
        assertEquals(
                spans.stream()
                        .sorted(order.thenComparing(
                                span -> span.filter().map(Enum::ordinal).orElse(-1)))
                        .toList(),
                spans);
        assertEquals(edition.dayOf(customer.created()), spans.get(0).firstDay());
        assertEquals(Optional.empty(), spans.get(0).filter());
        spans.stream().collect(Collectors.groupingBy(Span::filter)).values().forEach(ofFilter -> {
            for (int i = 1; i < ofFilter.size(); i++) {
                LocalDate end = ofFilter.get(i - 1).lastDayInclusive().orElseThrow();
                assertTrue(ofFilter.get(i).firstDay().isAfter(end.plusDays(1)), ofFilter::toString);
            }
        });
    }
}
