package io.vipcore.rules;

import com.google.common.collect.Iterables;
import io.vipcore.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * When a rule applies, and what it found where it does. Both functions are pure.
 *
 * @param <Q> the question that is decided
 * @param holds whether the rule applies
 * @param findings what was found; asked only where the condition holds, then at least one
 */
public record Condition<Q>(Predicate<Q> holds, Function<Q, List<Finding>> findings) {

    public Condition {
        Checks.required("Condition.holds", holds);
        Checks.required("Condition.findings", findings);
    }

    /**
     * {@return a condition on the whole question that needs no evidence}
     *
     * @param <Q> the question that is decided
     * @param holds whether the rule applies
     */
    public static <Q> Condition<Q> when(Predicate<Q> holds) {
        return when(holds, question -> Finding.of());
    }

    /**
     * {@return a condition on the whole question}
     *
     * @param <Q> the question that is decided
     * @param holds whether the rule applies
     * @param finding what was found then
     */
    public static <Q> Condition<Q> when(Predicate<Q> holds, Function<Q, Finding> finding) {
        return new Condition<>(
                holds, Checks.required("Condition.finding", finding).andThen(List::of));
    }

    /**
     * {@return a condition that holds where anything is found}
     *
     * @param <Q> the question that is decided
     * @param findings what is found, possibly nothing
     */
    public static <Q> Condition<Q> found(Function<Q, List<Finding>> findings) {
        Checks.required("Condition.findings", findings);
        return new Condition<>(question -> !findings.apply(question).isEmpty(), findings);
    }

    /**
     * {@return a condition on single lines, with a finding for each line on which it holds}
     *
     * @param <Q> the question that is decided
     * @param <L> a line of it
     * @param lines the lines of a question
     * @param holds whether the rule applies to a line
     * @param finding what was found on it
     */
    public static <Q, L> Condition<Q> eachLine(
            Function<Q, List<L>> lines, BiPredicate<Q, L> holds, BiFunction<Q, L, Finding> finding) {
        Checks.required("Condition.lines", lines);
        Checks.required("Condition.holds", holds);
        Checks.required("Condition.finding", finding);
        return new Condition<>(
                question -> Iterables.any(lines.apply(question), line -> holds.test(question, line)), question -> {
                    List<Finding> findings = new ArrayList<>();
                    int number = 0;
                    for (L line : lines.apply(question)) {
                        if (holds.test(question, line)) {
                            findings.add(finding.apply(question, line).onLine(number));
                        }
                        number++;
                    }
                    return findings;
                });
    }
}
