package io.vipcore.anniversary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.anniversary.TermToOrder.LastPartialMonth;
import io.vipcore.anniversary.TermToOrder.Prorated;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of {@link Proration}. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class ProrationProperties {

    @Property
    void what_is_billed_starts_on_or_after_the_reference_and_within_one_month_of_it(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        if (Proration.WHOLE_MONTHS.prorate(schedule, reference) instanceof Prorated term) {
            assertFalse(term.from().isBefore(reference));
            assertFalse(term.from().isAfter(reference.plusMonths(1)));
        }
    }

    @Property
    void the_day_after_the_last_day_billed_is_the_next_anniversary_date(
            @ForAll LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 36) int termMonths,
            @ForAll LocalDate reference) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, termMonths);
        LocalDate end = Proration.WHOLE_MONTHS.prorate(schedule, reference) instanceof Prorated term
                ? term.throughInclusive().plusDays(1)
                : ((LastPartialMonth) Proration.WHOLE_MONTHS.prorate(schedule, reference)).anniversary();
        assertEquals(schedule.after(reference), end);
    }

    @Property
    void inside_a_12_month_term_the_months_are_1_to_12(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        Assume.that(!reference.isBefore(schedule.prorationDate(-12)));
        if (Proration.WHOLE_MONTHS.prorate(schedule, reference) instanceof Prorated term) {
            assertTrue(term.months() >= 1 && term.months() <= 12, term::toString);
        }
    }

    @Property
    void the_months_billed_lead_from_the_first_day_to_the_anniversary_date(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        if (Proration.WHOLE_MONTHS.prorate(schedule, reference) instanceof Prorated term) {
            int first = schedule.prorationIndexOnOrAfter(term.from());
            assertEquals(term.from(), schedule.prorationDate(first));
            assertEquals(term.throughInclusive().plusDays(1), schedule.prorationDate((long) first + term.months()));
        }
    }

    @Property
    void no_month_is_invented_exactly_when_no_proration_date_is_left(
            @ForAll AnniversarySchedule schedule,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 40) int days) {
        LocalDate anniversary = schedule.recurrence(n);
        LocalDate lastProrationDate = schedule.prorationDate(12L * n - 1);
        LocalDate reference = anniversary.minusDays(days);
        Assume.that(reference.isBefore(anniversary) && reference.getYear() >= 1);
        TermToOrder term = Proration.WHOLE_MONTHS.prorate(schedule, reference);
        if (reference.isAfter(lastProrationDate)) {
            assertEquals(
                    new LastPartialMonth(anniversary, (int) ChronoUnit.DAYS.between(reference, anniversary)), term);
            assertTrue(((LastPartialMonth) term).stubDays() <= 30);
        } else {
            assertTrue(term instanceof Prorated, term::toString);
        }
    }

    @Property
    void a_later_reference_in_the_same_term_is_never_billed_more(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference, @ForAll @IntRange(max = 365) int days) {
        LocalDate later = reference.plusDays(days);
        Assume.that(schedule.after(reference).equals(schedule.after(later)));
        assertTrue(monthsOf(schedule, later) <= monthsOf(schedule, reference));
    }

    private static int monthsOf(AnniversarySchedule schedule, LocalDate reference) {
        return Proration.WHOLE_MONTHS.prorate(schedule, reference) instanceof Prorated term ? term.months() : 0;
    }
}
