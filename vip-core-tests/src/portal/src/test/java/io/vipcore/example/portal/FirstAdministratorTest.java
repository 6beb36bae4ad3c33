package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A database of one's own begins with the administrator that the properties name, and with nobody else. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String PASSWORD = "correct horse battery";

    private EmbeddedPostgres postgres;

    @BeforeEach
    void emptyDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    private ConfigurableApplicationContext start(String... administrator) {
        List<String> arguments = new ArrayList<>(List.of(administrator));
        arguments.addAll(List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--server.port=0"));
        return SpringApplication.run(Portal.class, arguments.toArray(String[]::new));
    }

    private static String[] described(String reseller, String username) {
        return new String[] {
            "--portal.reseller=" + reseller,
            "--portal.administrator.username=" + username,
            "--portal.administrator.password=" + PASSWORD,
            "--portal.administrator.name=Zofia Nowak",
            "--portal.administrator.email=zofia@example.com",
        };
    }

    @Test
    void theFirstStartAddsTheAdministratorAndNoLaterOneDoes(CapturedOutput output) {
        try (ConfigurableApplicationContext portal = start(described("Reseller & Sons", "zofia"))) {
            Person first = portal.getBean(People.class).loadUserByUsername("zofia");
            assertThat(first.administrator()).isTrue();
            assertThat(first.reseller()).isEqualTo("Reseller & Sons");
            assertThat(portal.getBean(PasswordEncoder.class).matches(PASSWORD, first.password()))
                    .isTrue();
            assertThat(portal.getBean(Portfolios.class).of("Reseller & Sons").customers())
                    .isEmpty();
        }
        try (ConfigurableApplicationContext portal = start(described("Reseller & Sons", "intruder"))) {
            assertThat(portal.getBean(People.class).all())
                    .extracting(Person::username)
                    .containsExactly("zofia");
        }
        start().close();
        assertThat(output.getAll()).doesNotContain(PASSWORD, "Nowak", "zofia@example.com");
    }

    @Test
    void whatIsMissingIsNamedAndNotQuoted(CapturedOutput output) {
        assertThatThrownBy(
                        () -> start("--portal.administrator.username=zofia", "--portal.administrator.password=short"))
                .isInstanceOf(FirstAdministrator.MissingException.class);
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("these properties are missing or cannot be: portal.administrator.email, "
                        + "portal.administrator.name, portal.administrator.password, portal.reseller")
                .doesNotContain("short");
    }
}
