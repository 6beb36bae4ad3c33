package io.vipcore.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Ten million random decisions about shared customers, by one thread and again by several, in a heap that holds none of
 * the answers: they must be the same.
 */
public final class Soak {

    private static final int THREADS = 4;

    private Soak() {}

    /**
     * Runs it; ends with an error if the threads decided otherwise, or something was kept until memory ran out.
     *
     * @param args the number of decisions
     * @throws Exception if a decision failed
     */
    public static void main(String[] args) throws Exception {
        long decisions = Long.parseLong(args[0]);
        Questions questions = new Questions();
        long expected = LongStream.range(0, decisions)
                .map(number -> mixed(number, questions.answer(number)))
                .sum();
        long actual = byThreads(questions, decisions);
        System.out.printf(
                "%,d decisions by 1 and by %d threads, heap of %d MB: %016x and %016x%n",
                decisions, THREADS, Runtime.getRuntime().maxMemory() >> 20, expected, actual);
        if (expected != actual) {
            throw new IllegalStateException("several threads decide otherwise than one");
        }
    }

    /** Neighbours ask at the same time, mostly about other customers, sometimes about the same. */
    private static long byThreads(Questions questions, long decisions) throws Exception {
        List<Callable<Long>> shares = new ArrayList<>();
        for (int first = 0; first < THREADS; first++) {
            long start = first;
            shares.add(() -> LongStream.iterate(start, number -> number < decisions, number -> number + THREADS)
                    .map(number -> mixed(number, questions.answer(number)))
                    .sum());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long sum = 0;
            for (Future<Long> share : threads.invokeAll(shares)) {
                sum += share.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    /** So that two answers that changed places do not go unnoticed. */
    private static long mixed(long number, long answer) {
        return (number + 1) * 0x9E3779B97F4A7C15L ^ answer * 0xC2B2AE3D27D4EB4FL;
    }
}
