package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The examples of {@code docs/integration.md} on JSON, run. */
class JsonExamplesTest {

    private static final CustomerFixture ATLAS = CustomerFixture.invited("2024-01-10");
    private static final Verdict<NewAuthorization> VERDICT = Fixtures.program(VipEditions.VIP_2018)
            .customer(ATLAS.customer(), LocalDate.parse("2024-02-01"))
            .request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 1));

    @Test
    void texts() {
        CustomerHistory history = Histories.of(ATLAS);
        // example: texts
        VipJson json = VipJson.jackson3();
        String stored = json.write(history);
        CustomerHistory same = json.read(stored, CustomerHistory.class);
        // end
        assertEquals(history, same);
    }

    @Test
    void aMapper() throws IOException {
        Customer atlas = ATLAS.customer();
        // example: mapper
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        ObjectMapper two = new ObjectMapper().registerModule(new Jackson2Module());
        String document = three.writeValueAsString(atlas);
        Customer customer = two.readValue(document, Customer.class);
        // end
        assertEquals(atlas, customer);
    }

    @Test
    void verdicts() {
        VipJson json = VipJson.jackson2();
        Verdict<NewAuthorization> verdict = VERDICT;
        // example: audit
        String record = json.write(verdict);
        Verdict<NewAuthorization> same = json.readVerdict(record, NewAuthorization.class);
        String shown = json.withWords(Words.of(Locale.ENGLISH)).write(verdict);
        // end
        assertEquals(verdict, same);
        assertTrue(shown.contains("\"cure\""));
    }

    @Test
    void customRules() {
        CustomRule creditLimit =
                CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026").in(Locale.ENGLISH, "S.", "M.", "C.");
        // example: custom rules
        VipJson json = VipJson.jackson3().withRules(creditLimit);
        Jackson3Module module = new Jackson3Module(json);
        // end
        assertTrue(json.vocabulary().rules().containsKey("ACME-CREDIT-1"));
        assertEquals(json.words(), java.util.Optional.empty());
        assertEquals("io.vipcore.json.Jackson3Module", module.getModuleName());
    }
}
