package io.vipcore.json;

import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import java.util.List;
import java.util.Optional;

/** A verdict: an outcome, its result if the decision is allowed, and every reason. */
record VerdictDocument<R>(Schema schema, Outcome outcome, Optional<R> result, List<Reason> reasons) {

    /** The outcomes as they are written. */
    enum Outcome {
        ALLOWED,
        REFUSED
    }

    VerdictDocument {
        if (result.isPresent() == (outcome == Outcome.REFUSED)) {
            throw new BadDocumentException("result", "must be given exactly when the decision is allowed");
        }
    }

    static <R> VerdictDocument<R> of(Verdict<R> verdict) {
        return new VerdictDocument<>(
                Schema.NOW,
                verdict.isAllowed() ? Outcome.ALLOWED : Outcome.REFUSED,
                verdict.allowed(),
                verdict.reasons());
    }

    Verdict<R> fact() {
        return new Verdict<>(result, reasons);
    }
}
