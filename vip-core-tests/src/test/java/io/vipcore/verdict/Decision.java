package io.vipcore.verdict;

import io.vipcore.VipProgram;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.invitation.InformationEdit;
import io.vipcore.invitation.InvitationField;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.product.OfferType;
import io.vipcore.renewal.RenewalRequest;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        Arbitrary<CustomerDay> given = VipArbitraries.customerDays();
        Arbitrary<CancellationRequest> cancellations = given.flatMap(it -> Arbitraries.of(cancellationsOf(it)));
        Arbitrary<OfferRequest> offers = Combinators.combine(given, Arbitraries.of(OfferType.class))
                .as((it, type) -> new OfferRequest(it.customer(), type, it.asOf()));
        Arbitrary<InformationEdit> edits = Combinators.combine(given, Arbitraries.of(InvitationField.class))
                .as((it, field) -> new InformationEdit(it.customer(), field));
        return Arbitraries.frequencyOf(
                Tuple.of(6, of(RequestArbitraries.authorizationRequests(), VipProgram::authorizationPolicy)),
                Tuple.of(4, of(RequestArbitraries.invitationRequests(), VipProgram::invitationPolicy)),
                Tuple.of(4, of(given, Decision::renewal, VipProgram::renewalPolicy)),
                Tuple.of(4, of(cancellations, VipProgram::cancellationPolicy)),
                Tuple.of(1, of(offers, VipProgram::offerPolicy)),
                Tuple.of(1, of(edits, VipProgram::informationPolicy)));
    }

    private static <Q, R> Arbitrary<Decision<?, ?>> of(
            Arbitrary<Q> questions, Function<VipProgram, RulePolicy<Q, R>> policy) {
        return of(questions, (vip, question) -> question, policy);
    }

    private static <G, Q, R> Arbitrary<Decision<?, ?>> of(
            Arbitrary<G> given, BiFunction<VipProgram, G, Q> question, Function<VipProgram, RulePolicy<Q, R>> policy) {
        return Combinators.combine(Arbitraries.of(PROGRAMS), given)
                .as((vip, it) -> new Decision<>(vip.edition(), policy.apply(vip), question.apply(vip, it)));
    }

    private static RenewalRequest renewal(VipProgram vip, CustomerDay given) {
        CustomerStatus status = vip.status(given.customer(), given.asOf());
        return new RenewalRequest(given.customer(), given.asOf(), status.ledger(), status.renewal(), status.standing());
    }

    /** Of what is there and what is not, on the given day and on days on which it may still be pending. */
    private static List<CancellationRequest> cancellationsOf(CustomerDay given) {
        Stream<CancellationRequest> pending = given.customer().authorizations().stream()
                .flatMap(pa -> Stream.of(0, 14, 15, 30, 31)
                        .map(days -> new CancellationRequest(
                                given.customer(), pa.id(), pa.created().plusDays(days))));
        return Stream.concat(Stream.of(new CancellationRequest(given.customer(), "PA-NONE", given.asOf())), pending)
                .toList();
    }
}
