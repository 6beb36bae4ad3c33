package io.vipcore.bench;

import io.vipcore.rules.Policy;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.edition.VipEditions;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** May this purchase authorization be created? Eleven rules, a request of another customer each time. */
public class AuthorizationBenchmark extends EngineBenchmark<AuthorizationRequest> {

    private final Policy<AuthorizationRequest, NewAuthorization> policy =
            VipProgram.of(VipEditions.VIP_2018, Fixtures.catalog()).rules().requestPolicy();
    private final PlainRequests plain = new PlainRequests(Fixtures.catalog().products());
    private List<AuthorizationRequest> requests = List.of();
    private List<AuthorizationRequest> allowed = List.of();
    private List<AuthorizationRequest> refused = List.of();

    public AuthorizationBenchmark() {
        super(true);
    }

    /** Makes the requests. */
    @Setup
    public void setUp() {
        GrowingPortfolio portfolio = new GrowingPortfolio(SIZE);
        // Each request is made right after its customer, as an application reads them.
        requests = IntStream.range(0, SIZE)
                .mapToObj(portfolio::customer)
                .map(Requests::of)
                .toList();
        allowed = requests.stream().filter(policy::allows).toList();
        refused = requests.stream().filter(request -> !policy.allows(request)).toList();
        ask(requests, plain.refusals());
    }

    /** Stops unless everybody decides each of the requests alike. */
    static void requireAgreement() {
        AuthorizationBenchmark all = new AuthorizationBenchmark();
        all.setUp();
        int[] expected = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            AuthorizationRequest request = all.requests.get(i);
            boolean isAllowed = all.plain.isAllowed(request);
            if (isAllowed != all.policy.allows(request)
                    || isAllowed != all.policy.decide(request).isAllowed()) {
                throw new IllegalStateException("not everybody agrees on " + request);
            }
            expected[i] = isAllowed ? 0 : 1;
        }
        all.requireAgreement(expected);
    }

    @Benchmark
    public boolean writtenOut() {
        return plain.isAllowed(next());
    }

    @Benchmark
    public boolean vipCoreAllows() {
        return policy.allows(next());
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreVerdict() {
        return policy.decide(next());
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreAllowedVerdict() {
        return policy.decide(allowed.get(nextSubject() % allowed.size()));
    }

    @Benchmark
    public Verdict<NewAuthorization> vipCoreRefusedVerdict() {
        return policy.decide(refused.get(nextSubject() % refused.size()));
    }
}
