package io.vipcore.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for the verdicts of every policy of the library, beside the contracts of the policies. */
class DecisionProperties {

    @Property
    void reasons_are_sorted_by_rule_and_then_by_line(@ForAll("decisions") Decision<?, ?> decision) {
        List<Reason> reasons = decision.verdict().reasons();
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(Comparator.comparing(Reason::id)
                .thenComparingInt(reason -> reason.line().orElse(-1)));
        assertEquals(sorted, reasons);
        long distinct = reasons.stream()
                .map(reason -> reason.id() + " " + reason.line())
                .distinct()
                .count();
        assertEquals(distinct, reasons.size(), "a rule applies once to a line");
    }

    @Property
    void every_reason_names_its_edition_with_the_numbers_it_rests_on(@ForAll("decisions") Decision<?, ?> decision) {
        for (Reason reason : decision.verdict().reasons()) {
            assertEquals(decision.edition().id(), reason.edition());
            assertEquals(
                    reason.rule().provisions(), List.copyOf(reason.provisions().keySet()));
            reason.provisions()
                    .forEach((name, number) ->
                            assertEquals(decision.edition().provisions().get(name), number));
        }
    }

    @Property
    void every_verdict_can_be_explained_in_both_languages(@ForAll("decisions") Decision<?, ?> decision) {
        Verdict<?> verdict = decision.verdict();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"))) {
            List<String> lines = verdict.explain(language).lines().toList();
            boolean isAnyAssumed = verdict.reasons().stream().anyMatch(Reason::isAssumed);
            assertEquals(1 + verdict.reasons().size() + (isAnyAssumed ? 1 : 0), lines.size());
            assertEquals(isAnyAssumed, lines.get(lines.size() - 1).startsWith("* "));
            for (int i = 0; i < verdict.reasons().size(); i++) {
                Reason reason = verdict.reasons().get(i);
                assertEquals(
                        "- " + reason.id() + (reason.isAssumed() ? "*: " : ": ") + reason.message(language) + " "
                                + reason.cure(language),
                        lines.get(i + 1));
            }
            assertFalse(verdict.explain(language).contains("{"));
        }
        assertDoesNotThrow(verdict::toString);
    }

    @Property
    void without_a_rule_its_reasons_are_gone_and_no_other(@ForAll("decisions") Decision<?, ?> decision) {
        assertRemovable(decision);
    }

    private static <Q, R> void assertRemovable(Decision<Q, R> decision) {
        List<Reason> refusals = decision.verdict().refusals();
        List<RuleDefinition> rules =
                refusals.stream().map(Reason::rule).distinct().toList();
        // Something must still refuse.
        for (RuleDefinition rule : rules.size() < 2 ? List.<RuleDefinition>of() : rules) {
            assertEquals(
                    refusals.stream()
                            .filter(reason -> !reason.rule().equals(rule))
                            .toList(),
                    decision.policy().without(rule).decide(decision.question()).refusals());
        }
    }

    @Property(tries = 2500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void these_properties_see_every_rule_refuse_and_many_questions_allowed(
            @ForAll("decisions") Decision<?, ?> decision) {
        Verdict<?> verdict = decision.verdict();
        Statistics.label("allowed")
                .collect(verdict.isAllowed())
                .coverage(outcomes -> outcomes.check(true).percentage(share -> share > 20));
        verdict.reasons()
                .forEach(reason -> Statistics.label("rule").collect(reason.id()).coverage(rules -> {
                    for (RuleDefinition rule : AllRules.VIP) {
                        if (rule.severity() == Severity.REFUSAL) {
                            rules.check(rule.id()).count(times -> times > 0);
                        }
                    }
                }));
    }

    @Provide
    Arbitrary<Decision<?, ?>> decisions() {
        return Decision.any();
    }
}
