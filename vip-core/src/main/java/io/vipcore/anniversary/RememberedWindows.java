package io.vipcore.anniversary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The windows of a rule, of which the first ones of a schedule are computed already.
 *
 * @param rule the rule
 * @param schedule the anniversary dates
 * @param first the windows of the first anniversary dates
 */
record RememberedWindows(RenewalWindowRule rule, AnniversarySchedule schedule, ImmutableList<RenewalWindow> first)
        implements RenewalWindowRule {

    private static final int MOST = 24;

    static RememberedWindows of(RenewalWindowRule rule, AnniversarySchedule schedule, LocalDate through) {
        int count = Math.min(schedule.indexAfter(through) + 2, MOST);
        ImmutableList.Builder<RenewalWindow> first = ImmutableList.builderWithExpectedSize(count);
        for (int n = 0; n < count; n++) {
            first.add(rule.windowOf(schedule.recurrence(n)));
        }
        return new RememberedWindows(rule, schedule, first.build());
    }

    @Override
    public RenewalWindow windowOf(LocalDate anniversary) {
        int n = schedule.indexOnOrAfter(anniversary);
        boolean isKnown = n < first.size() && first.get(n).due().equals(anniversary);
        return isKnown ? first.get(n) : rule.windowOf(anniversary);
    }
}
