package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whom the primary administrator adds signs in, and reaches what is theirs. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class PeopleTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    private ResultActions add(String administrator, String username, String vipId, String... more) throws Exception {
        var request = post("/people?lang=en")
                .param("username", username)
                .param("password", PASSWORD)
                .param("name", "Zofia Nowak")
                .param("email", "zofia@example.com")
                .param("vipId", vipId);
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return web.perform(
                request.with(user(people.loadUserByUsername(administrator))).with(csrf()));
    }

    private ResultActions signIn(String username) throws Exception {
        return web.perform(post("/sign-in")
                .param("username", username)
                .param("password", PASSWORD)
                .with(csrf()));
    }

    @Test
    void anAccountManagerSignsInAndManagesCustomers(CapturedOutput output) throws Exception {
        add("admin", "zofia", "").andExpect(redirectedUrl("/people"));
        signIn("zofia").andExpect(authenticated().withUsername("zofia").withRoles("MANAGER"));
        assertThat(people.managers("Sample reseller")).containsEntry("zofia", "Zofia Nowak");
        assertThat(people.managers(Sample.OTHER_RESELLER)).doesNotContainKey("zofia");
        assertThat(people.loadUserByUsername("zofia").password())
                .startsWith("$2")
                .doesNotContain(PASSWORD);
        assertThat(output.getAll()).doesNotContain(PASSWORD, "Nowak", "zofia@example.com");
    }

    @Test
    void aMemberSignsInAndSeesTheOwnAccount() throws Exception {
        String own = PortalTest.ATLAS.value();
        add("admin", "atlas", own).andExpect(redirectedUrl("/people"));
        signIn("atlas").andExpect(authenticated().withRoles("MEMBER"));
        web.perform(get("/").with(user(people.loadUserByUsername("atlas"))))
                .andExpect(redirectedUrl("/customers/" + own));
        web.perform(get("/people?lang=en").with(user(people.loadUserByUsername("admin"))))
                .andExpect(content().string(containsString("/customers/" + own)));
    }

    @Test
    void aFormThatAsksForMoreGivesNoMore() throws Exception {
        add("admin", "forger", "", "administrator", "true", "reseller", Sample.OTHER_RESELLER);
        signIn("forger").andExpect(authenticated().withRoles("MANAGER"));
        assertThat(people.loadUserByUsername("forger").reseller()).isEqualTo("Sample reseller");
    }

    @Test
    void theAdministratorOfAnotherResellerAddsNobodyToACustomerOfThisOne() throws Exception {
        add("other", "spy", PortalTest.ATLAS.value())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No customer of yours has this VIP ID.")))
                .andExpect(content().string(not(containsString("am-1"))));
        assertThat(people.knows("spy")).isFalse();
    }

    @Test
    void everyProblemStandsAtItsFieldAndThePasswordIsNotShownAgain() throws Exception {
        web.perform(post("/people?lang=en")
                        .param("username", "am-1")
                        .param("password", "short")
                        .param("name", " ")
                        .param("vipId", "nobody")
                        .with(user(people.loadUserByUsername("admin")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody already has this user name.")))
                .andExpect(content().string(containsString("id=\"password-problem\"")))
                .andExpect(content().string(containsString("id=\"name-problem\"")))
                .andExpect(content().string(containsString("id=\"email-problem\"")))
                .andExpect(content().string(containsString("id=\"vipId-problem\"")))
                .andExpect(content().string(not(containsString("short"))));
    }

    @ParameterizedTest
    @CsvSource({
        "username, a b",
        "username, <b>",
        "password, 12345678901",
        "email, zofia",
        "email, 'a@example.com, b@example.com'",
        "email, a@example",
    })
    void whatCannotBeIsRefused(String field, String value) throws Exception {
        String before = people.all().toString();
        var request = post("/people").param(field, value);
        for (String other : new String[] {"username", "password", "name", "email"}) {
            if (!other.equals(field)) {
                request.param(other, other.equals("email") ? "z@example.com" : "somebody-else");
            }
        }
        web.perform(request.with(user(people.loadUserByUsername("admin"))).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(field + "-problem")));
        assertThat(people.all()).hasToString(before);
    }

    @Test
    void aMegabyteInEveryFieldIsRefused() throws Exception {
        String large = "x".repeat(1 << 18);
        add("admin", large, large, "password", large).andExpect(status().isUnprocessableContent());
    }
}
