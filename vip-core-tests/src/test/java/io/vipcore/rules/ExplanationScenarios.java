package io.vipcore.rules;

import static io.vipcore.rules.Specimens.ATLAS;
import static io.vipcore.testkit.RequestFixtures.request;
import static io.vipcore.testkit.RequestFixtures.withPoNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.internal.Text;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.HostileText;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts as a person reads them. */
class ExplanationScenarios {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @Test
    void a_refused_request() {
        Verdict<?> verdict = Specimens.ask(request(
                ATLAS.authorized("PA-1", "2024-03-01"),
                Requester.MEMBER,
                "2024-04-02",
                "CC-ALL-TEAM=5",
                "ACRO-ENT=251"));
        assertEquals("""
                Refused.
                - VIP-PA-001: There are no purchase authorizations for ACRO-ENT. Order it from Adobe directly.
                - VIP-PA-002: PA-1 of 2024-03-01 was due by 2024-03-31; on 2024-04-02 it is 2 days overdue. Settle what is overdue.
                - VIP-PA-004: The customer does not have the offer type of ACRO-ENT: Enterprise. The account manager can add the offer type.
                - VIP-PA-007: 251 licenses of ACRO-ENT are more than the 250 that a member can add at a time. Ask for at most 250, or let the account manager ask.""", verdict.explain(ENGLISH));
        assertEquals("""
                Odmowa.
                - VIP-PA-001: Autoryzacja zakupu nie jest dostępna dla produktu ACRO-ENT. Zamów licencje bezpośrednio od Adobe.
                - VIP-PA-002: PA-1 z dnia 2024-03-01 miała termin do 2024-03-31; w dniu 2024-04-02 jest przeterminowana o 2 dni. Ureguluj zaległości.
                - VIP-PA-004: Klient nie ma rodzaju oferty produktu ACRO-ENT: Dla przedsiębiorstw. Opiekun konta może dodać ten rodzaj oferty.
                - VIP-PA-007: 251 licencji produktu ACRO-ENT to więcej niż 250, które uczestnik może dodać jednorazowo. Zażądaj najwyżej 250 albo poproś opiekuna konta.""", verdict.explain(POLISH));
    }

    @Test
    void an_allowed_cancellation_with_what_it_asks_for() {
        Verdict<?> verdict = Specimens.cancel(
                ATLAS.authorized("PA-1", "2024-03-01").placed("PA-1", "2024-03-05"), "PA-1", "2024-03-20");
        assertEquals("""
                Allowed.
                - REQUEST_RETURN_AUTHORIZATION: PA-1 was ordered on 2024-03-05: a return authorization must be requested by 2024-03-19. Request a return authorization from Adobe.
                - RETURN_WINDOW_CLOSED: The last day for requesting a return authorization was 2024-03-19; it has passed on 2024-03-20. Ask Adobe whether the return is still accepted.""", verdict.explain(ENGLISH));
        assertEquals("""
                Zgoda.
                - REQUEST_RETURN_AUTHORIZATION: Zamówienie do PA-1 złożono w dniu 2024-03-05: o autoryzację zwrotu trzeba wystąpić do dnia 2024-03-19. Wystąp do Adobe o autoryzację zwrotu.
                - RETURN_WINDOW_CLOSED: Ostatnim dniem na wystąpienie o autoryzację zwrotu był 2024-03-19; w dniu 2024-03-20 termin ten już minął. Zapytaj Adobe, czy zwrot będzie jeszcze przyjęty.""", verdict.explain(POLISH));
    }

    @Test
    void a_refused_renewal() {
        Verdict<?> verdict = Specimens.renew(ATLAS, "2025-02-16");
        assertEquals("""
                Refused.
                - VIP-REN-002: The window of the renewal due on 2025-01-16 closed on 2025-02-15; on 2025-02-16 the licenses were removed. Place a new order.""", verdict.explain(ENGLISH));
        assertEquals("""
                Odmowa.
                - VIP-REN-002: Okres odnowienia z terminem 2025-01-16 zakończył się w dniu 2025-02-15; w dniu 2025-02-16 licencje zostały usunięte. Złóż nowe zamówienie.""", verdict.explain(POLISH));
    }

    @Test
    void what_is_assumed_is_marked_and_a_last_line_says_so() {
        Verdict<?> verdict = Specimens.ask(request(ATLAS, Requester.ACCOUNT_MANAGER, "2025-01-16", "CC-ALL-TEAM=1"));
        assertEquals("""
                Allowed.
                - IN_RENEWAL_WINDOW*: The renewal window of 2025-01-16 is open from 2024-12-17 to 2025-02-15. Consider ordering together with the renewal.
                - ORDER_WITH_ADOBE: PA-NEW must be ordered from Adobe by 2025-02-15. Otherwise the purchase authorization is overdue from the next day on.
                * Assumed by this library: no public source settles it.""", verdict.explain(ENGLISH));
        assertTrue(
                verdict.explain(POLISH)
                        .endsWith("\n* Założenie tej biblioteki: żadne publiczne źródło tego nie rozstrzyga."),
                () -> verdict.explain(POLISH));
    }

    @Test
    void a_rule_that_rests_on_an_assumed_number_is_marked() {
        CustomerFixture owing = ATLAS.authorized("PA-1", "2024-03-01");
        Map<VipEdition, Boolean> suspendedAfterDaysIsAssumed =
                Map.of(VipEditions.VIP_2018, false, VipEditions.VIP_2024, true);
        suspendedAfterDaysIsAssumed.forEach((edition, assumed) -> {
            Reason reason = Fixtures.program(edition)
                    .rules()
                    .requestPolicy()
                    .decide(request(owing, Requester.MEMBER, "2024-06-01", "CC-ALL-TEAM=1"))
                    .reasons()
                    .get(0);
            assertEquals("VIP-PA-003", reason.id());
            assertEquals(assumed, reason.isAssumed());
        });
    }

    @Test
    void nothing_to_say() {
        Verdict<?> verdict = Specimens.renew(ATLAS, "2025-01-16");
        assertEquals("Allowed.", verdict.explain(ENGLISH));
        assertEquals("Zgoda.", verdict.explain(POLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 1 day, 1 dzień",
        "2024-04-02, 2 days, 2 dni",
        "2024-04-12, 12 days, 12 dni",
        "2024-04-22, 22 days, 22 dni",
        "2024-04-30, 30 days, 30 dni",
    })
    void days_overdue(String asOf, String english, String polish) {
        Reason reason = Specimens.ask(
                        request(ATLAS.authorized("PA-1", "2024-03-01"), Requester.MEMBER, asOf, "CC-ALL-TEAM=1"))
                .reasons()
                .get(0);
        assertEquals(
                "PA-1 of 2024-03-01 was due by 2024-03-31; on " + asOf + " it is " + english + " overdue.",
                reason.message(ENGLISH));
        assertEquals(
                "PA-1 z dnia 2024-03-01 miała termin do 2024-03-31; w dniu " + asOf + " jest przeterminowana o "
                        + polish + ".",
                reason.message(POLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 1 day is left, został 1 dzień",
        "2025-01-14, 2 days are left, zostały 2 dni",
        "2025-01-11, 5 days are left, zostało 5 dni",
        "2025-01-04, 12 days are left, zostało 12 dni",
        "2024-12-25, 22 days are left, zostały 22 dni",
        "2024-12-17, 30 days are left, zostało 30 dni",
    })
    void days_left(String asOf, String english, String polish) {
        Reason reason = Specimens.ask(request(ATLAS, Requester.MEMBER, asOf, "CC-ALL-TEAM=1"))
                .advisories()
                .get(1);
        assertTrue(
                reason.message(ENGLISH).startsWith("CC-ALL-TEAM: " + english + " before 2025-01-16"), reason::toString);
        assertTrue(
                reason.message(POLISH).startsWith("CC-ALL-TEAM: do daty rocznicy 2025-01-16 " + polish + ", czyli"),
                () -> reason.message(POLISH));
    }

    @ParameterizedTest
    @CsvSource({"36, 36 znaków", "42, 42 znaki", "101, 101 znaków", "112, 112 znaków", "1003, 1003 znaki"})
    void characters(int length, String polish) {
        Reason reason = Specimens.ask(withPoNumber(
                        request(ATLAS, Requester.MEMBER, "2024-02-01", "CC-ALL-TEAM=1"), "1".repeat(length)))
                .reasons()
                .get(0);
        assertEquals(
                "The purchase order number has " + length + " characters, at most 35 are allowed.",
                reason.message(ENGLISH));
        assertTrue(reason.message(POLISH).startsWith("Numer zamówienia (PO) ma " + polish + ","), reason::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "pl-PL", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_default_locale_never_matters(String tag) {
        List<String> expected = textsOfAllSpecimens();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, textsOfAllSpecimens());
    }

    private static List<String> textsOfAllSpecimens() {
        return Specimens.all().stream()
                .map(verdict -> verdict.explain(Locale.FRANCE) + verdict.explain(POLISH) + verdict)
                .toList();
    }

    @Test
    void no_text_of_a_form_or_a_customer_appears_in_what_a_verdict_says() {
        for (Verdict<?> verdict : Specimens.all()) {
            for (String said : List.of(verdict.explain(ENGLISH), verdict.explain(POLISH), verdict.toString())) {
                assertFalse(said.toLowerCase(Locale.ROOT).contains(Specimens.MARK), said);
            }
        }
    }

    @Test
    void an_edit_names_the_field_and_never_what_it_holds() {
        for (InvitationField field : InvitationField.values()) {
            String said =
                    Fixtures.program(VipEditions.DEFAULT).editInformation(field).explain(POLISH);
            assertFalse(said.contains(Specimens.MARK), said);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CC-ALL-TEAM, CC-ALL-TEAM",
        "Żółw 例 😀, Żółw 例 😀",
        "'', ''",
    })
    void ids_are_shown_as_they_were_asked_for(String id, String shown) {
        assertEquals("The account has no purchase authorization " + shown + " on 2024-02-01.", sayOf(id));
    }

    @Test
    void what_is_not_printable_in_an_id_is_replaced() {
        assertEquals(
                "The account has no purchase authorization a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg on 2024-02-01.",
                sayOf("a\0b\u202ec\ud800d\u2028e\u200bf\ue000g"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\ud83d\ude00", "\0"})
    void ids_are_cut_after_64_code_points(String letter) {
        String shown = letter.equals("\0") ? "\ufffd" : letter;
        String start = "The account has no purchase authorization ";
        assertEquals(start + shown.repeat(64) + " on 2024-02-01.", sayOf(letter.repeat(64)));
        assertEquals(start + shown.repeat(64) + "… on 2024-02-01.", sayOf(letter.repeat(65)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void nothing_that_is_said_is_hostile(HostileText hostile) {
        CustomerFixture owing =
                ATLAS.authorized(Text.normalized(hostile.text()).isEmpty() ? "PA-1" : hostile.text(), "2024-03-01");
        List<Verdict<?>> verdicts = List.of(
                Specimens.cancel(ATLAS, hostile.text(), "2024-02-01"),
                Specimens.cancel(owing, owing.customer().authorizations().get(0).id(), "2024-04-01"),
                Specimens.ask(withPoNumber(
                        request(owing, Requester.MEMBER, "2024-05-01", hostile.text() + "=0"), hostile.text())));
        for (Verdict<?> verdict : verdicts) {
            for (Locale locale : List.of(ENGLISH, POLISH)) {
                String said = verdict.explain(locale);
                assertTrue(said.length() < 2_000, () -> said.length() + " characters");
                int legend = verdict.reasons().stream().anyMatch(Reason::isAssumed) ? 1 : 0;
                assertEquals(1 + verdict.reasons().size() + legend, said.lines().count());
                assertTrue(said.codePoints().allMatch(ExplanationScenarios::isHarmless), said);
            }
        }
    }

    private static boolean isHarmless(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '\n'
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR);
    }

    private static String sayOf(String id) {
        return Specimens.cancel(ATLAS, id, "2024-02-01").reasons().get(0).message(ENGLISH);
    }
}
