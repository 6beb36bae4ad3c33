package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.json.VipJson;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done for a customer: the verdict for a person in both languages, and for a program. */
class ConsoleVerdictTest {

    private static final LocalDate SAMPLE_DAY = LocalDate.parse(ConsoleOptions.SAMPLE_DAY);
    private static final String SUSPENDED = "944B768DDD95DDDC3445";
    private static final String OVERDUE_ON_2024_12_01 = "4B06246DBCA1A775CE96";
    private static final String INVITED_ONLY = "747E97AF73615A20CC89";
    private static final String ENDS_IN_SEPTEMBER = "4CC2B608230D66F02085";
    private static final String ORDERED_ON_2024_12_10 = "C8C0560E605BDD45E64E";

    @Test
    void aRefusedRequestInPolish() {
        assertEquals(
                """
                Lumen Media · stan na 2024-12-20 · VIP_2018
                Żądanie autoryzacji zakupu · Uczestnik programu VIP · 300 × CC-ALL-TEAM, 2 × ACRO-ENT, 0 × CC-ALL-TEAM

                Odmowa.
                - VIP-PA-001: Autoryzacja zakupu nie jest dostępna dla produktu ACRO-ENT. Zamów licencje bezpośrednio od Adobe.
                - VIP-PA-003: Konto jest zawieszone. PA-2 z dnia 2024-08-02 miała termin do 2024-09-01; w dniu 2024-12-20 jest przeterminowana o 110 dni (zawieszenie od 2024-10-02). Ureguluj zaległości.
                - VIP-PA-006: Liczba licencji produktu CC-ALL-TEAM (0) nie jest dodatnia. Podaj co najmniej jeden produkt, każdy w liczbie co najmniej 1.
                - VIP-PA-007: 300 licencji produktu CC-ALL-TEAM to więcej niż 250, które uczestnik może dodać jednorazowo. Zażądaj najwyżej 250 albo poproś opiekuna konta.
                - VIP-PA-008*: Produkt CC-ALL-TEAM w pozycji 3 występuje już w pozycji 1. Podaj całą liczbę w jednej pozycji.
                * Założenie tej biblioteki: żadne publiczne źródło tego nie rozstrzyga.
                """,
                ConsoleRun.text(
                        "--request-pa",
                        "CC-ALL-TEAM=300,ACRO-ENT=2,CC-ALL-TEAM=0",
                        "--requester",
                        "MEMBER",
                        "--customer",
                        SUSPENDED,
                        "--lang",
                        "pl"));
    }

    @Test
    void anAllowedRequestInEnglish() {
        assertEquals(
                """
                Orbit Miasto · 2024-12-20 · VIP_2018
                Request for a purchase authorization · Account manager · 5 × CC-ALL-TEAM, 1 × STOCK-PACK

                Allowed.
                - ORDER_WITH_ADOBE: PA-2 must be ordered from Adobe by 2025-01-19. Otherwise the purchase authorization is overdue from the next day on.

                PA-2: to be ordered from Adobe by 2025-01-19 · PO 4711
                  5 × CC-ALL-TEAM  Creative Cloud All Apps for teams  8 months, 2025-01-18 – 2025-09-17
                  1 × STOCK-PACK   Adobe Stock credit pack            12 months, 2024-12-20 – 2025-12-19 (fixed term)
                """,
                ConsoleRun.text(
                        "--customer",
                        ENDS_IN_SEPTEMBER,
                        "--request-pa",
                        " CC-ALL-TEAM = 5, STOCK-PACK=1",
                        "--po",
                        " 4711 "));
    }

    @Test
    void anAllowedRequestInPolish() {
        assertEquals(
                """
                Prisma Agency · stan na 2024-12-20 · VIP_2024
                Żądanie autoryzacji zakupu · Opiekun konta · 5 × CC-ALL-TEAM, 2 × ACRO-CLASSIC

                Zgoda.
                - AWAITING_ACCEPTANCE: Zaproszenie z dnia 2024-11-30 nie jest przyjęte: klient nie ma jeszcze dostępu do serwisu Admin Console. Przypomnij klientowi o zaproszeniu.
                - OFFER_NOT_ENABLED: Klient nie ma rodzaju oferty: Dla zespołów. Dodaj ten rodzaj oferty, aby także uczestnik widział te produkty.
                - ORDER_WITH_ADOBE: Zamówienie do PA-1 trzeba złożyć w firmie Adobe do dnia 2025-01-03. W przeciwnym razie autoryzacja zakupu będzie od następnego dnia przeterminowana.

                PA-1: do zamówienia w firmie Adobe do dnia 2025-01-03
                  5 × CC-ALL-TEAM   Creative Cloud All Apps for teams  12 miesięcy (cały okres początkowy; data rocznicy nie jest jeszcze ustalona)
                  2 × ACRO-CLASSIC  Acrobat Classic (term license)     36 miesięcy, 2024-12-20 – 2027-12-19 (stały okres)
                """,
                ConsoleRun.text(request(
                        "CC-ALL-TEAM=5,ACRO-CLASSIC=2", INVITED_ONLY, "--lang", "pl", "--edition", "VIP_2024")));
    }

    @Test
    void anAllowedCancellationSaysWhatTheCustomerLoses() {
        assertEquals("""
            Ćma Lab · 2024-12-20 · VIP_2018
            Cancellation of a purchase authorization · PA-2

            Allowed.

            The customer loses the licenses of PA-2:
              1 × CC-PS-TEAM  Photoshop for teams
              5 × ACRO-TEAM   Acrobat Pro for teams
            """, ConsoleRun.text("--cancel-pa", "PA-2", "--customer", "5476ADF8C9BDC104CD58"));
        assertEquals(
                """
                Prisma Werbung · stan na 2024-12-30 · VIP_2018
                Anulowanie autoryzacji zakupu · PA-3

                Zgoda.
                - REQUEST_RETURN_AUTHORIZATION: Zamówienie do PA-3 złożono w dniu 2024-12-10: o autoryzację zwrotu trzeba wystąpić do dnia 2024-12-24. Wystąp do Adobe o autoryzację zwrotu.
                - RETURN_WINDOW_CLOSED: Ostatnim dniem na wystąpienie o autoryzację zwrotu był 2024-12-24; w dniu 2024-12-30 termin ten już minął. Zapytaj Adobe, czy zwrot będzie jeszcze przyjęty.

                Klient traci licencje z autoryzacji zakupu PA-3:
                  2 × SIGN-TX-ENT  Acrobat Sign transactions
                """,
                ConsoleRun.text(
                        "--cancel-pa",
                        "PA-3",
                        "--customer",
                        ORDERED_ON_2024_12_10,
                        "--lang",
                        "pl",
                        "--as-of",
                        "2024-12-30"));
    }

    @Test
    void aRefusedCancellationSaysWhy() {
        assertEquals("""
            Lumen Media · 2024-12-20 · VIP_2018
            Cancellation of a purchase authorization · PA-2

            Refused.
            - VIP-CAN-001: PA-2 of 2024-08-02 has the status Overdue on 2024-12-20; only a pending one can be cancelled. Settle it.
            """, ConsoleRun.text("--cancel-pa", "PA-2", "--customer", SUSPENDED));
        assertEquals(
                """
                Lumen Media · stan na 2024-08-01 · VIP_2018
                Anulowanie autoryzacji zakupu · PA-2

                Odmowa.
                - VIP-CAN-002: Na koncie nie ma w dniu 2024-08-01 autoryzacji zakupu PA-2. Sprawdź identyfikator i dzień.
                """,
                ConsoleRun.text(
                        "--cancel-pa", "PA-2", "--customer", SUSPENDED, "--lang", "pl", "--as-of", "2024-08-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-11-08 | VIP_2018 | ORDER_WITH_ADOBE | PA-4 must be ordered from Adobe by 2024-12-08.
        2024-11-09 | VIP_2018 | VIP-PA-002       | PA-3 of 2024-10-09 was due by 2024-11-08; on 2024-11-09 it is 1 day overdue.
        2024-12-01 | VIP_2018 | VIP-PA-002       | PA-3 of 2024-10-09 was due by 2024-11-08; on 2024-12-01 it is 23 days overdue.
        2024-12-08 | VIP_2018 | VIP-PA-002       | PA-3 of 2024-10-09 was due by 2024-11-08; on 2024-12-08 it is 30 days overdue.
        2024-12-09 | VIP_2018 | VIP-PA-003       | The account is suspended. PA-3 of 2024-10-09 was due by 2024-11-08; on 2024-12-09 it is 31 days overdue (suspended from 2024-12-09 on).
        2024-11-08 | VIP_2024 | VIP-PA-002       | PA-3 of 2024-10-09 was due by 2024-10-23; on 2024-11-08 it is 16 days overdue.
        """)
    void anUnsettledAuthorizationRefusesFromItsDeadlineOn(String day, String edition, String rule, String message)
            throws Exception {
        String[] arguments = request("CC-ALL-TEAM=5", OVERDUE_ON_2024_12_01, "--as-of", day, "--edition", edition);
        assertTrue(ConsoleRun.text(arguments).contains("\n- " + rule + ": " + message + " "));
        JsonNode reason = json(arguments).at("/reasons/0");
        assertEquals(rule, reason.get("rule").textValue());
        assertEquals(message, reason.get("message").textValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''            | 4711  | VIP-PA-006             | There is no line.
        '  '          | 4711  | VIP-PA-006             | There is no line.
        ACRO-TEAM=0   | 4711  | VIP-PA-006             | The quantity 0 of ACRO-TEAM is not positive.
        ACRO-TEAM=-3  | 4711  | VIP-PA-006             | The quantity -3 of ACRO-TEAM is not positive.
        NO-SUCH=1     | 4711  | VIP-PA-005             | NO-SUCH is not sold to the market segment Commercial: the catalog does not list it.
        ACRO-TEAM=1   | ''    | VIP-PA-011             | The purchase order number is blank.
        ACRO-TEAM=1   | ' '   | VIP-PA-011             | The purchase order number is blank.
        NO-SUCH=0     | ' '   | VIP-PA-005, VIP-PA-006, VIP-PA-011 | NO-SUCH is not sold to the market segment Commercial: the catalog does not list it.
        """)
    void whateverCanBeAskedIsRefusedByThePolicyAndNotByTheConsole(
            String lines, String poNumber, String rules, String message) throws Exception {
        JsonNode json = json(request(lines, ENDS_IN_SEPTEMBER, "--po", poNumber));
        assertEquals("REFUSED", json.get("outcome").textValue());
        assertEquals(List.of(rules.split(", ")), values(json.get("reasons"), "rule"));
        assertEquals(message, json.at("/reasons/0/message").textValue());
        assertTrue(json.at("/result").isMissingNode());
        assertTrue(ConsoleRun.text(request(lines, ENDS_IN_SEPTEMBER, "--po", poNumber))
                .contains(message));
    }

    @Test
    void beforeTheInvitationThePolicyAnswersToo() throws Exception {
        String[] day = {"--as-of", "2024-02-23"};
        assertEquals(
                List.of("VIP-PA-010"),
                values(json(request("CC-ALL-TEAM=5", ENDS_IN_SEPTEMBER, day)).get("reasons"), "rule"));
        assertEquals(
                List.of("VIP-CAN-002"),
                values(
                        json(with(List.of("--cancel-pa", "PA-1", "--customer", ENDS_IN_SEPTEMBER), day))
                                .get("reasons"),
                        "rule"));
    }

    @Test
    void theRequesterIsTheAccountManagerUnlessGiven() throws Exception {
        JsonNode manager = json(request("CC-ALL-TEAM=5", INVITED_ONLY));
        assertEquals("ACCOUNT_MANAGER", manager.at("/result/authorization/by").textValue());
        assertEquals(manager, json(request("CC-ALL-TEAM=5", INVITED_ONLY, "--requester", "ACCOUNT_MANAGER")));
        JsonNode member = json(request("CC-ALL-TEAM=5", INVITED_ONLY, "--requester", "MEMBER"));
        assertEquals(List.of("VIP-PA-004", "VIP-PA-009"), values(member.get("reasons"), "rule"));
    }

    /** Facts of a later day count as well: an id that exists is never given again. */
    @ParameterizedTest
    @CsvSource({
        "747E97AF73615A20CC89, 2024-12-20, PA-1",
        "4CC2B608230D66F02085, 2024-12-20, PA-2",
        "C8C0560E605BDD45E64E, 2024-12-20, PA-4",
        "8E54F870CFD08AD3ECBC, 2024-06-03, PA-4",
    })
    void theNewIdFollowsTheHighest(String customer, String day, String id) throws Exception {
        JsonNode json = json(request("CC-PS-TEAM=1", customer, "--as-of", day));
        assertEquals(id, json.at("/result/authorization/id").textValue());
    }

    @Test
    void idsOfOtherFormsDoNotDisturb(@TempDir Path folder) throws Exception {
        for (List<String> ids : List.of(
                List.of("Bestellung 7", "PA-99999999999999999999", "PA-100000000000000000000"),
                List.of("PA-x", "PA-2", "PA-0000000000000000000000000100000000000000000000"))) {
            String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
                for (int i = 0; i < 3; i++) {
                    SamplePortfolio.at(root, "/customers/1/authorizations/" + i).put("id", ids.get(i));
                }
            }));
            JsonNode json = json(request("CC-PS-TEAM=1", SamplePortfolio.SECOND, "--portfolio", file));
            assertEquals(
                    "PA-100000000000000000001",
                    json.at("/result/authorization/id").textValue());
        }
    }

    @Test
    void jsonHoldsTheWholeDerivation() throws Exception {
        JsonNode json = json(request("CC-ALL-TEAM=5,ACRO-ENT=2", SUSPENDED, "--lang", "pl"));
        assertEquals(List.of("asOf", "edition", "customer", "decision", "schema", "outcome", "reasons"), names(json));
        assertEquals("2024-12-20", json.get("asOf").textValue());
        assertEquals("VIP_2018", json.get("edition").textValue());
        assertEquals(SUSPENDED, json.get("customer").textValue());
        assertEquals("REQUEST_PA", json.get("decision").textValue());
        assertEquals("REFUSED", json.get("outcome").textValue());
        assertEquals(2, json.get("reasons").size());
        PortfolioFile sample = PortfolioFile.read(Optional.empty());
        Customer suspended = sample.customers().stream()
                .filter(customer -> customer.vipId().toString().equals(SUSPENDED))
                .findFirst()
                .orElseThrow();
        Words polish = Words.of(Locale.forLanguageTag("pl"));
        ObjectNode verdict = (ObjectNode) new ObjectMapper()
                .readTree(VipJson.jackson3()
                        .withWords(polish)
                        .write(VipProgram.of(VipEditions.VIP_2018, sample.catalog())
                                .customer(suspended, SAMPLE_DAY)
                                .request(
                                        Requester.ACCOUNT_MANAGER,
                                        "PA-3",
                                        RequestedLine.of("CC-ALL-TEAM", 5),
                                        RequestedLine.of("ACRO-ENT", 2))));
        assertEquals(verdict.get("reasons"), json.get("reasons"));
        assertEquals(
                "Autoryzacja zakupu nie jest dostępna dla produktu ACRO-ENT.",
                json.at("/reasons/0/message").textValue());
        assertEquals("Ureguluj zaległości.", json.at("/reasons/1/cure").textValue());
        assertTrue(json.at("/result").isMissingNode());
    }

    @Test
    void jsonHoldsWhatFollows() throws Exception {
        JsonNode created = json(request("CC-ALL-TEAM=5,STOCK-PACK=1", ENDS_IN_SEPTEMBER, "--po", " 4711 "));
        assertEquals("ALLOWED", created.get("outcome").textValue());
        assertEquals("OBLIGATION", created.at("/reasons/0/severity").textValue());
        assertEquals(new ObjectMapper().readTree("""
            {"authorization": {"id": "PA-2", "created": "2024-12-20", "by": "ACCOUNT_MANAGER",
               "lines": [{"product": "CC-ALL-TEAM", "quantity": 5}, {"product": "STOCK-PACK", "quantity": 1}],
               "poNumber": "4711"},
             "orderBy": "2025-01-19",
             "terms": [
               {"kind": "PRORATED", "months": 8, "from": "2025-01-18", "through": "2025-09-17"},
               {"kind": "OWN_TERM", "months": 12, "from": "2024-12-20", "through": "2025-12-19"}]}
            """), created.get("result"));
        JsonNode late = json(request("CC-ALL-TEAM=5", ENDS_IN_SEPTEMBER, "--as-of", "2025-08-30"));
        assertEquals(new ObjectMapper().readTree("""
            {"kind": "LAST_PARTIAL_MONTH", "from": "2025-08-30", "through": "2025-09-17"}
            """), late.at("/result/terms/0"));
        assertEquals(
                List.of("IN_RENEWAL_WINDOW", "LAST_PARTIAL_MONTH", "ORDER_WITH_ADOBE"),
                values(late.get("reasons"), "rule"));

        JsonNode cancelled = json("--cancel-pa", "PA-2", "--customer", "5476ADF8C9BDC104CD58");
        assertEquals("CANCEL_PA", cancelled.get("decision").textValue());
        assertEquals("ALLOWED", cancelled.get("outcome").textValue());
        assertEquals(0, cancelled.get("reasons").size());
        assertEquals(new ObjectMapper().readTree("""
            [{"product": "CC-PS-TEAM", "quantity": 1}, {"product": "ACRO-TEAM", "quantity": 5}]
            """), cancelled.at("/result/lines"));
        assertEquals("2024-12-20", cancelled.at("/result/cancelled").textValue());
    }

    @Test
    void onlyMessageAndCureDependOnTheLanguage() throws Exception {
        String[] arguments = request("CC-ALL-TEAM=300,ACRO-ENT=2", SUSPENDED, "--requester", "MEMBER");
        JsonNode english = json(arguments);
        JsonNode polish = json(with(List.of(arguments), "--lang", "pl"));
        assertFalse(english.equals(polish));
        for (JsonNode json : List.of(english, polish)) {
            ((ArrayNode) json.get("reasons"))
                    .forEach(reason -> ((ObjectNode) reason).remove(List.of("message", "cure")));
        }
        assertEquals(english, polish);
    }

    /** Nothing is added to or lost from what the library says, for anybody in the sample. */
    @Test
    void everyVerdictIsTheLibrarys() throws Exception {
        PortfolioFile sample = PortfolioFile.read(Optional.empty());
        for (VipEdition edition : VipEditions.all()) {
            VipProgram vip = VipProgram.of(edition, sample.catalog());
            for (Customer customer : sample.customers()) {
                String[] asked = request(
                        "CC-ALL-TEAM=5,ACRO-ENT=2",
                        customer.vipId().toString(),
                        "--requester",
                        "MEMBER",
                        "--edition",
                        edition.id());
                Verdict<NewAuthorization> request = vip.customer(customer, SAMPLE_DAY)
                        .request(
                                Requester.MEMBER,
                                json(asked).at("/result/authorization/id").asText("none"),
                                RequestedLine.of("CC-ALL-TEAM", 5),
                                RequestedLine.of("ACRO-ENT", 2));
                assertSays(request, asked);
                for (PurchaseAuthorization authorization : customer.authorizations()) {
                    assertSays(
                            vip.customer(customer, SAMPLE_DAY).cancel(authorization.id()),
                            "--cancel-pa",
                            authorization.id(),
                            "--customer",
                            customer.vipId().toString(),
                            "--edition",
                            edition.id());
                }
            }
        }
    }

    private static void assertSays(Verdict<?> verdict, String... arguments) throws Exception {
        JsonNode json = json(arguments);
        assertEquals(verdict.isAllowed(), json.get("outcome").textValue().equals("ALLOWED"));
        assertEquals(verdict.isAllowed(), json.at("/result").isObject());
        assertEquals(verdict.reasons().stream().map(Reason::id).toList(), values(json.get("reasons"), "rule"));
        for (String language : List.of("en", "pl")) {
            String text = ConsoleRun.text(with(List.of(arguments), "--lang", language));
            String explanation = verdict.explain(Locale.forLanguageTag(language));
            assertTrue(text.contains("\n\n" + explanation + "\n"), text);
            assertEquals(verdict.isAllowed(), text.contains(explanation + "\n\n"), text);
        }
    }

    @Test
    void whatIsTypedCannotActOnTheTerminal() throws Exception {
        String hostile = "\u001b[31mA\u202eB\u2028\u0007\nC\ud800";
        for (String[] arguments : List.of(
                request(hostile + "=1", SUSPENDED, "--po", hostile),
                with(List.of("--cancel-pa", hostile, "--customer", SUSPENDED)))) {
            String text = ConsoleRun.text(arguments);
            assertTrue(text.contains("�[31mA�B���C�"), text);
            String json = ConsoleRun.text(with(List.of(arguments), "--format", "json"));
            for (String printed : List.of(text, json)) {
                assertFalse(printed.matches("(?s).*[\\p{Cntrl}&&[^\n]].*"), printed);
                assertFalse(printed.matches("(?s).*[\u0080-\u009f\u202e\u2028].*"), printed);
            }
            assertTrue(
                    new ObjectMapper().readTree(json).findValuesAsText("value").contains(hostile),
                    "JSON loses nothing");
        }
    }

    private static String[] request(String lines, String customer, String... more) {
        return with(List.of("--request-pa", lines, "--customer", customer), more);
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static JsonNode json(String... arguments) throws Exception {
        return ConsoleRun.json(with(List.of(arguments), "--format", "json"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> values(JsonNode array, String member) {
        List<String> values = new ArrayList<>();
        array.forEach(element -> values.add(element.get(member).textValue()));
        return values;
    }
}
