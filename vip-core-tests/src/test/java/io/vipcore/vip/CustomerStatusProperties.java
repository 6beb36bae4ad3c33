package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.StatusView;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every customer on every day. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomerStatusProperties {

    @Property
    void the_order_of_the_facts_never_changes_the_answer(
            @ForAll CustomerDay given, @ForAll VipEdition edition, @ForAll Random random) {
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
    void no_fact_dated_later_shows_and_only_the_invitation_itself_may_lie_ahead(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        LocalDate asOf = given.asOf();
        CustomerStatus status = status(given.customer(), asOf, edition);
        LocalDate invited = given.customer().invited();
        assertEquals(
                invited.isAfter(asOf) ? List.of(invited) : List.of(),
                status.customer().factDays().stream().filter(asOf::isBefore).toList());
        assertEquals(
                status.customer().authorizations(),
                status.authorizations().stream()
                        .map(AuthorizationState::authorization)
                        .toList());
    }

    @Property
    void before_the_invitation_no_filter_matches_and_there_is_no_anchor_and_no_phase(
            @ForAll Customer customer, @ForAll VipEdition edition) {
        CustomerStatus status = status(customer, customer.invited().minusDays(1), edition);
        assertEquals(RenewalPhase.NONE, status.phase());
        assertEquals(Optional.empty(), status.schedule());
        assertEquals(Optional.empty(), status.window());
        assertEquals(Set.of(), CustomerFilter.matching(status));
    }

    @Property
    void every_invited_customer_without_products_is_asked_to_order_and_nobody_else(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerStatus status = status(given.customer(), given.asOf(), edition);
        boolean hasProducts = given.customer().hasOrderedBy(given.asOf())
                || status.authorizations().stream()
                        .anyMatch(state -> state.status().hasLicenses());
        boolean asked = CustomerFilter.NO_PRODUCTS.matches(status);
        assertEquals(status.isInvited() && !hasProducts, asked);
        if (asked) {
            assertTrue(status.holdings().isEmpty(), () -> "holds " + status.holdings());
        }
    }

    @Property
    void a_renewal_filter_needs_a_license_to_renew(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerStatus status = status(given.customer(), given.asOf(), edition);
        if (CustomerFilter.UPCOMING_RENEWALS.matches(status) || CustomerFilter.READY_TO_RENEW.matches(status)) {
            int n = status.ledger().currentAnniversary().orElseThrow();
            assertEquals(
                    status.schedule().orElseThrow().recurrence(n),
                    status.anniversary().orElseThrow());
            assertFalse(status.ledger().unrenewedOn(n).isEmpty());
            assertFalse(status.holdings().isEmpty());
        }
    }

    private static CustomerStatus status(Customer customer, LocalDate asOf, VipEdition edition) {
        return Fixtures.program(edition).customer(customer, asOf).status();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
