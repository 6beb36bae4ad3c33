package io.vipcore.verdict;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a rule finds until it is made into reasons. */
record Found(List<Finding> findings) implements Findings {

    /** What a rule found in one place of the question. */
    record Finding(int position, List<Evidence> evidence) {}

    /** Most rules find nothing: no room is set aside. */
    Found() {
        this(new ArrayList<>(0));
    }

    @Override
    public void addAt(int position, Evidence... evidence) {
        findings.add(new Finding(position, List.of(evidence)));
    }
}
