package io.vipcore.bench;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.edition.Editions;
import io.vipcore.testkit.Fixtures;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.Verdict;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** May this purchase authorization be created? Eleven rules, a request of another customer each time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class AuthorizationBenchmark {

    private static final int SIZE = 131_072;
    private static final int BATCH = 1_024;

    private final List<Predicate<AuthorizationRequest>> refusals = PlainRequests.refusals();
    private RulePolicy<AuthorizationRequest, NewAuthorization> policy;
    private AuthorizationRequest[] requests;
    private AuthorizationRequest[] allowed;
    private AuthorizationRequest[] refused;
    private List<Question> questions;
    private DroolsRules drools;
    private EasyRules easyRules;
    private EvreteRules evrete;
    private int next;

    /** Makes the requests. */
    @Setup
    public void setUp() {
        PlainRequests.useProducts(Fixtures.catalog().products());
        policy = VipProgram.of(Editions.VIP_2018, Fixtures.catalog()).authorizationPolicy();
        drools = new DroolsRules(refusals.size());
        easyRules = new EasyRules(refusals.size(), true);
        evrete = new EvreteRules(refusals.size());
        requests = new AuthorizationRequest[SIZE];
        questions = new ArrayList<>();
        List<Predicate<Object>> conditions = refusals.stream()
                .<Predicate<Object>>map(refusal -> request -> refusal.test((AuthorizationRequest) request))
                .toList();
        GrowingPortfolio customers = new GrowingPortfolio(SIZE);
        List<AuthorizationRequest> yes = new ArrayList<>();
        List<AuthorizationRequest> no = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            requests[i] = Requests.of(customers.customer(i));
            questions.add(new Question(requests[i], conditions));
            (policy.allows(requests[i]) ? yes : no).add(requests[i]);
        }
        allowed = repeated(yes);
        refused = repeated(no);
    }

    /** As many requests as before, so that the ratio of answers changes and nothing else. */
    private static AuthorizationRequest[] repeated(List<AuthorizationRequest> some) {
        AuthorizationRequest[] all = new AuthorizationRequest[SIZE];
        for (int i = 0; i < SIZE; i++) {
            all[i] = some.get(i % some.size());
        }
        return all;
    }

    /** Stops unless everybody decides each of the requests alike. */
    static void requireAgreement() {
        AuthorizationBenchmark all = new AuthorizationBenchmark();
        all.setUp();
        all.agree();
    }

    private void agree() {
        for (int start = 0; start < SIZE; start += BATCH) {
            List<Question> batch = questions.subList(start, start + BATCH);
            drools.askTogether(batch);
            int[] together = batch.stream().mapToInt(Question::takeMatched).toArray();
            for (int i = 0; i < BATCH; i++) {
                Question question = batch.get(i);
                AuthorizationRequest request = requests[start + i];
                boolean expected = PlainRequests.isAllowed(request);
                if (expected != PlainRequests.isAllowed(refusals, request)
                        || expected != policy.allows(request)
                        || expected != policy.decide(request).isAllowed()
                        || expected != (together[i] == 0)
                        || expected != (drools.askAlone(question) == 0)
                        || expected != (drools.askKeptSession(question) == 0)
                        || expected != (easyRules.ask(question) == 0)
                        || expected != (evrete.askAlone(question) == 0)) {
                    throw new IllegalStateException("not everybody agrees on " + request);
                }
            }
        }
    }

    private int next() {
        next = (next + 1) & (SIZE - 1);
        return next;
    }

    private List<Question> nextBatch() {
        next = (next + BATCH) & (SIZE - 1);
        return questions.subList(next, next + BATCH);
    }

    @Benchmark
    public boolean writtenOut() {
        return PlainRequests.isAllowed(requests[next()]);
    }

    @Benchmark
    public boolean listOfLambdas() {
        return PlainRequests.isAllowed(refusals, requests[next()]);
    }

    @Benchmark
    public boolean vipCoreAllows() {
        return policy.allows(requests[next()]);
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreVerdict() {
        return policy.decide(requests[next()]);
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreAllowedVerdict() {
        return policy.decide(allowed[next()]);
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreRefusedVerdict() {
        return policy.decide(refused[next()]);
    }

    @Benchmark
    public int droolsAlone() {
        return drools.askAlone(questions.get(next()));
    }

    @Benchmark
    public int droolsKeptSession() {
        return drools.askKeptSession(questions.get(next()));
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
        return easyRules.ask(questions.get(next()));
    }

    @Benchmark
    public int evreteAlone() {
        return evrete.askAlone(questions.get(next()));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int evreteTogether() {
        List<Question> batch = nextBatch();
        evrete.askTogether(batch);
        return Question.takeMatched(batch);
    }
}
