package io.vipcore.verdict;

import java.util.List;

/** Where a check puts what it found. */
@FunctionalInterface
public interface Findings {

    /** The position of a finding that concerns the whole question and no line of it. */
    int WHOLE = -1;

    /**
     * Adds a finding.
     *
     * @param position the line or field it concerns, counted from 0, or {@link #WHOLE}
     * @param evidence what was found, unmodifiable
     */
    void addAt(int position, List<Evidence> evidence);

    /**
     * Adds a finding.
     *
     * @param position the line or field it concerns, counted from 0, or {@link #WHOLE}
     * @param evidence what was found
     */
    default void addAt(int position, Evidence... evidence) {
        addAt(position, List.of(evidence));
    }

    /**
     * Returns findings that take what is found and forget it: for asking only whether anything is found.
     *
     * @return the findings
     */
    static Findings ignored() {
        return IgnoredFindings.INSTANCE;
    }

    /**
     * Returns whether anybody is going to read what is found. A check may leave out evidence that is costly to gather if
     * nobody is; its answer stays the same.
     *
     * @return false for {@link #ignored()}
     */
    default boolean areWanted() {
        return true;
    }

    /**
     * Adds a finding that concerns the whole question.
     *
     * @param evidence what was found
     */
    default void add(Evidence... evidence) {
        addAt(WHOLE, List.of(evidence));
    }
}
