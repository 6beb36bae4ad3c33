package io.vipcore.verdict;

import com.google.common.collect.ImmutableList;
import io.vipcore.edition.Edition;

/** An outcome whose notes are bound to an edition. */
record OutcomeInForce<Q, C, R>(Outcome<Q, C, R> outcome, ImmutableList<RuleInForce<C>> notes) {

    static <Q, C, R> OutcomeInForce<Q, C, R> of(Outcome<Q, C, R> outcome, Edition edition) {
        return new OutcomeInForce<>(
                outcome,
                // Not by Guava's collector: that one makes twenty others, and every application would wait for them.
                ImmutableList.copyOf(outcome.notes().stream()
                        .map(note -> RuleInForce.of(note, edition))
                        .toList()));
    }

    /** Makes the result and looks for what there is to note on the way. */
    R resultOf(Q question, Found found) {
        C worked = outcome.working().apply(question);
        found.ask(notes, worked);
        return outcome.result().apply(worked);
    }
}
