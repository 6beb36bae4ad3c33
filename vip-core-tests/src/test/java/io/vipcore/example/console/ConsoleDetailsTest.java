package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleDetailsTest {

    @Test
    void polishDetailsOfASuspendedCustomer() {
        assertEquals("""
            Lumen Media · stan na 2024-12-20 · VIP_2018

            Szczegóły dotyczące klienta
              Numer VIP                           944B768DDD95DDDC3445
              Klient                              Lumen Media
              Adres                               12 rue de la République, 69002 Lyon, FR
              Główna osoba kontaktowa             Jürgen Novák, contact35@customer35.example.com
              Segment                             Sektor publiczny
              Rodzaj oferty                       Dla zespołów (2023-08-08), Dla przedsiębiorstw (2024-07-27)
              Osoba zarządzająca                  Account manager 1
              Status zaproszenia do programu VIP  Przyjęte (2023-10-02)

            Stan na ten dzień
              Stan konta                      Zawieszone
              Data rocznicy                   2025-02-07
              Odnowienie                      Zbliża się data odnowienia
              Okres odnowienia                2025-01-08 – 2025-03-09
              Okres, na jaki trzeba zamówić   1 miesiąc, 2025-01-07 – 2025-02-06
              Żądania przeterminowane         Ureguluj zaległą płatność: licencje nie działają od 2024-10-02 (PA-2)
              Zbliżające się daty odnowienia  Powiadom klienta o terminie odnowienia 2025-02-07

            Oś czasu: 14 miesięcy, jeśli nic się nie zrobi
                          2024        2025
                          11    12    01    02    03    04    05    06    07    08    09    10    11    12
                          ┼─────┼──▼──┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────
              Odnowienie  ─░░░░░░░░░░░░▒▒▒▒▒▒◆▓▓▓▓▓×××××××××××××××××××××××××××××××××××××××××××××××××××××××××××
              PA-2        ████████████████████████████████████████████████████████████████████████████████████

                          ▼ Stan na ten dzień           2024-12-20
                          ◆ Data rocznicy               2025-02-07
              Odnowienie  ─ Przed terminem              do 2024-11-09
                          ░ Zbliża się data odnowienia  2024-11-10 – 2025-01-07
                          ▒ Gotowe do odnowienia        2025-01-08 – 2025-02-07
                          ▓ Po terminie odnowienia      2025-02-08 – 2025-03-09
                          × Wygasłe                     od 2025-03-10
              PA-2        █ Stan konta: Zawieszone

            Oczekujące i przeterminowane autoryzacje licencji
              Autoryzacja  Utworzona   Kto utworzył   Status           Termin                               Produkty
              ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
              PA-2         2024-08-02  Opiekun konta  Przeterminowana  licencje nie działają od 2024-10-02  5 × ACRO-DEV-EDU

            Produkty
              Produkt       Nazwa                                  Liczba licencji
              ────────────────────────────────────────────────────────────────────
              ACRO-DEV-EDU  Acrobat for education, device license                5
              ACRO-ENT      Acrobat Pro for enterprise                           5

            Historia autoryzacji licencji
              Autoryzacja  Utworzona   Kto utworzył   Status           Od dnia     Produkty
              ─────────────────────────────────────────────────────────────────────────────────────
              PA-1         2024-08-02  Opiekun konta  Zrealizowana     2024-08-20  5 × ACRO-ENT
              PA-2         2024-08-02  Opiekun konta  Przeterminowana  2024-09-02  5 × ACRO-DEV-EDU

            Gotowy do przejścia?
              Do VIP Marketplace       nie w tym dniu
              Dlaczego nie             Otwarte autoryzacje zakupu: PA-2. Ureguluj je lub anuluj albo pozwól, by wygasły przy przejściu.
              Jeśli nic się nie zrobi  nigdy
              Nie sprawdzono           faktur, zobowiązań, połączonych członkostw, wysokich rabatów ani produktów VIP Marketplace
            """, ConsoleRun.text("--lang", "pl", "--customer", "944B768DDD95DDDC3445"));
    }

    @Test
    void aSectionThatDoesNotApplyIsNotThere() throws Exception {
        assertEquals("""
            Prisma Agency · 2024-12-20 · VIP_2018

            Customer details
              VIP ID                 747E97AF73615A20CC89
              Customer               Prisma Agency
              Address                ul. Piotrkowska 10, 90-001 Łódź, PL
              Primary contact        Chloé Nowak, contact14@customer14.example.com
              Segment                Commercial
              Offer types            Enterprise (2024-11-30)
              Managed by             Account manager 2
              VIP invitation status  Sent (2024-11-30)

            State of the day
              Account standing  Good
              Anniversary date  –
              Renewal           Nothing to renew
              Term to order     12 months (whole initial term; the anniversary date is not established yet)
              No products       Create a purchase authorization

            Timeline: 14 months, if nothing is done
                       2024        2025
                       11    12    01    02    03    04    05    06    07    08    09    10    11    12
                       ┼─────┼──▼──┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────┼─────
              Renewal       ···············································································

                       ▼ Day asked about   2024-12-20
              Renewal  · Nothing to renew  from 2024-11-30

            Ready to move?
              To VIP Marketplace  not on this day
              Why not             The invitation to VIP is not accepted. Remind the customer of the invitation.
              If nothing is done  never
              Not looked at       invoices, commitments, linked memberships, high-volume levels, products of VIP Marketplace
            """, ConsoleRun.text("--customer", "747E97AF73615A20CC89"));
        assertEquals(List.of("CUSTOMER_DETAILS"), sections("747E97AF73615A20CC89"));
        assertEquals(
                List.of("CUSTOMER_DETAILS", "PRODUCTS", "AUTHORIZATION_HISTORY"), sections("1492BA32EC39BDE7F7A9"));
        assertEquals(List.of("CUSTOMER_DETAILS", "PRODUCTS"), sections("4FB13620421DDF83C564"));
        assertEquals(
                List.of("CUSTOMER_DETAILS", "OPEN_AUTHORIZATIONS", "PRODUCTS", "AUTHORIZATION_HISTORY"),
                sections("944B768DDD95DDDC3445"));
    }

    private static List<String> sections(String vipId) {
        String text = ConsoleRun.text("--customer", vipId);
        return Stream.of("CUSTOMER_DETAILS", "OPEN_AUTHORIZATIONS", "PRODUCTS", "AUTHORIZATION_HISTORY")
                .filter(section -> text.contains("\n" + Language.EN.text("details." + section) + "\n"))
                .toList();
    }

    @Test
    void aCustomerWithoutAProfileHasNoName(@TempDir Path folder) throws Exception {
        String file = SamplePortfolio.write(
                folder,
                SamplePortfolio.edited(root -> SamplePortfolio.customer(root, 0).remove("profile")));
        String[] arguments = {"--portfolio", file, "--customer", SamplePortfolio.FIRST};
        String text = ConsoleRun.text(arguments);
        assertTrue(text.startsWith(" · 2024-12-20 · VIP_2018\n"), text);
        assertTrue(text.contains("""
              Customer
              Address
              Primary contact
            """), text);
        JsonNode json = ConsoleRun.json("--portfolio", file, "--customer", SamplePortfolio.FIRST, "--format", "json");
        assertTrue(json.at("/customer/profile").isMissingNode());
        assertTrue(ConsoleRun.text("--portfolio", file).contains("\n" + SamplePortfolio.FIRST + "  "));
    }

    @Test
    void jsonDetailsHoldTheStateOfTheDay() throws Exception {
        JsonNode json = details("944B768DDD95DDDC3445");
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of(
                        "asOf",
                        "edition",
                        "customer",
                        "invitation",
                        "managedBy",
                        "standing",
                        "phase",
                        "anniversary",
                        "window",
                        "holdings",
                        "authorizations",
                        "filters",
                        "termToOrder"),
                names);
        assertEquals("SUSPENDED", json.get("standing").textValue());
        assertEquals("2025-03-09", json.at("/window/closes").textValue());
        assertEquals("2025-01-07", json.at("/termToOrder/from").textValue());
        assertEquals(
                "2024-10-01",
                json.at("/authorizations/1/deadlines/worksThrough").textValue());
        assertEquals(
                "2024-08-20", json.at("/authorizations/0/authorization/settled").textValue());
        assertTrue(details("747E97AF73615A20CC89").at("/window").isMissingNode());
    }

    @Test
    void whatHappensAfterTheDayIsNotThere() throws Exception {
        JsonNode json =
                ConsoleRun.json("--customer", "944B768DDD95DDDC3445", "--format", "json", "--as-of", "2023-09-30");
        assertTrue(json.at("/customer/accepted").isMissingNode());
        assertEquals(1, json.at("/customer/offers").size());
        JsonNode pending =
                ConsoleRun.json("--customer", "944B768DDD95DDDC3445", "--format", "json", "--as-of", "2024-08-16");
        assertEquals("PENDING", pending.at("/authorizations/0/status").textValue());
        assertTrue(pending.at("/authorizations/0/authorization/ordered").isMissingNode());
        assertTrue(pending.at("/authorizations/0/authorization/settled").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 2024-08-01 | 12 months (whole initial term; the anniversary date is not established yet)
        pl | 2024-08-01 | 12 miesięcy (cały okres początkowy; data rocznicy nie jest jeszcze ustalona)
        en | 2024-08-02 | 12 months, 2024-08-02 – 2025-08-01 (whole initial term)
        pl | 2024-08-02 | 12 miesięcy, 2024-08-02 – 2025-08-01 (cały okres początkowy)
        pl | 2024-09-10 | 10 miesięcy, 2024-10-02 – 2025-08-01
        pl | 2025-03-03 | 4 miesiące, 2025-04-02 – 2025-08-01
        pl | 2025-06-20 | 1 miesiąc, 2025-07-02 – 2025-08-01
        pl | 2025-07-10 | przed datą rocznicy 2025-08-02 nie ma już pełnego miesiąca (pozostało: 23 dni)
        pl | 2025-07-20 | przed datą rocznicy 2025-08-02 nie ma już pełnego miesiąca (pozostało: 13 dni)
        pl | 2025-08-01 | przed datą rocznicy 2025-08-02 nie ma już pełnego miesiąca (pozostało: 1 dzień)
        en | 2025-08-01 | no whole month left before the anniversary date 2025-08-02 (1 day left)
        """)
    void theTermToOrderAsAPersonSaysIt(String language, String day, String term) {
        String text = ConsoleRun.text("--customer", "10AB81F488EE8A1348C3", "--lang", language, "--as-of", day);
        assertTrue(text.lines().anyMatch(line -> line.endsWith("  " + term)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-07-20 | not on this day | never
        2024-07-21 | not on this day | from 2024-08-05
        2024-08-04 | not on this day | from 2024-08-05
        2024-08-05 | yes             |
        2025-06-06 | yes             |
        2025-06-07 | not on this day | from 2025-07-07
        2025-07-06 | not on this day | from 2025-07-07
        2025-07-07 | yes             |
        """)
    void fromWhichDayTheyMayMove(String day, String now, String from) {
        String text = ConsoleRun.text("--customer", "1492BA32EC39BDE7F7A9", "--as-of", day);
        assertTrue(text.contains("\n  To VIP Marketplace  " + now + "\n"), text);
        assertEquals(from != null, text.contains("\n  If nothing is done  " + from + "\n"), text);
    }

    private static JsonNode details(String vipId) throws Exception {
        return ConsoleRun.json("--customer", vipId, "--format", "json");
    }
}
