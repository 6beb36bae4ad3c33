package io.vipcore.vip.edition;

import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.day;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Is the program still there? What invitations, requests and renewals are told alike. */
enum ClosingRule implements RuleDefinition {
    /** The program has retired for the market segment. Its dates differ, so that no source says what it refuses. */
    PROGRAM_CLOSED;

    private static final RuleDefinition IDENTITY = RuleDefinition.of(
            "PROGRAM_CLOSED",
            Severity.ADVISORY,
            Confidence.ASSUMED,
            List.of(Source.ASSUMPTION),
            List.of("retiresBy", "lastOrders"));

    @Override
    public RuleDefinition identity() {
        return IDENTITY;
    }

    static <Q> Rule<Q> rule(VipEdition edition, Function<Q, MarketSegment> segment, Function<Q, LocalDate> day) {
        Map<MarketSegment, LocalDate> retiresBy = edition.retiresBy().value();
        Map<MarketSegment, LocalDate> lastOrders = edition.lastOrders().value();
        return Rule.when(
                PROGRAM_CLOSED,
                question -> day.apply(question).isAfter(retiresBy.getOrDefault(segment.apply(question), LocalDate.MAX)),
                question -> {
                    MarketSegment closed = segment.apply(question);
                    return Finding.of(
                            code("segment", closed),
                            day("retires", Objects.requireNonNull(retiresBy.get(closed))),
                            day("lastOrders", Objects.requireNonNull(lastOrders.get(closed))));
                });
    }
}
