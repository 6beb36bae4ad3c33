package io.vipcore.notification;

import com.google.common.collect.ImmutableSet;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.renewal.RenewalStatus;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notifications as events and windows make them. */
record EventNotificationRule(RenewalWindowRule windows, CustomerStatusRule statuses) implements NotificationRule {

    @Override
    public List<Notification> owed(CustomerHistory history, LocalDate from, LocalDate throughInclusive) {
        Customer customer = history.customer();
        NavigableSet<Notification> owed = new TreeSet<>(ofEvents(history));
        schedules(history, from, throughInclusive)
                .forEach(schedule -> ofWindows(customer, schedule, from, throughInclusive, owed));
        return owed.stream()
                .filter(notification ->
                        !notification.on().isBefore(from) && !notification.on().isAfter(throughInclusive))
                .toList();
    }

    /** What is reported again, on whatever day, was owed once: on the earliest. */
    private static Collection<Notification> ofEvents(CustomerHistory history) {
        return history.events().stream()
                .flatMap(event -> ofEvent(history.customer(), event).stream())
                .collect(Collectors.toMap(
                        Notification::key,
                        owed -> owed,
                        (one, other) -> one.on().isAfter(other.on()) ? other : one))
                .values();
    }

    private static Optional<Notification> ofEvent(Customer customer, CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited) {
            return Optional.of(about(customer, NotificationKind.INVITATION, event, Optional.empty()));
        }
        if (event instanceof CustomerEvent.AuthorizationCreated created) {
            boolean byMember = created.authorization().createdBy() == Requester.MEMBER;
            return Optional.of(about(
                    customer,
                    byMember ? NotificationKind.PRODUCT_REQUESTED : NotificationKind.PRODUCTS_ADDED,
                    event,
                    Optional.of(created.authorization().id())));
        }
        if (event instanceof CustomerEvent.OrderSettled settled) {
            return Optional.of(
                    about(customer, NotificationKind.ORDER_PROCESSED, event, Optional.of(settled.authorization())));
        }
        return Optional.empty();
    }

    private static Notification about(
            Customer customer, NotificationKind kind, CustomerEvent event, Optional<String> authorization) {
        return new Notification(customer.vipId(), kind, event.on(), authorization, Optional.empty());
    }

    /** The anniversary dates as they were known at any time of the period: only an event can change them. */
    private Set<AnniversarySchedule> schedules(CustomerHistory history, LocalDate from, LocalDate through) {
        return Stream.concat(Stream.of(from), history.events().stream().map(CustomerEvent::on))
                .filter(day -> !day.isBefore(from) && !day.isAfter(through))
                .distinct()
                .flatMap(day -> statuses.statusOf(history.customer(), day).renewal().schedule().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private void ofWindows(
            Customer customer,
            AnniversarySchedule schedule,
            LocalDate from,
            LocalDate through,
            NavigableSet<Notification> owed) {
        for (int n = Math.max(0, schedule.indexOnOrAfter(from) - 1); ; n++) {
            RenewalWindow window = windows.windowOf(schedule.recurrence(n));
            if (window.opens().isAfter(through)) {
                return;
            }
            ifUnrenewed(customer, NotificationKind.TIME_TO_RENEW, window, window.opens(), owed);
            ifUnrenewed(customer, NotificationKind.RENEWAL_PAST_DUE, window, window.due(), owed);
            ifUnrenewed(customer, NotificationKind.REMOVAL_WARNING, window, window.closesInclusive(), owed);
        }
    }

    private void ifUnrenewed(
            Customer customer,
            NotificationKind kind,
            RenewalWindow window,
            LocalDate day,
            NavigableSet<Notification> owed) {
        RenewalStatus renewal = statuses.statusOf(customer, day).renewal();
        boolean inQuestion = renewal.anniversary().filter(window.due()::equals).isPresent();
        if (inQuestion && renewal.phase().isInWindow()) {
            owed.add(new Notification(customer.vipId(), kind, day, Optional.empty(), Optional.of(window.due())));
        }
    }
}
