package io.vipcore.example.portal;

import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.history.NotificationKind;
import io.vipcore.vip.history.Recipient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The messages that are owed: stored together with what they are about, sent later, each once.
 *
 * <p>Nobody can send a message and remember it in one step. So it is claimed first; one that was claimed and not marked as
 * sent may have been sent, and is not sent again before the primary administrator found out.
 */
@Component
public record Outbox(
        JdbcClient database,
        TransactionTemplate transactions,
        VipProgram vip,
        EventStore store,
        People people,
        Clock clock,
        MessageSource texts,
        ObjectProvider<JavaMailSender> sender,
        Environment environment) {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** Remembers what is owed for a customer on some days. */
    void gather(CustomerHistory history, LocalDate first, LocalDate throughInclusive) {
        for (Notification owed : vip.notifications(history, first, throughInclusive)) {
            database.sql("""
                            INSERT INTO mail (notification, vip_id, kind, owed, subject)
                            SELECT owed.* FROM (SELECT CAST(? AS varchar(200)) AS notification, CAST(? AS varchar(20)),
                                CAST(? AS varchar(40)), CAST(? AS date), CAST(? AS varchar(200))) AS owed
                            WHERE NOT EXISTS (SELECT 1 FROM mail WHERE mail.notification = owed.notification)""")
                    .params(
                            owed.key(),
                            owed.vipId().value(),
                            owed.kind().name(),
                            owed.on(),
                            owed.authorization()
                                    .or(() -> owed.anniversary().map(LocalDate::toString))
                                    .orElse(null))
                    .update();
        }
    }

    /** What the passing of time brings, such as the time to renew: for each reseller once a day, also after days without. */
    @Scheduled(fixedDelayString = "${portal.mail.delay:1m}", initialDelayString = "${portal.mail.delay:1m}")
    void gatherOfToday() {
        LocalDate today = LocalDate.now(clock);
        for (String reseller :
                database.sql("SELECT name FROM reseller").query(String.class).list()) {
            transactions.executeWithoutResult(any -> {
                LocalDate first = database.sql("SELECT notified FROM reseller WHERE name = ? FOR UPDATE")
                        .param(reseller)
                        .query(LocalDate.class)
                        .optional()
                        .map(day -> day.plusDays(1))
                        .orElse(today);
                if (!first.isAfter(today)) {
                    store.changedSince(reseller, 0).values().stream()
                            .filter(history -> !history.latest().isAfter(today))
                            .forEach(history -> gather(history, first, today));
                    database.sql("UPDATE reseller SET notified = ? WHERE name = ?")
                            .params(today, reseller)
                            .update();
                }
            });
        }
    }

    /** A message as it is stored. */
    public record Mail(
            String notification,
            String vipId,
            NotificationKind kind,
            LocalDate owed,
            @Nullable String subject,
            @Nullable LocalDateTime claimed) {

        public String since() {
            return claimed == null ? "" : claimed.toString().substring(0, 16).replace('T', ' ');
        }
    }

    /** Sends what is owed; without a mail server nothing. */
    @Scheduled(fixedDelayString = "${portal.mail.delay:1m}", initialDelayString = "${portal.mail.delay:1m}")
    void send() {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        List<Mail> unclaimed = database.sql("SELECT * FROM mail WHERE claimed IS NULL ORDER BY owed, notification")
                .query(Mail.class)
                .list();
        for (Mail mail : unclaimed) {
            boolean isMine = set("claimed = ?", "notification = ? AND claimed IS NULL", mail);
            if (isMine) {
                try {
                    message(mail).ifPresent(server::send);
                    set("sent = ?", "notification = ?", mail);
                } catch (MailException e) {
                    // The server did not take it: it is owed as before. Its answer may name people.
                    database.sql("UPDATE mail SET claimed = NULL WHERE notification = ?")
                            .param(mail.notification())
                            .update();
                    LOG.warn(
                            "{} not sent: {}", mail.notification(), e.getClass().getSimpleName());
                    return;
                }
            }
        }
    }

    private boolean set(String column, String condition, Mail mail) {
        return database.sql("UPDATE mail SET " + column + " WHERE " + condition)
                        .params(now(), mail.notification())
                        .update()
                == 1;
    }

    /** The machine's time, also where the day is the sample's. */
    private LocalDateTime now() {
        return LocalDateTime.now(clock.getZone());
    }

    @EventListener
    void report(ApplicationReadyEvent event) {
        List<String> inDoubt = database.sql("SELECT notification FROM mail WHERE claimed IS NOT NULL AND sent IS NULL")
                .query(String.class)
                .list();
        if (!inDoubt.isEmpty()) {
            LOG.warn("May have been sent or not when the application ended: {}", inDoubt);
        }
    }

    /** {@return what was claimed for a reseller longer ago than any server takes to answer, and never marked as sent} */
    List<Mail> inDoubt(String reseller) {
        return database.sql("""
                        SELECT mail.* FROM mail JOIN customer ON customer.vip_id = mail.vip_id
                        WHERE reseller = ? AND claimed < ? AND sent IS NULL ORDER BY claimed, notification""")
                .params(reseller, now().minusMinutes(15))
                .query(Mail.class)
                .list();
    }

    /** {@return whether what was claimed then was still in doubt, and now counts as sent, or as owed again} */
    boolean decide(String reseller, String notification, LocalDateTime claimed, boolean sent) {
        return database.sql("UPDATE mail SET " + (sent ? "sent = claimed" : "claimed = NULL") + """
                         WHERE notification = ? AND claimed = ? AND sent IS NULL
                        AND vip_id IN (SELECT vip_id FROM customer WHERE reseller = ?)""")
                        .params(notification, claimed, reseller)
                        .update()
                == 1;
    }

    private Optional<SimpleMailMessage> message(Mail mail) {
        String reseller = database.sql("SELECT reseller FROM customer WHERE vip_id = ?")
                .param(mail.vipId())
                .query(String.class)
                .single();
        Customer customer =
                store.history(reseller, VipId.of(mail.vipId())).orElseThrow().customer();
        Optional<Profile> profile = customer.profile();
        Optional<String> to = mail.kind().recipient() == Recipient.ACCOUNT_MANAGER
                ? customer.accountManager(mail.owed())
                        .map(people::loadUserByUsername)
                        .map(Person::email)
                : profile.map(Profile::email);
        Locale language = profile.filter(who -> who.country().equals("PL")).isPresent()
                ? Locale.forLanguageTag("pl")
                : Locale.ENGLISH;
        return to.map(address -> {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(environment.getProperty("portal.mail.from", "reseller-console@example.com"));
            message.setTo(address);
            Object[] about = {
                mail.subject() == null ? "" : mail.subject(),
                profile.map(Profile::organization).orElse(""),
                mail.vipId(),
                reseller
            };
            message.setSubject(texts.getMessage("mail." + mail.kind() + ".subject", about, language));
            message.setText(texts.getMessage("mail." + mail.kind(), about, language));
            return message;
        });
    }
}
