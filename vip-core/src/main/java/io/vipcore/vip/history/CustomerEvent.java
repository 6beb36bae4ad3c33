package io.vipcore.vip.history;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import java.time.LocalDate;

/**
 * Something that happened to a customer: the durable record from which everything else follows.
 *
 * <p>An event is a fact: it is never refused for a rule, only for its shape. Events that do not fit their history (a
 * settlement of a purchase authorization that was never created) cannot be folded and end in {@link
 * InvalidFactException}.
 */
public sealed interface CustomerEvent {

    /** {@return the day on which it happened} */
    LocalDate on();

    /**
     * The customer was invited; the first event of every history.
     *
     * @param customer the customer as it was invited: with its first offer type and account manager, and nothing else
     */
    record Invited(Customer customer) implements CustomerEvent {

        public Invited {
            Checks.required("Invited.customer", customer);
            if (customer.accepted().isPresent()
                    || !customer.authorizations().isEmpty()
                    || !customer.orders().isEmpty()
                    || !customer.renewals().isEmpty()) {
                throw new InvalidFactException("Invited.customer", "must have nothing that happened later");
            }
        }

        @Override
        public LocalDate on() {
            return customer.invited();
        }
    }

    /**
     * The customer accepted the invitation.
     *
     * @param on the day, from year 1 to 9999
     */
    record InvitationAccepted(LocalDate on) implements CustomerEvent {

        public InvitationAccepted {
            Checks.day("InvitationAccepted.on", on);
        }
    }

    /**
     * An offer type was added.
     *
     * @param grant the offer type with its day
     */
    record OfferAdded(OfferGrant grant) implements CustomerEvent {

        public OfferAdded {
            Checks.required("OfferAdded.grant", grant);
        }

        @Override
        public LocalDate on() {
            return grant.on();
        }
    }

    /**
     * An account manager was assigned.
     *
     * @param assignment the account manager with the first day
     */
    record ManagerAssigned(ManagerAssignment assignment) implements CustomerEvent {

        public ManagerAssigned {
            Checks.required("ManagerAssigned.assignment", assignment);
        }

        @Override
        public LocalDate on() {
            return assignment.since();
        }
    }

    /**
     * A purchase authorization was created.
     *
     * @param authorization the purchase authorization as it was created, without later facts
     */
    record AuthorizationCreated(PurchaseAuthorization authorization) implements CustomerEvent {

        public AuthorizationCreated {
            Checks.required("AuthorizationCreated.authorization", authorization);
            if (authorization.ordered().isPresent()
                    || authorization.settled().isPresent()
                    || authorization.cancelled().isPresent()
                    || authorization.deactivated().isPresent()) {
                throw new InvalidFactException(
                        "AuthorizationCreated.authorization", "must have nothing that happened later");
            }
        }

        @Override
        public LocalDate on() {
            return authorization.created();
        }
    }

    /** What happens to a purchase authorization after its creation. */
    enum Step {
        /** The order was placed with Adobe. */
        ORDER_PLACED,
        /** The order behind it was settled. */
        ORDER_SETTLED,
        /** It was cancelled. */
        AUTHORIZATION_CANCELLED,
        /** Adobe ended it because it was not paid. No command leads to this: it is reported. */
        AUTHORIZATION_DEACTIVATED
    }

    /**
     * Something happened to a purchase authorization after its creation.
     *
     * @param step what happened
     * @param authorization the purchase authorization's id, not blank
     * @param on the day, from year 1 to 9999
     */
    record AuthorizationChanged(Step step, String authorization, LocalDate on) implements CustomerEvent {

        public AuthorizationChanged {
            Checks.required("AuthorizationChanged.step", step);
            Checks.identifier("AuthorizationChanged.authorization", authorization);
            Checks.day("AuthorizationChanged.on", on);
        }
    }

    /**
     * Adobe accepted an order placed without a purchase authorization.
     *
     * @param order the order
     */
    record DirectOrderPlaced(DirectOrder order) implements CustomerEvent {

        public DirectOrderPlaced {
            Checks.required("DirectOrderPlaced.order", order);
        }

        @Override
        public LocalDate on() {
            return order.accepted();
        }
    }

    /**
     * A renewal order was placed.
     *
     * @param order the order
     */
    record RenewalOrderPlaced(RenewalOrder order) implements CustomerEvent {

        public RenewalOrderPlaced {
            Checks.required("RenewalOrderPlaced.order", order);
        }

        @Override
        public LocalDate on() {
            return order.ordered();
        }
    }

    /**
     * {@return a customer as it is after this event}
     *
     * <p>What happened once stays on its day: an acceptance, an order, a settlement, a cancellation or a deactivation that is
     * reported again changes nothing unless it is dated earlier.
     *
     * @param customer the customer before it
     * @throws InvalidFactException if the event does not fit the customer
     */
    default Customer applyTo(Customer customer) {
        return new Replay(customer).with(this).customer();
    }
}
