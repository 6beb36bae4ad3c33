package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.Requester;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.product.OfferType;
import java.util.List;
import java.util.stream.Stream;

/** Events. Each begins with its schema, its type and its day. */
final class EventJson {

    private static final String AUTHORIZATION = "authorization";
    private static final String LINES = "lines";

    /** The types as they are written. */
    private enum Type {
        INVITED("customer"),
        INVITATION_ACCEPTED(),
        OFFER_ADDED("offer"),
        MANAGER_ASSIGNED("accountManager"),
        AUTHORIZATION_CREATED(AUTHORIZATION, "by", LINES, "poNumber"),
        ORDER_PLACED(AUTHORIZATION),
        ORDER_SETTLED(AUTHORIZATION),
        AUTHORIZATION_CANCELLED(AUTHORIZATION),
        AUTHORIZATION_DEACTIVATED(AUTHORIZATION),
        DIRECT_ORDER_PLACED(LINES),
        RENEWAL_ORDER_PLACED("anniversary", LINES);

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable list of strings
        private final List<String> members;

        Type(String... members) {
            this.members = Stream.concat(Stream.of(Schema.MEMBER, "type", "on"), Stream.of(members))
                    .toList();
        }
    }

    private EventJson() {}

    static CustomerEvent read(JsonCursor json) {
        Schema.require(json);
        Type type = json.constant("type", Type.class);
        json.withOnly(type.members.toArray(String[]::new));
        return switch (type) {
            case INVITED -> readInvited(json);
            case INVITATION_ACCEPTED -> new CustomerEvent.InvitationAccepted(json.day("on"));
            case OFFER_ADDED ->
                new CustomerEvent.OfferAdded(OfferGrant.of(json.constant("offer", OfferType.class), json.day("on")));
            case MANAGER_ASSIGNED ->
                new CustomerEvent.ManagerAssigned(
                        ManagerAssignment.of(json.identifier("accountManager"), json.day("on")));
            case AUTHORIZATION_CREATED -> readCreated(json);
            case ORDER_PLACED -> new CustomerEvent.OrderPlaced(json.identifier(AUTHORIZATION), json.day("on"));
            case ORDER_SETTLED -> new CustomerEvent.OrderSettled(json.identifier(AUTHORIZATION), json.day("on"));
            case AUTHORIZATION_CANCELLED ->
                new CustomerEvent.AuthorizationCancelled(json.identifier(AUTHORIZATION), json.day("on"));
            case AUTHORIZATION_DEACTIVATED ->
                new CustomerEvent.AuthorizationDeactivated(json.identifier(AUTHORIZATION), json.day("on"));
            case DIRECT_ORDER_PLACED ->
                new CustomerEvent.DirectOrderPlaced(DirectOrder.builder()
                        .accepted(json.day("on"))
                        .addAllLines(OrderJson.readLines(json))
                        .build());
            case RENEWAL_ORDER_PLACED ->
                new CustomerEvent.RenewalOrderPlaced(RenewalOrder.builder()
                        .ordered(json.day("on"))
                        .anniversary(json.day("anniversary"))
                        .addAllLines(OrderJson.readLines(json))
                        .build());
        };
    }

    private static CustomerEvent readInvited(JsonCursor json) {
        Customer customer = CustomerJson.read(json.get("customer"));
        if (!customer.invited().equals(json.day("on"))) {
            throw json.get("on").bad("must be the day of the invitation");
        }
        return json.get("customer").build(() -> new CustomerEvent.Invited(customer));
    }

    private static CustomerEvent readCreated(JsonCursor json) {
        return new CustomerEvent.AuthorizationCreated(PurchaseAuthorization.builder()
                .id(json.identifier(AUTHORIZATION))
                .created(json.day("on"))
                .createdBy(json.constant("by", Requester.class))
                .addAllLines(OrderJson.readLines(json))
                .poNumber(json.find("poNumber", JsonCursor::text))
                .build());
    }

    static JsonNode write(CustomerEvent event) {
        if (event instanceof CustomerEvent.Invited invited) {
            return begin(Type.INVITED, event).set("customer", CustomerJson.write(invited.customer()));
        } else if (event instanceof CustomerEvent.InvitationAccepted) {
            return begin(Type.INVITATION_ACCEPTED, event);
        } else if (event instanceof CustomerEvent.OfferAdded added) {
            return begin(Type.OFFER_ADDED, event)
                    .put("offer", added.grant().type().name());
        } else if (event instanceof CustomerEvent.ManagerAssigned assigned) {
            return begin(Type.MANAGER_ASSIGNED, event)
                    .set("accountManager", Nodes.text(assigned.assignment().accountManager()));
        } else if (event instanceof CustomerEvent.AuthorizationCreated created) {
            return writeCreated(created);
        } else if (event instanceof CustomerEvent.OrderPlaced placed) {
            return about(placed.authorization(), Type.ORDER_PLACED, event);
        } else if (event instanceof CustomerEvent.OrderSettled settled) {
            return about(settled.authorization(), Type.ORDER_SETTLED, event);
        } else if (event instanceof CustomerEvent.AuthorizationCancelled cancelled) {
            return about(cancelled.authorization(), Type.AUTHORIZATION_CANCELLED, event);
        } else if (event instanceof CustomerEvent.AuthorizationDeactivated ended) {
            return about(ended.authorization(), Type.AUTHORIZATION_DEACTIVATED, event);
        } else if (event instanceof CustomerEvent.DirectOrderPlaced placed) {
            return withLines(
                    begin(Type.DIRECT_ORDER_PLACED, event), placed.order().lines());
        }
        RenewalOrder renewal = ((CustomerEvent.RenewalOrderPlaced) event).order();
        return withLines(
                begin(Type.RENEWAL_ORDER_PLACED, event)
                        .put("anniversary", renewal.anniversary().toString()),
                renewal.lines());
    }

    private static ObjectNode begin(Type type, CustomerEvent event) {
        return Schema.begin().put("type", type.name()).put("on", event.on().toString());
    }

    private static JsonNode about(String authorization, Type type, CustomerEvent event) {
        return begin(type, event).set(AUTHORIZATION, Nodes.text(authorization));
    }

    private static JsonNode withLines(ObjectNode json, List<OrderLine> lines) {
        return json.set(LINES, OrderJson.write(lines));
    }

    private static JsonNode writeCreated(CustomerEvent.AuthorizationCreated event) {
        PurchaseAuthorization created = event.authorization();
        ObjectNode json = begin(Type.AUTHORIZATION_CREATED, event);
        json.set(AUTHORIZATION, Nodes.text(created.id()));
        json.put("by", created.createdBy().name());
        json.set(LINES, OrderJson.write(created.lines()));
        Nodes.putIfAny(json, "poNumber", created.poNumber());
        return json;
    }
}
