package io.vipcore.verdict;

import com.google.common.collect.ImmutableList;
import io.vipcore.edition.Edition;

/** An outcome whose notes are bound to an edition. */
record OutcomeInForce<Q, C, R>(Outcome<Q, C, R> outcome, ImmutableList<RuleInForce<C>> notes) {

    static <Q, C, R> OutcomeInForce<Q, C, R> of(Outcome<Q, C, R> outcome, Edition edition) {
        ImmutableList.Builder<RuleInForce<C>> notes = ImmutableList.builder();
        for (Rule<C> note : outcome.notes()) {
            notes.add(RuleInForce.of(note, edition));
        }
        return new OutcomeInForce<>(outcome, notes.build());
    }

    /** Makes the result and looks for what there is to note on the way. */
    R resultOf(Q question, Found found) {
        C worked = outcome.working().apply(question);
        found.ask(notes, worked);
        return outcome.result().apply(worked);
    }
}
