package io.vipcore.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The whole months that a schedule bills; what holds for every calendar is in {@code VipCalendarContract}. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class WholeMonthsProperties {

    @Property
    void the_months_billed_lead_from_the_first_day_to_the_anniversary_date(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate added) {
        TermToOrder term = schedule.termToOrder(added);
        if (isProrated(term)) {
            LocalDate from = term.from().orElseThrow();
            int first = schedule.prorationIndexOnOrAfter(from);
            assertEquals(from, schedule.prorationDate(first));
            assertEquals(
                    term.throughInclusive().orElseThrow().plusDays(1),
                    schedule.prorationDate((long) first + term.billedMonths().orElseThrow()));
        }
    }

    @Property
    void no_month_is_invented_exactly_when_no_proration_date_is_left(
            @ForAll AnniversarySchedule schedule,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 40) int days) {
        LocalDate anniversary = schedule.recurrence(n);
        LocalDate lastProrationDate = schedule.prorationDate(12L * n - 1);
        LocalDate added = anniversary.minusDays(days);
        Assume.that(added.isBefore(anniversary) && added.getYear() >= 1);
        TermToOrder term = schedule.termToOrder(added);
        if (added.isAfter(lastProrationDate)) {
            assertEquals(TermToOrder.lastPartialMonth(added, anniversary), term);
            assertEquals(OptionalInt.of(days), term.stubDays());
            assertTrue(days <= 30);
        } else {
            assertTrue(isProrated(term), term::toString);
        }
    }

    @Property
    void a_later_day_in_the_same_term_is_never_billed_more(
            @ForAll AnniversarySchedule schedule, @ForAll LocalDate added, @ForAll @IntRange(max = 365) int days) {
        LocalDate later = added.plusDays(days);
        Assume.that(schedule.after(added).equals(schedule.after(later)));
        assertTrue(monthsOf(schedule, later) <= monthsOf(schedule, added));
    }

    private static boolean isProrated(TermToOrder term) {
        return term.kind() == TermToOrder.Kind.PRORATED;
    }

    private static int monthsOf(AnniversarySchedule schedule, LocalDate added) {
        return schedule.termToOrder(added).billedMonths().orElse(0);
    }
}
