package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.Proration;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.anniversary.TermToOrder.LastPartialMonth;
import io.vipcore.anniversary.TermToOrder.Prorated;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a {@link Proration}.
 */
public abstract class ProrationContract extends Contract {

    /** For the tests of a rule. */
    protected ProrationContract() {}

    /**
     * Returns the proration under contract.
     *
     * @return the proration
     */
    protected abstract Proration proration();

    @Property
    void the_answer_is_prorated_or_a_last_partial_month(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        TermToOrder term = proration().prorate(schedule, reference);
        assertTrue(term instanceof Prorated || term instanceof LastPartialMonth, term::toString);
    }

    @Property
    void what_is_billed_starts_on_or_after_the_reference_and_within_one_month_of_it(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        if (proration().prorate(schedule, reference) instanceof Prorated term) {
            assertFalse(term.from().isBefore(reference), term::toString);
            assertFalse(term.from().isAfter(reference.plusMonths(1)), term::toString);
        }
    }

    @Property
    void it_ends_the_day_before_the_next_anniversary_date(
            @ForAll LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 36) int termMonths,
            @ForAll LocalDate reference) {
        AnniversarySchedule schedule = AnniversarySchedule.of(anchor, termMonths);
        TermToOrder term = proration().prorate(schedule, reference);
        if (term instanceof Prorated prorated) {
            assertEquals(schedule.after(reference).minusDays(1), prorated.throughInclusive());
        }
        if (term instanceof LastPartialMonth partial) {
            assertEquals(schedule.after(reference), partial.anniversary());
        }
    }

    @Property
    void inside_a_12_month_term_the_months_are_1_to_12(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate reference) {
        Assume.that(!reference.isBefore(schedule.prorationDate(-12)));
        if (proration().prorate(schedule, reference) instanceof Prorated term) {
            assertTrue(term.months() >= 1 && term.months() <= 12, term::toString);
        }
    }
}
