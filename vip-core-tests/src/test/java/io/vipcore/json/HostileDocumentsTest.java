package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.reflect.TypeToken;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.HostileText;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the text: a value or the one declared exception, in time linear in the text, and no value in the message. */
class HostileDocumentsTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String SECRET = "zqxsecret";

    private static final Customer CUSTOMER = CustomerFixture.of(Customer.builder()
                    .from(JsonDocumentsTest.invited())
                    .profile(Fixtures.profile().organization(SECRET).build())
                    .build())
            .accepted("2024-01-12")
            .authorized("PA-1", "2024-03-01", Fixtures.licenses(1), Fixtures.licenses(2))
            .settled("PA-1", "2024-03-02")
            .renewed("2024-12-20", "2025-01-16")
            .customer();
    private static final Map<TypeToken<?>, String> DOCUMENTS = Map.of(
            TypeToken.of(CustomerHistory.class), JSON.write(Histories.of(CUSTOMER)),
            TypeToken.of(PortfolioDocument.class),
                    JSON.write(new PortfolioDocument(
                            SECRET, Map.of("am-1", SECRET), Fixtures.catalog(), List.of(CUSTOMER))),
            BothJacksons.verdict(OfferGrant.class), JsonDocumentsTest.documentOfARefusal());

    private static void assertRefusedOrRead(TypeToken<?> shape, String document) {
        try {
            assertTrue(JSON.read(shape, document) != null);
        } catch (BadDocumentException e) {
            assertFalse(String.valueOf(e.getMessage()).contains(SECRET), e.getMessage());
        }
    }

    private static Customer named(String organization) {
        return Customer.builder()
                .from(CUSTOMER)
                .profile(Fixtures.profile().organization(organization).build())
                .build();
    }

    @Tag("slow")
    @Test
    void every_beginning_of_a_document_is_refused() {
        DOCUMENTS.forEach((shape, document) -> {
            for (int end = 0; end < document.length(); end++) {
                String beginning = document.substring(0, end);
                BadDocumentException e = assertThrows(BadDocumentException.class, () -> JSON.read(shape, beginning));
                assertFalse(e.getMessage().contains(SECRET), e.getMessage());
            }
        });
    }

    @Property(tries = 2000)
    void a_document_with_a_few_characters_changed(@ForAll Random random) {
        DOCUMENTS.forEach((shape, document) -> {
            StringBuilder changed = new StringBuilder(document);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(changed.length());
                String instead = switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> String.valueOf((char) random.nextInt(0x10000));
                    case 2 ->
                        List.of("null", "[", "]", "{", "}", ",", ":", "\"", "\\", "-", "1e9", "\\ud800")
                                .get(random.nextInt(12));
                    default -> changed.substring(random.nextInt(at + 1), at);
                };
                changed.replace(at, Math.min(changed.length(), at + random.nextInt(20)), instead);
            }
            assertRefusedOrRead(shape, changed.toString());
        });
    }

    @Tag("slow")
    @Test
    void hostile_texts_in_the_place_of_everything() {
        for (HostileText hostile : HostileText.values()) {
            String text = hostile.text();
            assertTimeout(SOON, () -> {
                for (TypeToken<?> shape : DOCUMENTS.keySet()) {
                    assertRefusedOrRead(shape, text);
                    assertRefusedOrRead(shape, "\"" + text + "\"");
                    assertRefusedOrRead(shape, "{\"" + text.replace("\n", "") + "\":1}");
                }
                Customer customer = named(text);
                assertEquals(customer, JSON.read(Customer.class, JSON.write(customer)));
            });
        }
    }

    @Test
    void depth_is_refused_before_it_hurts() {
        for (String opening : List.of("[", "{\"a\":", "[{\"evidence\":")) {
            String deep = opening.repeat(100_000);
            for (TypeToken<?> type : DOCUMENTS.keySet()) {
                assertThrows(BadDocumentException.class, () -> JSON.read(type, deep));
            }
        }
        // The customer, and "a" in it: 64 levels are passed over before the field is unknown, 65 are not.
        String fits = customerWith("[".repeat(63) + "]".repeat(63));
        assertEquals(
                "a: unknown field",
                JSON.refusal(TypeToken.of(Customer.class), fits).getMessage());
        String tooDeep = customerWith("[".repeat(64) + "]".repeat(64));
        assertEquals(
                "deeper than 64 levels",
                JSON.refusal(TypeToken.of(Customer.class), tooDeep).getMessage());
    }

    private static String customerWith(String more) {
        return JSON.write(CUSTOMER).replaceFirst("\\{", "{\"a\":" + more + ",");
    }

    @Test
    void numbers_of_any_length_are_refused() {
        for (String number : List.of(
                "9".repeat(1_000), "-" + "9".repeat(999), "1e2147483648", "1e-999999999999", "0." + "1".repeat(900))) {
            BadDocumentException e = assertThrows(
                    BadDocumentException.class,
                    () -> JSON.read(
                            CustomerEvent.class,
                            "{\"type\":\"INVITATION_ACCEPTED\",\"on\":\"2024-01-12\",\"schema\":" + number + "}"));
            assertTrue(
                    e.getMessage().matches("schema: (must be a whole number|a whole number out of all bounds)"),
                    e.getMessage());
        }
        for (String number : List.of("9".repeat(1_001), "9".repeat(1_000_000), "0." + "1".repeat(1_000_000))) {
            BadDocumentException e = assertThrows(
                    BadDocumentException.class,
                    () -> JSON.read(
                            CustomerEvent.class,
                            "{\"type\":\"INVITATION_ACCEPTED\",\"on\":\"2024-01-12\",\"schema\":" + number + "}"));
            assertTrue(e.getMessage().contains("longer than a text, a name or a number may be"), e.getMessage());
        }
    }

    @Test
    void halves_of_characters_survive() {
        Customer customer = named("\ud83da\"\\\u0000ż");
        String document = JSON.write(customer);
        assertTrue(document.contains("\"\\ud83da\\\"\\\\\\u0000ż\""), document);
        assertEquals(customer, JSON.read(Customer.class, document));
    }

    @Tag("slow")
    @Test
    void many_fields_of_one_hash_cost_no_more_than_others() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 1 << 15; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            document.append('"').append(name).append("\":1,");
        }
        String colliding = document.append("\"a\":1}").toString();
        assertTimeout(SOON, () -> assertRefusedOrRead(TypeToken.of(Customer.class), colliding));
    }

    /** A customer copied after each event would take much longer than that. */
    @Tag("slow")
    @Test
    void a_long_history_is_read_in_time() {
        StringBuilder events = new StringBuilder("[").append(JSON.write(Histories.invitationOf(CUSTOMER)));
        String created =
                ",{\"schema\":1,\"type\":\"AUTHORIZATION_CREATED\",\"on\":\"2024-01-12\",\"by\":\"MEMBER\",\"lines\":"
                        + "[{\"product\":\"CC-ALL-TEAM\",\"quantity\":1}],\"authorization\":\"PA-";
        String cancelled =
                ",{\"schema\":1,\"type\":\"AUTHORIZATION_CANCELLED\",\"on\":\"2024-01-12\",\"authorization\":\"PA-";
        for (int i = 0; i < 12_000; i++) {
            events.append(created).append(i).append("\"}");
            events.append(cancelled).append(i).append("\"}");
        }
        String misfit = cancelled + "0\"}" + cancelled + "none\"}]";
        assertTimeout(SOON, () -> {
            CustomerHistory history = JSON.read(CustomerHistory.class, events + "]");
            assertEquals(24_001, history.events().size());
            assertEquals(12_000, history.customer().authorizations().size());
            assertEquals(
                    "[24002]: the customer has no PA-none",
                    assertThrows(BadDocumentException.class, () -> JSON.read(CustomerHistory.class, events + misfit))
                            .getMessage());
        });
    }

    @Test
    void deep_evidence_that_can_still_be_written_is_refused_when_read() {
        Evidence evidence = Evidence.count("n", 1);
        for (int i = 0; i < 40; i++) {
            evidence = Evidence.group("g", evidence);
        }
        RequestRule rule = RequestRule.PRODUCT_EXCLUDED;
        Verdict<OfferGrant> verdict = Verdict.refused(List.of(new Reason(
                rule, rule.confidence(), rule.sources(), "E", Map.of(), OptionalInt.empty(), List.of(evidence))));
        String document = JSON.write(verdict);
        assertThrows(BadDocumentException.class, () -> JSON.read(BothJacksons.verdict(OfferGrant.class), document));
    }

    @Test
    void a_history_shows_no_name() {
        CustomerHistory history = Histories.of(CUSTOMER);
        assertFalse(history.toString().contains(SECRET));
        assertFalse(new PortfolioDocument(SECRET, Map.of("a", SECRET), Fixtures.catalog(), List.of(CUSTOMER))
                .toString()
                .contains(SECRET));
    }
}
