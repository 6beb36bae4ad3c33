package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.CustomerEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An event: its schema, its type, its day, and what belongs to the type. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = EventDocument.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "INVITED", value = EventDocument.Invited.class),
    @JsonSubTypes.Type(name = "INVITATION_ACCEPTED", value = EventDocument.Accepted.class),
    @JsonSubTypes.Type(name = "OFFER_ADDED", value = EventDocument.Offer.class),
    @JsonSubTypes.Type(name = "MANAGER_ASSIGNED", value = EventDocument.Assigned.class),
    @JsonSubTypes.Type(name = "AUTHORIZATION_CREATED", value = EventDocument.Created.class),
    @JsonSubTypes.Type(name = "ORDER_PLACED", value = EventDocument.Changed.class),
    @JsonSubTypes.Type(name = "ORDER_SETTLED", value = EventDocument.Changed.class),
    @JsonSubTypes.Type(name = "AUTHORIZATION_CANCELLED", value = EventDocument.Changed.class),
    @JsonSubTypes.Type(name = "AUTHORIZATION_DEACTIVATED", value = EventDocument.Changed.class),
    @JsonSubTypes.Type(name = "DIRECT_ORDER_PLACED", value = EventDocument.DirectlyOrdered.class),
    @JsonSubTypes.Type(name = "RENEWAL_ORDER_PLACED", value = EventDocument.Renewed.class)
})
sealed interface EventDocument {

    CustomerEvent fact();

    /** One of a newer schema, or of none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unknown(Schema schema, String type) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            throw Problems.type(EventDocument.class);
        }
    }

    record Invited(Schema schema, String type, LocalDate on, Customer customer) implements EventDocument {

        public Invited {
            if (!customer.invited().equals(on)) {
                throw new BadDocumentException("on", "must be the day of the invitation");
            }
        }

        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.Invited(customer);
        }
    }

    record Accepted(Schema schema, String type, LocalDate on) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.InvitationAccepted(on);
        }
    }

    record Offer(Schema schema, String type, LocalDate on, OfferType offer) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.OfferAdded(OfferGrant.of(offer, on));
        }
    }

    record Assigned(Schema schema, String type, LocalDate on, String accountManager) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.ManagerAssigned(ManagerAssignment.of(accountManager, on));
        }
    }

    record Created(
            Schema schema,
            String type,
            LocalDate on,
            String authorization,
            Requester by,
            List<OrderLine> lines,
            Optional<String> poNumber)
            implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.AuthorizationCreated(
                    PurchaseAuthorization.of(authorization, on, by, lines, poNumber));
        }
    }

    record Changed(Schema schema, String type, LocalDate on, String authorization) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.AuthorizationChanged(CustomerEvent.Step.valueOf(type), authorization, on);
        }
    }

    record DirectlyOrdered(Schema schema, String type, LocalDate on, List<OrderLine> lines) implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.DirectOrderPlaced(new DirectOrder(on, lines));
        }
    }

    record Renewed(Schema schema, String type, LocalDate on, LocalDate anniversary, List<OrderLine> lines)
            implements EventDocument {
        @Override
        public CustomerEvent fact() {
            return new CustomerEvent.RenewalOrderPlaced(new RenewalOrder(on, anniversary, lines));
        }
    }

    static EventDocument of(CustomerEvent event) {
        LocalDate on = event.on();
        if (event instanceof CustomerEvent.Invited invited) {
            return new Invited(Schema.NOW, "INVITED", on, invited.customer());
        } else if (event instanceof CustomerEvent.OfferAdded added) {
            return new Offer(Schema.NOW, "OFFER_ADDED", on, added.grant().type());
        } else if (event instanceof CustomerEvent.ManagerAssigned assigned) {
            return new Assigned(
                    Schema.NOW, "MANAGER_ASSIGNED", on, assigned.assignment().accountManager());
        } else if (event instanceof CustomerEvent.AuthorizationCreated created) {
            PurchaseAuthorization pa = created.authorization();
            return new Created(
                    Schema.NOW, "AUTHORIZATION_CREATED", on, pa.id(), pa.createdBy(), pa.lines(), pa.poNumber());
        } else if (event instanceof CustomerEvent.AuthorizationChanged changed) {
            return new Changed(Schema.NOW, changed.step().name(), on, changed.authorization());
        } else if (event instanceof CustomerEvent.DirectOrderPlaced placed) {
            return new DirectlyOrdered(
                    Schema.NOW, "DIRECT_ORDER_PLACED", on, placed.order().lines());
        } else if (event instanceof CustomerEvent.RenewalOrderPlaced placed) {
            RenewalOrder order = placed.order();
            return new Renewed(Schema.NOW, "RENEWAL_ORDER_PLACED", on, order.anniversary(), order.lines());
        }
        return new Accepted(Schema.NOW, "INVITATION_ACCEPTED", on);
    }
}
