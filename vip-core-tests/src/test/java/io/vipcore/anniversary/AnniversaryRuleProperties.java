package io.vipcore.anniversary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.customer.Customer;
import io.vipcore.edition.AnniversaryBasis;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of {@link AnniversaryRule}; that it depends on nothing but the dates is in its signature. */
@Domain(VipDomain.class)
class AnniversaryRuleProperties {

    @Property
    void before_the_invitation_there_is_none(@ForAll Customer customer, @ForAll Edition edition) {
        assertEquals(Optional.empty(), anchor(customer, customer.invited().minusDays(1), edition));
    }

    @Property
    void a_custom_anniversary_is_the_first_one(@ForAll CustomerDay given, @ForAll Edition edition) {
        Customer customer = given.customer();
        Assume.that(customer.customAnniversary().isPresent() && customer.isInvitedBy(given.asOf()));
        assertEquals(customer.customAnniversary(), anchor(customer, given.asOf(), edition));
    }

    @Property
    void once_an_order_has_been_accepted_later_facts_never_change_the_answer(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        Customer customer = given.customer();
        Assume.that(customer.isInvitedBy(given.asOf()));
        Assume.that(customer.enrollmentDates(given.asOf()).firstAcceptedOrder().isPresent());
        // An edition that counts from the terms fixes the answer with their acceptance, not with an order.
        Assume.that(edition.anniversaryBasis().value() != AnniversaryBasis.TERMS_ACCEPTED
                || customer.enrollmentDates(given.asOf()).termsAccepted().isPresent());
        Optional<LocalDate> anchor = anchor(customer, given.asOf(), edition);
        for (LocalDate later : VipArbitraries.bordersOf(customer)) {
            if (later.isAfter(given.asOf())) {
                assertEquals(anchor, anchor(customer, later, edition), later::toString);
            }
        }
    }

    private static Optional<LocalDate> anchor(Customer customer, LocalDate asOf, Edition edition) {
        return AnniversaryRule.of(edition)
                .anniversaryOf(customer.enrollmentDates(asOf))
                .map(AnniversarySchedule::anchor);
    }
}
