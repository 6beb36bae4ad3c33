package io.vipcore.vip.history;

import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a customer while events are replayed. Used once, by one thread, so that a history of any length takes time
 * linear in its events: a customer after each of them would copy all facts every time.
 */
final class Replay {

    private final Customer.Builder after;
    private final Map<String, PurchaseAuthorization> authorizations = new LinkedHashMap<>();
    private Optional<LocalDate> accepted;

    Replay(Customer customer) {
        after = Customer.builder().from(customer);
        accepted = customer.accepted();
        customer.authorizations().forEach(authorization -> authorizations.put(authorization.id(), authorization));
    }

    Replay with(CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited) {
            throw new InvalidFactException("CustomerEvent", "a customer is invited only once");
        } else if (event instanceof CustomerEvent.InvitationAccepted acceptance) {
            accepted = Optional.of(earliest(accepted, acceptance.on()));
        } else if (event instanceof CustomerEvent.OfferAdded added) {
            after.addOffers(added.grant());
        } else if (event instanceof CustomerEvent.ManagerAssigned assigned) {
            after.addManagers(assigned.assignment());
        } else if (event instanceof CustomerEvent.AuthorizationCreated created) {
            create(created.authorization());
        } else if (event instanceof CustomerEvent.DirectOrderPlaced placed) {
            after.addOrders(placed.order());
        } else if (event instanceof CustomerEvent.RenewalOrderPlaced placed) {
            after.addRenewals(placed.order());
        } else {
            change((CustomerEvent.AuthorizationChanged) event);
        }
        return this;
    }

    Customer customer() {
        return after.accepted(accepted).authorizations(authorizations.values()).build();
    }

    private void create(PurchaseAuthorization authorization) {
        if (authorizations.put(authorization.id(), authorization) != null) {
            throw new InvalidFactException(
                    "CustomerEvent.authorization", "the customer already has " + authorization.id());
        }
    }

    private void change(CustomerEvent.AuthorizationChanged event) {
        PurchaseAuthorization known = authorizations.get(event.authorization());
        if (known == null) {
            throw new InvalidFactException(
                    "CustomerEvent.authorization", "the customer has no " + event.authorization());
        }
        LocalDate on = event.on();
        authorizations.put(
                known.id(),
                switch (event.step()) {
                    case ORDER_PLACED -> known.orderedOn(earliest(known.ordered(), on));
                    case ORDER_SETTLED -> known.settledOn(earliest(known.settled(), on));
                    case AUTHORIZATION_CANCELLED -> known.cancelledOn(earliest(known.cancelled(), on));
                    case AUTHORIZATION_DEACTIVATED -> known.deactivatedOn(earliest(known.deactivated(), on));
                });
    }

    /** A later report must not rewrite the answers of earlier days. */
    private static LocalDate earliest(Optional<LocalDate> known, LocalDate reported) {
        return known.filter(day -> day.isBefore(reported)).orElse(reported);
    }
}
