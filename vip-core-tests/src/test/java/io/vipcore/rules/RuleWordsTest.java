package io.vipcore.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.source.VipSources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the rules: complete, alike in both languages, and backed by evidence. */
class RuleWordsTest {

    private static final Map<String, String> ENGLISH = wordsOfRules(WordsFile.ENGLISH);
    private static final Map<String, String> POLISH = wordsOfRules(WordsFile.POLISH);

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.forLanguageTag("pl-PL"));

    private static final List<String> PARTS =
            List.of(RuleDefinition.SUMMARY, RuleDefinition.MESSAGE, RuleDefinition.CURE);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(\\?|:[^}]*)?}");

    /** The codes of rules are written in capitals, the names of the other words are not. */
    private static Map<String, String> wordsOfRules(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().matches("[A-Z0-9_-]+\\..*"))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void every_rule_has_its_three_parts_and_further_ones_only_for_groups_that_they_name() {
        Set<String> expected = new TreeSet<>();
        for (RuleDefinition rule : AllRules.LIST) {
            PARTS.forEach(part -> expected.add(rule.id() + "." + part));
            Stream.of(RuleDefinition.MESSAGE, RuleDefinition.CURE)
                    .flatMap(part -> names(ENGLISH.get(rule.id() + "." + part)).stream())
                    .filter(name -> groupNames().contains(name))
                    .forEach(group -> expected.add(rule.id() + "." + group));
        }
        assertEquals(expected, ENGLISH.keySet());
        assertEquals(expected, POLISH.keySet());
    }

    private static Set<String> groupNames() {
        return reasons()
                .flatMap(reason -> reason.evidence().stream())
                .filter(piece -> piece.type() == Evidence.Type.GROUP)
                .map(Evidence::name)
                .collect(toSet());
    }

    @Test
    void both_languages_name_the_same_evidence() {
        ENGLISH.forEach((key, template) -> assertEquals(names(template), names(POLISH.get(key)), key));
    }

    @Test
    void a_noun_has_two_forms_in_English_and_three_in_Polish() {
        assertForms(2, ENGLISH);
        assertForms(3, POLISH);
    }

    private static void assertForms(int forms, Map<String, String> words) {
        List<String> nouns = words.values().stream()
                .flatMap(template -> PLACEHOLDER.matcher(template).results())
                .map(found -> found.group(2))
                .filter(suffix -> suffix != null && suffix.startsWith(":"))
                .toList();
        assertFalse(nouns.isEmpty());
        nouns.forEach(noun ->
                assertEquals(forms, noun.chars().filter(c -> c == '|').count() + 1, noun));
    }

    @Test
    void every_brace_belongs_to_a_placeholder() {
        Stream.concat(ENGLISH.values().stream(), POLISH.values().stream())
                .map(template -> PLACEHOLDER.matcher(template).replaceAll(""))
                .forEach(rest -> assertFalse(rest.contains("{") || rest.contains("}"), rest));
    }

    @Test
    void every_rule_applies_in_the_specimens_in_each_of_its_ways() {
        assertEquals(
                AllRules.LIST.stream().map(RuleDefinition::id).collect(toSet()),
                reasons().map(Reason::id).collect(toSet()));
        Set<String> parts = reasons()
                .flatMap(reason -> reason.evidence().stream()
                        .filter(piece -> piece.type() == Evidence.Type.GROUP)
                        .map(group -> reason.id() + "." + group.name()))
                .collect(toSet());
        assertEquals(
                Set.of(
                        "VIP-INV-002.tooLong",
                        "VIP-PA-002.overdue",
                        "VIP-PA-003.overdue",
                        "VIP-PA-005.notListed",
                        "VIP-PA-006.noLine",
                        "VIP-PA-006.badLine",
                        "VIP-PA-011.blank",
                        "VIP-PA-011.tooLong",
                        "VIP-CAN-001.overdue",
                        "VIP-CAN-001.completed",
                        "VIP-CAN-001.ended",
                        "LAST_PARTIAL_MONTH.partial",
                        "MP-CUS-002.wrongLength",
                        "MP-CUS-002.wrongCharacter",
                        "MP-CUS-004.use",
                        "MP-CUS-004.none"),
                parts);
    }

    @Test
    void every_message_and_cure_is_a_whole_sentence_in_both_languages() {
        assertAll(reasons()
                .flatMap(reason -> LANGUAGES.stream()
                        .flatMap(language -> Stream.of(reason.message(language), reason.cure(language))))
                .map(text -> () -> {
                    assertTrue(text.endsWith("."), text);
                    assertEquals(text.strip(), text);
                    assertFalse(text.matches("(?s).*([{}\ufffd]|\\.\\.|  | [.,;:]|null).*"), text);
                }));
    }

    @Test
    void every_reason_reads_differently_in_Polish() {
        Locale polish = Locale.forLanguageTag("pl-PL");
        reasons().forEach(reason -> {
            assertFalse(reason.message(polish).equals(reason.message(Locale.UK)), reason::toString);
            assertFalse(reason.cure(polish).equals(reason.cure(Locale.UK)), reason::toString);
        });
    }

    @Test
    void a_reason_carries_what_its_rule_rests_on_in_the_edition() {
        reasons().forEach(reason -> {
            RuleDefinition rule = reason.rule();
            assertTrue(AllRules.LIST.contains(rule), rule::toString);
            assertEquals(
                    AllRules.MARKETPLACE.contains(rule)
                            ? "VIPMP"
                            : rule.equals(VipEdition.PROGRAM_CLOSED) ? "VIP_2024" : "VIP_2018",
                    reason.edition());
            boolean assumed = rule == EnrollmentRule.REQUIRED_FIELD_BLANK
                    && Stream.of("country", "city", "accountManager")
                            .map(Evidence::field)
                            .anyMatch(reason.evidence()::contains);
            if (rule == EnrollmentRule.REQUIRED_FIELD_BLANK
                    && reason.evidence().contains(Evidence.field("postalCode"))) {
                assertEquals(Confidence.REPORTED, reason.confidence());
                assertEquals(List.of(VipSources.ADDRESS_DATA), reason.sources());
            } else {
                assertEquals(assumed ? Confidence.ASSUMED : rule.confidence(), reason.confidence());
                assertEquals(assumed ? List.of(Source.ASSUMPTION) : rule.sources(), reason.sources());
            }
            assertFalse(reason.sources().isEmpty());
            assertEquals(rule.provisions(), List.copyOf(reason.provisions().keySet()));
        });
    }

    private static Stream<Reason> reasons() {
        return Stream.of(Specimens.all(), MarketplaceSpecimens.all())
                .flatMap(List::stream)
                .flatMap(verdict -> verdict.reasons().stream());
    }

    private static Set<String> names(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }
}
