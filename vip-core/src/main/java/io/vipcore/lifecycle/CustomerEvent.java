package io.vipcore.lifecycle;

import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;

/**
 * Something that happened to a customer: the durable record from which everything else follows.
 *
 * <p>An event is a fact: it is never refused for a rule, only for its shape. Events that do not fit their history (a
 * settlement of a purchase authorization that was never created) cannot be folded and end in {@link
 * InvalidFactException}.
 */
public sealed interface CustomerEvent {

    /**
     * Returns the day on which it happened.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * The customer was invited; the first event of every history.
     *
     * @param customer the customer as it was invited: with its first offer type and account manager, and nothing else
     */
    record Invited(Customer customer) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param customer not accepted yet, without purchase authorizations, orders and renewals
         * @throws InvalidFactException if the customer is null or has more than an invitation brings
         */
        public Invited {
            FactShape.required("Invited.customer", customer);
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
     * @param on the day
     */
    record InvitationAccepted(LocalDate on) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the day is out of bounds
         */
        public InvitationAccepted {
            FactShape.day("InvitationAccepted.on", on);
        }
    }

    /**
     * An offer type was added.
     *
     * @param grant the offer type with its day
     */
    record OfferAdded(OfferGrant grant) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param grant the offer type with its day
         * @throws InvalidFactException if the grant is null
         */
        public OfferAdded {
            FactShape.required("OfferAdded.grant", grant);
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
        /**
         * Creates the event.
         *
         * @param assignment the account manager with the first day
         * @throws InvalidFactException if the assignment is null
         */
        public ManagerAssigned {
            FactShape.required("ManagerAssigned.assignment", assignment);
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
        /**
         * Creates the event.
         *
         * @param authorization neither ordered, settled, cancelled nor deactivated
         * @throws InvalidFactException if the purchase authorization is null or has later facts
         */
        public AuthorizationCreated {
            FactShape.required("AuthorizationCreated.authorization", authorization);
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

    /**
     * The order for a purchase authorization was placed with Adobe.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record OrderPlaced(String authorization, LocalDate on) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public OrderPlaced {
            FactShape.identifier("OrderPlaced.authorization", authorization);
            FactShape.day("OrderPlaced.on", on);
        }
    }

    /**
     * The order behind a purchase authorization was settled.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record OrderSettled(String authorization, LocalDate on) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public OrderSettled {
            FactShape.identifier("OrderSettled.authorization", authorization);
            FactShape.day("OrderSettled.on", on);
        }
    }

    /**
     * A purchase authorization was cancelled.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record AuthorizationCancelled(String authorization, LocalDate on) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public AuthorizationCancelled {
            FactShape.identifier("AuthorizationCancelled.authorization", authorization);
            FactShape.day("AuthorizationCancelled.on", on);
        }
    }

    /**
     * Adobe ended an unpaid purchase authorization. No command leads to it: it is reported.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record AuthorizationDeactivated(String authorization, LocalDate on) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public AuthorizationDeactivated {
            FactShape.identifier("AuthorizationDeactivated.authorization", authorization);
            FactShape.day("AuthorizationDeactivated.on", on);
        }
    }

    /**
     * Adobe accepted an order placed without a purchase authorization.
     *
     * @param order the order
     */
    record DirectOrderPlaced(DirectOrder order) implements CustomerEvent {
        /**
         * Creates the event.
         *
         * @param order the order
         * @throws InvalidFactException if the order is null
         */
        public DirectOrderPlaced {
            FactShape.required("DirectOrderPlaced.order", order);
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
        /**
         * Creates the event.
         *
         * @param order the order
         * @throws InvalidFactException if the order is null
         */
        public RenewalOrderPlaced {
            FactShape.required("RenewalOrderPlaced.order", order);
        }

        @Override
        public LocalDate on() {
            return order.ordered();
        }
    }

    /**
     * Returns a customer as it is after this event. What happened once stays on its day: an acceptance, an order, a
     * settlement, a cancellation or a deactivation that is reported again changes nothing unless it is dated earlier.
     *
     * @param customer the customer before it
     * @return the customer after it
     * @throws InvalidFactException if the event does not fit the customer
     */
    default Customer applyTo(Customer customer) {
        return new Replay(customer).with(this).customer();
    }
}
