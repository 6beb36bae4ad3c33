package io.vipcore.rules;

import static io.vipcore.rules.Specimens.ATLAS;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.RequestFixtures.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.OfferType;
import io.vipcore.vip.authorization.CancellationRule;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.Requester;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application speaks a language that this library does not know, without touching it. */
class OtherLanguagesScenarios {

    private static final Words GERMAN = Words.of(
            Locale.GERMANY, WordsFile.read("/io/vipcore/rules/words_de.properties"), count -> count == 1 ? 0 : 1);

    private static final Words CZECH = Words.of(
            Locale.forLanguageTag("cs"),
            WordsFile.read("/io/vipcore/rules/words_cs.properties"),
            count -> count == 1 ? 0 : count >= 2 && count <= 4 ? 1 : 2);

    @Test
    void a_refused_cancellation_in_german_and_czech() {
        Verdict<?> verdict = Specimens.cancel(ATLAS.authorized("PA-1", "2024-03-01"), "PA-1", "2024-04-20");
        assertEquals("""
                Abgelehnt.
                - VIP-CAN-001: PA-1 vom 2024-03-01 hat am 2024-04-20 den Status „Überfällig“; nur eine ausstehende kann storniert werden. Begleichen Sie sie.""", verdict.explain(GERMAN));
        assertEquals("""
                Odmítnuto.
                - VIP-CAN-001: PA-1 ze dne 2024-03-01 má dne 2024-04-20 stav „Po termínu“; zrušit lze jen čekající. Uhraďte ji.""", verdict.explain(CZECH));
    }

    @Test
    void an_allowed_cancellation_in_german_and_czech() {
        Verdict<?> verdict = Specimens.cancel(
                ATLAS.authorized("PA-1", "2024-03-01").placed("PA-1", "2024-03-05"), "PA-1", "2024-03-20");
        assertEquals("""
                Erlaubt.
                - REQUEST_RETURN_AUTHORIZATION: PA-1 wurde am 2024-03-05 bestellt: bis zum 2024-03-19 ist eine Rückgabeautorisierung zu beantragen. Beantragen Sie sie bei Adobe.
                - RETURN_WINDOW_CLOSED: Letzter Tag für den Antrag war der 2024-03-19; am 2024-03-20 ist er vorbei. Fragen Sie Adobe, ob die Rückgabe noch angenommen wird.""", verdict.explain(GERMAN));
        assertEquals("""
                Povoleno.
                - REQUEST_RETURN_AUTHORIZATION: PA-1 byla objednána dne 2024-03-05: o autorizaci vrácení je třeba požádat do 2024-03-19. Požádejte o ni společnost Adobe.
                - RETURN_WINDOW_CLOSED: Posledním dnem pro žádost byl 2024-03-19; dne 2024-03-20 již uplynul. Zeptejte se společnosti Adobe, zda vrácení ještě přijme.""", verdict.explain(CZECH));
    }

    @Test
    void the_example_of_the_documentation() {
        Verdict<?> verdict = Specimens.cancel(ATLAS, "PA-1", "2024-04-20");
        Map<String, String> texts = WordsFile.read("/io/vipcore/rules/words_de.properties");
        // example: languages
        Words german = Words.of(Locale.GERMAN, texts, count -> count == 1 ? 0 : 1);
        String explanation = verdict.explain(german);
        // end
        assertEquals(verdict.explain(GERMAN), explanation);
    }

    @Test
    void every_text_of_the_policy_is_there_in_both() {
        for (Words words : List.of(GERMAN, CZECH)) {
            for (CancellationRule rule : CancellationRule.values()) {
                for (String part : List.of(RuleDefinition.SUMMARY, RuleDefinition.MESSAGE, RuleDefinition.CURE)) {
                    assertTrue(words.texts().containsKey(rule.id() + "." + part), rule + "." + part);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 1 Tag, 1 den",
        "2024-04-02, 2 Tage, 2 dny",
        "2024-04-04, 4 Tage, 4 dny",
        "2024-04-05, 5 Tage, 5 dní",
        "2024-04-22, 22 Tage, 22 dní", // 22 dni in Polish
    })
    void each_language_has_its_own_forms_of_a_noun(String asOf, String german, String czech) {
        Reason overdue = Specimens.ask(
                        request(ATLAS.authorized("PA-1", "2024-03-01"), Requester.MEMBER, asOf, "CC-ALL-TEAM=1"))
                .reasons()
                .get(0);
        assertEquals(
                "PA-1 vom 2024-03-01 war bis 2024-03-31 fällig; am " + asOf + " ist sie " + german + " überfällig.",
                overdue.message(GERMAN));
        assertEquals(
                "PA-1 ze dne 2024-03-01 měla termín do 2024-03-31; dne " + asOf + " je " + czech + " po termínu.",
                overdue.message(CZECH));
        assertEquals("Uhraďte, co je po termínu.", overdue.cure(CZECH));
    }

    @ParameterizedTest
    @CsvSource({"1, dan", "2, dneva", "3, dnevi", "4, dnevi", "5, dni", "100, dni", "101, dan", "102, dneva"})
    void a_language_may_have_four_forms(long count, String slovenian) {
        Words words = Words.of(Locale.forLanguageTag("sl"), Map.of(), number -> switch ((int) (number % 100)) {
            case 1 -> 0;
            case 2 -> 1;
            case 3, 4 -> 2;
            default -> 3;
        });
        assertEquals(slovenian, words.plural(count, List.of("dan", "dneva", "dnevi", "dni")));
        assertEquals("days", words.plural(5, List.of("day", "days"))); // a text that is said in English
    }

    @Test
    void what_a_language_lacks_is_said_in_english() {
        assertEquals("Enterprise", GERMAN.label(OfferType.ENTERPRISE));
        assertEquals(Locale.GERMANY, GERMAN.locale());
        Reason cap = Specimens.ask(request(ATLAS, Requester.MEMBER, "2024-02-01", "CC-ALL-TEAM=251"))
                .reasons()
                .get(0);
        assertEquals(RequestRule.LINE_ABOVE_MEMBER_CAP.id(), cap.id());
        assertEquals(cap.message(Locale.ENGLISH), cap.message(GERMAN));
        assertEquals(cap.cure(Locale.ENGLISH), cap.cure(GERMAN));
        assertThrows(MissingResourceException.class, () -> GERMAN.text("no.such.key"));
    }

    @Test
    void a_custom_rule_has_words_in_any_language() {
        CustomRule rule = CustomRule.refusal("ACME-1", "a test")
                .in(Locale.ENGLISH, "A.", "B.", "C.")
                .in(Locale.GERMAN, "X.", "Y.", "Z.");
        assertEquals("Y.", rule.template(RuleDefinition.MESSAGE, GERMAN));
        assertEquals("B.", rule.template(RuleDefinition.MESSAGE, CZECH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{authorization", "{a{b}}", "}"})
    void a_text_closes_its_placeholders(String text) {
        assertRefused(
                "Words.texts.VIP-CAN-002.message: must close every placeholder, and open none in another",
                () -> german("VIP-CAN-002.message", text));
    }

    @ParameterizedTest
    @CsvSource({
        "VIP-CAN-002.message, '{authorisation} am {asOf}', '[authorisation]'",
        "VIP-PA-002.overdue, '{days} {tage:Tag|Tage} {since?}', '[since, tage]'",
        "Verdict.allowed, 'Ja, {id}', '[id]'",
    })
    void a_text_asks_for_no_evidence_that_there_is_not(String key, String text, String unknown) {
        assertRefused(
                "Words.texts." + key + ": has other placeholders than in English: " + unknown, () -> german(key, text));
    }

    @Test
    void the_texts_of_an_application_s_own_codes_have_the_placeholders_they_have() {
        assertEquals("Gold {x}", german("CreditLevel.GOLD", "Gold {x}").text("CreditLevel.GOLD"));
    }

    @Test
    void nothing_may_be_missing() {
        assertRefused("Words.locale: must not be null", () -> Words.of(null, Map.of(), count -> 0));
        assertRefused("Words.locale: must not be null", () -> Words.of(null));
        assertRefused("Words.texts: must not be null", () -> Words.of(Locale.GERMAN, null, count -> 0));
        assertRefused("Words.pluralForm: must not be null", () -> Words.of(Locale.GERMAN, Map.of(), null));
        Map<String, String> texts = new HashMap<>();
        texts.put("Verdict.allowed", null);
        assertRefused(
                "Words.texts.Verdict.allowed: must not be null", () -> Words.of(Locale.GERMAN, texts, count -> 0));
        assertRefused(
                "Words.pluralForm: must be at least 0, was -1",
                () -> Words.of(Locale.GERMAN, Map.of(), count -> -1).plural(1, List.of("Tag")));
    }

    @Test
    void the_languages_of_this_library_show_their_texts() {
        assertEquals(WordsFile.ENGLISH, Words.ENGLISH.texts());
        assertEquals(WordsFile.POLISH, Words.POLISH.texts());
        Stream.of(Words.ENGLISH, Words.POLISH)
                .forEach(words -> assertThrows(
                        UnsupportedOperationException.class, () -> words.texts().clear()));
    }

    private static Words german(String key, String text) {
        return Words.of(Locale.GERMAN, Map.of(key, text), count -> count == 1 ? 0 : 1);
    }
}
