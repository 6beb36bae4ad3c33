package io.vipcore.rules;

import io.vipcore.testkit.CommandArbitraries;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** A question with the policy of an edition that decides it. */
record Decision<Q, R>(VipEdition edition, Policy<Q, R> policy, Q question) {

    private static final List<VipProgram> PROGRAMS =
            VipEditions.all().stream().map(Fixtures::program).toList();

    Verdict<R> verdict() {
        return policy.decide(question);
    }

    /** Decisions of every policy, under every edition. */
    static Arbitrary<Decision<?, ?>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, of(program -> RequestArbitraries.authorizationRequests(), VipRules::requestPolicy)),
                Tuple.of(4, of(program -> RequestArbitraries.invitationRequests(), VipRules::invitationPolicy)),
                Tuple.of(4, of(RequestArbitraries::renewalRequests, VipRules::renewalPolicy)),
                Tuple.of(4, of(program -> RequestArbitraries.cancellationRequests(), VipRules::cancellationPolicy)),
                Tuple.of(2, of(program -> CommandArbitraries.steps(), VipRules::commandPolicy)),
                Tuple.of(1, of(program -> RequestArbitraries.offerRequests(), VipRules::offerPolicy)),
                Tuple.of(1, of(program -> Arbitraries.of(InvitationField.class), VipRules::editPolicy)));
    }

    private static <Q, R> Arbitrary<Decision<?, ?>> of(
            Function<VipProgram, Arbitrary<Q>> questions, Function<VipRules, Policy<Q, R>> policy) {
        List<Arbitrary<Decision<?, ?>>> decisions = new ArrayList<>();
        for (VipProgram program : PROGRAMS) {
            decisions.add(questions
                    .apply(program)
                    .map(question -> new Decision<>(program.edition(), policy.apply(program.rules()), question)));
        }
        return Arbitraries.oneOf(decisions);
    }
}
