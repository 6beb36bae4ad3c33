package io.vipcore.vip.history;

import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A message that is owed. Ordered by date, then kind, then subject.
 *
 * @param vipId the customer concerned
 * @param kind what it says and who gets it
 * @param on the day on which it is owed
 * @param authorization the purchase authorization it is about, if it is about one
 * @param anniversary the anniversary date it is about, if it is about one
 */
public record Notification(
        VipId vipId,
        NotificationKind kind,
        LocalDate on,
        Optional<String> authorization,
        Optional<LocalDate> anniversary)
        implements Comparable<Notification> {

    private static final Comparator<Notification> ORDER = Comparator.comparing(Notification::on)
            .thenComparing(Notification::kind)
            .thenComparing(Notification::key);

    public Notification {
        Checks.required("Notification.vipId", vipId);
        Checks.required("Notification.kind", kind);
        Checks.required("Notification.on", on);
        Checks.required("Notification.authorization", authorization);
        Checks.required("Notification.anniversary", anniversary);
    }

    /**
     * {@return a key that is the same whenever the same notification is computed again, and different for every other
     * one: an application that remembers the keys it has sent never sends a notification twice, for example {@code
     * 2C3EDFD26A4967C218CA/TIME_TO_RENEW/2025-01-16}; no personal data}
     */
    public String key() {
        String subject = authorization
                .or(() -> anniversary.map(LocalDate::toString))
                .map(id -> "/" + id)
                .orElse("");
        return vipId + "/" + kind + subject;
    }

    @Override
    public int compareTo(Notification other) {
        return ORDER.compare(this, other);
    }
}
