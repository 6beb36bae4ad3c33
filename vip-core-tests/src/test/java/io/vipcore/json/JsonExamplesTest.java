package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Editions;
import io.vipcore.language.Language;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/json.md}, run. */
class JsonExamplesTest {

    private static final CustomerFixture ATLAS = CustomerFixture.invited("2024-01-10");

    @Test
    void events() {
        CustomerHistory history = Histories.of(ATLAS);
        // example: events
        VipJson json = VipJson.standard();
        String stored = json.events().write(history.events());
        CustomerHistory same = json.history().read(stored);
        // end
        assertEquals(history, same);
    }

    @Test
    void aMapper() throws IOException {
        String document = VipJson.standard().customer().write(ATLAS.customer());
        // example: mapper
        ObjectMapper mapper = new ObjectMapper().registerModule(new VipModule(VipJson.standard()));
        Customer customer = mapper.readValue(document, Customer.class);
        // end
        assertEquals(ATLAS.customer(), customer);
    }

    @Test
    void verdicts() {
        VipJson json = VipJson.standard();
        VipProgram vip = Fixtures.program(Editions.VIP_2018);
        AuthorizationRequest request = RequestFixtures.request(ATLAS, Requester.MEMBER, "2024-02-01", "CC-ALL-TEAM=1")
                .build();
        // example: audit
        JsonShape<Verdict<NewAuthorization>> audit = json.verdict(json.newAuthorization());
        String record = audit.write(vip.requestAuthorization(request));
        Verdict<NewAuthorization> said = audit.read(record);
        // end
        assertEquals(vip.requestAuthorization(request), said);
    }

    @Test
    void ownRules() {
        OwnRule creditLimit =
                OwnRule.refusal("ACME-CREDIT-1", "credit policy of 2026").in(Language.ENGLISH, "S.", "M.", "C.");
        // example: own rules
        VipJson json = VipJson.standard().withRules(creditLimit);
        // end
        Verdict<Customer> verdict = new Verdict.Refused<>(
                List.of(new Reason(creditLimit, "VIP_2018", Map.of(), OptionalInt.empty(), List.of())));
        JsonShape<Verdict<Customer>> shape = json.verdict(json.customer());
        assertEquals(verdict, shape.read(shape.write(verdict)));
    }
}
