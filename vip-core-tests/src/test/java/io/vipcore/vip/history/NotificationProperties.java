package io.vipcore.vip.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for notifications, beside the laws of every program. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class NotificationProperties {

    @Property(tries = 60)
    void what_is_owed_for_a_period_is_what_is_owed_on_each_of_its_days(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerHistory history = Histories.of(given.customer());
        LocalDate from = given.asOf().minusDays(60);
        LocalDate through = given.asOf().plusDays(60);
        List<Notification> daily = from.datesUntil(through.plusDays(1))
                .flatMap(day -> owed(history, day, day, edition).stream())
                .toList();
        assertEquals(owed(history, from, through, edition), daily);
    }

    @Property(tries = 200)
    void what_is_reported_twice_is_owed_once(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerHistory once = Histories.of(given.customer());
        // Everything but creations is reported once more, a month later.
        List<CustomerEvent> events = new ArrayList<>(once.events());
        once.events().forEach(event -> againAfterAMonth(event, events));
        assertEquals(
                owed(once, VipArbitraries.ERA_FIRST, given.asOf(), edition),
                owed(CustomerHistory.of(events), VipArbitraries.ERA_FIRST, given.asOf(), edition));
    }

    @Property(tries = 250)
    void a_notice_is_owed_on_a_day_of_the_window_on_which_something_is_left_to_renew(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerHistory history = Histories.of(given.customer());
        VipProgram vip = Fixtures.program(edition);
        for (Notification notification :
                owed(history, given.asOf().minusDays(500), given.asOf().plusDays(500), edition)) {
            notification.anniversary().ifPresent(anniversary -> {
                CustomerStatus status =
                        vip.customer(history.customer(), notification.on()).status();
                assertTrue(status.phase().isInWindow(), notification::key);
                assertEquals(Optional.of(anniversary), status.anniversary());
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
            CustomerHistory history, LocalDate from, LocalDate through, VipEdition edition) {
        return Fixtures.program(edition).notifications(history, from, through);
    }

    private static void againAfterAMonth(CustomerEvent event, List<CustomerEvent> events) {
        LocalDate later = event.on().plusMonths(1);
        if (event instanceof CustomerEvent.InvitationAccepted) {
            events.add(new CustomerEvent.InvitationAccepted(later));
        } else if (event instanceof AuthorizationChanged changed) {
            events.add(new AuthorizationChanged(changed.step(), changed.authorization(), later));
        }
    }
}
