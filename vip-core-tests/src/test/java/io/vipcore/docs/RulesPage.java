package io.vipcore.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.edition.AuthorizationExclusion;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.edition.UpcomingPeriod;
import io.vipcore.edition.WindowException;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sourced;
import io.vipcore.language.Language;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.Severity;
import io.vipcore.verdict.VipRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md}: the rule catalogue and the editions, as the code has them. */
final class RulesPage {

    private static final String INTRODUCTION = """
            # The rules

            Every code that can appear in a verdict, and every number of the program. This page is written from the code
            (`VipRule`, `Editions`) and compared with it by a test; to renew it after a change, run

            ```
            ./mvnw -q test -Dtest=RulesPageTest -Dvip.docs.write=true
            ```

            How sure each rule is: **S** stated by the founding page, **G** stated by another public Adobe text or shown by
            a real invoice, **R** reported by one secondary source, **A** assumed by this library where the sources are
            silent or disagree. The sources are listed in [sources.md](sources.md).

            """;

    private final Map<VipRule, Set<String>> tests = new EnumMap<>(VipRule.class);

    RulesPage() {
        for (JavaClass type : new ClassFileImporter().importPackages("io.vipcore")) {
            if (type.isAnnotatedWith(Pins.class)) {
                add(type.getAnnotationOfType(Pins.class), type.getSimpleName());
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Pins.class)) {
                    add(method.getAnnotationOfType(Pins.class), type.getSimpleName() + "." + method.getName());
                }
            }
        }
    }

    private void add(Pins pins, String test) {
        for (VipRule rule : pins.value()) {
            tests.computeIfAbsent(rule, key -> new TreeSet<>()).add(test);
        }
    }

    /** The tests that pin a rule. */
    Set<String> testsOf(VipRule rule) {
        return tests.getOrDefault(rule, Set.of());
    }

    String write() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Severity severity : Severity.values()) {
            page.append("## ").append(title(severity)).append("\n\n");
            for (VipRule rule : VipRule.values()) {
                if (rule.severity() == severity) {
                    write(rule, page);
                }
            }
        }
        page.append("## The numbers of the editions\n\n").append(editions());
        return page.toString();
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case REFUSAL -> "Rules that refuse";
            case OBLIGATION -> "Obligations of an allowed decision";
            case ADVISORY -> "Advisories of an allowed decision";
        };
    }

    private void write(VipRule rule, StringBuilder page) {
        page.append("### ").append(rule.id()).append("\n\n");
        page.append(rule.template(RuleDefinition.SUMMARY, Language.ENGLISH)).append("\n\n");
        page.append("- Cure: ")
                .append(code(rule.template(RuleDefinition.CURE, Language.ENGLISH)))
                .append('\n');
        page.append("- Po polsku: ")
                .append(rule.template(RuleDefinition.SUMMARY, Language.POLISH))
                .append('\n');
        page.append("- Confidence: ").append(confidence(rule.confidence()));
        if (!rule.assumedFields().isEmpty()) {
            page.append("; A, assumed, for ").append(String.join(", ", rule.assumedFields()));
        }
        page.append('\n');
        page.append("- Sources: ").append(sources(rule.sources())).append('\n');
        for (String provision : rule.provisions()) {
            page.append("- By edition, `").append(provision).append("`: ");
            page.append(byEdition(provision));
            page.append('\n');
        }
        page.append("- Tests: ")
                .append(testsOf(rule).stream().map(RulesPage::code).collect(Collectors.joining(", ")))
                .append("\n\n");
    }

    /** The value of a provision in each edition, or once where they agree. */
    private static String byEdition(String provision) {
        Map<String, String> values = new LinkedHashMap<>();
        Editions.all()
                .forEach(edition -> values.put(
                        edition.id(), value(edition.provisions().get(provision).value())));
        return new HashSet<>(values.values()).size() == 1
                ? "all " + values.values().iterator().next()
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String editions() {
        StringBuilder table = new StringBuilder("| Number |");
        Editions.all().forEach(edition -> table.append(' ').append(edition.id()).append(" |"));
        table.append("\n|---|").append("---|".repeat(Editions.all().size())).append('\n');
        for (String name : Editions.DEFAULT.provisions().keySet()) {
            table.append("| `").append(name).append("` |");
            for (Edition edition : Editions.all()) {
                Sourced<?> provision = edition.provisions().get(name);
                table.append(' ')
                        .append(value(provision.value()))
                        .append(" [")
                        .append(provision.confidence().letter())
                        .append(": ")
                        .append(provision.sources().stream().map(Source::key).collect(Collectors.joining(", ")))
                        .append("] |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String confidence(Confidence confidence) {
        return confidence.letter() + ", " + confidence.name().toLowerCase(Locale.ROOT);
    }

    private static String sources(List<Source> sources) {
        return sources.stream()
                .map(source -> source.location()
                        .map(location -> "[" + source.key() + "](" + location + ")")
                        .orElse(source.key()))
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(key.toString(), value(each)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> collection) {
            List<String> parts = new ArrayList<>();
            collection.forEach(each -> parts.add(value(each)));
            return String.join(", ", parts);
        }
        if (value instanceof AuthorizationExclusion exclusion) {
            return exclusion.id();
        }
        if (value instanceof WindowException exception) {
            return exception.firstAnniversary() + " to " + exception.lastAnniversary() + ": "
                    + exception.closesDaysAfter();
        }
        if (value instanceof UpcomingPeriod.FewerThanDaysBeforeWindow period) {
            return "fewer than " + period.days() + " days before the window";
        }
        if (value instanceof UpcomingPeriod.DaysBeforeAnniversary period) {
            return period.days() + " days before the anniversary date";
        }
        return value.toString();
    }
}
