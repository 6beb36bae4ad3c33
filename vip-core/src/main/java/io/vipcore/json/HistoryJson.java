package io.vipcore.json;

import io.vipcore.catalog.OfferType;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerEvent.Step;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events, each of which begins with its schema, its type and its day, and the histories they make. */
final class HistoryJson {

    /** The types as they are written, with their own members. */
    private enum Type {
        INVITED("customer"),
        INVITATION_ACCEPTED(""),
        OFFER_ADDED("offer"),
        MANAGER_ASSIGNED("accountManager"),
        AUTHORIZATION_CREATED("authorization by lines poNumber"),
        ORDER_PLACED("authorization"),
        ORDER_SETTLED("authorization"),
        AUTHORIZATION_CANCELLED("authorization"),
        AUTHORIZATION_DEACTIVATED("authorization"),
        DIRECT_ORDER_PLACED("lines"),
        RENEWAL_ORDER_PLACED("anniversary lines");

        private final String members;

        Type(String members) {
            this.members = members;
        }
    }

    static final JsonShape<CustomerEvent> EVENT = new JsonShape<>(HistoryJson::readEvent, HistoryJson::write);

    static final JsonShape<List<CustomerEvent>> EVENTS = JsonShape.list(EVENT);

    static final JsonShape<CustomerHistory> HISTORY =
            new JsonShape<>(HistoryJson::read, history -> EVENTS.node(history.events()));

    static final JsonShape<Change> CHANGE = JsonShape.object(
            "events history",
            json -> new Change(json.list("events", EVENT), HISTORY.read(json.get("history"))),
            change -> new JsonObject()
                    .list("events", change.events(), EVENT)
                    .node("history", HISTORY.node(change.history())));

    private HistoryJson() {}

    private static CustomerHistory read(JsonCursor json) {
        List<CustomerEvent> events = EVENTS.read(json);
        if (events.isEmpty() || !(events.get(0) instanceof CustomerEvent.Invited)) {
            throw json.bad("must begin with the invitation");
        }
        return history(events)
                .orElseThrow(() -> json.place().element(firstMisfit(events)).bad("does not fit the events before it"));
    }

    /** Looked for only when there is one, by halves: the events before it fit each other, those up to it do not. */
    private static int firstMisfit(List<CustomerEvent> events) {
        int fitting = 1;
        int misfit = events.size();
        while (misfit - fitting > 1) {
            int middle = (fitting + misfit) / 2;
            boolean fits = history(events.subList(0, middle)).isPresent();
            fitting = fits ? middle : fitting;
            misfit = fits ? misfit : middle;
        }
        return fitting;
    }

    private static Optional<CustomerHistory> history(List<CustomerEvent> events) {
        try {
            return Optional.of(CustomerHistory.of(events));
        } catch (InvalidFactException e) {
            return Optional.empty();
        }
    }

    private static CustomerEvent readEvent(JsonCursor json) {
        Schema.require(json);
        Type type = json.get("type").constant(Type.class);
        json.withOnly("schema type on " + type.members);
        LocalDate on = json.get("on").day();
        return switch (type) {
            case INVITED -> readInvited(json.get("customer"), json.get("on"));
            case INVITATION_ACCEPTED -> new CustomerEvent.InvitationAccepted(on);
            case OFFER_ADDED -> {
                OfferType offer = json.get("offer").constant(OfferType.class);
                yield new CustomerEvent.OfferAdded(OfferGrant.of(offer, on));
            }
            case MANAGER_ASSIGNED -> {
                String manager = json.get("accountManager").identifier();
                yield new CustomerEvent.ManagerAssigned(ManagerAssignment.of(manager, on));
            }
            case AUTHORIZATION_CREATED ->
                new CustomerEvent.AuthorizationCreated(PurchaseAuthorization.of(
                        json.get("authorization").identifier(),
                        on,
                        json.get("by").constant(Requester.class),
                        CustomerJson.readLines(json),
                        json.find("poNumber", JsonCursor::text)));
            case ORDER_PLACED, ORDER_SETTLED, AUTHORIZATION_CANCELLED, AUTHORIZATION_DEACTIVATED -> {
                String authorization = json.get("authorization").identifier();
                yield new CustomerEvent.AuthorizationChanged(Step.valueOf(type.name()), authorization, on);
            }
            case DIRECT_ORDER_PLACED ->
                new CustomerEvent.DirectOrderPlaced(new DirectOrder(on, CustomerJson.readLines(json)));
            case RENEWAL_ORDER_PLACED -> {
                LocalDate anniversary = json.get("anniversary").day();
                yield new CustomerEvent.RenewalOrderPlaced(
                        new RenewalOrder(on, anniversary, CustomerJson.readLines(json)));
            }
        };
    }

    private static CustomerEvent readInvited(JsonCursor json, JsonCursor on) {
        Customer customer = CustomerJson.CUSTOMER.read(json);
        if (!customer.invited().equals(on.day())) {
            throw on.bad("must be the day of the invitation");
        }
        return json.build(() -> new CustomerEvent.Invited(customer));
    }

    private static JsonObject write(CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited invited) {
            return begin(Type.INVITED, event).node("customer", CustomerJson.CUSTOMER.node(invited.customer()));
        } else if (event instanceof CustomerEvent.OfferAdded added) {
            return begin(Type.OFFER_ADDED, event).text("offer", added.grant().type());
        } else if (event instanceof CustomerEvent.ManagerAssigned assigned) {
            return begin(Type.MANAGER_ASSIGNED, event)
                    .text("accountManager", assigned.assignment().accountManager());
        } else if (event instanceof CustomerEvent.AuthorizationCreated created) {
            return begin(Type.AUTHORIZATION_CREATED, event)
                    .text("authorization", created.authorization().id())
                    .text("by", created.authorization().createdBy())
                    .list("lines", created.authorization().lines(), CustomerJson.LINE)
                    .textIfAny("poNumber", created.authorization().poNumber());
        } else if (event instanceof CustomerEvent.AuthorizationChanged changed) {
            return begin(Type.valueOf(changed.step().name()), event).text("authorization", changed.authorization());
        } else if (event instanceof CustomerEvent.DirectOrderPlaced placed) {
            return begin(Type.DIRECT_ORDER_PLACED, event)
                    .list("lines", placed.order().lines(), CustomerJson.LINE);
        } else if (event instanceof CustomerEvent.RenewalOrderPlaced placed) {
            return begin(Type.RENEWAL_ORDER_PLACED, event)
                    .text("anniversary", placed.order().anniversary())
                    .list("lines", placed.order().lines(), CustomerJson.LINE);
        }
        return begin(Type.INVITATION_ACCEPTED, event);
    }

    private static JsonObject begin(Type type, CustomerEvent event) {
        return Schema.begin().text("type", type).text("on", event.on());
    }
}
