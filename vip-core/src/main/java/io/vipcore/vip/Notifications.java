package io.vipcore.vip;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.history.NotificationKind;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is owed to whom between two days: one notification for each event that has one, and for each anniversary date
 * those of the day its window opens, of the date itself and of the day the window closes, as long as not everything is
 * renewed.
 *
 * <p>Example, three licenses due 2025-01-16 and never renewed: {@code TIME_TO_RENEW} on 2024-12-17, {@code
 * RENEWAL_PAST_DUE} on 2025-01-16, {@code REMOVAL_WARNING} on 2025-02-15. Sources of these days: VIP Program Guide,
 * Renewal, for the first two; OTSUKA-RENEW for the last, which the guide leaves open.
 *
 * <p>Laws: what is owed for two adjoining periods is what is owed for both together; an event after a day never changes
 * what was owed by that day; no two notifications have the same key.
 */
record Notifications(VipRules rules, CustomerHistory history, LocalDate from, LocalDate throughInclusive) {

    List<Notification> owed() {
        Set<Notification> owed = new TreeSet<>(ofEvents());
        schedules().forEach(schedule -> ofWindows(schedule, owed));
        return owed.stream()
                .filter(notification -> isInPeriod(notification.on()))
                .toList();
    }

    private boolean isInPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(throughInclusive);
    }

    /** What is reported again, on whatever day, was owed once: on the earliest. */
    private Collection<Notification> ofEvents() {
        return history.events().stream()
                .flatMap(event -> ofEvent(event).stream())
                .collect(Collectors.toMap(
                        Notification::key,
                        owed -> owed,
                        (one, other) -> one.on().isAfter(other.on()) ? other : one))
                .values();
    }

    private Optional<Notification> ofEvent(CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited) {
            return Optional.of(about(NotificationKind.INVITATION, event.on(), Optional.empty()));
        }
        if (event instanceof CustomerEvent.AuthorizationCreated created) {
            boolean byMember = created.authorization().createdBy() == Requester.MEMBER;
            return Optional.of(about(
                    byMember ? NotificationKind.PRODUCT_REQUESTED : NotificationKind.PRODUCTS_ADDED,
                    event.on(),
                    Optional.of(created.authorization().id())));
        }
        if (event instanceof CustomerEvent.AuthorizationChanged changed
                && changed.step() == CustomerEvent.Step.ORDER_SETTLED) {
            return Optional.of(
                    about(NotificationKind.ORDER_PROCESSED, event.on(), Optional.of(changed.authorization())));
        }
        return Optional.empty();
    }

    private Notification about(NotificationKind kind, LocalDate on, Optional<String> authorization) {
        return new Notification(history.customer().vipId(), kind, on, authorization, Optional.empty());
    }

    /** The anniversary dates as they were known at any time of the period: only an event can change them. */
    private Set<AnniversarySchedule> schedules() {
        return Stream.concat(Stream.of(from), history.events().stream().map(CustomerEvent::on))
                .filter(this::isInPeriod)
                .distinct()
                .map(history.customer()::enrollmentDates)
                .flatMap(dates -> rules.calendar().anniversaryOf(dates).stream())
                .collect(Collectors.toSet());
    }

    private void ofWindows(AnniversarySchedule schedule, Set<Notification> owed) {
        for (int n = Math.max(0, schedule.indexOnOrAfter(from) - 1); ; n++) {
            RenewalWindow window = rules.calendar().renewalWindow(schedule.recurrence(n));
            if (window.opens().isAfter(throughInclusive)) {
                return;
            }
            ifUnrenewed(NotificationKind.TIME_TO_RENEW, window, window.opens(), owed);
            ifUnrenewed(NotificationKind.RENEWAL_PAST_DUE, window, window.due(), owed);
            ifUnrenewed(NotificationKind.REMOVAL_WARNING, window, window.closesInclusive(), owed);
        }
    }

    private void ifUnrenewed(NotificationKind kind, RenewalWindow window, LocalDate day, Set<Notification> owed) {
        LicenseLedger ledger = ledgerOf(day);
        boolean isCurrent = ledger.currentWindow().filter(window::equals).isPresent();
        if (isCurrent && ledger.phase().isInWindow()) {
            owed.add(new Notification(
                    history.customer().vipId(), kind, day, Optional.empty(), Optional.of(window.due())));
        }
    }

    private LicenseLedger ledgerOf(LocalDate day) {
        return LicenseLedger.of(history.customer(), rules.catalog(), rules.calendar(), day);
    }
}
