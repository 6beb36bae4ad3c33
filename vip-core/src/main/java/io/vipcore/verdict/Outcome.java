package io.vipcore.verdict;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.util.List;
import java.util.function.Function;

/**
 * What follows from a question that no rule refuses: what is worked out about it, once; what there is to note about that;
 * and the result.
 *
 * <p>Example: for a purchase authorization the anniversary dates and the terms to order are worked out; notes speak of a
 * last partial month among those terms; the result has the terms.
 *
 * @param <Q> the question that is decided
 * @param <C> what is worked out
 * @param <R> the result
 * @param working works it out; pure
 * @param notes obligations and advisories about it, unmodifiable
 * @param result makes the result of it; pure
 */
public record Outcome<Q, C, R>(Function<Q, C> working, List<Rule<C>> notes, Function<C, R> result) {

    /**
     * Creates an outcome; the list is copied.
     *
     * @param working works it out; pure
     * @param notes obligations and advisories about it, none of them a refusal
     * @param result makes the result of it; pure
     * @throws InvalidFactException if something is null or a note refuses
     */
    public Outcome {
        FactShape.required("Outcome.working", working);
        FactShape.required("Outcome.notes", notes);
        FactShape.required("Outcome.result", result);
        notes = List.copyOf(notes);
        for (Rule<C> note : notes) {
            if (note.definition().severity() == Severity.REFUSAL) {
                throw new InvalidFactException(
                        "Outcome.notes",
                        "must not refuse what is allowed: " + note.definition().id());
            }
        }
    }

    /**
     * Creates an outcome without notes of its own.
     *
     * @param <Q> the question that is decided
     * @param <R> the result
     * @param result makes the result of a question
     * @return the outcome
     */
    public static <Q, R> Outcome<Q, R, R> of(Function<Q, R> result) {
        return new Outcome<>(result, List.of(), Function.identity());
    }

    /** Leaves a note out. */
    Outcome<Q, C, R> without(RuleDefinition definition) {
        return new Outcome<>(
                working,
                notes.stream()
                        .filter(note -> !note.definition().id().equals(definition.id()))
                        .toList(),
                result);
    }
}
