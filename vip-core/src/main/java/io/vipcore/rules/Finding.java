package io.vipcore.rules;

import io.vipcore.internal.Checks;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule found: the evidence, and the line of the request that it concerns.
 *
 * @param line the line of the request, or the field of the form, counted from 0; empty if it concerns the whole
 * @param evidence what was found, unmodifiable
 * @param confidence how sure this finding is, where it differs from its rule
 * @param sources who says so, where that differs from the rule; unmodifiable, not empty exactly when the confidence is
 *     given
 */
public record Finding(
        OptionalInt line, List<Evidence> evidence, Optional<Confidence> confidence, List<Source> sources) {

    public Finding {
        Checks.required("Finding.line", line).ifPresent(number -> Checks.atLeast("Finding.line", number, 0));
        evidence = Checks.list("Finding.evidence", evidence);
        Checks.required("Finding.confidence", confidence);
        sources = Checks.list("Finding.sources", sources);
        if (confidence.isPresent() == sources.isEmpty()) {
            throw new InvalidFactException(
                    "Finding.sources", "must be given exactly when the confidence differs from the rule");
        }
    }

    /**
     * {@return a finding about the whole question}
     *
     * @param evidence what was found
     */
    public static Finding of(Evidence... evidence) {
        return of(Checks.list("Finding.evidence", evidence));
    }

    /**
     * {@return a finding about the whole question}
     *
     * @param evidence what was found
     */
    public static Finding of(List<Evidence> evidence) {
        return new Finding(OptionalInt.empty(), evidence, Optional.empty(), List.of());
    }

    /**
     * {@return this finding about one line}
     *
     * @param number the line or field, counted from 0
     */
    public Finding onLine(int number) {
        return new Finding(OptionalInt.of(number), evidence, confidence, sources);
    }

    /**
     * {@return this finding with another confidence, where a part of a rule rests on other sources than the rest}
     *
     * @param other how sure this finding is
     * @param others who says so, at least one
     */
    public Finding restingOn(Confidence other, Source... others) {
        return new Finding(
                line, evidence, Checks.given("Finding.confidence", other), Checks.list("Finding.sources", others));
    }
}
