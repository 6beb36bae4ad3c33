package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vipcore.vip.customer.VipId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who reaches what, by addresses, forms and guessed ids. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityTest {

    private static final String ATLAS = "/customers/" + PortalTest.ATLAS;

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private EventStore store;

    @LocalServerPort
    private int port;

    private long changes;

    @BeforeEach
    void remember() {
        changes = store.changes("Sample reseller");
    }

    /** Nothing in this class is allowed to store anything. */
    @AfterEach
    void nothingWasStored() {
        assertThat(store.changes("Sample reseller")).isEqualTo(changes);
    }

    private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
        return request.with(user(people.loadUserByUsername(username))).with(csrf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/customers/new", "/customers/page.csv", "/customers/1492BA32EC39BDE7F7A9"})
    void whoeverIsNotSignedInSignsInFirst(String address) throws Exception {
        web.perform(get(address)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept",
                "offer?type=TEAM",
                "order?authorization=PA-1",
                "settle?authorization=PA-1",
                "cancel?authorization=PA-1",
                "renew?product=CC-ALL-TEAM&quantity=1",
                "manager?manager=other",
                "authorizations?product=CC-ALL-TEAM&quantity=1&action=create"
            })
    void nobodyReachesACustomerOfAnotherReseller(String form) throws Exception {
        web.perform(as("other", get(ATLAS))).andExpect(status().isNotFound());
        web.perform(as("other", get(ATLAS + "/authorizations"))).andExpect(status().isNotFound());
        web.perform(as("other", post(ATLAS + "/" + form)).param("seen", "4")).andExpect(status().isNotFound());
    }

    @Test
    void thePageOfAnotherResellerShowsNobodyOfThisOne() throws Exception {
        web.perform(as("other", get("/").param("q", "Atlas")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Atlas Studio"))));
        web.perform(as("other", get("/customers/page.csv")))
                .andExpect(content().string(not(containsString("Atlas Studio"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer?type=TEAM",
                "order?authorization=PA-1",
                "settle?authorization=PA-1",
                "cancel?authorization=PA-1",
                "renew?product=CC-ALL-TEAM&quantity=1",
                "manager?manager=am-1"
            })
    void aMemberDoesNotDecideWhatIsTheResellers(String form) throws Exception {
        web.perform(as("member", post(ATLAS + "/" + form)).param("seen", "4")).andExpect(status().isForbidden());
    }

    @Test
    void aMemberSeesTheOwnAccountAndNoOther() throws Exception {
        String own = people.loadUserByUsername("member").vipId();
        String other = people.loadUserByUsername("invited").vipId();
        web.perform(as("member", get("/"))).andExpect(redirectedUrl("/customers/" + own));
        web.perform(as("member", get("/customers/" + own))).andExpect(status().isOk());
        web.perform(as("member", get("/customers/" + other))).andExpect(status().isNotFound());
        web.perform(as("member", post("/customers/" + other + "/accept")).param("seen", "1"))
                .andExpect(status().isNotFound());
        web.perform(as("member", get("/customers/new"))).andExpect(status().isForbidden());
        web.perform(as("member", get("/customers/page.csv"))).andExpect(status().isForbidden());
    }

    @Test
    void onlyThePrimaryAdministratorReassigns() throws Exception {
        web.perform(as("am-2", post(ATLAS + "/manager"))
                        .param("manager", "am-1")
                        .param("seen", "4"))
                .andExpect(status().isForbidden());
        web.perform(as("admin", post(ATLAS + "/manager"))
                        .param("manager", "other")
                        .param("seen", "4"))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"am-1", "member", "invited"})
    void onlyThePrimaryAdministratorReachesPeopleAndEMails(String username) throws Exception {
        web.perform(as(username, get("/people"))).andExpect(status().isForbidden());
        web.perform(as(username, get("/mail"))).andExpect(status().isForbidden());
        web.perform(as(username, post("/people"))
                        .param("username", "forged")
                        .param("password", "long enough to be one")
                        .param("name", "Forged")
                        .param("email", "forged@example.com"))
                .andExpect(status().isForbidden());
        web.perform(as(username, post("/mail?notification=1&claimed=2024-12-20T00:00&sent=false")))
                .andExpect(status().isForbidden());
        assertThat(people.knows("forged")).isFalse();
    }

    @Test
    void aMemberPlacesNoDirectOrder() throws Exception {
        String own = "/customers/" + people.loadUserByUsername("member").vipId();
        web.perform(as("member", get(own))).andExpect(content().string(not(containsString(own + "/orders"))));
        web.perform(as("member", get(own + "/orders"))).andExpect(status().isForbidden());
        web.perform(as("member", post(own + "/orders?product=CC-ALL-TEAM&quantity=1&action=create&seen=4")))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatWasTypedWhereItCannotBeStandsInNoLog(CapturedOutput output) throws Exception {
        web.perform(as("am-1", get(ATLAS).param("asOf", "anna@example.com"))).andExpect(status().isBadRequest());
        assertThat(output.getAll()).doesNotContain("anna@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1492ba32ec39bde7f7a9", "'%20OR%201=1--", "ZZZZZZZZZZZZZZZZZZZZ", "..%3B"})
    void aGuessedIdIsNobody(String vipId) throws Exception {
        web.perform(as("am-1", get("/customers/" + vipId))).andExpect(status().is4xxClientError());
    }

    @Test
    void onlyWhoeverKnowsThePasswordSignsIn() throws Exception {
        web.perform(post("/sign-in")
                        .param("username", "am-1")
                        .param("password", Sample.PASSWORD)
                        .with(csrf()))
                .andExpect(authenticated().withUsername("am-1"));
        web.perform(post("/sign-in")
                        .param("username", "am-1")
                        .param("password", "am-1")
                        .with(csrf()))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        web.perform(post(ATLAS + "/accept").with(user(people.loadUserByUsername("am-1"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void pagesRunNoScriptsOfTheirOwnAndStandInNoFrame() throws Exception {
        web.perform(as("am-1", get("/")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(not(containsString("<style"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?asOf=2024-02-30",
                "/?asOf=0000-01-01",
                "/?page=0",
                "/?size=1001",
                "/?filter=NONE",
                "/?sort=NAME",
                "/customers/1492BA32EC39BDE7F7A9?asOf=yesterday"
            })
    void whatCannotBeAskedIsABadRequest(String address) throws Exception {
        web.perform(as("am-1", get(address))).andExpect(status().isBadRequest());
    }

    @Test
    void theDayBeforeTheInvitationThereIsNoSuchCustomer() throws Exception {
        web.perform(as("am-1", get(ATLAS).param("asOf", "2023-12-19"))).andExpect(status().isNotFound());
        web.perform(as("am-1", get(ATLAS).param("asOf", "2023-12-20"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999", ""})
    void aQuantityThatIsNoneIsRefused(String quantity) throws Exception {
        web.perform(as("am-1", post(ATLAS + "/authorizations"))
                        .param("product", "CC-ALL-TEAM")
                        .param("quantity", quantity)
                        .param("action", "create")
                        .param("seen", "4"))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void aMegabyteInAFieldIsRefusedAtTheField() throws Exception {
        web.perform(as("am-1", post("/customers/new"))
                        .param("organization", "x".repeat(1 << 20))
                        .param("action", "invite"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("organization-problems")));
    }

    @Test
    void aFormLargerThanTheServerReadsIsAnsweredWithAPageOfThePortal() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + "x".repeat(3 << 20)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("Reseller Console", "Nothing was stored.");
    }

    @Test
    void namesAreShownAsTheyAreAndRunNothing() throws Exception {
        web.perform(as("am-1", get("/").param("q", "<script>alert(1)</script>")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aPersonAppearsInNoLog() {
        Person person = people.loadUserByUsername("member");
        assertThat(person.toString()).doesNotContain(person.username(), person.email(), person.name());
        assertThat(VipId.of(person.vipId())).isNotNull();
    }
}
