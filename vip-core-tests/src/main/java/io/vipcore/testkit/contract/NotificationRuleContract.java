package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.edition.Edition;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.notification.Notification;
import io.vipcore.notification.NotificationRule;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a {@link NotificationRule}.
 */
public abstract class NotificationRuleContract extends ProgramContract {

    /** Before any event of a generated history. */
    private static final LocalDate FIRST = VipArbitraries.ERA_FIRST.minusYears(1);

    /** For the tests of a rule. */
    protected NotificationRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract NotificationRule rule(VipProgram program);

    @Property(tries = 250)
    void what_is_owed_for_adjoining_periods_is_what_is_owed_for_both_together(
            @ForAll CustomerDay given,
            @ForAll Edition edition,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after) {
        NotificationRule rule = rule(program(edition));
        CustomerHistory history = Histories.of(given.customer());
        LocalDate from = given.asOf().minusDays(before);
        LocalDate through = given.asOf().plusDays(after);
        List<Notification> apart = Stream.concat(
                        rule.owed(history, from, given.asOf()).stream(),
                        rule.owed(history, given.asOf().plusDays(1), through).stream())
                .toList();
        assertEquals(rule.owed(history, from, through), apart);
    }

    @Property(tries = 250)
    void an_event_after_a_day_never_changes_what_was_owed_by_that_day(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        NotificationRule rule = rule(program(edition));
        CustomerHistory history = Histories.of(given.customer());
        List<CustomerEvent> known = new ArrayList<>(history.events());
        known.removeIf(
                event -> !(event instanceof CustomerEvent.Invited) && event.on().isAfter(given.asOf()));
        assertEquals(
                rule.owed(CustomerHistory.of(known), FIRST, given.asOf()), rule.owed(history, FIRST, given.asOf()));
    }

    @Property(tries = 250)
    void no_two_notifications_have_the_same_key(@ForAll CustomerDay given, @ForAll Edition edition) {
        Set<String> keys = new HashSet<>();
        rule(program(edition))
                .owed(Histories.of(given.customer()), FIRST, given.asOf())
                .forEach(notification -> assertTrue(keys.add(notification.key()), notification::key));
    }

    @Property(tries = 250)
    void the_notifications_come_in_their_order(@ForAll CustomerDay given, @ForAll Edition edition) {
        List<Notification> owed = rule(program(edition)).owed(Histories.of(given.customer()), FIRST, given.asOf());
        assertEquals(owed.stream().sorted().toList(), owed);
    }
}
