package io.vipcore.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Editions;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Source;
import io.vipcore.language.Language;
import io.vipcore.product.MarketSegment;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An application adds, replaces and removes rules without touching the library. */
class OwnRuleScenarios {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final VipProgram VIP = Fixtures.program(Editions.VIP_2018);

    private static final CustomerFixture ATLAS =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12");

    private static final OwnRule CREDIT_LIMIT = OwnRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
            .in(
                    Language.ENGLISH,
                    "Refuses what exceeds the credit limit.",
                    "{ordered} {ordered:license exceeds|licenses exceed} the limit of {limit}.",
                    "Ask sales to raise {limit}.")
            .in(
                    Language.POLISH,
                    "Odmawia powyżej limitu.",
                    "{ordered} {ordered:licencja przekracza|licencje przekraczają|licencji przekracza} limit {limit}.",
                    "Zapytaj dział sprzedaży o limit {limit}.");

    @Test
    void its_reasons_stand_beside_ours_in_the_common_order_with_its_words_in_both_languages() {
        Verdict<NewAuthorization> verdict = ask(with(creditLimit(CREDIT_LIMIT, 3)), "CC-ALL-TEAM=5", "CC-ALL-TEAM=0");
        assertEquals(
                List.of(
                        "ACME-CREDIT-1 ordered=5 limit=3",
                        "VIP-PA-006 @1 badLine(product=CC-ALL-TEAM quantity=0)",
                        "VIP-PA-008 @1 product=CC-ALL-TEAM line=2 firstLine=1"),
                VerdictText.reasons(verdict));
        Reason own = verdict.reasons().get(0);
        assertEquals("5 licenses exceed the limit of 3.", own.message(Locale.FRENCH));
        assertEquals("5 licencji przekracza limit 3.", own.message(POLISH));
        assertEquals("Ask sales to raise 3.", own.cure(Locale.ENGLISH));
        assertEquals("Zapytaj dział sprzedaży o limit 3.", own.cure(POLISH));
        assertTrue(verdict.explain(POLISH)
                .startsWith("Odmowa.\n- ACME-CREDIT-1: 5 licencji przekracza limit 3. Zapytaj dział"));
        assertEquals(Severity.REFUSAL, own.severity());
        assertEquals(Confidence.OWN, own.confidence());
        assertEquals(List.of(Source.of("OWN", "credit policy of 2026")), own.sources());
        assertEquals(Map.of(), own.provisions());
        assertEquals("VIP_2018", own.edition());
    }

    @Test
    void codes_and_fields_of_its_own_are_shown_by_their_names_beside_those_that_have_words() {
        OwnRule closed = OwnRule.refusal("ACME-DESK-1", "opening hours")
                .in(Language.ENGLISH, "Refuses when closed.", "Closed on {on}, says {field}, for {segment}.", "Wait.");
        Verdict<NewAuthorization> verdict = ask(
                with(Rule.when(
                        closed,
                        request -> true,
                        request -> List.of(
                                Evidence.code("on", DayOfWeek.SUNDAY),
                                Evidence.field("deskHours\u202e"),
                                Evidence.code("segment", MarketSegment.COMMERCIAL)))),
                "CC-ALL-TEAM=1");
        assertEquals(
                "Refused.\n- ACME-DESK-1: Closed on SUNDAY, says deskHours\ufffd, for Commercial. Wait.",
                verdict.explain(Locale.ENGLISH));
        assertTrue(verdict.toString().contains("SUNDAY"));
    }

    @Test
    void it_speaks_only_beyond_its_border_and_no_more_once_removed() {
        VipProgram ours = with(creditLimit(CREDIT_LIMIT, 5));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=5")));
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(ask(ours, "CC-ALL-TEAM=6")));
        VipProgram again = program(ours.authorizationPolicy().without(CREDIT_LIMIT));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(again, "CC-ALL-TEAM=6")));
    }

    @Test
    void a_rule_of_the_same_code_replaces_the_former_one() {
        VipProgram ours =
                program(with(creditLimit(CREDIT_LIMIT, 5)).authorizationPolicy().with(creditLimit(CREDIT_LIMIT, 9)));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=9")));
        assertEquals(List.of("ACME-CREDIT-1 ordered=10 limit=9"), VerdictText.reasons(ask(ours, "CC-ALL-TEAM=10")));
    }

    @Test
    void a_rule_of_ours_can_be_replaced_and_keeps_its_code_and_words() {
        int cap = 500;
        Rule<AuthorizationRequest> higherCap = Rule.of(VipRule.VIP_PA_007, (request, findings) -> {
            RequestedLine line = request.lines().get(0);
            if (line.quantity() <= cap) {
                return false;
            }
            findings.addAt(
                    0,
                    Evidence.product(line.product()),
                    Evidence.count("quantity", line.quantity()),
                    Evidence.count("maximum", cap));
            return true;
        });
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(with(higherCap), "CC-ALL-TEAM=500")));
        assertEquals(
                "501 licenses of CC-ALL-TEAM are more than the 500 that a member can add at a time.",
                ask(with(higherCap), "CC-ALL-TEAM=501").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_rule_of_ours_can_be_removed_and_the_original_policy_stays_as_it_was() {
        VipProgram ours = program(VIP.authorizationPolicy().without(VipRule.VIP_PA_007));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=251")));
        assertEquals("REFUSED VIP-PA-007", VerdictText.ids(ask(VIP, "CC-ALL-TEAM=251")));
        assertEquals(
                VIP.authorizationPolicy().rules(),
                VIP.authorizationPolicy().without(CREDIT_LIMIT).rules());
    }

    @Test
    void a_note_of_the_application_comes_with_what_is_allowed_only() {
        for (Severity severity : List.of(Severity.OBLIGATION, Severity.ADVISORY)) {
            OwnRule note = OwnRule.of("ACME-NOTE", severity, "asked for by sales")
                    .in(Language.ENGLISH, "Notes.", "Noted {asOf}.", "Call back.");
            VipProgram ours = with(Rule.of(note, (request, findings) -> {
                findings.add(Evidence.day("asOf", request.asOf()));
                return true;
            }));
            Verdict<NewAuthorization> allowed = ask(ours, "CC-ALL-TEAM=1");
            assertEquals("ALLOWED ACME-NOTE ORDER_WITH_ADOBE", VerdictText.ids(allowed));
            assertEquals("ACME-NOTE", allowed.reasons(severity).get(0).id());
            // A language without words is answered in English.
            assertEquals("Noted 2024-02-01.", allowed.reasons().get(0).message(POLISH));
            assertEquals("REFUSED VIP-PA-006", VerdictText.ids(ask(ours)));
        }
    }

    @Test
    void a_definition_needs_a_code_of_its_own_a_reason_and_English_words() {
        assertEquals(
                "OwnRule.id: must not be a code of this library, was VIP-PA-002",
                assertThrows(InvalidFactException.class, () -> OwnRule.refusal("VIP-PA-002", "mine"))
                        .getMessage());
        assertThrows(InvalidFactException.class, () -> OwnRule.refusal(" ", "mine"));
        assertThrows(InvalidFactException.class, () -> OwnRule.refusal("ACME-1", " "));
        OwnRule onlyPolish = OwnRule.refusal("ACME-1", "mine").in(Language.POLISH, "a", "b", "c");
        assertEquals("b", onlyPolish.template(RuleDefinition.MESSAGE, Language.POLISH));
        OwnRule both = onlyPolish.in(Language.ENGLISH, "x", "y", "z");
        assertEquals("b", both.template(RuleDefinition.MESSAGE, Language.POLISH));
        assertEquals("y", both.template(RuleDefinition.MESSAGE, Language.ENGLISH));
        assertEquals(
                "OwnRule.words: ACME-1 has no message in ENGLISH",
                assertThrows(
                                InvalidFactException.class,
                                () -> onlyPolish.template(RuleDefinition.MESSAGE, Language.ENGLISH))
                        .getMessage());
    }

    @Test
    void a_policy_has_every_code_once() {
        Rule<String> rule = Rule.of(CREDIT_LIMIT, (question, findings) -> false);
        assertEquals(
                "RulePolicy.rules: names ACME-CREDIT-1 twice",
                assertThrows(
                                InvalidFactException.class,
                                () -> RulePolicy.of(Editions.VIP_2018, List.of(rule, rule), question -> question))
                        .getMessage());
    }

    @Test
    void a_note_can_be_left_out_as_a_rule_can() {
        VipProgram silent = program(VIP.authorizationPolicy().without(VipRule.ORDER_WITH_ADOBE));
        assertEquals("ALLOWED", VerdictText.ids(ask(silent, "CC-ALL-TEAM=5")));
        VipProgram other = program(VIP.authorizationPolicy().without(VipRule.LAST_PARTIAL_MONTH));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(other, "CC-ALL-TEAM=5")));
    }

    @Test
    void what_is_allowed_cannot_be_refused_by_a_note() {
        Rule<String> refusal = Rule.of(CREDIT_LIMIT, (question, findings) -> true);
        assertEquals(
                "Outcome.notes: must not refuse what is allowed: ACME-CREDIT-1",
                assertThrows(
                                InvalidFactException.class,
                                () -> new Outcome<String, String, String>(
                                        question -> question, List.of(refusal), answer -> answer))
                        .getMessage());
    }

    @Test
    void a_note_has_a_code_that_neither_a_rule_nor_another_note_has() {
        Rule<String> note = Rule.of(
                OwnRule.of("ACME-1", Severity.ADVISORY, "a test").in(Language.ENGLISH, "Notes.", "Noted.", "Read it."),
                (question, findings) -> false);
        Rule<String> rule = Rule.of(
                OwnRule.refusal("ACME-1", "a test").in(Language.ENGLISH, "Refuses.", "Refused.", "Ask."),
                (question, findings) -> false);
        Outcome<String, String, String> once = new Outcome<>(question -> question, List.of(note), answer -> answer);
        Outcome<String, String, String> twice =
                new Outcome<>(question -> question, List.of(note, note), answer -> answer);
        for (Executable policy : List.<Executable>of(
                () -> RulePolicy.of(Editions.VIP_2018, List.of(rule), once),
                () -> RulePolicy.of(Editions.VIP_2018, List.of(), twice))) {
            assertEquals(
                    "RulePolicy.rules: names ACME-1 twice",
                    assertThrows(InvalidFactException.class, policy).getMessage());
        }
    }

    @Test
    void a_message_that_names_evidence_which_its_rule_did_not_give_stays_readable() {
        Verdict<NewAuthorization> verdict = ask(
                with(Rule.of(CREDIT_LIMIT, (request, findings) -> {
                    findings.add(Evidence.count("ordered", 1));
                    return true;
                })),
                "CC-ALL-TEAM=1");
        assertTrue(verdict.explain(POLISH).contains("{limit}"), verdict.explain(POLISH));
    }

    @Test
    void a_check_that_speaks_without_evidence_refuses_all_the_same() {
        OwnRule never = OwnRule.refusal("ACME-1", "a test").in(Language.ENGLISH, "Never.", "Never.", "Nothing.");
        Verdict<NewAuthorization> verdict = ask(with(Rule.when(never, request -> true)), "CC-ALL-TEAM=1");
        assertEquals(
                List.of("ACME-1"), verdict.refusals().stream().map(Reason::id).toList());
        assertEquals(List.of(), verdict.refusals().get(0).evidence());
    }

    @Test
    void a_check_that_finds_something_and_denies_it_is_a_programming_error() {
        VipProgram ours = with(Rule.of(CREDIT_LIMIT, (request, findings) -> {
            findings.add(Evidence.count("ordered", 1));
            return false;
        }));
        assertThrows(IllegalStateException.class, () -> ask(ours, "CC-ALL-TEAM=1"));
    }

    @Test
    void a_rule_without_words_cannot_be_made() {
        OwnRule speechless = OwnRule.refusal("ACME-2", "a test");
        assertThrows(InvalidFactException.class, () -> Rule.when(speechless, request -> true));
    }

    @Test
    void a_rule_of_an_application_limits_the_offered_products_only_when_told_so() {
        assertFalse(CREDIT_LIMIT.limitsOfferedProducts());
        OwnRule limiting = CREDIT_LIMIT.limitingOfferedProducts();
        assertTrue(limiting.limitsOfferedProducts());
        assertEquals(CREDIT_LIMIT.id(), limiting.id());
        assertEquals(
                CREDIT_LIMIT.template(RuleDefinition.CURE, Language.POLISH),
                limiting.template(RuleDefinition.CURE, Language.POLISH));
    }

    @Test
    void definition_rule_policy_and_reason_print_their_codes() {
        assertEquals("OwnRule[ACME-CREDIT-1]", CREDIT_LIMIT.toString());
        Rule<AuthorizationRequest> rule = creditLimit(CREDIT_LIMIT, 3);
        assertEquals("Rule[ACME-CREDIT-1]", rule.toString());
        assertEquals(
                "RulePolicy[VIP_2018, [Rule[ACME-CREDIT-1]]]",
                RulePolicy.of(Editions.VIP_2018, List.of(rule), question -> question)
                        .toString());
        assertEquals(
                "Reason[ACME-CREDIT-1, VIP_2018, 5 licenses exceed the limit of 3.]",
                ask(with(rule), "CC-ALL-TEAM=5").reasons().get(0).toString());
    }

    @Test
    void whether_it_is_allowed_needs_no_reasons() {
        RulePolicy<AuthorizationRequest, NewAuthorization> limited =
                with(creditLimit(CREDIT_LIMIT, 5)).authorizationPolicy();
        assertTrue(limited.allows(request("CC-ALL-TEAM=5")));
        assertFalse(limited.allows(request("CC-ALL-TEAM=6")));
        assertTrue(creditLimit(CREDIT_LIMIT, 5).speaksOn(request("CC-ALL-TEAM=6")));
        assertFalse(creditLimit(CREDIT_LIMIT, 5).speaksOn(request("CC-ALL-TEAM=5")));
    }

    @Test
    void a_condition_speaks_when_it_holds_and_only_then() {
        OwnRule alone = OwnRule.refusal("ACME-1", "a test").in(Language.ENGLISH, "One.", "One line only.", "Split it.");
        VipProgram ours = with(Rule.when(alone, request -> request.lines().size() > 1));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=1")));
        assertEquals("REFUSED ACME-1", VerdictText.ids(ask(ours, "CC-ALL-TEAM=1", "CC-PS-TEAM=1")));
    }

    @Test
    void a_rule_may_rest_on_a_number_that_no_edition_has() {
        RuleDefinition strange = new RestsOn(List.of("aLaterNumber", "memberLineMaximum"));
        Verdict<String> refused = RulePolicy.of(
                        Editions.VIP_2018, List.of(Rule.when(strange, (String question) -> true)), question -> question)
                .decide("?");
        assertEquals(
                Map.of("memberLineMaximum", Editions.VIP_2018.memberLineMaximum()),
                refused.reasons().get(0).provisions());
    }

    @Test
    void what_a_rule_finds_comes_by_line_in_whatever_order_it_was_found() {
        VipProgram ours = with(Rule.of(CREDIT_LIMIT, (request, findings) -> {
            findings.addAt(1, Evidence.count("ordered", 2), Evidence.count("limit", 0));
            findings.addAt(0, Evidence.count("ordered", 1), Evidence.count("limit", 0));
            findings.add(Evidence.count("ordered", 3), Evidence.count("limit", 0));
            return true;
        }));
        assertEquals(
                List.of(
                        "ACME-CREDIT-1 ordered=3 limit=0",
                        "ACME-CREDIT-1 @0 ordered=1 limit=0",
                        "ACME-CREDIT-1 @1 ordered=2 limit=0"),
                VerdictText.reasons(ask(ours, "CC-ALL-TEAM=1", "CC-PS-TEAM=1")));
    }

    @Test
    void a_noun_is_counted_by_a_number_only() {
        OwnRule odd =
                OwnRule.refusal("ACME-1", "a test").in(Language.ENGLISH, "Odd.", "Since {day:day|days}.", "Wait.");
        VipProgram ours = with(Rule.of(odd, (request, findings) -> {
            findings.add(Evidence.day("day", request.asOf()));
            return true;
        }));
        assertEquals(
                "Since 2024-02-01.", ask(ours, "CC-ALL-TEAM=1").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_number_without_a_name_is_counted_too() {
        OwnRule brief = OwnRule.refusal("ACME-1", "a test")
                .in(Language.ENGLISH, "Brief.", "{} {:license|licenses} too many.", "Drop {:one|some}.");
        VipProgram ours = with(Rule.of(brief, (request, findings) -> {
            findings.add(Evidence.count("", 2));
            return true;
        }));
        assertEquals(
                "2 licenses too many.",
                ask(ours, "CC-ALL-TEAM=1").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_policy_of_ones_own_allows_what_it_decides_to_allow() {
        Verdict<NewAuthorization> allowed = ask(VIP, "CC-ALL-TEAM=1");
        Verdict<NewAuthorization> refused = ask(VIP, "CC-ALL-TEAM=0");
        Policy<Boolean, NewAuthorization> lenient = question -> question ? allowed : refused;
        assertTrue(lenient.allows(true));
        assertFalse(lenient.allows(false));
        assertEquals(
                "Refused.reasons: must name at least one refusal",
                assertThrows(InvalidFactException.class, () -> new Verdict.Refused<>(List.of()))
                        .getMessage());
    }

    @Test
    void two_verdicts_together_are_allowed_only_if_both_are() {
        Verdict<NewAuthorization> allowed = ask(VIP, "CC-ALL-TEAM=1");
        Verdict<NewAuthorization> refused = ask(with(creditLimit(CREDIT_LIMIT, 0)), "CC-ALL-TEAM=1");
        assertEquals("ALLOWED ORDER_WITH_ADOBE ORDER_WITH_ADOBE", VerdictText.ids(allowed.and(allowed)));
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(allowed.and(refused)));
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(refused.and(allowed)));
        assertEquals("REFUSED ACME-CREDIT-1 ACME-CREDIT-1", VerdictText.ids(refused.and(refused)));
    }

    private static Rule<AuthorizationRequest> creditLimit(OwnRule definition, int limit) {
        return Rule.of(definition, (request, findings) -> {
            long ordered =
                    request.lines().stream().mapToLong(RequestedLine::quantity).sum();
            boolean refused = ordered > limit;
            if (refused) {
                findings.add(Evidence.count("ordered", ordered), Evidence.count("limit", limit));
            }
            return refused;
        });
    }

    private static VipProgram with(Rule<AuthorizationRequest> rule) {
        return program(VIP.authorizationPolicy().with(rule));
    }

    private static VipProgram program(RulePolicy<AuthorizationRequest, NewAuthorization> policy) {
        return VipProgram.builder().from(VIP).authorizationPolicy(policy).build();
    }

    private static Verdict<NewAuthorization> ask(VipProgram vip, String... lines) {
        return vip.requestAuthorization(request(lines));
    }

    private static AuthorizationRequest request(String... lines) {
        return RequestFixtures.request(ATLAS, Requester.MEMBER, "2024-02-01", lines)
                .build();
    }

    /** A rule of the library whose numbers the edition need not have: one of a later release, say. */
    private record RestsOn(List<String> provisions) implements RuleDefinition {

        @Override
        public String id() {
            return VipRule.VIP_PA_007.id();
        }

        @Override
        public Severity severity() {
            return VipRule.VIP_PA_007.severity();
        }

        @Override
        public Confidence confidence() {
            return VipRule.VIP_PA_007.confidence();
        }

        @Override
        public List<Source> sources() {
            return VipRule.VIP_PA_007.sources();
        }

        @Override
        public boolean limitsOfferedProducts() {
            return false;
        }

        @Override
        public String template(String part, Language language) {
            return VipRule.VIP_PA_007.template(part, language);
        }
    }
}
