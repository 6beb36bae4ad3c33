package io.vipcore.verdict;

import io.vipcore.VipProgram;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** A question with the policy of an edition that decides it. */
record Decision<Q, R>(Edition edition, RulePolicy<Q, R> policy, Q question) {

    private static final List<VipProgram> PROGRAMS =
            Editions.all().stream().map(Fixtures::program).toList();

    Verdict<R> verdict() {
        return policy.decide(question);
    }

    /** Decisions of every policy, under every edition. */
    static Arbitrary<Decision<?, ?>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, of(program -> RequestArbitraries.authorizationRequests(), VipProgram::authorizationPolicy)),
                Tuple.of(4, of(program -> RequestArbitraries.invitationRequests(), VipProgram::invitationPolicy)),
                Tuple.of(4, of(RequestArbitraries::renewalRequests, VipProgram::renewalPolicy)),
                Tuple.of(4, of(program -> RequestArbitraries.cancellationRequests(), VipProgram::cancellationPolicy)),
                Tuple.of(1, of(program -> RequestArbitraries.offerRequests(), VipProgram::offerPolicy)),
                Tuple.of(1, of(program -> RequestArbitraries.informationEdits(), VipProgram::informationPolicy)));
    }

    private static <Q, R> Arbitrary<Decision<?, ?>> of(
            Function<VipProgram, Arbitrary<Q>> questions, Function<VipProgram, RulePolicy<Q, R>> policy) {
        List<Arbitrary<Decision<?, ?>>> decisions = new ArrayList<>();
        for (VipProgram program : PROGRAMS) {
            decisions.add(questions
                    .apply(program)
                    .map(question -> new Decision<>(program.edition(), policy.apply(program), question)));
        }
        return Arbitraries.oneOf(decisions);
    }
}
