package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/integration.md} on JSON, run. */
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
        ObjectMapper mapper =
                new ObjectMapper().registerModule(VipJson.standard().module());
        Customer customer = mapper.readValue(document, Customer.class);
        // end
        assertEquals(ATLAS.customer(), customer);
    }

    @Test
    void verdicts() {
        VipJson json = VipJson.standard();
        Verdict<NewAuthorization> verdict = Fixtures.program(VipEditions.VIP_2018)
                .customer(ATLAS.customer(), LocalDate.parse("2024-02-01"))
                .request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 1));
        // example: audit
        JsonShape<Verdict<NewAuthorization>> audit = json.verdict(json.newAuthorization());
        String record = audit.write(verdict);
        Verdict<NewAuthorization> same = audit.read(record);
        // end
        assertEquals(verdict, same);
    }

    @Test
    void customRules() {
        CustomRule creditLimit =
                CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026").in(Locale.ENGLISH, "S.", "M.", "C.");
        // example: custom rules
        VipJson json = VipJson.standard().withRules(creditLimit);
        // end
        Verdict<Customer> verdict = Verdict.refused(List.of(new Reason(
                creditLimit,
                creditLimit.confidence(),
                creditLimit.sources(),
                "VIP_2018",
                Map.of(),
                OptionalInt.empty(),
                List.of())));
        JsonShape<Verdict<Customer>> shape = json.verdict(json.customer());
        assertEquals(verdict, shape.read(shape.write(verdict)));
    }
}
