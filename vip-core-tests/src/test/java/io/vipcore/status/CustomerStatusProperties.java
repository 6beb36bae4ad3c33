package io.vipcore.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.renewal.RenewalStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.StatusView;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every customer on every day, beside the contract of {@link CustomerStatusRule}. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomerStatusProperties {

    @Property
    void the_order_of_the_facts_never_changes_the_answer(
            @ForAll CustomerDay given, @ForAll Edition edition, @ForAll Random random) {
        Customer customer = given.customer();
        Customer shuffled = Customer.builder()
                .from(customer)
                .offers(shuffled(customer.offers(), random))
                .authorizations(shuffled(customer.authorizations(), random))
                .orders(shuffled(customer.orders(), random))
                .renewals(shuffled(customer.renewals(), random))
                .build();
        assertEquals(
                StatusView.of(status(customer, given.asOf(), edition)),
                StatusView.of(status(shuffled, given.asOf(), edition)));
    }

    @Property
    void before_the_invitation_no_filter_matches_and_there_is_no_anchor_and_no_phase(
            @ForAll Customer customer, @ForAll Edition edition) {
        CustomerStatus status = status(customer, customer.invited().minusDays(1), edition);
        assertEquals(RenewalStatus.NOT_ESTABLISHED, status.renewal());
        assertEquals(Set.of(), CustomerFilter.matching(status));
    }

    @Property
    void every_invited_customer_without_products_is_asked_to_order_and_nobody_else(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatus status = status(given.customer(), given.asOf(), edition);
        boolean asked = CustomerFilter.NO_PRODUCTS.selects(status);
        assertEquals(status.isInvited() && !status.hasProducts(), asked);
        if (asked) {
            assertTrue(status.holdings().isEmpty(), () -> "holds " + status.holdings());
        }
    }

    @Property
    void a_renewal_filter_needs_a_license_to_renew(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatus status = status(given.customer(), given.asOf(), edition);
        if (CustomerFilter.UPCOMING_RENEWALS.selects(status) || CustomerFilter.READY_TO_RENEW.selects(status)) {
            int n = status.renewal()
                    .schedule()
                    .orElseThrow()
                    .indexOf(status.renewal().anniversary().orElseThrow())
                    .orElseThrow();
            assertTrue(!status.ledger().unrenewedOn(n).isEmpty());
            assertTrue(!status.holdings().isEmpty());
        }
    }

    private static CustomerStatus status(Customer customer, LocalDate asOf, Edition edition) {
        return Fixtures.program(edition).status(customer, asOf);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
