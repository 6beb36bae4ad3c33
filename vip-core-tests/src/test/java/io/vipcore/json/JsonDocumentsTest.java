package io.vipcore.json;

import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.RequestFixtures.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.reflect.TypeToken;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.docs.Documents;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import io.vipcore.vip.history.CustomerEvent.Step;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documents of {@code docs/integration.md}, and others, to the letter. */
class JsonDocumentsTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Customer INVITED = Customer.builder()
            .vipId(VipId.of("2C3EDFD26A4967C218CA"))
            .profile(Profile.builder()
                    .organization("Atlas Studio")
                    .country("PL")
                    .addressLine1("ul. Prosta 51")
                    .city("Warszawa")
                    .postalCode("00-838")
                    .firstName("Anna")
                    .lastName("Kowalska")
                    .email("anna.kowalska@example.com")
                    .build())
            .segment(MarketSegment.COMMERCIAL)
            .invited(day("2024-01-10"))
            .addOffers(OfferGrant.of(OfferType.TEAM, day("2024-01-10")))
            .addManagers(ManagerAssignment.of("am-1", day("2024-01-10")))
            .build();
    private static final DirectOrder ORDER = DirectOrder.of(day("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3));

    private static String documented(String beginning) throws JsonProcessingException {
        return MAPPER.readTree(Documents.block("docs/integration.md", "json", beginning))
                .toString();
    }

    private static <T> void assertDocument(String document, TypeToken<T> shape, T value) {
        assertEquals(document, JSON.write(value));
        assertEquals(value, JSON.read(shape, document));
    }

    @Test
    void a_customer() throws IOException {
        Customer customer = Customer.builder()
                .from(INVITED)
                .accepted(day("2024-01-12"))
                .addAuthorizations(PurchaseAuthorization.of(
                                "PA-1",
                                day("2024-03-01"),
                                Requester.ACCOUNT_MANAGER,
                                List.of(OrderLine.of("CC-ALL-TEAM", 2)),
                                Optional.of("4711"))
                        .orderedOn(day("2024-03-05")))
                .addOrders(ORDER)
                .addRenewals(RenewalOrder.of(day("2024-12-20"), day("2025-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
                .build();
        assertDocument(documented("{\n  \"vipId\""), TypeToken.of(Customer.class), customer);
    }

    @Test
    void a_customer_with_a_history_of_account_managers() throws IOException {
        Customer customer = Customer.builder()
                .from(INVITED)
                .addManagers(ManagerAssignment.of("am-2", day("2024-06-01")))
                .build();
        String document = JSON.write(INVITED)
                .replace(",\"accountManager\":\"am-1\"", "")
                .replace(
                        ",\"authorizations\"",
                        ",\"managers\":" + documented("[{\"accountManager\"") + ",\"authorizations\"");
        assertDocument(document, TypeToken.of(Customer.class), customer);
    }

    @Test
    void a_customer_without_a_profile() {
        Customer nameless =
                Customer.builder().from(INVITED).profile(Optional.empty()).build();
        String document = JSON.write(INVITED)
                .replaceFirst("\"profile\":\\{[^}]*},", "")
                .replace(
                        ",\"authorizations\"",
                        ",\"managers\":[{\"accountManager\":\"am-1\",\"since\":\"2024-01-10\"}],\"authorizations\"");
        assertDocument(document, TypeToken.of(Customer.class), nameless);
    }

    @Test
    void one_account_manager_may_be_written_in_two_ways() {
        String other = JSON.write(INVITED)
                .replace(",\"accountManager\":\"am-1\"", "")
                .replace(
                        ",\"orders\"",
                        ",\"managers\":[{\"accountManager\":\"am-1\",\"since\":\"2024-01-10\"}],\"orders\"");
        assertEquals(INVITED, JSON.read(Customer.class, other));
    }

    @Test
    void what_is_optional_may_be_null_and_what_is_empty_is_none() {
        String document = JSON.write(INVITED)
                .replace("\"region\":\"\"", "\"region\":null,\"addressLine2\":\"\"")
                .replace("\"invited\"", "\"accepted\":null,\"managers\":null,\"invited\"");
        assertEquals(INVITED, JSON.read(Customer.class, "\uFEFF \n" + document + "\n"));
    }

    @Test
    void a_catalog() throws IOException {
        Catalog catalog = Catalog.of(List.of(
                Fixtures.catalog().get("CC-ALL-TEAM"), Fixtures.catalog().get("ACRO-CLASSIC")));
        assertDocument(documented("[\n  {\n    \"id\""), TypeToken.of(Catalog.class), catalog);
    }

    @Test
    void a_portfolio() throws IOException {
        PortfolioDocument portfolio = new PortfolioDocument(
                "Sample reseller", Map.of("am-1", "Account manager 1"), Catalog.of(List.of()), List.of());
        assertDocument(documented("{\n  \"reseller\""), TypeToken.of(PortfolioDocument.class), portfolio);
    }

    @Test
    void every_type_of_event() throws IOException {
        List<CustomerEvent> events = List.of(
                new CustomerEvent.Invited(INVITED),
                new CustomerEvent.InvitationAccepted(day("2024-01-12")),
                new CustomerEvent.DirectOrderPlaced(ORDER),
                new CustomerEvent.OfferAdded(OfferGrant.of(OfferType.ENTERPRISE, day("2024-02-01"))),
                new CustomerEvent.ManagerAssigned(ManagerAssignment.of("am-2", day("2024-02-01"))),
                new CustomerEvent.AuthorizationCreated(PurchaseAuthorization.of(
                        "PA-1",
                        day("2024-03-01"),
                        Requester.MEMBER,
                        List.of(OrderLine.of("CC-ALL-TEAM", 2)),
                        Optional.of("4711"))),
                new AuthorizationChanged(Step.ORDER_PLACED, "PA-1", day("2024-03-05")),
                new AuthorizationChanged(Step.ORDER_SETTLED, "PA-1", day("2024-03-08")),
                new CustomerEvent.AuthorizationCreated(PurchaseAuthorization.of(
                        "PA-2", day("2024-03-01"), Requester.ACCOUNT_MANAGER, OrderLine.of("CC-ALL-TEAM", 1))),
                new AuthorizationChanged(Step.AUTHORIZATION_CANCELLED, "PA-2", day("2024-03-02")),
                new AuthorizationChanged(Step.AUTHORIZATION_DEACTIVATED, "PA-2", day("2024-05-01")),
                new CustomerEvent.RenewalOrderPlaced(
                        RenewalOrder.of(day("2024-12-20"), day("2025-01-16"), OrderLine.of("CC-ALL-TEAM", 5))));
        String document = documented("[\n  {\n    \"schema\"");
        assertDocument(document, BothJacksons.EVENTS, events);
        assertDocument(document, TypeToken.of(CustomerHistory.class), CustomerHistory.of(events));
        assertEquals(
                CustomerEvent.class.getPermittedSubclasses().length,
                events.stream().map(Object::getClass).distinct().count());
    }

    private static Verdict<NewAuthorization> decided(AuthorizationRequest request) {
        return Fixtures.program(VipEditions.VIP_2018).rules().requestPolicy().decide(request);
    }

    @Test
    void a_refusal() throws IOException {
        CustomerFixture atlas = CustomerFixture.of(INVITED).accepted("2024-01-12");
        Verdict<NewAuthorization> verdict =
                decided(request(atlas, Requester.MEMBER, "2024-02-01", "FRL-ENT=1", "CC-ALL-TEAM=251"));
        String document = documented("{\n  \"schema\": 1, \"outcome\": \"REFUSED\"");
        TypeToken<Verdict<NewAuthorization>> shape = BothJacksons.verdict(NewAuthorization.class);
        assertEquals(document, JSON.withWords(Words.ENGLISH).write(verdict));
        assertEquals(verdict, JSON.read(shape, document));
        assertDocument(document.replaceAll(",\"message\":\"[^\"]*\",\"cure\":\"[^\"]*\"", ""), shape, verdict);
    }

    @Test
    void an_allowed_decision() throws IOException {
        CustomerFixture atlas =
                CustomerFixture.of(INVITED).accepted("2024-01-12").ordered("2024-01-16");
        Verdict<NewAuthorization> verdict = decided(request(atlas, Requester.MEMBER, "2024-03-28", "CC-ALL-TEAM=1"));
        assertDocument(
                documented("{\n  \"schema\": 1, \"outcome\": \"ALLOWED\""),
                BothJacksons.verdict(NewAuthorization.class),
                verdict);
    }

    @Test
    void an_allowed_decision_with_a_line_that_has_no_term() throws IOException {
        TypeToken<Verdict<NewAuthorization>> shape = BothJacksons.verdict(NewAuthorization.class);
        String document = documented("{\n  \"schema\": 1, \"outcome\": \"ALLOWED\"")
                .replaceFirst("\"terms\":\\[\\{[^}]*}]", "\"terms\":[]");
        BadDocumentException e = assertThrows(BadDocumentException.class, () -> JSON.read(shape, document));
        assertEquals("result.terms: must be one for each of 1 lines, were 0", e.getMessage());
    }

    @Test
    void the_sample_portfolio() throws IOException {
        try (InputStream sample = Objects.requireNonNull(
                JsonDocumentsTest.class.getResourceAsStream("/io/vipcore/example/console/sample-portfolio.json"))) {
            String document = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            PortfolioDocument portfolio = JSON.read(PortfolioDocument.class, document);
            assertEquals(42, portfolio.customers().size());
            assertEquals(MAPPER.readTree(document), MAPPER.readTree(JSON.write(portfolio)));
            assertEquals("PortfolioDocument[customers=42, products=15]", portfolio.toString());
        }
    }

    @Test
    void the_conformance_catalog() {
        assertDocument(JSON.write(Fixtures.catalog()), TypeToken.of(Catalog.class), Fixtures.catalog());
    }

    @Test
    void a_rule_is_read_as_it_was_when_it_applied() {
        String written = documentOfARefusal();
        String older = written.replace("\"confidence\":\"STATED\"", "\"confidence\":\"REPORTED\"");
        Verdict<OfferGrant> verdict = JSON.read(BothJacksons.verdict(OfferGrant.class), older);
        assertEquals("REPORTED", verdict.reasons().get(0).confidence().name());
        assertEquals(older, JSON.write(verdict));
        Verdict<OfferGrant> today = JSON.read(BothJacksons.verdict(OfferGrant.class), written);
        assertEquals(today.explain(Locale.ENGLISH), verdict.explain(Locale.ENGLISH));
        assertEquals(today.reasons().get(0).rule(), verdict.reasons().get(0).rule());
    }

    static String documentOfARefusal() {
        return JSON.write(Fixtures.program(VipEditions.VIP_2018)
                .customer(INVITED, day("2024-02-01"))
                .addOffer(OfferType.TEAM));
    }

    static Customer invited() {
        return INVITED;
    }
}
