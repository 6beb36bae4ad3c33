package io.vipcore.lifecycle;

import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a customer while events are replayed. Used once, by one thread, so that a history of any length takes time
 * linear in its events: a customer after each of them would copy all facts every time.
 */
final class Replay {

    /** The place of the customer's own days; no purchase authorization has this id. */
    private static final String CUSTOMER = "";

    private final Customer before;
    private final Customer.Builder after;
    private final Map<String, PurchaseAuthorization> authorizations = new LinkedHashMap<>();

    /** By authorization and type of event: the earliest day on which it was reported. */
    private final Map<String, Map<Class<?>, LocalDate>> firstReports = new HashMap<>();

    Replay(Customer customer) {
        before = customer;
        after = Customer.builder().from(customer);
        customer.authorizations().forEach(authorization -> authorizations.put(authorization.id(), authorization));
    }

    Replay with(CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited) {
            throw new InvalidFactException("CustomerEvent", "a customer is invited only once");
        } else if (event instanceof CustomerEvent.InvitationAccepted) {
            reported(CUSTOMER, event);
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
        } else if (event instanceof CustomerEvent.OrderPlaced placed) {
            reportedOf(placed.authorization(), event);
        } else if (event instanceof CustomerEvent.OrderSettled settled) {
            reportedOf(settled.authorization(), event);
        } else if (event instanceof CustomerEvent.AuthorizationCancelled cancelled) {
            reportedOf(cancelled.authorization(), event);
        } else {
            reportedOf(((CustomerEvent.AuthorizationDeactivated) event).authorization(), event);
        }
        return this;
    }

    Customer customer() {
        return after.accepted(first(CUSTOMER, CustomerEvent.InvitationAccepted.class, before.accepted()))
                .authorizations(
                        authorizations.values().stream().map(this::asReported).toList())
                .build();
    }

    private void create(PurchaseAuthorization authorization) {
        if (authorizations.put(authorization.id(), authorization) != null) {
            throw new InvalidFactException(
                    "CustomerEvent.authorization", "the customer already has " + authorization.id());
        }
    }

    private void reportedOf(String authorization, CustomerEvent event) {
        if (!authorizations.containsKey(authorization)) {
            throw new InvalidFactException("CustomerEvent.authorization", "the customer has no " + authorization);
        }
        reported(authorization, event);
    }

    private void reported(String place, CustomerEvent event) {
        firstReports
                .computeIfAbsent(place, each -> new HashMap<>())
                .merge(event.getClass(), event.on(), (one, other) -> other.isBefore(one) ? other : one);
    }

    private PurchaseAuthorization asReported(PurchaseAuthorization authorization) {
        String id = authorization.id();
        return !firstReports.containsKey(id)
                ? authorization
                : PurchaseAuthorization.builder()
                        .from(authorization)
                        .ordered(first(id, CustomerEvent.OrderPlaced.class, authorization.ordered()))
                        .settled(first(id, CustomerEvent.OrderSettled.class, authorization.settled()))
                        .cancelled(first(id, CustomerEvent.AuthorizationCancelled.class, authorization.cancelled()))
                        .deactivated(
                                first(id, CustomerEvent.AuthorizationDeactivated.class, authorization.deactivated()))
                        .build();
    }

    /** A report of later would rewrite the answers of the days before it. */
    private Optional<LocalDate> first(String place, Class<?> type, Optional<LocalDate> known) {
        LocalDate reported = firstReports.getOrDefault(place, Map.of()).get(type);
        return reported == null || known.filter(day -> !day.isAfter(reported)).isPresent()
                ? known
                : Optional.of(reported);
    }
}
