package io.vipcore.docs;

import static java.util.stream.Collectors.joining;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.marketplace.edition.Dated;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.rules.AllRules;
import io.vipcore.rules.Reason;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Words;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.AuthorizationExclusion;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.edition.WindowException;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.source.VipSources;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes {@code docs/rules.md}: the rule catalogue, the editions and the sources, as the code has them. */
final class RulesPage {

    private static final String INTRODUCTION = """
            # The rules

            Every code that can appear in a verdict, every number of the program, and every source. This page is
            written from the code (the enums of rules, `VipEditions`, `VipSources`) and compared with it by a test; to
            renew it after a change, run

            ```
            ./mvnw -q test -Dtest=RulesPageTest -Dvip.docs.write=true
            ```

            How sure each rule is: **S** stated by Adobe's help page "Manage your VIP customers", **G** stated by another
            public Adobe text or shown by a real invoice, **R** reported by one secondary source, **A** assumed by this
            library where the sources are silent or disagree. The [sources](#sources) are listed at the end.

            """;

    private static final String DISAGREEMENTS = """
            ## Where others say something else

            - **Select levels of education.** An older FAQ of Adobe
              ([Dutch copy](https://helpx.adobe.com/nl/enterprise/using/faq.html)) and a reseller's page have level 2 begin
              at 50 licenses for Education, where the newer page (SELECT) has 10 for every market segment. The editions
              follow the newer page; an edition of one's own can set `selectLevelMinimums` for each segment.
            - **An anniversary date of 29 February.** No public text of Adobe says (its How to Order Guide of 2017 has a
              section on the ends of months, which is not public). Here a first anniversary date of 29 February recurs
              on 28 February, and on the 29th in leap years; but where the *first* date is itself clamped (an order of
              2024-02-29 makes 2025-02-28), the 28th stays for good. Others return to the 29th: the billing engine Lago
              in [two](https://github.com/getlago/lago-api/pull/46) [places](https://github.com/getlago/lago-api/pull/366),
              and [CloudBlue's reports on Adobe assets](https://github.com/cloudblue/adobe_reports), whose tests
              renew on 2024-02-29 what was created on 2020-02-29. Who has such a customer should ask Adobe.

            """;

    private static final String MARKETPLACE = """
            The rules of creating and editing a customer (`CustomerRule`) and of moving from VIP (`MigrationRule`), with S for what
            Adobe's documentation of its partner API states. A refusal carries Adobe's own error code as evidence named `error`. What
            can be said and what not about subscriptions is in `SubscriptionLedger`; decisions on orders are not there yet.

            """;

    private RulesPage() {}

    static String write() {
        return INTRODUCTION
                + Stream.of(Severity.values()).map(RulesPage::rules).collect(joining())
                + "## The numbers of the editions\n\n" + editions()
                + "\n" + DISAGREEMENTS
                + "## VIP Marketplace\n\n" + MARKETPLACE
                + row("Code", Stream.of("What it refuses or notes", "Po polsku", "Sure", "Sources"))
                + "|---|---|---|---|---|\n"
                + AllRules.MARKETPLACE.stream().map(RulesPage::rowOf).collect(joining())
                + "\n### Its numbers\n\n" + row("Number", Stream.of("VIPMP")) + "|---|---|\n"
                + MarketplaceEditions.VIPMP.provisions().entrySet().stream()
                        .map(number -> row("`" + number.getKey() + "`", Stream.of(number(number.getValue()))))
                        .collect(joining())
                + "\n## Sources\n\n" + sources();
    }

    private static String rules(Severity severity) {
        String title = switch (severity) {
            case REFUSAL -> "Rules that refuse";
            case OBLIGATION -> "Obligations of an allowed decision";
            case ADVISORY -> "Advisories of an allowed decision";
        };
        return "## " + title + "\n\n"
                + AllRules.VIP.stream()
                        .filter(rule -> rule.severity() == severity)
                        .map(RulesPage::rule)
                        .collect(joining());
    }

    private static String rule(RuleDefinition rule) {
        Enum<?> constant = (Enum<?>) rule;
        return """
                ### %s

                %s

                - Constant: `%s.%s`
                - Cure: `%s`
                - Po polsku: %s
                - Confidence: %s%s
                - Sources: %s
                %s
                """.formatted(
                        rule.id(),
                        rule.template(RuleDefinition.SUMMARY, Words.ENGLISH),
                        rule.equals(VipEdition.PROGRAM_CLOSED)
                                ? VipEdition.class.getSimpleName()
                                : constant.getDeclaringClass().getSimpleName(),
                        constant.name(),
                        rule.template(RuleDefinition.CURE, Words.ENGLISH),
                        rule.template(RuleDefinition.SUMMARY, Words.POLISH),
                        confidence(rule.confidence()),
                        otherConfidence(rule),
                        rule.sources().stream().map(RulesPage::key).collect(joining(", ")),
                        rule.provisions().stream()
                                .map(name -> "- By edition, `" + name + "`: " + byEdition(name) + "\n")
                                .collect(joining()));
    }

    private static String rowOf(RuleDefinition rule) {
        return row(
                "`" + rule.id() + "`",
                Stream.of(
                        rule.template(RuleDefinition.SUMMARY, Words.ENGLISH),
                        rule.template(RuleDefinition.SUMMARY, Words.POLISH),
                        String.valueOf(rule.confidence().letter()),
                        rule.sources().stream().map(Source::key).collect(joining(", "))));
    }

    private static String confidence(Confidence confidence) {
        return confidence.letter() + ", " + confidence.name().toLowerCase(Locale.ROOT);
    }

    /** The fields about which a rule is less sure than about the others, as an empty form shows them. */
    private static String otherConfidence(RuleDefinition rule) {
        List<Reason> lessSure = EnrollmentRule.invitations(VipEditions.DEFAULT)
                .decide(new InvitationRequest(
                        InvitationForm.builder().build(), VipId.of("2C3EDFD26A4967C218CA"), KnownCustomers.none()))
                .reasons()
                .stream()
                .filter(reason -> reason.rule().equals(rule) && reason.confidence() != rule.confidence())
                .toList();
        return Stream.of(Confidence.values())
                .map(confidence -> lessSure.stream()
                        .filter(reason -> reason.confidence() == confidence)
                        .map(reason -> reason.evidence().get(0).value().toString())
                        .collect(joining(", ", "; " + confidence(confidence) + ", for ", "")))
                .filter(fields -> !fields.endsWith(" for "))
                .collect(joining());
    }

    private static String key(Source source) {
        return source.location()
                .map(location -> "[" + source.key() + "](" + location + ")")
                .orElse(source.key());
    }

    /** The value of a provision in each edition, or once where they agree. */
    private static String byEdition(String provision) {
        List<String> values = VipEditions.all().stream()
                .map(edition -> value(edition.provisions().get(provision).value()))
                .toList();
        return values.stream().distinct().count() == 1
                ? "all " + values.get(0)
                : VipEditions.all().stream()
                        .map(edition -> edition.id() + " "
                                + value(edition.provisions().get(provision).value()))
                        .collect(joining("; "));
    }

    private static String editions() {
        return row("Number", VipEditions.all().stream().map(VipEdition::id))
                + "|---|" + "---|".repeat(VipEditions.all().size()) + "\n"
                + VipEditions.DEFAULT.provisions().keySet().stream()
                        .map(name -> row(
                                "`" + name + "`",
                                VipEditions.all().stream()
                                        .map(edition -> edition.provisions().get(name))
                                        .map(RulesPage::number)))
                        .collect(joining());
    }

    private static String number(Sourced<?> provision) {
        return value(provision.value()) + " [" + provision.confidence().letter() + ": "
                + provision.sources().stream().map(Source::key).collect(joining(", ")) + "]";
    }

    private static String sources() {
        return row("Key", Stream.of("Text")) + "|---|---|\n"
                + Stream.of(
                                VipSources.all().stream(),
                                AllRules.MARKETPLACE.stream().flatMap(rule -> rule.sources().stream()),
                                MarketplaceEditions.VIPMP.provisions().values().stream()
                                        .flatMap(number -> number.sources().stream()))
                        .flatMap(Function.identity())
                        .filter(source -> !source.equals(Source.ASSUMPTION)
                                || VipSources.all().contains(source))
                        .distinct()
                        .map(source -> row(
                                source.key(),
                                Stream.of(source.location()
                                        .map(location -> "[" + source.title() + "](" + location + ")")
                                        .orElse(source.title()))))
                        .collect(joining());
    }

    private static String row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(joining(" | ", "| ", " |\n"));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map && map.isEmpty()) {
            return "none";
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().equals(Set.of(MarketSegment.values()))
                && Set.copyOf(map.values()).size() == 1) {
            return value(map.values().iterator().next());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(key.toString(), value(each)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(joining(", "));
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(RulesPage::value).collect(joining(", "));
        }
        if (value instanceof Dated<?> dated) {
            return value(dated.first())
                    + dated.changes().entrySet().stream()
                            .map(change -> ", from " + change.getKey() + " " + value(change.getValue()))
                            .collect(joining());
        }
        if (value instanceof AuthorizationExclusion exclusion) {
            return exclusion.id();
        }
        if (value instanceof WindowException exception) {
            return exception.firstAnniversary() + " to " + exception.lastAnniversary() + ": "
                    + exception.closesDaysAfter();
        }
        if (value instanceof UpcomingPeriod period) {
            return period.isBeforeWindow()
                    ? "fewer than " + period.days() + " days before the window"
                    : period.days() + " days before the anniversary date";
        }
        return value.toString();
    }
}
