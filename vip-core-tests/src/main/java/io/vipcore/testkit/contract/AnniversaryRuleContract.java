package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.anniversary.AnniversaryRule;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.EnrollmentDates;
import io.vipcore.customer.Customer;
import io.vipcore.edition.AnniversaryBasis;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an {@link AnniversaryRule}. Where the edition counts from the terms, the invitation must have been accepted too
 * before the answer is fixed.
 */
public abstract class AnniversaryRuleContract extends Contract {

    /** For the tests of a rule. */
    protected AnniversaryRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract AnniversaryRule rule(Edition edition);

    @Property
    void the_answer_depends_on_nothing_but_the_dates(
            @ForAll CustomerDay given, @ForAll CustomerDay another, @ForAll Edition edition) {
        AnniversaryRule rule = rule(edition);
        EnrollmentDates dates = given.customer().enrollmentDates(given.asOf());
        Optional<AnniversarySchedule> answer = rule.anniversaryOf(dates);
        rule.anniversaryOf(another.customer().enrollmentDates(another.asOf()));
        assertEquals(answer, rule.anniversaryOf(dates));
    }

    @Property
    void before_the_invitation_there_is_none(@ForAll Customer customer, @ForAll Edition edition) {
        assertEquals(Optional.empty(), first(customer, customer.invited().minusDays(1), edition));
    }

    @Property
    void a_custom_anniversary_date_is_the_first_one(@ForAll CustomerDay given, @ForAll Edition edition) {
        Customer customer = given.customer();
        Assume.that(customer.customAnniversary().isPresent() && customer.isInvitedBy(given.asOf()));
        assertEquals(customer.customAnniversary(), first(customer, given.asOf(), edition));
    }

    @Property
    void once_an_order_has_been_accepted_later_facts_never_change_the_answer(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        Customer customer = given.customer();
        EnrollmentDates dates = customer.enrollmentDates(given.asOf());
        Assume.that(
                customer.isInvitedBy(given.asOf()) && dates.firstAcceptedOrder().isPresent());
        Assume.that(edition.anniversaryBasis().value() != AnniversaryBasis.TERMS_ACCEPTED
                || dates.termsAccepted().isPresent());
        Optional<LocalDate> answer = first(customer, given.asOf(), edition);
        for (LocalDate later : VipArbitraries.bordersOf(customer)) {
            if (later.isAfter(given.asOf())) {
                assertEquals(answer, first(customer, later, edition), later::toString);
            }
        }
    }

    private Optional<LocalDate> first(Customer customer, LocalDate asOf, Edition edition) {
        return rule(edition).anniversaryOf(customer.enrollmentDates(asOf)).map(AnniversarySchedule::anchor);
    }
}
