package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.calendar.TermToOrder.Kind;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.AnniversaryBasis;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.EnrollmentDates;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a {@link VipCalendar}. Where the edition counts from the terms, the invitation must have been accepted
 * too before the anniversary date is fixed.
 */
public abstract class VipCalendarContract extends Contract {

    /** For the tests of a calendar. */
    protected VipCalendarContract() {}

    /**
     * {@return the calendar under contract}
     *
     * @param edition the edition whose numbers apply
     */
    protected abstract VipCalendar calendar(VipEdition edition);

    @Property
    void the_answer_depends_on_nothing_but_the_dates(
            @ForAll CustomerDay given, @ForAll CustomerDay another, @ForAll VipEdition edition) {
        VipCalendar calendar = calendar(edition);
        EnrollmentDates dates = given.customer().enrollmentDates(given.asOf());
        Optional<AnniversarySchedule> answer = calendar.anniversaryOf(dates);
        calendar.anniversaryOf(another.customer().enrollmentDates(another.asOf()));
        assertEquals(answer, calendar.anniversaryOf(dates));
    }

    @Property
    void before_the_invitation_there_is_none(@ForAll Customer customer, @ForAll VipEdition edition) {
        assertEquals(Optional.empty(), first(customer, customer.invited().minusDays(1), edition));
    }

    @Property
    void a_custom_anniversary_date_is_the_first_one(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        Customer customer = given.customer();
        Assume.that(customer.customAnniversary().isPresent() && customer.isInvitedBy(given.asOf()));
        assertEquals(customer.customAnniversary(), first(customer, given.asOf(), edition));
    }

    @Property
    void once_an_order_has_been_accepted_later_facts_never_change_the_answer(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
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

    @Property
    void until_an_anniversary_date_the_term_is_prorated_or_a_last_partial_month(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate added, @ForAll VipEdition edition) {
        Kind kind = term(schedule, added, edition).kind();
        assertTrue(kind == Kind.PRORATED || kind == Kind.LAST_PARTIAL_MONTH, kind::toString);
    }

    @Property
    void what_is_billed_starts_on_or_after_the_day_and_within_one_month_of_it(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate added, @ForAll VipEdition edition) {
        LocalDate from = term(schedule, added, edition).from().orElseThrow();
        assertFalse(from.isBefore(added), from::toString);
        assertFalse(from.isAfter(added.plusMonths(1)), from::toString);
    }

    @Property
    void it_ends_the_day_before_the_next_anniversary_date(
            @ForAll LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 36) int termMonths,
            @ForAll LocalDate added,
            @ForAll VipEdition edition) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, termMonths);
        assertEquals(
                Optional.of(schedule.after(added).minusDays(1)),
                term(schedule, added, edition).throughInclusive());
    }

    @Property
    void inside_a_12_month_term_at_most_12_months_are_billed(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate added, @ForAll VipEdition edition) {
        Assume.that(!added.isBefore(schedule.prorationDate(-12)));
        TermToOrder term = term(schedule, added, edition);
        assertTrue(term.billedMonths().orElse(1) <= 12, term::toString);
    }

    @Property
    void a_fixed_term_is_the_same_whatever_the_anniversary_dates(
            @ForAll("fixedTerms") ProductTerm term,
            @ForAll AnniversarySchedule schedule,
            @ForAll LocalDate added,
            @ForAll VipEdition edition) {
        VipCalendar calendar = calendar(edition);
        assertEquals(
                calendar.termToOrder(term, Optional.empty(), added),
                calendar.termToOrder(term, Optional.of(schedule), added));
    }

    @Property
    void the_window_contains_its_anniversary_date_which_is_its_due_day(
            @ForAll VipEdition edition, @ForAll LocalDate anniversary) {
        RenewalWindow window = calendar(edition).renewalWindow(anniversary);
        assertEquals(anniversary, window.due());
        assertTrue(window.contains(anniversary));
    }

    @Property
    void a_later_anniversary_date_never_has_a_window_that_opens_earlier(
            @ForAll VipEdition edition, @ForAll LocalDate one, @ForAll LocalDate other) {
        VipCalendar calendar = calendar(edition);
        RenewalWindow earlier = calendar.renewalWindow(one.isBefore(other) ? one : other);
        RenewalWindow later = calendar.renewalWindow(one.isBefore(other) ? other : one);
        assertFalse(later.opens().isBefore(earlier.opens()));
    }

    @Property
    void no_renewal_is_upcoming_only_after_its_window_opened(
            @ForAll VipEdition edition, @ForAll LocalDate anniversary) {
        VipCalendar calendar = calendar(edition);
        RenewalWindow window = calendar.renewalWindow(anniversary);
        assertFalse(calendar.upcomingFrom(window).isAfter(window.opens()), window::toString);
    }

    @Property
    void no_purchase_authorization_is_due_before_its_creation(@ForAll VipEdition edition, @ForAll LocalDate created) {
        assertFalse(calendar(edition).deadlinesOf(created).orderByInclusive().isBefore(created));
    }

    @Property
    void a_later_one_never_has_earlier_deadlines(
            @ForAll VipEdition edition, @ForAll LocalDate one, @ForAll LocalDate other) {
        VipCalendar calendar = calendar(edition);
        AuthorizationDeadlines earlier = calendar.deadlinesOf(one.isBefore(other) ? one : other);
        AuthorizationDeadlines later = calendar.deadlinesOf(one.isBefore(other) ? other : one);
        assertFalse(later.orderByInclusive().isBefore(earlier.orderByInclusive()));
        assertFalse(later.worksThroughInclusive().isBefore(earlier.worksThroughInclusive()));
    }

    @Provide
    Arbitrary<ProductTerm> fixedTerms() {
        return Arbitraries.of(Arrays.stream(ProductTerm.values())
                .filter(term -> !term.followsAnniversary())
                .toList());
    }

    private Optional<LocalDate> first(Customer customer, LocalDate asOf, VipEdition edition) {
        return calendar(edition).anniversaryOf(customer.enrollmentDates(asOf)).map(AnniversarySchedule::anchor);
    }

    private TermToOrder term(AnniversarySchedule schedule, LocalDate added, VipEdition edition) {
        return calendar(edition).termToOrder(ProductTerm.COTERM, Optional.of(schedule), added);
    }
}
