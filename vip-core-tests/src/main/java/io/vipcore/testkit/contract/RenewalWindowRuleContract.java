package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.edition.Edition;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of a {@link RenewalWindowRule}. */
public abstract class RenewalWindowRuleContract extends Contract {

    private static final int DAYS_AROUND = 100;

    /** For the tests of a rule. */
    protected RenewalWindowRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract RenewalWindowRule rule(Edition edition);

    @Property
    void the_window_contains_its_anniversary_date_which_is_its_due_day(
            @ForAll Edition edition, @ForAll LocalDate anniversary) {
        RenewalWindow window = rule(edition).windowOf(anniversary);
        assertEquals(anniversary, window.due());
        assertTrue(window.contains(anniversary));
    }

    @Property
    void a_later_anniversary_date_never_has_a_window_that_opens_earlier(
            @ForAll Edition edition, @ForAll LocalDate one, @ForAll LocalDate other) {
        RenewalWindowRule windows = rule(edition);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertFalse(windows.windowOf(later)
                .opens()
                .isBefore(windows.windowOf(earlier).opens()));
    }

    @Property
    void it_is_open_on_the_days_that_the_window_contains(
            @ForAll Edition edition,
            @ForAll LocalDate anniversary,
            @ForAll @IntRange(min = -DAYS_AROUND, max = DAYS_AROUND) int days) {
        RenewalWindowRule rule = rule(edition);
        RenewalWindow window = rule.windowOf(anniversary);
        for (LocalDate day : List.of(
                anniversary.plusDays(days),
                window.opens().minusDays(1),
                window.opens(),
                window.closesInclusive(),
                window.removedOn())) {
            assertEquals(window.contains(day), rule.isOpenOn(anniversary, day));
        }
    }

    @Property
    void remembered_windows_are_the_same(
            @ForAll Edition edition, @ForAll AnniversarySchedule schedule, @ForAll @IntRange(max = 60) int n) {
        RenewalWindowRule rule = rule(edition);
        LocalDate anniversary = schedule.recurrence(n);
        for (int through : new int[] {0, n, n + 1}) {
            RenewalWindowRule remembering = rule.remembering(schedule, schedule.recurrence(through));
            assertEquals(rule.windowOf(anniversary), remembering.windowOf(anniversary));
        }
    }
}
