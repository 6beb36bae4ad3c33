package io.vipcore.anniversary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.anniversary.TermToOrder.LastPartialMonth;
import io.vipcore.anniversary.TermToOrder.Prorated;
import io.vipcore.testkit.contract.ProrationContract;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of a {@link Proration}, and what else holds for whole months. */
class WholeMonthsProperties extends ProrationContract {

    @Override
    protected Proration proration() {
        return Proration.WHOLE_MONTHS;
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
