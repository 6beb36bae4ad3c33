package io.vipcore.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OrderLine;
import io.vipcore.docs.Documents;
import io.vipcore.json.MarketplacePortfolio;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.marketplace.MarketplaceFilter;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.edition.Dated;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.marketplace.enrollment.MarketplaceLocales;
import io.vipcore.marketplace.enrollment.Reseller;
import io.vipcore.marketplace.pricing.BillingTerm;
import io.vipcore.marketplace.pricing.Price;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationRule;
import io.vipcore.migration.VipAccount;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Words;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.function.Executable;

/**
 * Values of every exported type, found by asking other values for them: what they show refuses to be changed, and what they
 * were made of can be changed without changing them.
 */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class ImmutableValuesProperties {

    /** Some of everything. The same seed always: every type is reached, or none is missed by chance. */
    @Property(tries = 1, seed = "2018", shrinking = ShrinkingMode.OFF)
    void nothing_that_a_value_shows_can_be_changed(@ForAll("somethingOfEverything") Values roots) {
        Reached reached = Reached.from(roots.all());
        reached.collections().forEach(ImmutableValuesProperties::assertUnmodifiable);
        Set<Class<?>> missed = typesThatShowCollections();
        missed.removeIf(reached::hasA);
        assertEquals(Set.of(), missed, "types of which no value was tried");
    }

    @Property(tries = 1, seed = "2018", shrinking = ShrinkingMode.OFF)
    void what_a_value_was_made_of_can_be_changed_without_changing_it(@ForAll("somethingOfEverything") Values roots)
            throws ReflectiveOperationException {
        Set<Class<?>> rebuilt = new LinkedHashSet<>();
        for (Object value : Reached.from(roots.all()).values()) {
            if (value.getClass().isRecord() && holdsCollections((Record) value)) {
                assertKeepsItsOwn(value, Copies.ofRecord((Record) value));
                rebuilt.add(value.getClass());
            } else if (Copies.isBuilt(value)) {
                assertKeepsItsOwn(value, Copies.ofBuilt(value));
                rebuilt.add(value.getClass());
            }
        }
        assertTrue(rebuilt.size() > 20, rebuilt::toString);
    }

    @Property(tries = 10)
    void what_a_factory_is_given_can_be_changed_without_changing_what_it_made(
            @ForAll @Size(max = 5) List<CustomerDay> given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<Customer> customers = given.stream().map(CustomerDay::customer).toList();
        List<CustomerStatus> statuses = given.stream()
                .map(each -> vip.customer(each.customer(), each.asOf()).status())
                .toList();
        assertKeeps(
                statuses,
                each -> Page.of(CustomerFilter.class, each, CustomerFilter::matching, Map.of()),
                page -> List.of(page.customers(), page.counts()));
        assertKeeps(customers, each -> vip.page(each, LocalDate.EPOCH), Page::customers);
        assertKeeps(Fixtures.catalog().products(), Catalog::of, Catalog::products);
        assertKeeps(
                customers,
                KnownCustomers::of,
                known -> customers.stream()
                        .flatMap(each -> each.profile().stream())
                        .map(profile -> known.contains(profile.organization(), profile.email()))
                        .toList());
        customers.forEach(each -> assertKeeps(
                Histories.of(each).events(), CustomerHistory::of, history -> List.of(history, history.events())));
    }

    private static void assertKeepsItsOwn(Object original, Copies.Copy copy) {
        assertEquals(original, copy.value());
        copy.madeOf().forEach(ImmutableValuesProperties::empty);
        assertEquals(original, copy.value(), () -> original.getClass() + " keeps what others can change");
    }

    private static <E, T> void assertKeeps(Collection<E> elements, Function<List<E>, T> factory, Function<T, ?> shown) {
        List<E> given = new ArrayList<>(elements);
        T value = factory.apply(given);
        Object before = shown.apply(value);
        given.clear();
        assertEquals(before, shown.apply(value));
    }

    private static void empty(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) collection).clear();
        }
    }

    private static boolean holdsCollections(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .anyMatch(component -> Copies.isCollection(Reached.ask(value, component.getAccessor())));
    }

    @SuppressWarnings("unchecked")
    private static void assertUnmodifiable(Object shown) {
        if (shown instanceof Map<?, ?> map) {
            Map<Object, Object> any = (Map<Object, Object>) map;
            assertRefused(() -> any.put("more", "more"));
            map.keySet().stream().findFirst().ifPresent(key -> assertRefused(() -> any.put(key, "other")));
            if (!map.isEmpty()) {
                assertRefused(map::clear);
                assertUnmodifiable(map.keySet());
                assertUnmodifiable(map.values());
            }
        } else {
            Collection<Object> any = (Collection<Object>) shown;
            assertRefused(() -> any.add("more"));
            if (!any.isEmpty()) {
                assertRefused(any::clear);
                assertRefused(() -> {
                    Iterator<?> iterator = any.iterator();
                    iterator.next();
                    iterator.remove();
                });
            }
            if (shown instanceof List<?> list && !list.isEmpty()) {
                assertRefused(() -> ((List<Object>) list).set(0, "other"));
            }
        }
    }

    private static void assertRefused(Executable change) {
        assertThrows(UnsupportedOperationException.class, change);
    }

    /** What a value of these types shows is tried only if one is reached. */
    private static Set<Class<?>> typesThatShowCollections() {
        return ExportedTypes.all().stream()
                .filter(type -> Reached.questionsOf(type)
                        .anyMatch(question -> Collection.class.isAssignableFrom(question.getReturnType())
                                || Map.class.isAssignableFrom(question.getReturnType())))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Values of many kinds; not printed when a property fails. */
    record Values(List<Object> all) {
        @Override
        public String toString() {
            return all.size() + " values";
        }
    }

    @Provide
    Arbitrary<Values> somethingOfEverything() {
        return Combinators.combine(
                        VipArbitraries.customEditions(),
                        VipArbitraries.customerDays().list().ofSize(12),
                        RequestArbitraries.authorizationRequests().list().ofSize(12),
                        RequestArbitraries.invitationRequests().list().ofSize(12))
                .as(ImmutableValuesProperties::everythingAbout)
                .map(Values::new);
    }

    private static List<Object> everythingAbout(
            VipEdition edition,
            List<CustomerDay> given,
            List<AuthorizationRequest> requests,
            List<InvitationRequest> invitations) {
        VipProgram vip = Fixtures.program(edition);
        List<Object> all = new ArrayList<>(List.of(vip, PageRequest.first(1), Words.ENGLISH));
        all.addAll(requests);
        requests.forEach(request -> all.add(vip.rules().requestPolicy().decide(request)));
        invitations.forEach(request -> {
            all.add(vip.rules().invitationPolicy().decide(request));
            all.add(vip.startHistory(request.form(), request.vipId(), request.knownCustomers()));
        });
        given.forEach(each -> all.addAll(everythingAbout(vip, each.customer(), each.asOf())));
        List<Customer> customers = given.stream()
                .map(CustomerDay::customer)
                .collect(Collectors.toMap(Customer::vipId, each -> each, (one, other) -> one))
                .values()
                .stream()
                .toList();
        all.add(new PortfolioDocument("Reseller", Map.of("am-1", "One"), Fixtures.catalog(), customers));
        LocalDate asOf = given.get(0).asOf();
        Page<CustomerStatus, CustomerFilter> page = vip.page(customers, asOf);
        Comparator<CustomerStatus> order =
                Comparator.comparing(status -> status.customer().vipId());
        all.add(page);
        all.add(page.part(order, PageRequest.first(5)));
        SpanIndex<Customer, CustomerFilter> index =
                vip.index(customers.stream(), Comparator.comparing(Customer::vipId));
        all.add(index);
        all.add(index.part(asOf, Optional.empty(), Optional.empty(), PageRequest.first(5)));
        all.addAll(whatNoGeneratorMakes());
        all.addAll(everythingOfMarketplace());
        return all;
    }

    private static List<Object> everythingOfMarketplace() {
        MarketplacePortfolio portfolio = VipJson.jackson3()
                .read(
                        Documents.read(
                                "vip-core-tests/src/example/resources/io/vipcore/example/console/marketplace-portfolio.json"),
                        MarketplacePortfolio.class);
        MarketplaceProgram program = MarketplaceProgram.of(portfolio.catalog());
        Instant asOf = Instant.parse("2026-06-20T12:00:00Z");
        Page<MarketplaceStatus, MarketplaceFilter> page = program.page(portfolio.customers(), asOf);
        List<Object> all = new ArrayList<>(List.of(portfolio, program, page));
        page.customers().forEach(status -> all.add(MarketplaceRow.of(status)));
        portfolio.customers().forEach(each -> {
            all.add(program.customer(each, asOf));
            all.add(program.customer(each, asOf).agenda());
            all.add(program.spans(each));
        });
        LocalDate today = LocalDate.parse("2026-06-20");
        MigrationKnowledge known = MigrationKnowledge.builder().build();
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        all.addAll(List.of(
                Dated.of(1).from(LocalDate.EPOCH, 2),
                DiscountLevels.start(program.edition(), Segment.COM),
                Price.ofOrder(BillingTerm.endingOn(today), today.minusDays(1), BigDecimal.TEN, 1),
                MarketplaceLocales.Substitute.AX,
                known,
                VipAccount.of(vip, Fixtures.customer().build(), today, known),
                MigrationRule.INACTIVE,
                CustomerRule.CUSTOMER_EXISTS,
                CustomerForm.builder()
                        .profile(portfolio.customers().get(0).profile().orElseThrow())
                        .build(),
                new Reseller(Set.of(Segment.COM), true, false)));
        return all;
    }

    private static List<Object> everythingAbout(VipProgram vip, Customer customer, LocalDate asOf) {
        CustomerOnDay onDay = vip.customer(customer, asOf);
        CustomerStatus status = onDay.status();
        CustomerHistory history = Histories.of(customer);
        List<Object> all = new ArrayList<>(List.of(
                onDay,
                status,
                CustomerRow.of(status),
                onDay.agenda(),
                onDay.renew(),
                vip.spans(customer),
                history,
                vip.notifications(history, asOf, asOf.plusYears(1)),
                vip.handle(history, Command.acceptInvitation(history.latest()))));
        onDay.filters().forEach(filter -> all.add(filter.nextSteps(status)));
        customer.authorizations().forEach(each -> all.add(onDay.cancel(each.id())));
        return all;
    }

    private static List<Object> whatNoGeneratorMakes() {
        CustomerFixture due =
                CustomerFixture.invited("2023-12-27").accepted("2024-01-12").ordered("2024-01-16");
        LocalDate on = LocalDate.parse("2025-01-16");
        List<OrderLine> lines = List.of(Fixtures.licenses(1));
        return List.of(
                Fixtures.program(VipEditions.DEFAULT)
                        .customer(due.customer(), on)
                        .renew(),
                Command.placeDirectOrder(lines, Requester.MEMBER, on),
                Command.placeRenewalOrder(lines, Requester.MEMBER, on),
                Command.requestAuthorization(
                        "PA-1", Requester.MEMBER, List.of(RequestedLine.of("CC-ALL-TEAM", 1)), Optional.empty(), on),
                Finding.of(Evidence.day("on", on)).restingOn(Confidence.ASSUMED, Source.ASSUMPTION),
                CustomRule.refusal("ACME-1", "not on Fridays").in(Locale.ENGLISH, "Not today.", "Not today.", "Wait."));
    }
}
