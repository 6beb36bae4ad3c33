package io.vipcore.vip;

import io.vipcore.rules.Verdict;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import io.vipcore.vip.history.CustomerEvent.Step;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.LifecycleStep;
import java.time.LocalDate;
import java.util.List;

/** Handles commands: whether each makes sense in its history, whether the program allows it, and what happens then. */
record Lifecycle(VipProgram vip) {

    Verdict<Change> handle(CustomerHistory history, Command command) {
        return vip.rules()
                .commandPolicy()
                .decide(new LifecycleStep(history, command))
                .and(happening(history.customer(), command))
                .map(event -> new Change(List.of(event), history.with(event)));
    }

    /** What would happen, and whether the program allows it. */
    private Verdict<? extends CustomerEvent> happening(Customer customer, Command command) {
        LocalDate on = command.on();
        CustomerOnDay onDay = vip.customer(customer, on);
        return switch (command.kind()) {
            case ACCEPT_INVITATION -> happens(new CustomerEvent.InvitationAccepted(on));
            case ADD_OFFER -> onDay.addOffer(command.offer().orElseThrow()).map(CustomerEvent.OfferAdded::new);
            case ASSIGN_MANAGER -> happens(new CustomerEvent.ManagerAssigned(ManagerAssignment.of(id(command), on)));
            case REQUEST_AUTHORIZATION ->
                onDay.request(new AuthorizationRequest(
                                customer, command.by(), id(command), command.lines(), command.poNumber(), on))
                        .map(created -> new CustomerEvent.AuthorizationCreated(created.authorization()));
            case PLACE_ORDER -> happens(new AuthorizationChanged(Step.ORDER_PLACED, id(command), on));
            case SETTLE_ORDER -> happens(new AuthorizationChanged(Step.ORDER_SETTLED, id(command), on));
            case CANCEL_AUTHORIZATION ->
                onDay.cancel(id(command))
                        .map(cancelled -> new AuthorizationChanged(Step.AUTHORIZATION_CANCELLED, cancelled.id(), on));
            case PLACE_DIRECT_ORDER -> {
                requireKnown(command);
                yield happens(new CustomerEvent.DirectOrderPlaced(new DirectOrder(on, command.orderLines())));
            }
            case PLACE_RENEWAL_ORDER -> {
                requireKnown(command);
                yield onDay.renew()
                        .map(offer -> new CustomerEvent.RenewalOrderPlaced(
                                new RenewalOrder(on, offer.window().due(), command.orderLines())));
            }
        };
    }

    private static Verdict<CustomerEvent> happens(CustomerEvent event) {
        return Verdict.allowed(event, List.of());
    }

    private static String id(Command command) {
        return command.id().orElseThrow();
    }

    private void requireKnown(Command command) {
        command.lines().forEach(line -> vip.catalog().get(line.product()));
    }
}
