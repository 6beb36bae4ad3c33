package io.vipcore.testkit;

import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * The events behind the facts of a customer, for tests of histories, notifications and stores.
 *
 * <p>A history that only commands have made comes from {@link CommandArbitraries}; these here may break every rule, as
 * facts may.
 */
public final class Histories {

    private Histories() {}

    /**
     * Returns a history from which the facts of a customer follow.
     *
     * @param customer the facts
     * @return the invitation, then an event for every other fact, ordered by date; facts of one day in the order of the
     *     customer's lists
     */
    public static CustomerHistory of(Customer customer) {
        List<CustomerEvent> later = new ArrayList<>();
        customer.accepted().ifPresent(day -> later.add(new CustomerEvent.InvitationAccepted(day)));
        for (OfferGrant offer : customer.offers()) {
            if (!isOfTheInvitation(customer, offer)) {
                later.add(new CustomerEvent.OfferAdded(offer));
            }
        }
        for (ManagerAssignment manager : customer.managers()) {
            if (!isOfTheInvitation(customer, manager)) {
                later.add(new CustomerEvent.ManagerAssigned(manager));
            }
        }
        customer.authorizations().forEach(authorization -> addEvents(authorization, later));
        customer.orders().forEach(order -> later.add(new CustomerEvent.DirectOrderPlaced(order)));
        customer.renewals().forEach(order -> later.add(new CustomerEvent.RenewalOrderPlaced(order)));
        later.sort(Comparator.comparing(CustomerEvent::on));
        List<CustomerEvent> events = new ArrayList<>();
        events.add(invitationOf(customer));
        events.addAll(later);
        return CustomerHistory.of(events);
    }

    /**
     * Returns a history from which a story follows.
     *
     * @param story the facts
     * @return the invitation, then an event for every other fact, ordered by date
     */
    public static CustomerHistory of(CustomerFixture story) {
        return of(story.customer());
    }

    /**
     * Returns the invitation of a customer.
     *
     * @param customer the facts
     * @return the event, with what the invitation brought and nothing else
     */
    public static CustomerEvent.Invited invitationOf(Customer customer) {
        return new CustomerEvent.Invited(Customer.builder()
                .vipId(customer.vipId())
                .organization(customer.organization())
                .address(customer.address())
                .primaryContact(customer.primaryContact())
                .segment(customer.segment())
                .invited(customer.invited())
                .customAnniversary(customer.customAnniversary())
                .offers(customer.offers().stream()
                        .filter(offer -> isOfTheInvitation(customer, offer))
                        .toList())
                .managers(customer.managers().stream()
                        .filter(manager -> isOfTheInvitation(customer, manager))
                        .toList())
                .build());
    }

    /**
     * Histories of the customers of {@link VipArbitraries#customers()}.
     *
     * @return the histories, also such as no command would have made
     */
    public static Arbitrary<CustomerHistory> histories() {
        return VipArbitraries.customers().map(Histories::of);
    }

    private static boolean isOfTheInvitation(Customer customer, OfferGrant offer) {
        return offer.on().equals(customer.invited());
    }

    private static boolean isOfTheInvitation(Customer customer, ManagerAssignment manager) {
        return manager.since().equals(customer.invited());
    }

    private static void addEvents(PurchaseAuthorization authorization, List<CustomerEvent> events) {
        String id = authorization.id();
        events.add(new CustomerEvent.AuthorizationCreated(PurchaseAuthorization.builder()
                .id(id)
                .created(authorization.created())
                .createdBy(authorization.createdBy())
                .addAllLines(authorization.lines())
                .poNumber(authorization.poNumber())
                .build()));
        authorization.ordered().ifPresent(day -> events.add(new CustomerEvent.OrderPlaced(id, day)));
        authorization.settled().ifPresent(day -> events.add(new CustomerEvent.OrderSettled(id, day)));
        authorization.cancelled().ifPresent(day -> events.add(new CustomerEvent.AuthorizationCancelled(id, day)));
        authorization.deactivated().ifPresent(day -> events.add(new CustomerEvent.AuthorizationDeactivated(id, day)));
    }
}
