package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vipcore.example.portal.Outbox.Mail;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Each message that is owed is sent once, whatever ends when. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Autowired
    private MockMvc web;

    @Autowired
    private Environment environment;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private VipProgram vip;

    @Autowired
    private EventStore store;

    @Autowired
    private Decisions decisions;

    @Autowired
    private People people;

    @Autowired
    private PortalTest.TestClock clock;

    @Autowired
    private MessageSource texts;

    @BeforeEach
    void nothingIsOwed() throws Exception {
        database.sql("UPDATE mail SET claimed = owed, sent = owed").update();
        SERVER.purgeEmailFromAllMailboxes();
        clock.set(PortalTest.TODAY);
    }

    /** Another outbox on the same database, as after a restart. */
    private Outbox restarted(JavaMailSender with) {
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return with;
            }
        };
        return new Outbox(database, transactions, vip, store, people, clock, texts, provider, environment);
    }

    /** Sends, and dies before anybody can know. */
    private JavaMailSender dying() {
        JavaMailSenderImpl server = (JavaMailSenderImpl) sender;
        JavaMailSenderImpl dying = new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage message) {
                super.send(message);
                throw new ThreadDeathOfTheMachine();
            }
        };
        dying.setHost(server.getHost());
        dying.setPort(server.getPort());
        return dying;
    }

    private static final class ThreadDeathOfTheMachine extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void assignAndRequest() {
        Customer customer = customer();
        CustomerHistory history =
                store.history("Sample reseller", customer.vipId()).orElseThrow();
        assertThat(decisions
                        .handle(
                                people.loadUserByUsername("am-1"),
                                customer.vipId(),
                                history.events().size(),
                                Command.requestAuthorization(
                                        decisions.authorizationId(customer, ""),
                                        Requester.ACCOUNT_MANAGER,
                                        List.of(RequestedLine.of("CC-ALL-TEAM", 1)),
                                        Optional.empty(),
                                        PortalTest.TODAY))
                        .isAllowed())
                .isTrue();
    }

    private Customer customer() {
        return store.history("Sample reseller", PortalTest.ATLAS).orElseThrow().customer();
    }

    @Test
    void whatIsOwedIsStoredWithItsReasonAndSentOnce(CapturedOutput output) throws Exception {
        assignAndRequest();
        outbox.send();
        outbox.send();
        restarted(sender).send();
        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        Profile profile = customer().profile().orElseThrow();
        assertThat(received[0].getAllRecipients()[0]).hasToString(profile.email());
        assertThat(received[0].getSubject()).isEqualTo("Products were added");
        assertThat(output.getAll()).doesNotContain(profile.email(), profile.organization(), profile.lastName());
    }

    @Test
    void aKillBetweenSendingAndMarkingSendsNothingTwice() {
        assignAndRequest();
        assertThatThrownBy(() -> restarted(dying()).send()).isInstanceOf(ThreadDeathOfTheMachine.class);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        Outbox after = restarted(sender);
        after.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(claimed()).singleElement().asString().contains("PRODUCTS_ADDED");
    }

    private List<String> claimed() {
        return database.sql("SELECT notification FROM mail WHERE claimed IS NOT NULL AND sent IS NULL")
                .query(String.class)
                .list();
    }

    /** As long ago as it takes to be in doubt. */
    private Mail inDoubt() {
        assignAndRequest();
        assertThatThrownBy(() -> restarted(dying()).send()).isInstanceOf(ThreadDeathOfTheMachine.class);
        assertThat(outbox.inDoubt("Sample reseller")).isEmpty(); // it might still be on its way
        database.sql("UPDATE mail SET claimed = ? WHERE sent IS NULL")
                .param(LocalDateTime.now(ZoneOffset.UTC).minusHours(1))
                .update();
        return outbox.inDoubt("Sample reseller").get(0);
    }

    private ResultActions decide(String username, Mail mail, boolean sent) throws Exception {
        return web.perform(post("/mail?lang=en")
                .param("notification", mail.notification())
                .param("claimed", mail.claimed().toString())
                .param("sent", String.valueOf(sent))
                .with(user(people.loadUserByUsername(username)))
                .with(csrf()));
    }

    @Test
    void whatIsInDoubtIsListedAndCountsAsSentOnceTheAdministratorSaysSo() throws Exception {
        Mail mail = inDoubt();
        web.perform(get("/mail?lang=en").with(user(people.loadUserByUsername("admin"))))
                .andExpect(content().string(containsString("Atlas Studio")))
                .andExpect(content().string(containsString("Products added")))
                .andExpect(content().string(containsString(mail.since())));
        decide("admin", mail, true).andExpect(flash().attribute("decided", true));
        decide("admin", mail, true).andExpect(flash().attribute("decided", false));
        decide("admin", mail, false).andExpect(flash().attribute("decided", false));
        outbox.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        web.perform(get("/mail?lang=en").with(user(people.loadUserByUsername("admin"))))
                .andExpect(content().string(containsString("No e-mail is in doubt.")));
    }

    @Test
    void whatIsInDoubtIsSentAgainOnceHoweverOftenSomebodySaysSo() throws Exception {
        Mail mail = inDoubt();
        decide("admin", mail, false).andExpect(flash().attribute("decided", true));
        decide("admin", mail, false).andExpect(flash().attribute("decided", false));
        outbox.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        decide("admin", mail, false).andExpect(flash().attribute("decided", false));
        outbox.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void theAdministratorOfAnotherResellerNeitherSeesNorDecides() throws Exception {
        Mail mail = inDoubt();
        web.perform(get("/mail").with(user(people.loadUserByUsername("other"))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(mail.notification()))));
        decide("other", mail, false).andExpect(flash().attribute("decided", false));
        decide("am-1", mail, false).andExpect(status().isForbidden());
        decide("member", mail, false).andExpect(status().isForbidden());
        assertThat(outbox.inDoubt("Sample reseller")).containsExactly(mail);
    }

    @Test
    void aServerThatIsAwayIsAskedAgain() {
        assignAndRequest();
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("localhost");
        away.setPort(1);
        restarted(away).send();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        outbox.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void ofSeveralServersThatSendAtOnceEachMessageIsSentOnce() throws Exception {
        assignAndRequest();
        List<Thread> threads = Stream.generate(
                        () -> new Thread(() -> restarted(sender).send()))
                .limit(8)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void daysWithoutTheApplicationAreMadeUpForAndPolesReadPolish() throws Exception {
        outbox.gatherOfToday();
        nothingIsOwed();
        clock.set(LocalDate.parse("2025-12-20"));
        outbox.gatherOfToday();
        outbox.gatherOfToday();
        outbox.send();
        List<String> subjects = Arrays.stream(SERVER.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(subjects).contains("Time to renew", "Czas na odnowienie");
        assertThat(database.sql("SELECT count(*) FROM mail WHERE sent IS NULL")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(subjects)
                .hasSameSizeAs(database.sql("SELECT notification FROM mail WHERE owed > ?")
                        .param(PortalTest.TODAY)
                        .query(String.class)
                        .list());
    }
}
