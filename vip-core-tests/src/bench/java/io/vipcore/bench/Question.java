package io.vipcore.bench;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an engine is asked: a subject and the conditions of the rules, of which it notes those that hold. Public, because
 * engines generate code that calls it.
 *
 * <p>Every engine gets the same conditions as functions it cannot look into, so that what differs is the engine alone.
 */
public final class Question {

    private final Object subject;
    private final List<? extends Predicate<Object>> conditions;
    private int matched;

    Question(Object subject, List<? extends Predicate<Object>> conditions) {
        this.subject = subject;
        this.conditions = conditions;
    }

    /** Whether the condition of a rule holds for the subject. */
    public boolean holds(int rule) {
        return conditions.get(rule).test(subject);
    }

    /** Notes that a rule applies. */
    public void match(int rule) {
        matched |= 1 << rule;
    }

    /** The rules that were noted since the last time this was asked, one bit for each. */
    int takeMatched() {
        int rules = matched;
        matched = 0;
        return rules;
    }

    /** Takes the answers of many questions, so that none is left out of what is measured. */
    static int takeMatched(List<Question> questions) {
        int all = 0;
        for (Question question : questions) {
            all += question.takeMatched();
        }
        return all;
    }
}
