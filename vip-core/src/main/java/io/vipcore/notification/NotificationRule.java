package io.vipcore.notification;

import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.List;

/**
 * The notifications owed for a customer.
 *
 * <p>Laws: what is owed for two adjoining periods is what is owed for both together; an event after a day never changes
 * what was owed by that day; no two notifications have the same key.
 */
@FunctionalInterface
public interface NotificationRule {

    /**
     * Returns what is owed between two days. Days of the past are answered with what was known then, days to come as if
     * nothing were done.
     *
     * @param history what happened to the customer
     * @param from the first day
     * @param throughInclusive the last day
     * @return the notifications in their order, unmodifiable
     */
    List<Notification> owed(CustomerHistory history, LocalDate from, LocalDate throughInclusive);

    /**
     * Returns the rule that follows from windows and the state of a day: one notification for each event that has one,
     * and for each anniversary date those of the day its window opens, of the date itself and of the day the window
     * closes, as long as not everything is renewed.
     *
     * <p>Example, three licenses due 2025-01-16 and never renewed: {@code TIME_TO_RENEW} on 2024-12-17, {@code
     * RENEWAL_PAST_DUE} on 2025-01-16, {@code REMOVAL_WARNING} on 2025-02-15. Sources of these days: VIP Program Guide,
     * Renewal, for the first two; OTSUKA-RENEW for the last, which the guide leaves open.
     *
     * @param windows the renewal windows
     * @param statuses the state of a day
     * @return the rule
     */
    static NotificationRule of(RenewalWindowRule windows, CustomerStatusRule statuses) {
        return new EventNotificationRule(windows, statuses);
    }
}
