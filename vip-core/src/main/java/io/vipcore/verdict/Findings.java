package io.vipcore.verdict;

/** Where a check puts what it found. */
@FunctionalInterface
public interface Findings {

    /** The position of a finding that concerns the whole question and no line of it. */
    int WHOLE = -1;

    /** Takes what is found and forgets it: for asking only whether anything is found. */
    Findings IGNORED = (position, evidence) -> {};

    /**
     * Adds a finding.
     *
     * @param position the line or field it concerns, counted from 0, or {@link #WHOLE}
     * @param evidence what was found
     */
    void addAt(int position, Evidence... evidence);

    /**
     * Adds a finding that concerns the whole question.
     *
     * @param evidence what was found
     */
    default void add(Evidence... evidence) {
        addAt(WHOLE, evidence);
    }
}
