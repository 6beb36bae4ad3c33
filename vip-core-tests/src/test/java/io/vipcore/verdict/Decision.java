package io.vipcore.verdict;

import io.vipcore.VipProgram;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.edition.Edition;
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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A question with the policy of an edition that decides it. */
record Decision<Q, R>(Edition edition, RulePolicy<Q, R> policy, Q question) {

    Verdict<R> verdict() {
        return policy.decide(question);
    }

    /** Decisions of every policy, under every edition. */
    static Arbitrary<Decision<?, ?>> any() {
        return VipArbitraries.editions().flatMap(edition -> any(edition, Fixtures.program(edition)));
    }

    private static Arbitrary<Decision<?, ?>> any(Edition edition, VipProgram vip) {
        Arbitrary<CustomerDay> given = VipArbitraries.customerDays();
        Arbitrary<Decision<?, ?>> requests = RequestArbitraries.authorizationRequests()
                .map(request -> new Decision<>(edition, vip.authorizationPolicy(), request));
        Arbitrary<Decision<?, ?>> invitations = RequestArbitraries.invitationRequests()
                .map(request -> new Decision<>(edition, vip.invitationPolicy(), request));
        Arbitrary<Decision<?, ?>> renewals =
                given.map(it -> new Decision<>(edition, vip.renewalPolicy(), renewal(vip, it)));
        Arbitrary<Decision<?, ?>> cancellations = given.flatMap(it -> Arbitraries.of(cancellationsOf(it)))
                .map(request -> new Decision<>(edition, vip.cancellationPolicy(), request));
        Arbitrary<Decision<?, ?>> offers = Combinators.combine(given, Arbitraries.of(OfferType.class))
                .as((it, type) ->
                        new Decision<>(edition, vip.offerPolicy(), new OfferRequest(it.customer(), type, it.asOf())));
        Arbitrary<Decision<?, ?>> edits = Combinators.combine(given, Arbitraries.of(InvitationField.class))
                .as((it, field) ->
                        new Decision<>(edition, vip.informationPolicy(), new InformationEdit(it.customer(), field)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, requests),
                Tuple.of(4, invitations),
                Tuple.of(4, renewals),
                Tuple.of(4, cancellations),
                Tuple.of(1, offers),
                Tuple.of(1, edits));
    }

    static RenewalRequest renewal(VipProgram vip, CustomerDay given) {
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
