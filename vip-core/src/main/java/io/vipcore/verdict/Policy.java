package io.vipcore.verdict;

/**
 * A decision: one pure method from a question to a verdict.
 *
 * <p>Laws: the verdict depends on nothing but the question; {@code allows(question)} equals {@code
 * decide(question).isAllowed()}.
 *
 * @param <Q> the question that is decided
 * @param <R> what follows from an allowed decision
 */
@FunctionalInterface
public interface Policy<Q, R> {

    /**
     * Decides.
     *
     * @param question the question
     * @return the verdict with every reason
     */
    Verdict<R> decide(Q question);

    /**
     * Returns only whether the decision is allowed.
     *
     * @param question the question
     * @return true if allowed
     */
    default boolean allows(Q question) {
        return decide(question).isAllowed();
    }
}
