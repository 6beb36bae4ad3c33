package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vipcore.example.portal.CustomerController.Answer;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.rules.Reason;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.VipId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is refused is said with every reason and stores nothing; what is allowed is stored and says what it asks for. */
@PortalTest
@TestPropertySource(properties = "portal.test=decisions") // a database that no other test changes
class DecisionsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private EventStore store;

    @Autowired
    private PortfolioDocument portfolio;

    @Autowired
    private VipProgram vip;

    private VipId first(Predicate<Customer> condition) {
        return portfolio.customers().stream()
                .filter(customer -> customer.factDays().stream().noneMatch(day -> day.isAfter(PortalTest.TODAY)))
                .filter(condition)
                .findFirst()
                .map(Customer::vipId)
                .orElseThrow();
    }

    private Customer customer(VipId vipId) {
        return store.history("Sample reseller", vipId).orElseThrow().customer();
    }

    private int events(VipId vipId) {
        return store.history("Sample reseller", vipId).orElseThrow().events().size();
    }

    /** With parameters by name and value. */
    private ResultActions decide(String username, VipId vipId, String what, String... parameters) throws Exception {
        var request = post("/customers/" + vipId + "/" + what).param("lang", "en");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request.param("seen", String.valueOf(events(vipId)))
                .header("Accept-Language", "en")
                .with(user(people.loadUserByUsername(username)))
                .with(csrf()));
    }

    private static List<String> reasons(ResultActions answered) {
        Answer answer = (Answer) answered.andReturn().getFlashMap().get("answer");
        return answer.reasons().stream().map(Reason::id).toList();
    }

    @Test
    void whoeverCancelsAnOrderedPurchaseAuthorizationHearsOfTheReturn() throws Exception {
        VipId vipId = PortalTest.ATLAS;
        decide("am-2", vipId, "authorizations", "product", "CC-ALL-TEAM", "quantity", "3", "action", "create")
                .andExpect(redirectedUrl("/customers/" + vipId));
        List<PurchaseAuthorization> all = customer(vipId).authorizations();
        String id = all.get(all.size() - 1).id();
        assertThat(reasons(decide("am-2", vipId, "order", "authorization", id))).isEmpty();
        assertThat(reasons(decide("am-2", vipId, "cancel", "authorization", id)))
                .contains("REQUEST_RETURN_AUTHORIZATION");
        assertThat(customer(vipId).authorization(id).orElseThrow().cancelled()).contains(PortalTest.TODAY);
    }

    @Test
    void anOverdueAccountIsRefusedWithTheCureAndNothingIsStored() throws Exception {
        VipId vipId = first(
                customer -> vip.customer(customer, PortalTest.TODAY).status().standing() == AccountStanding.SUSPENDED);
        int before = events(vipId);
        decide("am-1", vipId, "authorizations", "product", "CC-ALL-TEAM", "quantity", "0", "action", "create")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-PA-003")))
                .andExpect(content().string(containsString("Settle what is overdue.")))
                .andExpect(content().string(containsString("VIP-PA-006")));
        assertThat(events(vipId)).isEqualTo(before);
    }

    @Test
    void anOfferTypeIsAddedOnce() throws Exception {
        VipId vipId = PortalTest.ATLAS;
        decide("am-1", vipId, "offer", "type", "ENTERPRISE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-OFR-001")));
        decide("am-1", vipId, "offer", "type", "SCHOOL").andExpect(status().isBadRequest());
    }

    @Test
    void onlyProductsThatCanBeRequestedAreOffered() throws Exception {
        web.perform(get("/customers/" + PortalTest.ATLAS + "/authorizations")
                        .with(user(people.loadUserByUsername("am-1"))))
                .andExpect(content().string(containsString("value=\"CC-ALL-TEAM\"")))
                .andExpect(content().string(not(containsString("value=\"ACRO-ENT\""))))
                .andExpect(content().string(not(containsString("value=\"CC-DEV-EDU\""))));
    }

    @Test
    void whatHasPassedTheBrowserIsDecidedByTheServer() throws Exception {
        decide("am-1", PortalTest.ATLAS, "authorizations", "product", "ACRO-ENT", "quantity", "1", "action", "create")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-PA-001")));
        decide("am-1", PortalTest.ATLAS, "renew", "product", "CC-ALL-TEAM", "quantity", "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-REN-001")));
        decide("am-1", PortalTest.ATLAS, "renew", "product", "NOBODY", "quantity", "1")
                .andExpect(status().isBadRequest());
        decide("am-1", PortalTest.ATLAS, "cancel", "authorization", "PA-OF-NOBODY")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-CAN-002")));
    }

    @Test
    void aForgedIdIsReplaced() throws Exception {
        String taken = customer(PortalTest.ATLAS).authorizations().get(0).id();
        for (String forged : List.of(taken, "PA-1' OR '1", "x".repeat(1000))) {
            decide(
                            "am-1",
                            PortalTest.ATLAS,
                            "authorizations",
                            "id",
                            forged,
                            "product",
                            "ACRO-TEAM",
                            "quantity",
                            "1",
                            "action",
                            "create")
                    .andExpect(status().is3xxRedirection());
            List<PurchaseAuthorization> all = customer(PortalTest.ATLAS).authorizations();
            assertThat(all.get(all.size() - 1).id()).matches("PA-[0-9A-Z]{8}");
        }
    }

    @Test
    void aDirectOrderIsStoredWithItsTermsAndWithoutAPurchaseAuthorization() throws Exception {
        VipId vipId = PortalTest.ATLAS;
        int authorizations = customer(vipId).authorizations().size();
        String[] lines = {"product", "CC-ALL-TEAM", "quantity", "2", "product", "ACRO-TEAM", "quantity", "1"};
        decide("am-2", vipId, "orders?action=check", lines)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Allowed. Nothing is stored yet.")));
        assertThat(customer(vipId).orders()).isEmpty();
        Answer answer = (Answer) decide("am-2", vipId, "orders?action=create", lines)
                .andExpect(redirectedUrl("/customers/" + vipId))
                .andReturn()
                .getFlashMap()
                .get("answer");
        assertThat(answer.ordered())
                .extracting(CustomerController.Ordered::term)
                .containsOnly(vip.customer(customer(vipId), PortalTest.TODAY).termToOrder("CC-ALL-TEAM"));
        assertThat(customer(vipId).orders())
                .singleElement()
                .satisfies(order -> assertThat(order.lines()).hasSize(2));
        assertThat(customer(vipId).authorizations()).hasSize(authorizations);
    }

    @Test
    void whoeverOrdersDirectlyChoosesFromWhatIsSoldToThem() throws Exception {
        web.perform(get("/customers/" + PortalTest.ATLAS + "/orders").with(user(people.loadUserByUsername("am-1"))))
                .andExpect(content().string(containsString("value=\"CC-ALL-TEAM\"")))
                .andExpect(content().string(containsString("value=\"ACRO-ENT\""))) // never with an authorization
                .andExpect(content().string(not(containsString("value=\"CC-DEV-EDU\""))));
    }

    @Test
    void aDirectOrderBeforeTheLatestEventIsRefusedWithReasonAndCure() throws Exception {
        VipId vipId = portfolio.customers().stream()
                .filter(customer -> customer.isInvitedBy(PortalTest.TODAY))
                .filter(customer -> customer.factDays().stream().anyMatch(day -> day.isAfter(PortalTest.TODAY)))
                .findFirst()
                .map(Customer::vipId)
                .orElseThrow();
        int before = events(vipId);
        decide("am-1", vipId, "orders", "product", "CC-ALL-TEAM", "quantity", "1", "action", "create")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VIP-LIF-001")));
        assertThat(events(vipId)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "CC-ALL-TEAM, 0", "CC-ALL-TEAM, ''", "CC-ALL-TEAM, -1", "NOBODY-SELLS-THIS, 1"})
    void aLineThatIsNoneIsToldInTheForm(String product, String quantity) throws Exception {
        decide("am-1", PortalTest.ATLAS, "orders", "product", product, "quantity", quantity, "action", "create")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at least 1 license in every line")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorizations", "orders"})
    void aLineIsAddedBeforeAProductIsChosen(String form) throws Exception {
        decide("am-1", PortalTest.ATLAS, form, "product", "", "quantity", "", "action", "add")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Product 2")));
    }
}
