package io.vipcore.rules;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.Product;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Source;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application adds, replaces and removes rules without touching the library. */
class CustomRuleScenarios {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);

    private static final Policy<AuthorizationRequest, NewAuthorization> POLICY =
            VIP.rules().requestPolicy();

    private static final CustomerFixture ATLAS =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12");

    private static final CustomRule CREDIT_LIMIT = CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
            .in(
                    Locale.ENGLISH,
                    "Refuses what exceeds the credit limit.",
                    "{ordered} {ordered:license exceeds|licenses exceed} the limit of {limit}.",
                    "Ask sales to raise {limit}.")
            .in(
                    POLISH,
                    "Odmawia powyżej limitu.",
                    "{ordered} {ordered:licencja przekracza|licencje przekraczają|licencji przekracza} limit {limit}.",
                    "Zapytaj dział sprzedaży o limit {limit}.");

    @Test
    void a_policy_with_one_more_rule_keeps_the_others_those_that_only_note_too() {
        List<String> before = codes(POLICY);
        assertTrue(before.contains("AWAITING_ACCEPTANCE"));
        assertTrue(codes(POLICY.with(creditLimit(CREDIT_LIMIT, 3))).containsAll(before));
    }

    private static final CustomRule NO_EVIDENCE =
            CustomRule.refusal("ACME-NO-EVIDENCE", "a test").in(Locale.ENGLISH, "Refuses.", "Refused.", "Ask sales.");

    private static List<String> codes(Policy<AuthorizationRequest, NewAuthorization> policy) {
        return policy.rules().stream().map(rule -> rule.definition().id()).toList();
    }

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
    void codes_and_fields_of_the_application_are_shown_by_their_names_beside_those_that_have_words() {
        CustomRule closed = CustomRule.refusal("ACME-DESK-1", "opening hours")
                .in(Locale.ENGLISH, "Refuses when closed.", "Closed on {on}, says {field}, for {segment}.", "Wait.");
        Verdict<NewAuthorization> verdict = ask(
                with(Rule.when(
                        closed,
                        request -> true,
                        request -> Finding.of(
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
    void it_applies_only_beyond_its_border_and_no_more_once_removed() {
        VipProgram ours = with(creditLimit(CREDIT_LIMIT, 5));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=5")));
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(ask(ours, "CC-ALL-TEAM=6")));
        VipProgram again = changed(ours, policy -> policy.without(CREDIT_LIMIT));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(again, "CC-ALL-TEAM=6")));
    }

    @Test
    void a_rule_of_the_same_code_replaces_the_former_one() {
        VipProgram ours =
                changed(with(creditLimit(CREDIT_LIMIT, 5)), policy -> policy.with(creditLimit(CREDIT_LIMIT, 9)));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=9")));
        assertEquals(List.of("ACME-CREDIT-1 ordered=10 limit=9"), VerdictText.reasons(ask(ours, "CC-ALL-TEAM=10")));
    }

    @Test
    void a_rule_of_ours_can_be_replaced_and_keeps_its_code_and_words() {
        int cap = 500;
        Rule<AuthorizationRequest> higherCap = new Rule<>(
                RequestRule.LINE_ABOVE_MEMBER_CAP,
                Condition.eachLine(
                        AuthorizationRequest::lines,
                        (AuthorizationRequest request, RequestedLine line) -> line.quantity() > cap,
                        (request, line) -> Finding.of(
                                Evidence.product(line.product()),
                                Evidence.count("quantity", line.quantity()),
                                Evidence.count("maximum", cap))));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(with(higherCap), "CC-ALL-TEAM=500")));
        assertEquals(
                "501 licenses of CC-ALL-TEAM are more than the 500 that a member can add at a time.",
                ask(with(higherCap), "CC-ALL-TEAM=501").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_rule_of_ours_can_be_removed_and_the_original_policy_stays_as_it_was() {
        VipProgram ours = changed(VIP, policy -> policy.without(RequestRule.LINE_ABOVE_MEMBER_CAP));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=251")));
        assertEquals("REFUSED VIP-PA-007", VerdictText.ids(ask(VIP, "CC-ALL-TEAM=251")));
        assertEquals(POLICY.rules(), POLICY.without(CREDIT_LIMIT).rules());
    }

    @Test
    void a_rule_without_evidence_has_no_placeholders() {
        CustomRule rule = CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "A {x}.", "B.", "C {limit}.");
        assertRefused("Rule.definition: ACME-1 has no evidence for [limit]", () -> Rule.when(rule, question -> true));
    }

    @Test
    void without_the_rule_about_offers_a_member_is_not_told_what_concerns_the_account_manager() {
        VipProgram ours = changed(VIP, policy -> policy.without(RequestRule.OFFER_MISSING));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "FRL-ENT=1")));
    }

    @Test
    void a_note_of_the_application_comes_with_what_is_allowed_only() {
        for (Severity severity : List.of(Severity.OBLIGATION, Severity.ADVISORY)) {
            CustomRule note = CustomRule.of("ACME-NOTE", severity, "asked for by sales")
                    .in(Locale.ENGLISH, "Notes.", "Noted {asOf}.", "Call back.");
            VipProgram ours =
                    with(Rule.when(note, request -> true, request -> Finding.of(Evidence.day("asOf", request.asOf()))));
            Verdict<NewAuthorization> allowed = ask(ours, "CC-ALL-TEAM=1");
            assertEquals("ALLOWED ACME-NOTE ORDER_WITH_ADOBE", VerdictText.ids(allowed));
            List<Reason> notes = severity == Severity.OBLIGATION ? allowed.obligations() : allowed.advisories();
            assertEquals("ACME-NOTE", notes.get(0).id());
            // A language without words is answered in English.
            assertEquals("Noted 2024-02-01.", allowed.reasons().get(0).message(POLISH));
            assertEquals("REFUSED VIP-PA-006", VerdictText.ids(ask(ours)));
        }
    }

    @Test
    void a_definition_needs_a_code_that_is_not_ours_a_reason_and_English_words() {
        assertEquals(
                "CustomRule.id: must not be a code of this library, was VIP-PA-002",
                assertThrows(InvalidFactException.class, () -> CustomRule.refusal("VIP-PA-002", "mine"))
                        .getMessage());
        assertThrows(InvalidFactException.class, () -> CustomRule.refusal(" ", "mine"));
        assertThrows(InvalidFactException.class, () -> CustomRule.refusal("ACME-1", " "));
        CustomRule onlyPolish = CustomRule.refusal("ACME-1", "mine").in(POLISH, "a", "b", "c");
        assertEquals("b", onlyPolish.template(RuleDefinition.MESSAGE, Words.POLISH));
        CustomRule both = onlyPolish.in(Locale.ENGLISH, "x", "y", "z");
        assertEquals("b", both.template(RuleDefinition.MESSAGE, Words.POLISH));
        assertEquals("y", both.template(RuleDefinition.MESSAGE, Words.ENGLISH));
        assertEquals(
                "CustomRule.words: ACME-1 has no message in English",
                assertThrows(
                                InvalidFactException.class,
                                () -> onlyPolish.template(RuleDefinition.MESSAGE, Words.ENGLISH))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{limit", "limit}", "{a{b}}"})
    void a_template_closes_every_placeholder(String message) {
        assertEquals(
                "CustomRule.message: must close every placeholder, and open none in another",
                assertThrows(
                                InvalidFactException.class,
                                () -> CREDIT_LIMIT.in(Locale.ENGLISH, "Too much.", message, "Ask sales."))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{n:day}; 2 day", "{n:}; 2", "{n:|}; 2"})
    void a_noun_with_too_few_forms_makes_no_verdict_unreadable(String message, String expected) {
        CustomRule rule = CustomRule.refusal("ACME-1", "test").in(Locale.ENGLISH, "Test.", "2 " + message, "None.");
        Reason reason = ask(
                        with(Rule.when(rule, request -> true, request -> Finding.of(Evidence.count("n", 2)))),
                        "CC-ALL-TEAM=1")
                .reasons()
                .get(0);
        assertEquals(expected, reason.message(Locale.ENGLISH).strip());
    }

    @Test
    void a_policy_has_every_code_once() {
        Rule<String> rule = Rule.when(NO_EVIDENCE, question -> false);
        assertEquals(
                "Policy.rules: names ACME-NO-EVIDENCE twice",
                assertThrows(
                                InvalidFactException.class,
                                () -> Policy.of(VipEditions.VIP_2018, List.of(rule, rule), Function.identity()))
                        .getMessage());
    }

    @Test
    void a_note_can_be_left_out_as_a_rule_can() {
        VipProgram silent = changed(VIP, policy -> policy.without(RequestRule.ORDER_WITH_ADOBE));
        assertEquals("ALLOWED", VerdictText.ids(ask(silent, "CC-ALL-TEAM=5")));
        VipProgram other = changed(VIP, policy -> policy.without(RequestRule.LAST_PARTIAL_MONTH));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(other, "CC-ALL-TEAM=5")));
    }

    @Test
    void a_note_can_be_replaced_by_a_rule_of_its_code() {
        VipProgram ours = with(Rule.when(
                RequestRule.ORDER_WITH_ADOBE,
                request -> request.lines().size() > 1,
                request -> Finding.of(Evidence.authorization(request.id()), Evidence.day("orderBy", request.asOf()))));
        assertEquals("ALLOWED", VerdictText.ids(ask(ours, "CC-ALL-TEAM=1")));
        assertEquals(
                List.of("ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-02-01"),
                VerdictText.reasons(ask(ours, "CC-ALL-TEAM=1", "CC-PS-TEAM=1")));
    }

    @Test
    void what_is_allowed_cannot_be_refused_by_a_note() {
        assertEquals(
                "Policy.notes: must not refuse what is allowed: Rule[ACME-NO-EVIDENCE]",
                assertThrows(
                                InvalidFactException.class,
                                () -> noting(List.of(), List.of(Rule.when(NO_EVIDENCE, question -> true))))
                        .getMessage());
    }

    @Test
    void a_note_has_a_code_that_neither_a_rule_nor_another_note_has() {
        Rule<String> note = Rule.when(
                CustomRule.of("ACME-1", Severity.ADVISORY, "a test").in(Locale.ENGLISH, "Notes.", "Noted.", "Read it."),
                question -> false);
        Rule<String> rule = Rule.when(
                CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "Refuses.", "Refused.", "Ask."),
                question -> false);
        for (Executable policy : List.<Executable>of(
                () -> noting(List.of(rule), List.of(note)), () -> noting(List.of(), List.of(note, note)))) {
            assertEquals(
                    "Policy.rules: names ACME-1 twice",
                    assertThrows(InvalidFactException.class, policy).getMessage());
        }
    }

    private static Policy<String, String> noting(List<Rule<String>> rules, List<Rule<String>> notes) {
        return Policy.of(VipEditions.VIP_2018, rules, Function.identity(), notes, Function.identity());
    }

    @Test
    void what_notes_are_about_is_worked_out_once_and_only_for_what_is_allowed() {
        List<String> worked = new ArrayList<>();
        CustomRule note = CustomRule.of("ACME-1", Severity.ADVISORY, "a test")
                .in(Locale.ENGLISH, "Counts.", "{letters} {letters:letter|letters}.", "Nothing to do.");
        Policy<String, Integer> policy = Policy.of(
                VipEditions.VIP_2018,
                List.of(Rule.when(NO_EVIDENCE, String::isBlank)),
                question -> {
                    worked.add(question);
                    return question.length();
                },
                List.of(Rule.when(
                        note, letters -> letters > 1, letters -> Finding.of(Evidence.count("letters", letters)))),
                Function.identity());
        assertFalse(policy.decide(" ").isAllowed());
        assertEquals(List.of(), worked);
        Verdict<Integer> verdict = policy.decide("abc");
        assertEquals(Optional.of(3), verdict.allowed());
        assertEquals("Allowed.\n- ACME-1: 3 letters. Nothing to do.", verdict.explain(Locale.ENGLISH));
        assertEquals(List.of("abc"), worked);
        assertEquals(List.of(), policy.decide("a").reasons());
    }

    @Test
    void a_message_that_names_evidence_which_its_rule_did_not_give_stays_readable() {
        Verdict<NewAuthorization> verdict = ask(
                with(Rule.when(CREDIT_LIMIT, request -> true, request -> Finding.of(Evidence.count("ordered", 1)))),
                "CC-ALL-TEAM=1");
        assertTrue(verdict.explain(POLISH).contains("{limit}"), verdict.explain(POLISH));
    }

    @Test
    void a_rule_that_applies_without_evidence_refuses_all_the_same() {
        CustomRule never = CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "Never.", "Never.", "Nothing.");
        Verdict<NewAuthorization> verdict = ask(with(Rule.when(never, request -> true)), "CC-ALL-TEAM=1");
        assertEquals(
                List.of("ACME-1"), verdict.refusals().stream().map(Reason::id).toList());
        assertEquals(List.of(), verdict.refusals().get(0).evidence());
    }

    @Test
    void a_rule_that_applies_and_finds_nothing_at_all_is_a_programming_error() {
        VipProgram ours = with(new Rule<>(CREDIT_LIMIT, new Condition<>(request -> true, request -> List.of())));
        assertEquals(
                "Rule[ACME-CREDIT-1] applies, but found nothing",
                assertThrows(IllegalStateException.class, () -> ask(ours, "CC-ALL-TEAM=1"))
                        .getMessage());
    }

    @Test
    void what_would_be_found_is_not_asked_where_a_rule_does_not_apply() {
        Rule<AuthorizationRequest> silent = new Rule<>(
                CREDIT_LIMIT,
                new Condition<>(request -> false, request -> List.of(Finding.of(Evidence.count("ordered", 1)))));
        assertEquals(List.of(), silent.find(request("CC-ALL-TEAM=1")));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(with(silent), "CC-ALL-TEAM=1")));
    }

    @Test
    void a_rule_without_words_cannot_be_made() {
        CustomRule speechless = CustomRule.refusal("ACME-2", "a test");
        assertThrows(InvalidFactException.class, () -> Rule.when(speechless, request -> true));
    }

    @Test
    void a_rule_of_an_application_limits_the_offered_products_only_when_it_refuses_lines() {
        List<Product> ours = offered(VIP);
        assertEquals(ours, offered(with(creditLimit(CREDIT_LIMIT, 0))));
        VipProgram withoutPhotoshop = with(new Rule<>(
                CREDIT_LIMIT,
                Condition.eachLine(
                        AuthorizationRequest::lines,
                        (AuthorizationRequest request, RequestedLine line) ->
                                line.product().equals("CC-PS-TEAM"),
                        (request, line) -> Finding.of(Evidence.count("ordered", 1), Evidence.count("limit", 0)))));
        List<Product> left = new ArrayList<>(ours);
        assertTrue(left.remove(Fixtures.catalog().get("CC-PS-TEAM")));
        assertEquals(left, offered(withoutPhotoshop));
    }

    private static List<Product> offered(VipProgram vip) {
        return vip.customer(ATLAS.customer(), request().asOf()).offeredProducts(Requester.MEMBER);
    }

    @Test
    void definition_rule_policy_and_reason_print_their_codes() {
        assertEquals("CustomRule[ACME-CREDIT-1]", CREDIT_LIMIT.toString());
        Rule<AuthorizationRequest> rule = creditLimit(CREDIT_LIMIT, 3);
        assertEquals("Rule[ACME-CREDIT-1]", rule.toString());
        assertEquals(
                "Policy[VIP_2018, [Rule[ACME-CREDIT-1]]]",
                Policy.of(VipEditions.VIP_2018, List.of(rule), Function.identity())
                        .toString());
        assertEquals(
                "Reason[ACME-CREDIT-1, VIP_2018, 5 licenses exceed the limit of 3.]",
                ask(with(rule), "CC-ALL-TEAM=5").reasons().get(0).toString());
    }

    @Test
    void whether_it_is_allowed_needs_no_reasons() {
        Policy<AuthorizationRequest, NewAuthorization> limited =
                with(creditLimit(CREDIT_LIMIT, 5)).rules().requestPolicy();
        assertTrue(limited.allows(request("CC-ALL-TEAM=5")));
        assertFalse(limited.allows(request("CC-ALL-TEAM=6")));
        assertTrue(creditLimit(CREDIT_LIMIT, 5).appliesTo(request("CC-ALL-TEAM=6")));
        assertFalse(creditLimit(CREDIT_LIMIT, 5).appliesTo(request("CC-ALL-TEAM=5")));
    }

    @Test
    void a_rule_applies_when_its_condition_holds_and_only_then() {
        CustomRule alone =
                CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "One.", "One line only.", "Split it.");
        VipProgram ours = with(Rule.when(alone, request -> request.lines().size() > 1));
        assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(ask(ours, "CC-ALL-TEAM=1")));
        assertEquals("REFUSED ACME-1", VerdictText.ids(ask(ours, "CC-ALL-TEAM=1", "CC-PS-TEAM=1")));
    }

    @Test
    void a_rule_may_rest_on_a_number_that_no_edition_has() {
        RuleDefinition strange = () -> RuleDefinition.of(
                "VIP-PA-007",
                Severity.REFUSAL,
                Confidence.ASSUMED,
                List.of(Source.ASSUMPTION),
                List.of("aLaterNumber", "memberLineMaximum"));
        assertEquals(strange.identity(), strange.identity().identity());
        Verdict<String> refused = Policy.of(
                        VipEditions.VIP_2018,
                        List.of(Rule.<String>when(strange, question -> true, question -> Finding.of())),
                        Function.<String>identity())
                .decide("?");
        assertEquals(
                Map.of("memberLineMaximum", VipEditions.VIP_2018.memberLineMaximum()),
                refused.reasons().get(0).provisions());
    }

    @Test
    void what_a_rule_finds_comes_by_line_in_whatever_order_it_was_found() {
        VipProgram ours = with(new Rule<>(
                CREDIT_LIMIT,
                Condition.found(request -> List.of(
                        Finding.of(Evidence.count("ordered", 2), Evidence.count("limit", 0))
                                .onLine(1),
                        Finding.of(Evidence.count("ordered", 1), Evidence.count("limit", 0))
                                .onLine(0),
                        Finding.of(Evidence.count("ordered", 3), Evidence.count("limit", 0))))));
        assertEquals(
                List.of(
                        "ACME-CREDIT-1 ordered=3 limit=0",
                        "ACME-CREDIT-1 @0 ordered=1 limit=0",
                        "ACME-CREDIT-1 @1 ordered=2 limit=0"),
                VerdictText.reasons(ask(ours, "CC-ALL-TEAM=1", "CC-PS-TEAM=1")));
    }

    @Test
    void a_noun_is_counted_by_a_number_only() {
        CustomRule odd =
                CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "Odd.", "Since {day:day|days}.", "Wait.");
        VipProgram ours =
                with(Rule.when(odd, request -> true, request -> Finding.of(Evidence.day("day", request.asOf()))));
        assertEquals(
                "Since 2024-02-01.", ask(ours, "CC-ALL-TEAM=1").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_number_without_a_name_is_counted_too() {
        CustomRule brief = CustomRule.refusal("ACME-1", "a test")
                .in(Locale.ENGLISH, "Brief.", "{} {:license|licenses} too many.", "Drop {:one|some}.");
        VipProgram ours = with(Rule.when(brief, request -> true, request -> Finding.of(Evidence.count("", 2))));
        assertEquals(
                "2 licenses too many.",
                ask(ours, "CC-ALL-TEAM=1").reasons().get(0).message(Locale.ENGLISH));
    }

    @Test
    void one_finding_may_rest_on_other_sources_than_its_rule() {
        Source memo = Source.of("MEMO", "A memo");
        Verdict<NewAuthorization> verdict = ask(
                with(Rule.when(
                        CREDIT_LIMIT,
                        request -> true,
                        request -> Finding.of(Evidence.count("ordered", 1), Evidence.count("limit", 0))
                                .restingOn(Confidence.REPORTED, memo))),
                "CC-ALL-TEAM=1");
        assertEquals(Confidence.REPORTED, verdict.reasons().get(0).confidence());
        assertEquals(List.of(memo), verdict.reasons().get(0).sources());
        assertEquals(CREDIT_LIMIT, verdict.reasons().get(0).rule());
    }

    @Test
    void a_verdict_refuses_exactly_when_it_has_no_result() {
        List<Reason> refusals = ask(VIP, "CC-ALL-TEAM=0").reasons();
        List<Reason> notes = ask(VIP, "CC-ALL-TEAM=1").reasons();
        assertEquals(refusals, Verdict.refused(refusals).refusals());
        assertEquals(notes, Verdict.allowed("yes", notes).reasons());
        Map<String, Executable> contradictions = Map.of(
                "Verdict.reasons: must name at least one refusal",
                () -> Verdict.refused(List.of()),
                "Verdict.reasons: must refuse exactly when the decision is refused: VIP-PA-006",
                () -> Verdict.allowed("yes", refusals),
                "Verdict.reasons: must refuse exactly when the decision is refused: ORDER_WITH_ADOBE",
                () -> Verdict.refused(notes));
        contradictions.forEach((message, verdict) -> assertEquals(
                message, assertThrows(InvalidFactException.class, verdict).getMessage()));
    }

    @Test
    void a_verdict_with_another_result_has_the_same_reasons() {
        Verdict<NewAuthorization> allowed = ask(VIP, "CC-ALL-TEAM=1");
        assertEquals(
                Verdict.allowed("PA-NEW", allowed.reasons()),
                allowed.map(created -> created.authorization().id()));
        Verdict<NewAuthorization> refused = ask(VIP, "CC-ALL-TEAM=0");
        assertEquals(Verdict.refused(refused.reasons()), refused.map(NewAuthorization::terms));
    }

    @Test
    void two_verdicts_together_are_allowed_only_if_both_are() {
        Verdict<NewAuthorization> allowed = ask(VIP, "CC-ALL-TEAM=1");
        Verdict<NewAuthorization> refused = ask(with(creditLimit(CREDIT_LIMIT, 0)), "CC-ALL-TEAM=1");
        assertEquals("ALLOWED ORDER_WITH_ADOBE ORDER_WITH_ADOBE", VerdictText.ids(allowed.and(allowed)));
        assertEquals(
                Optional.of("theirs"),
                allowed.and(Verdict.allowed("theirs", List.of())).allowed());
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(allowed.and(refused)));
        assertEquals("REFUSED ACME-CREDIT-1", VerdictText.ids(refused.and(allowed)));
        assertEquals("REFUSED ACME-CREDIT-1 ACME-CREDIT-1", VerdictText.ids(refused.and(refused)));
    }

    private static Rule<AuthorizationRequest> creditLimit(CustomRule definition, int limit) {
        return Rule.when(
                definition,
                request -> ordered(request) > limit,
                request -> Finding.of(Evidence.count("ordered", ordered(request)), Evidence.count("limit", limit)));
    }

    private static long ordered(AuthorizationRequest request) {
        return request.lines().stream().mapToLong(RequestedLine::quantity).sum();
    }

    private static VipProgram with(Rule<AuthorizationRequest> rule) {
        return changed(VIP, policy -> policy.with(rule));
    }

    private static VipProgram changed(
            VipProgram vip, UnaryOperator<Policy<AuthorizationRequest, NewAuthorization>> change) {
        return VipProgram.of(
                VipRules.builder().from(vip.rules()).addRequestChanges(change).build());
    }

    private static Verdict<NewAuthorization> ask(VipProgram vip, String... lines) {
        return vip.rules().requestPolicy().decide(request(lines));
    }

    private static AuthorizationRequest request(String... lines) {
        return RequestFixtures.request(ATLAS, Requester.MEMBER, "2024-02-01", lines);
    }
}
