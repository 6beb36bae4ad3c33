package io.vipcore.verdict;

/**
 * The condition of a rule: one pure method.
 *
 * <p>Laws: the answer depends on nothing but the question; if anything was put into the findings, the answer is true. An
 * answer of true without findings counts as one finding without evidence; an answer of false with findings makes the
 * decision fail with an {@link IllegalStateException}. {@link Rule#when} makes checks that cannot break the second law.
 *
 * @param <Q> the question that is decided
 */
@FunctionalInterface
public interface Check<Q> {

    /**
     * Looks for what the rule is about.
     *
     * @param question the question
     * @param findings takes every finding, each with its evidence
     * @return true if there was a finding
     */
    boolean finds(Q question, Findings findings);
}
