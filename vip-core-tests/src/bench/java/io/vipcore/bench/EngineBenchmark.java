package io.vipcore.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same conditions on the same subjects, another one each time, asked of the engines and of a list of lambdas.
 *
 * @param <T> the subjects
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public abstract class EngineBenchmark<T> {

    /** How many subjects there are; a power of two. */
    static final int SIZE = 131_072;

    private static final int BATCH = 1_024;

    private final List<Predicate<Object>> conditions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>(SIZE);
    private final boolean firstOnly;
    private List<T> subjects = List.of();
    private DroolsRules drools;
    private EasyRules easyRules;
    private EvreteRules evrete;
    private int next;

    /** With {@code firstOnly} nobody need look further once a condition holds. */
    EngineBenchmark(boolean firstOnly) {
        this.firstOnly = firstOnly;
    }

    @SuppressWarnings("unchecked") // an engine hands back the subject it was given
    final void ask(List<T> asked, List<Predicate<T>> about) {
        subjects = asked;
        about.forEach(condition -> conditions.add(subject -> condition.test((T) subject)));
        asked.forEach(subject -> questions.add(new Question(subject, conditions)));
        drools = new DroolsRules(about.size());
        easyRules = new EasyRules(about.size(), firstOnly);
        evrete = new EvreteRules(about.size());
    }

    /**
     * Stops unless all find the same about every subject.
     *
     * @param expected one bit for each condition that holds, or any bit if the first is enough
     */
    final void requireAgreement(int[] expected) {
        for (int i = 0; i < SIZE; i++) {
            Question question = questions.get(i);
            requireSame(i, expected, lambdas(i));
            requireSame(i, expected, drools.askAlone(question));
            requireSame(i, expected, drools.askKeptSession(question));
            requireSame(i, expected, easyRules.ask(question));
            requireSame(i, expected, evrete.askAlone(question));
        }
        for (int from = 0; from < SIZE; from += BATCH) {
            List<Question> batch = questions.subList(from, from + BATCH);
            drools.askTogether(batch);
            requireSame(from, expected, batch);
            evrete.askTogether(batch);
            requireSame(from, expected, batch);
        }
    }

    private void requireSame(int from, int[] expected, List<Question> batch) {
        for (int i = 0; i < batch.size(); i++) {
            requireSame(from + i, expected, batch.get(i).takeMatched());
        }
    }

    private void requireSame(int subject, int[] expected, int found) {
        if (firstOnly ? (found == 0) != (expected[subject] == 0) : found != expected[subject]) {
            throw new IllegalStateException("not everybody agrees on " + subjects.get(subject));
        }
    }

    final int nextSubject() {
        next = (next + 1) & (SIZE - 1);
        return next;
    }

    final T next() {
        return subjects.get(nextSubject());
    }

    private Question nextQuestion() {
        return questions.get(nextSubject());
    }

    private List<Question> nextBatch() {
        next = (next + BATCH) & (SIZE - 1);
        return questions.subList(next, next + BATCH);
    }

    private int lambdas(int subject) {
        T asked = subjects.get(subject);
        int matching = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).test(asked)) {
                matching |= 1 << i;
                if (firstOnly) {
                    return matching;
                }
            }
        }
        return matching;
    }

    @Benchmark
    public int listOfLambdas() {
        return lambdas(nextSubject());
    }

    @Benchmark
    public int droolsAlone() {
        return drools.askAlone(nextQuestion());
    }

    @Benchmark
    public int droolsKeptSession() {
        return drools.askKeptSession(nextQuestion());
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int droolsTogether() {
        List<Question> batch = nextBatch();
        drools.askTogether(batch);
        return Question.takeMatched(batch);
    }

    @Benchmark
    public int easyRules() {
        return easyRules.ask(nextQuestion());
    }

    @Benchmark
    public int evreteAlone() {
        return evrete.askAlone(nextQuestion());
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int evreteTogether() {
        List<Question> batch = nextBatch();
        evrete.askTogether(batch);
        return Question.takeMatched(batch);
    }
}
