package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.page.PageRequest;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every portfolio on every day. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomersPageProperties {

    private static final Comparator<CustomerStatus> BY_PHASE = Comparator.comparing(CustomerStatus::phase)
            .thenComparing(status -> status.customer().vipId());

    @Property(tries = 100)
    void the_page_shows_whoever_is_invited_as_they_are_on_the_day(
            @ForAll("portfolios") List<Customer> customers, @ForAll("eras") LocalDate day, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        Page<CustomerStatus, CustomerFilter> page = vip.page(customers, day);
        assertEquals(
                customers.stream()
                        .filter(customer -> customer.isInvitedBy(day))
                        .map(customer -> vip.customer(customer, day).status())
                        .toList(),
                page.customers());
        assertEquals(Map.of(), page.unreadable());
    }

    @Property(tries = 100)
    void counts_are_the_customers_whom_the_filters_match(
            @ForAll("portfolios") List<Customer> customers, @ForAll("eras") LocalDate day, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        Page<CustomerStatus, CustomerFilter> page = vip.page(customers, day);
        page.counts().forEach((filter, count) -> {
            assertEquals(
                    customers.stream()
                            .filter(customer ->
                                    vip.customer(customer, day).filters().contains(filter))
                            .count(),
                    (long) count);
            assertEquals(
                    page.customers().stream().filter(filter::matches).toList(),
                    page.where(filter).customers());
        });
    }

    @Property(tries = 100)
    void going_on_shows_nobody_twice_and_leaves_nobody_out_who_was_there_all_the_time(
            @ForAll("portfolios") List<Customer> customers,
            @ForAll("eras") LocalDate day,
            @ForAll VipEdition edition,
            @ForAll("conditions") Predicate<CustomerStatus> shownFirst,
            @ForAll("conditions") Predicate<CustomerStatus> shownThen,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        Page<CustomerStatus, CustomerFilter> page = Fixtures.program(edition).page(customers, day);
        PagePart<CustomerStatus> first = page.where(shownFirst).part(BY_PHASE, PageRequest.first(size));
        first.next().ifPresent(next -> {
            PageRequest<CustomerStatus> rest = PageRequest.after(next.after().orElseThrow(), PageRequest.MAX_SIZE);
            List<CustomerStatus> then =
                    page.where(shownThen).part(BY_PHASE, rest).customers();
            Set<CustomerStatus> shown = new HashSet<>(first.customers());
            assertTrue(then.stream().noneMatch(shown::contains));
            shown.addAll(then);
            assertTrue(shown.containsAll(page.where(shownFirst).where(shownThen).customers()));
        });
    }

    @Provide
    Arbitrary<List<Customer>> portfolios() {
        return VipArbitraries.customers().list().ofMaxSize(8).uniqueElements(Customer::vipId);
    }

    @Provide
    Arbitrary<LocalDate> eras() {
        return VipArbitraries.days(LocalDate.of(2014, 1, 1), VipArbitraries.ERA_LAST);
    }

    @Provide
    Arbitrary<Predicate<CustomerStatus>> conditions() {
        return Arbitraries.oneOf(
                Arbitraries.of(CustomerFilter.class).map(filter -> filter::matches),
                Arbitraries.of(RenewalPhase.class).map(phase -> status -> status.phase() != phase),
                Arbitraries.just(status -> true),
                Arbitraries.just(status ->
                        status.customer().accountManager(status.asOf()).isEmpty()));
    }
}
