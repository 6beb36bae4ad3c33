package io.vipcore.lifecycle;

import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.product.Catalog;
import io.vipcore.renewal.RenewalOffer;
import io.vipcore.renewal.RenewalRequest;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import io.vipcore.verdict.Policy;
import io.vipcore.verdict.Verdict;
import java.util.List;

/**
 * The functional core of an application that stores what happened: a command gives a verdict and, if allowed, events.
 *
 * <pre>{@code
 * Verdict<Change> verdict = lifecycle.handle(history, new Command.AcceptInvitation(LocalDate.parse("2024-01-12")));
 * verdict.allowed().ifPresent(change -> store.append(change.events()));
 * }</pre>
 *
 * <p>A refusal carries the reasons of the program's policies and those of the lifecycle ({@code VIP-LIF-001} to {@code
 * 005}) together. The facts are read on the command's day.
 */
public final class Lifecycle {

    private final Policy<LifecycleStep, Command> lifecycle;
    private final Policy<InvitationRequest, Customer> invitations;
    private final Policy<OfferRequest, OfferGrant> offers;
    private final Policy<AuthorizationRequest, NewAuthorization> authorizations;
    private final Policy<CancellationRequest, PurchaseAuthorization> cancellations;
    private final Policy<RenewalRequest, RenewalOffer> renewals;
    private final CustomerStatusRule statuses;
    private final Catalog catalog;

    /**
     * Creates the lifecycle of a program.
     *
     * @param lifecycle whether a command makes sense in a history
     * @param invitations the decision on invitations
     * @param offers the decision on offer types
     * @param authorizations the decision on new purchase authorizations
     * @param cancellations the decision on cancellations
     * @param renewals the decision on renewal orders
     * @param statuses the state of a day
     * @param catalog the products that orders refer to
     */
    public Lifecycle(
            Policy<LifecycleStep, Command> lifecycle,
            Policy<InvitationRequest, Customer> invitations,
            Policy<OfferRequest, OfferGrant> offers,
            Policy<AuthorizationRequest, NewAuthorization> authorizations,
            Policy<CancellationRequest, PurchaseAuthorization> cancellations,
            Policy<RenewalRequest, RenewalOffer> renewals,
            CustomerStatusRule statuses,
            Catalog catalog) {
        this.lifecycle = lifecycle;
        this.invitations = invitations;
        this.offers = offers;
        this.authorizations = authorizations;
        this.cancellations = cancellations;
        this.renewals = renewals;
        this.statuses = statuses;
        this.catalog = catalog;
    }

    /**
     * Invites an organization: the beginning of a history.
     *
     * @param request the form, the VIP ID and the customers already known
     * @return the verdict; what follows is the new history with its one event
     */
    public Verdict<Change> invite(InvitationRequest request) {
        return invitations.decide(request).map(customer -> {
            CustomerEvent.Invited invited = new CustomerEvent.Invited(customer);
            return new Change(List.of(invited), CustomerHistory.startingWith(invited));
        });
    }

    /**
     * Handles a command.
     *
     * @param history what happened so far
     * @param command what somebody wants to happen
     * @return the verdict; what follows is the event and the longer history
     * @throws io.vipcore.product.UnknownProductException if an order names a product that the catalog does not list
     * @throws io.vipcore.fact.InvalidFactException if a new purchase authorization gets an id that the customer already
     *     has: ids come from the caller
     */
    public Verdict<Change> handle(CustomerHistory history, Command command) {
        Verdict<Command> sense = lifecycle.decide(new LifecycleStep(history, command));
        return sense.and(happening(history.customer(), command))
                .map(event -> new Change(List.of(event), history.with(event)));
    }

    /** What would happen, and whether the program allows it. */
    private Verdict<? extends CustomerEvent> happening(Customer customer, Command command) {
        if (command instanceof Command.AddOffer add) {
            return offers.decide(new OfferRequest(customer, add.type(), add.on()))
                    .map(CustomerEvent.OfferAdded::new);
        }
        if (command instanceof Command.RequestAuthorization request) {
            return authorizations
                    .decide(AuthorizationRequest.builder()
                            .customer(customer)
                            .requester(request.by())
                            .id(request.id())
                            .lines(request.lines())
                            .poNumber(request.poNumber())
                            .asOf(request.on())
                            .build())
                    .map(created -> new CustomerEvent.AuthorizationCreated(created.authorization()));
        }
        if (command instanceof Command.CancelAuthorization cancel) {
            return cancellations
                    .decide(new CancellationRequest(customer, cancel.authorization(), cancel.on()))
                    .map(cancelled -> new CustomerEvent.AuthorizationCancelled(cancelled.id(), cancel.on()));
        }
        if (command instanceof Command.PlaceRenewalOrder place) {
            requireKnown(place.lines());
            CustomerStatus status = statuses.statusOf(customer, place.on());
            return renewals.decide(new RenewalRequest(
                            customer, place.on(), status.ledger(), status.renewal(), status.standing()))
                    .map(offer -> new CustomerEvent.RenewalOrderPlaced(RenewalOrder.builder()
                            .ordered(place.on())
                            .anniversary(offer.window().due())
                            .addAllLines(place.lines())
                            .build()));
        }
        return Verdict.allowed(unconditional(command));
    }

    /** The events of commands about which the program has no rule. */
    private CustomerEvent unconditional(Command command) {
        if (command instanceof Command.AcceptInvitation accept) {
            return new CustomerEvent.InvitationAccepted(accept.on());
        }
        if (command instanceof Command.AssignManager assign) {
            return new CustomerEvent.ManagerAssigned(ManagerAssignment.of(assign.accountManager(), assign.on()));
        }
        if (command instanceof Command.PlaceOrder place) {
            return new CustomerEvent.OrderPlaced(place.authorization(), place.on());
        }
        if (command instanceof Command.SettleOrder settle) {
            return new CustomerEvent.OrderSettled(settle.authorization(), settle.on());
        }
        Command.PlaceDirectOrder place = (Command.PlaceDirectOrder) command;
        requireKnown(place.lines());
        return new CustomerEvent.DirectOrderPlaced(DirectOrder.builder()
                .accepted(place.on())
                .addAllLines(place.lines())
                .build());
    }

    private void requireKnown(List<OrderLine> lines) {
        lines.forEach(line -> catalog.get(line.product()));
    }
}
