package com.acme.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.page.Page;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What goes over HTTP is the JSON that {@link VipJson} writes, member by member. */
@SpringBootTest
class PortalTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-20");
    private static final String ATLAS = "/customers/2C3EDFD26A4967C218CA";
    private static final VipId NEW = VipId.of("0123456789ABCDEF0123");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private VipProgram vip;

    @Autowired
    private VipJson json;

    @Autowired
    private PortfolioDocument portfolio;

    private MockMvc portal;
    private Customer atlas;
    private CustomerOnDay onDay;

    @BeforeEach
    void start() {
        portal = MockMvcBuilders.webAppContextSetup(context).build();
        atlas = portfolio.customers().get(0);
        onDay = vip.customer(atlas, DAY);
    }

    @Test
    void a_customer_is_shown_and_taken_as_documented() throws Exception {
        assertEquals(json.write(atlas), answer(200, get(ATLAS)));
        assertEquals(json.write(atlas), answer(201, post("/customers"), json.write(atlas)));
    }

    @Test
    void one_day_of_a_customer() throws Exception {
        assertEquals(json.write(onDay.status()), answer(200, get(ATLAS + "/status?asOf=" + DAY)));
        assertEquals(json.write(onDay), answer(200, get(ATLAS + "/details?asOf=" + DAY)));
        assertEquals(json.write(onDay.agenda()), answer(200, get(ATLAS + "/agenda?asOf=" + DAY)));
        assertEquals(json.write(onDay.renewalWindow()), answer(200, get(ATLAS + "/window?asOf=" + DAY)));
        assertEquals(
                json.write(onDay.termToOrder("CC-ALL-TEAM")),
                answer(200, get(ATLAS + "/term?product=CC-ALL-TEAM&asOf=" + DAY)));
        assertEquals(json.write(vip.spans(atlas)), answer(200, get(ATLAS + "/spans")));
    }

    @Test
    void the_page_and_a_part_of_it() throws Exception {
        Page<CustomerStatus, CustomerFilter> page = vip.page(portfolio.customers(), DAY);
        assertEquals(json.write(page), answer(200, get("/customers?asOf=" + DAY)));

        String part = answer(200, get("/customers/part?filter=READY_TO_RENEW&number=1&size=10&asOf=" + DAY));
        assertTrue(part.startsWith("{\"counts\":" + json.write(page.counts()) + ",\"part\":{\"customers\":[{"), part);
        assertTrue(part.contains("\"name\":\"Łódź Studio\""), part);
        assertTrue(part.endsWith("\"before\":0,\"total\":1}}"), part);
    }

    @Test
    void dates_and_the_edition() throws Exception {
        LocalDate anniversary = LocalDate.parse("2025-01-16");
        RenewalWindow window = vip.renewalWindow(anniversary);
        assertEquals(json.write(window), answer(200, get("/anniversaries/2025-01-16/window")));
        assertEquals(
                json.write(vip.termToOrder(anniversary, DAY)),
                answer(200, get("/anniversaries/2025-01-16/term?added=" + DAY)));
        assertEquals(json.write(vip.edition()), answer(200, get("/edition")));
    }

    @Test
    void a_verdict_allowed_and_refused() throws Exception {
        Verdict<NewAuthorization> allowed = wanted(5);
        String document = answer(200, post(ATLAS + "/authorizations?asOf=" + DAY), wantedDocument(5));
        assertEquals(json.write(allowed), document);
        assertEquals(allowed, json.readVerdict(document, NewAuthorization.class));

        assertEquals(
                json.write(wanted(300)), answer(422, post(ATLAS + "/authorizations?asOf=" + DAY), wantedDocument(300)));
    }

    @Test
    void a_verdict_with_words_in_the_language_of_the_request() throws Exception {
        String document = answer(
                422,
                post(ATLAS + "/authorizations?words&asOf=" + DAY).header("Accept-Language", "pl-PL"),
                wantedDocument(300));
        assertEquals(json.withWords(Words.POLISH).write(wanted(300)), document);
        assertTrue(document.contains("\"message\":\"300 licencji"), document);
    }

    @Test
    void an_invitation_and_what_happens_then() throws Exception {
        InvitationForm form = InvitationForm.builder()
                .organization("Atlas Studio")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 51")
                .city("Warszawa")
                .postalCode("00-838")
                .firstName("Anna")
                .lastName("Kowalska")
                .email("anna.kowalska@example.com")
                .accountManager("am-1")
                .invitedOn(LocalDate.parse("2024-01-10"))
                .build();
        Verdict<Change> invited = vip.startHistory(form, NEW, KnownCustomers.none());
        assertEquals(json.write(invited), answer(200, post("/histories/" + NEW), json.write(form)));

        Command command = Command.acceptInvitation(LocalDate.parse("2024-01-12"));
        Verdict<Change> accepted = vip.handle(invited.allowed().orElseThrow().history(), command);
        assertEquals(json.write(accepted), answer(200, post("/histories/" + NEW + "/commands"), json.write(command)));

        CustomerHistory history = accepted.allowed().orElseThrow().history();
        assertEquals(json.write(history), answer(200, get("/histories/" + NEW)));
        assertEquals(json.write(history.events()), answer(200, get("/histories/" + NEW + "/events")));
        assertEquals(json.write(history), answer(200, put("/histories/" + NEW), json.write(history)));
        assertEquals(
                json.write(vip.notifications(history, LocalDate.parse("2024-01-01"), DAY)),
                answer(200, get("/histories/" + NEW + "/notifications?from=2024-01-01&through=" + DAY)));
    }

    @Test
    void an_empty_form_is_refused_field_by_field() throws Exception {
        Verdict<Change> refused = vip.startHistory(InvitationForm.builder().build(), NEW, KnownCustomers.none());
        assertFalse(refused.isAllowed());
        assertEquals(json.write(refused), answer(200, post("/histories/AAAAAAAAAAAAAAAAAAAA"), "{}"));
    }

    @Test
    void a_bad_body_ends_in_400_with_path_and_problem_and_nobody_s_data() throws Exception {
        String bad = json.write(atlas).replace("\"invited\":\"2024-01-10\"", "\"invited\":\"Kowalska\"");
        assertBad("invited", "must be a date yyyy-MM-dd", answer(400, post("/customers"), bad));

        String unknown = json.write(atlas).replace("\"city\":", "\"town\":\"Kowalska\",\"city\":");
        assertBad("profile.town", "unknown field", answer(400, post("/customers"), unknown));

        String cut = json.write(atlas).substring(0, 200);
        assertFalse(answer(400, post("/customers"), cut).contains("Kowalska"));
    }

    @Test
    void a_bad_value_within_an_application_s_own_body() throws Exception {
        String bad = wantedDocument(5).replace("5", "\"Kowalska\"");
        assertBad("quantity", "", answer(400, post(ATLAS + "/authorizations?asOf=" + DAY), bad));
    }

    @Test
    void a_bad_value_that_is_the_whole_body() throws Exception {
        String far = "{\"invitedOn\":\"+10000-01-01\"}";
        assertBad("invitedOn", "must be a day", answer(400, post("/histories/AAAAAAAAAAAAAAAAAAAA"), far));
        assertTrue(answer(400, post("/customers"), "").contains("The body is missing or cannot be read."));
    }

    @Test
    void a_day_of_the_address_beyond_all_bounds() throws Exception {
        String answer = answer(400, get("/customers").param("asOf", "+10000-01-01"));
        assertTrue(answer.contains("must be a day from 0001-01-01 to 9999-12-31"), answer);
        answer(400, get(ATLAS + "/status?asOf=0000-12-31"));
    }

    @Test
    void a_product_that_is_stored_and_not_listed_is_no_mistake_of_who_asks() throws Exception {
        String gone = json.write(atlas).replace("CC-ALL-TEAM", "GONE");
        answer(201, post("/customers"), gone);
        answer(500, get(ATLAS + "/status?asOf=" + DAY));
        answer(201, post("/customers"), json.write(atlas));
    }

    private static void assertBad(String path, String problem, String answer) {
        assertTrue(answer.contains("\"path\":\"" + path + "\""), answer);
        assertTrue(answer.contains("\"problem\":\"" + problem), answer);
        assertFalse(answer.contains("Kowalska"), answer);
    }

    private Verdict<NewAuthorization> wanted(int quantity) {
        return onDay.request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", quantity));
    }

    private static String wantedDocument(int quantity) {
        return """
                {"id": "PA-1", "requester": "MEMBER", "lines": [{"product": "CC-ALL-TEAM", "quantity": %d}]}""".formatted(quantity);
    }

    private String answer(int status, MockHttpServletRequestBuilder request, String body) throws Exception {
        return answer(status, request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private String answer(int status, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = portal.perform(request).andReturn().getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertEquals(status, response.getStatus(), body);
        return body;
    }
}
