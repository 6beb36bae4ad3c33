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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

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
         * @throws InvalidFactException if the customer has more than an invitation brings
         */
        public Invited {
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
         * @throws InvalidFactException if the purchase authorization has later facts
         */
        public AuthorizationCreated {
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
        Customer.Builder after = Customer.builder().from(customer);
        if (this instanceof Invited) {
            throw new InvalidFactException("CustomerEvent", "a customer is invited only once");
        } else if (this instanceof InvitationAccepted accepted) {
            after.accepted(first(customer.accepted(), accepted.on()));
        } else if (this instanceof OfferAdded added) {
            after.addOffers(added.grant());
        } else if (this instanceof ManagerAssigned assigned) {
            after.addManagers(assigned.assignment());
        } else if (this instanceof AuthorizationCreated created) {
            after.addAuthorizations(created.authorization());
        } else if (this instanceof DirectOrderPlaced placed) {
            after.addOrders(placed.order());
        } else if (this instanceof RenewalOrderPlaced placed) {
            after.addRenewals(placed.order());
        } else if (this instanceof OrderPlaced placed) {
            after.authorizations(changed(
                    customer,
                    placed,
                    placed.authorization(),
                    PurchaseAuthorization::ordered,
                    PurchaseAuthorization.Builder::ordered));
        } else if (this instanceof OrderSettled settled) {
            after.authorizations(changed(
                    customer,
                    settled,
                    settled.authorization(),
                    PurchaseAuthorization::settled,
                    PurchaseAuthorization.Builder::settled));
        } else if (this instanceof AuthorizationCancelled cancelled) {
            after.authorizations(changed(
                    customer,
                    cancelled,
                    cancelled.authorization(),
                    PurchaseAuthorization::cancelled,
                    PurchaseAuthorization.Builder::cancelled));
        } else {
            AuthorizationDeactivated ended = (AuthorizationDeactivated) this; // the last there is
            after.authorizations(changed(
                    customer,
                    ended,
                    ended.authorization(),
                    PurchaseAuthorization::deactivated,
                    PurchaseAuthorization.Builder::deactivated));
        }
        return after.build();
    }

    private static List<PurchaseAuthorization> changed(
            Customer customer,
            CustomerEvent event,
            String id,
            Function<PurchaseAuthorization, Optional<LocalDate>> before,
            BiFunction<PurchaseAuthorization.Builder, LocalDate, PurchaseAuthorization.Builder> change) {
        if (customer.authorization(id).isEmpty()) {
            throw new InvalidFactException("CustomerEvent.authorization", "the customer has no " + id);
        }
        return customer.authorizations().stream()
                .map(pa -> pa.id().equals(id)
                        ? change.apply(PurchaseAuthorization.builder().from(pa), first(before.apply(pa), event.on()))
                                .build()
                        : pa)
                .toList();
    }

    /** A report of later would rewrite the answers of the days before it. */
    private static LocalDate first(Optional<LocalDate> before, LocalDate on) {
        return before.filter(on::isAfter).orElse(on);
    }
}
