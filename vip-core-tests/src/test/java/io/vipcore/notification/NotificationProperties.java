package io.vipcore.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.edition.Edition;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of {@link NotificationRule}. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class NotificationProperties {

    @Property(tries = 250)
    void what_is_owed_for_adjoining_periods_is_what_is_owed_for_both_together(
            @ForAll CustomerDay given,
            @ForAll Edition edition,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after) {
        CustomerHistory history = Histories.of(given.customer());
        LocalDate from = given.asOf().minusDays(before);
        LocalDate through = given.asOf().plusDays(after);
        List<Notification> apart = Stream.concat(
                        owed(history, from, given.asOf(), edition).stream(),
                        owed(history, given.asOf().plusDays(1), through, edition).stream())
                .toList();
        assertEquals(owed(history, from, through, edition), apart);
    }

    @Property(tries = 60)
    void what_is_owed_for_a_period_is_what_is_owed_on_each_of_its_days(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerHistory history = Histories.of(given.customer());
        LocalDate from = given.asOf().minusDays(60);
        LocalDate through = given.asOf().plusDays(60);
        List<Notification> daily = from.datesUntil(through.plusDays(1))
                .flatMap(day -> owed(history, day, day, edition).stream())
                .toList();
        assertEquals(owed(history, from, through, edition), daily);
    }

    @Property(tries = 250)
    void an_event_after_a_day_never_changes_what_was_owed_by_that_day(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerHistory history = Histories.of(given.customer());
        LocalDate first = VipArbitraries.ERA_FIRST.minusYears(1);
        List<CustomerEvent> known = new ArrayList<>(history.events());
        known.removeIf(
                event -> !(event instanceof CustomerEvent.Invited) && event.on().isAfter(given.asOf()));
        assertEquals(
                owed(CustomerHistory.of(known), first, given.asOf(), edition),
                owed(history, first, given.asOf(), edition));
    }

    @Property(tries = 200)
    void no_two_notifications_have_the_same_key(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerHistory once = Histories.of(given.customer());
        // Everything but creations is reported once more, a month later.
        List<CustomerEvent> events = new ArrayList<>(once.events());
        once.events().forEach(event -> againAfterAMonth(event, events));
        CustomerHistory twice = CustomerHistory.of(events);
        for (CustomerHistory history : List.of(once, twice)) {
            List<Notification> all = owed(history, VipArbitraries.ERA_FIRST.minusYears(1), given.asOf(), edition);
            Set<String> keys = new HashSet<>();
            all.forEach(notification -> assertTrue(keys.add(notification.key()), notification::key));
            assertEquals(all.stream().sorted(Comparator.naturalOrder()).toList(), all);
        }
        assertEquals(
                owed(once, VipArbitraries.ERA_FIRST, given.asOf(), edition),
                owed(twice, VipArbitraries.ERA_FIRST, given.asOf(), edition));
    }

    @Property(tries = 250)
    void a_notice_is_owed_on_a_day_of_the_window_on_which_something_is_left_to_renew(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerHistory history = Histories.of(given.customer());
        VipProgram vip = Fixtures.program(edition);
        for (Notification notification :
                owed(history, given.asOf().minusDays(500), given.asOf().plusDays(500), edition)) {
            notification.anniversary().ifPresent(anniversary -> {
                CustomerStatus status = vip.status(history.customer(), notification.on());
                assertTrue(status.renewal().phase().isInWindow(), notification::key);
                assertEquals(anniversary, status.renewal().anniversary().orElseThrow());
                assertEquals(
                        switch (notification.kind()) {
                            case TIME_TO_RENEW -> vip.renewalWindow(anniversary).opens();
                            case RENEWAL_PAST_DUE -> anniversary;
                            case REMOVAL_WARNING ->
                                vip.renewalWindow(anniversary).closesInclusive();
                            default -> throw new AssertionError(notification);
                        },
                        notification.on());
            });
        }
    }

    private static List<Notification> owed(
            CustomerHistory history, LocalDate from, LocalDate through, Edition edition) {
        return Fixtures.program(edition).notificationRule().owed(history, from, through);
    }

    private static void againAfterAMonth(CustomerEvent event, List<CustomerEvent> events) {
        LocalDate later = event.on().plusMonths(1);
        if (event instanceof CustomerEvent.InvitationAccepted) {
            events.add(new CustomerEvent.InvitationAccepted(later));
        } else if (event instanceof CustomerEvent.OrderPlaced placed) {
            events.add(new CustomerEvent.OrderPlaced(placed.authorization(), later));
        } else if (event instanceof CustomerEvent.OrderSettled settled) {
            events.add(new CustomerEvent.OrderSettled(settled.authorization(), later));
        } else if (event instanceof CustomerEvent.AuthorizationCancelled cancelled) {
            events.add(new CustomerEvent.AuthorizationCancelled(cancelled.authorization(), later));
        } else if (event instanceof CustomerEvent.AuthorizationDeactivated ended) {
            events.add(new CustomerEvent.AuthorizationDeactivated(ended.authorization(), later));
        }
    }
}
