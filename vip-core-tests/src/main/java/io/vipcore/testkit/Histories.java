package io.vipcore.testkit;

import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import io.vipcore.vip.history.CustomerEvent.Step;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
     * {@return a history from which the facts of a customer follow: the invitation, then an event for every other fact,
     * ordered by date; facts of one day in the order of the customer's lists}
     *
     * @param customer the facts
     */
    public static CustomerHistory of(Customer customer) {
        CustomerEvent.Invited invitation = invitationOf(customer);
        List<CustomerEvent> events = new ArrayList<>();
        customer.accepted().ifPresent(day -> events.add(new CustomerEvent.InvitationAccepted(day)));
        customer.offers().stream()
                .filter(offer -> !offer.on().equals(customer.invited()))
                .forEach(offer -> events.add(new CustomerEvent.OfferAdded(offer)));
        customer.managers().stream()
                .filter(manager -> !manager.since().equals(customer.invited()))
                .forEach(manager -> events.add(new CustomerEvent.ManagerAssigned(manager)));
        customer.authorizations().forEach(authorization -> addEvents(authorization, events));
        customer.orders().forEach(order -> events.add(new CustomerEvent.DirectOrderPlaced(order)));
        customer.renewals().forEach(order -> events.add(new CustomerEvent.RenewalOrderPlaced(order)));
        events.sort(Comparator.comparing(CustomerEvent::on));
        events.add(0, invitation);
        return CustomerHistory.of(events);
    }

    /**
     * {@return a history from which these facts follow}
     *
     * @param fixture the facts
     */
    public static CustomerHistory of(CustomerFixture fixture) {
        return of(fixture.customer());
    }

    /**
     * {@return the invitation of a customer, with what it brought and nothing else}
     *
     * @param customer the facts
     */
    public static CustomerEvent.Invited invitationOf(Customer customer) {
        return new CustomerEvent.Invited(Customer.builder()
                .from(customer)
                .accepted(Optional.empty())
                .offers(customer.offers().stream()
                        .filter(offer -> offer.on().equals(customer.invited()))
                        .toList())
                .managers(customer.managers().stream()
                        .filter(manager -> manager.since().equals(customer.invited()))
                        .toList())
                .authorizations(List.of())
                .orders(List.of())
                .renewals(List.of())
                .build());
    }

    /**
     * {@return histories of the customers of {@link VipArbitraries#customers()}, also such as no command would have
     * made}
     */
    public static Arbitrary<CustomerHistory> histories() {
        return VipArbitraries.customers().map(Histories::of);
    }

    private static void addEvents(PurchaseAuthorization pa, List<CustomerEvent> events) {
        events.add(new CustomerEvent.AuthorizationCreated(
                PurchaseAuthorization.of(pa.id(), pa.created(), pa.createdBy(), pa.lines(), pa.poNumber())));
        addStep(Step.ORDER_PLACED, pa, pa.ordered(), events);
        addStep(Step.ORDER_SETTLED, pa, pa.settled(), events);
        addStep(Step.AUTHORIZATION_CANCELLED, pa, pa.cancelled(), events);
        addStep(Step.AUTHORIZATION_DEACTIVATED, pa, pa.deactivated(), events);
    }

    private static void addStep(
            Step step, PurchaseAuthorization pa, Optional<LocalDate> day, List<CustomerEvent> events) {
        day.ifPresent(on -> events.add(new AuthorizationChanged(step, pa.id(), on)));
    }
}
