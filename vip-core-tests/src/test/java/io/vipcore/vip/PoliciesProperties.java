package io.vipcore.vip;

import io.vipcore.rules.Policy;
import io.vipcore.testkit.CommandArbitraries;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.contract.PolicyContract;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.LifecycleStep;
import io.vipcore.vip.renewal.RenewalOffer;
import io.vipcore.vip.renewal.RenewalRequest;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

/** Every decision of the program keeps the contract. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups like this
class PoliciesProperties {

    @Group
    class Invitations extends Decision<InvitationRequest, Customer> {
        Invitations() {
            super(VipRules::invitationPolicy, program -> RequestArbitraries.invitationRequests());
        }
    }

    @Group
    class Edits extends Decision<InvitationField, InvitationField> {
        Edits() {
            super(VipRules::editPolicy, program -> Arbitraries.of(InvitationField.class));
        }
    }

    @Group
    class Offers extends Decision<OfferRequest, OfferGrant> {
        Offers() {
            super(VipRules::offerPolicy, program -> RequestArbitraries.offerRequests());
        }
    }

    @Group
    class Requests extends Decision<AuthorizationRequest, NewAuthorization> {
        Requests() {
            super(VipRules::requestPolicy, program -> RequestArbitraries.authorizationRequests());
        }
    }

    @Group
    class Cancellations extends Decision<CancellationRequest, PurchaseAuthorization> {
        Cancellations() {
            super(VipRules::cancellationPolicy, program -> RequestArbitraries.cancellationRequests());
        }
    }

    @Group
    class Renewals extends Decision<RenewalRequest, RenewalOffer> {
        Renewals() {
            super(VipRules::renewalPolicy, RequestArbitraries::renewalRequests);
        }
    }

    @Group
    class Commands extends Decision<LifecycleStep, Command> {
        Commands() {
            super(VipRules::commandPolicy, program -> CommandArbitraries.steps());
        }
    }

    abstract static class Decision<Q, R> extends PolicyContract<Q, R> {

        private final Function<VipRules, Policy<Q, R>> policy;
        private final Function<VipProgram, Arbitrary<Q>> questions;

        Decision(Function<VipRules, Policy<Q, R>> policy, Function<VipProgram, Arbitrary<Q>> questions) {
            this.policy = policy;
            this.questions = questions;
        }

        @Override
        protected Policy<Q, R> policy(VipProgram program) {
            return policy.apply(program.rules());
        }

        @Override
        protected Arbitrary<Q> questions(VipProgram program) {
            return questions.apply(program);
        }
    }
}
