package io.vipcore.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.ProductTerm;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of a Gregorian cycle, 146,097 of them, against the literal reading of {@link DayByDay}. */
class CalendarSweepTest {

    private static final DayByDay DAYS = new DayByDay(1990, 2415);
    private static final int CYCLE_FIRST = DAYS.numberOf(2000, 1, 1);
    private static final int CYCLE_LAST = DAYS.numberOf(2399, 12, 31);

    private static final VipCalendar CALENDAR = VipCalendar.of(VipEditions.DEFAULT);

    @Test
    void the_sweep_covers_a_whole_gregorian_cycle() {
        assertEquals(146_097, CYCLE_LAST - CYCLE_FIRST + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2004-02-28", "2004-02-29", "2005-02-28", "2004-01-30", "2004-01-31", "2004-06-15", "2004-12-31"
            })
    void the_term_to_order_on_every_day_of_the_cycle(LocalDate anchor) {
        // The days before the anchor make a custom first term of up to four years.
        DayByDay.Marks marks = DAYS.marks(DAYS.numberOf(anchor), CYCLE_FIRST, CYCLE_LAST + 800);
        for (int reference = CYCLE_FIRST; reference <= CYCLE_LAST; reference++) {
            assertTerm(anchor, marks, reference);
        }
    }

    @Test
    void the_term_to_order_on_every_day_about_every_anchor_of_a_leap_cycle() {
        int last = DAYS.numberOf(2004, 1, 31);
        for (int anchor = DAYS.numberOf(2000, 2, 1); anchor <= last; anchor++) {
            DayByDay.Marks marks = DAYS.marks(anchor, anchor - 400, anchor + 800);
            for (int reference = anchor - 400; reference <= anchor + 400; reference++) {
                assertTerm(DAYS.date(anchor), marks, reference);
            }
        }
    }

    @Test
    void the_recurrences_of_every_anchor_of_the_cycle() {
        for (int anchor = CYCLE_FIRST; anchor <= CYCLE_LAST; anchor++) {
            AnniversarySchedule schedule = AnniversarySchedule.of(DAYS.date(anchor), 12);
            int previous = anchor - 365;
            for (int n = 0; n <= 8; n++) {
                int recurrence = DAYS.sameDayInMonth(anchor, 12 * n);
                LocalDate date = DAYS.date(recurrence);
                assertEquals(date, schedule.recurrence(n));
                assertEquals(date, schedule.onOrAfter(date));
                assertEquals(date, schedule.onOrAfter(DAYS.date(previous + 1)));
                assertEquals(date, schedule.after(DAYS.date(previous)));
                assertEquals(date, schedule.after(DAYS.date(recurrence - 1)));
                previous = recurrence;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void the_renewal_window_about_every_day_of_the_cycle(VipEdition edition) {
        VipCalendar calendar = VipCalendar.of(edition);
        int exceptionFirst = DAYS.numberOf(2020, 3, 21);
        int exceptionLast = DAYS.numberOf(2020, 5, 31);
        for (int anniversary = CYCLE_FIRST; anniversary <= CYCLE_LAST; anniversary++) {
            boolean exception = anniversary >= exceptionFirst && anniversary <= exceptionLast;
            RenewalWindow window = calendar.renewalWindow(DAYS.date(anniversary));
            assertEquals(
                    new RenewalWindow(
                            DAYS.date(anniversary - 30),
                            DAYS.date(anniversary),
                            DAYS.date(anniversary + (exception ? 60 : 30))),
                    window);
            assertEquals(DAYS.date(anniversary + (exception ? 61 : 31)), window.removedOn());
        }
    }

    private static void assertTerm(LocalDate anchor, DayByDay.Marks marks, int reference) {
        Optional<AnniversarySchedule> schedule = Optional.of(AnniversarySchedule.of(anchor, 12));
        LocalDate day = DAYS.date(reference);
        assertEquals(
                marks.termOf(reference),
                CALENDAR.termToOrder(ProductTerm.COTERM, schedule, day),
                () -> "anchor " + anchor + ", reference " + day);
    }
}
