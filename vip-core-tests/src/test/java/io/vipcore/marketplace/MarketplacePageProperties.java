package io.vipcore.marketplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.testkit.MarketplaceArbitraries;
import io.vipcore.testkit.MarketplaceDomain;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the page and the index of every portfolio. */
@Domain(MarketplaceDomain.class)
@Domain(DomainContext.Global.class)
class MarketplacePageProperties {

    private static final Comparator<MarketplaceCustomer> BY_CREATION =
            Comparator.comparing(MarketplaceCustomer::created);

    @Property(tries = 100)
    void the_page_shows_whoever_is_created_as_they_are_at_the_instant_and_counts_what_matches(
            @ForAll("portfolios") List<MarketplaceCustomer> customers,
            @ForAll Instant asOf,
            @ForAll MarketplaceEdition edition) {
        MarketplaceProgram program = MarketplaceProgram.of(edition, MarketplaceFixtures.catalog());
        Page<MarketplaceStatus, MarketplaceFilter> page = program.page(customers, asOf);
        List<MarketplaceStatus> expected = customers.stream()
                .filter(customer -> customer.isCreatedBy(asOf))
                .map(customer -> program.customer(customer, asOf).status())
                .toList();
        assertEquals(texts(expected), texts(page.customers()));
        assertEquals(Map.of(), page.unreadable());
        page.counts().forEach((filter, count) -> {
            List<MarketplaceStatus> matching = expected.stream()
                    .filter(status -> status.filters().contains(filter))
                    .toList();
            assertEquals(matching.size(), count);
            assertEquals(texts(matching), texts(page.where(filter).customers()));
        });
    }

    @Property(tries = 50)
    void the_index_of_a_day_shows_what_the_page_shows_at_its_end(
            @ForAll("portfolios") List<MarketplaceCustomer> customers,
            @ForAll MarketplaceEdition edition,
            @ForAll List<LocalDate> days) {
        MarketplaceProgram program = MarketplaceProgram.of(edition, MarketplaceFixtures.catalog());
        SpanIndex<MarketplaceCustomer, MarketplaceFilter> index = program.index(customers.stream(), BY_CREATION);
        assertEquals(customers.size(), index.size());
        for (LocalDate day : days) {
            Page<MarketplaceStatus, MarketplaceFilter> page = program.page(
                            customers, MarketplaceSpansProperties.endOf(day, edition))
                    .sorted(Comparator.comparing(
                            MarketplaceStatus::customer, BY_CREATION.thenComparing(MarketplaceCustomer::customerId)));
            assertEquals(page.counts(), index.counts(day), day::toString);
            Stream.concat(
                            Stream.of(Optional.<MarketplaceFilter>empty()),
                            Stream.of(MarketplaceFilter.values()).map(Optional::of))
                    .forEach(filter -> assertEquals(
                            filter.map(page::where).orElse(page).customers().stream()
                                    .map(status -> status.customer().customerId())
                                    .toList(),
                            index.part(day, filter, Optional.empty(), PageRequest.first(100)).customers().stream()
                                    .map(MarketplaceCustomer::customerId)
                                    .toList(),
                            () -> day + ", " + filter));
        }
    }

    private static List<String> texts(List<MarketplaceStatus> statuses) {
        return statuses.stream()
                .map(status -> status.customer().customerId() + " " + status.nextSteps() + " " + status.acquisitions()
                        + " " + Told.text(status.ledger()))
                .toList();
    }

    @Provide
    Arbitrary<List<MarketplaceCustomer>> portfolios() {
        return Combinators.combine(
                        MarketplaceArbitraries.customers(),
                        Arbitraries.integers().between(0, 99))
                .as((customer, number) -> MarketplaceCustomer.builder()
                        .from(customer)
                        .customerId("C" + number)
                        .build())
                .list()
                .ofMaxSize(8)
                .uniqueElements(MarketplaceCustomer::customerId);
    }
}
