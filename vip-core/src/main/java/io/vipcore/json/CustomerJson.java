package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.VipId;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import java.util.List;
import java.util.Optional;

/**
 * Customers. One account manager since the invitation stands in the profile, as {@code accountManager}; any other story
 * stands beside it, as {@code managers}.
 */
final class CustomerJson {

    private static final String MANAGER = "accountManager";

    private CustomerJson() {}

    static Customer read(JsonCursor json) {
        json.withOnly(
                "vipId",
                "profile",
                "segment",
                "invited",
                "accepted",
                "customAnniversary",
                "offers",
                "managers",
                "authorizations",
                "orders",
                "renewals");

        VipId vipId = readVipId(json.get("vipId"));
        JsonCursor profile = profile(json.get("profile"));
        return Customer.builder()
                .vipId(vipId)
                .organization(profile.text("organization"))
                .address(readAddress(profile))
                .primaryContact(readContact(profile))
                .segment(json.constant("segment", MarketSegment.class))
                .invited(json.day("invited"))
                .accepted(json.find("accepted", JsonCursor::day))
                .customAnniversary(json.find("customAnniversary", JsonCursor::day))
                .addAllOffers(json.list("offers", CustomerJson::readOffer))
                .addAllManagers(readManagers(json, profile))
                .addAllAuthorizations(json.get("authorizations").elementsByKey("id", OrderJson::readAuthorization))
                .addAllOrders(json.list("orders", OrderJson::readOrder))
                .addAllRenewals(json.list("renewals", OrderJson::readRenewal))
                .build();
    }

    static JsonNode write(Customer customer) {
        boolean oneManager = isSinceTheInvitation(customer);
        ObjectNode json = Nodes.object();
        json.put("vipId", customer.vipId().value());
        json.set("profile", writeProfile(customer, oneManager));
        json.put("segment", customer.segment().name());
        json.put("invited", customer.invited().toString());
        Nodes.putIfAny(json, "accepted", customer.accepted());
        Nodes.putIfAny(json, "customAnniversary", customer.customAnniversary());
        json.set("offers", Nodes.array(customer.offers(), CustomerJson::write));
        if (!oneManager && !customer.managers().isEmpty()) {
            json.set("managers", Nodes.array(customer.managers(), CustomerJson::write));
        }
        json.set("authorizations", Nodes.array(customer.authorizations(), OrderJson::write));
        json.set("orders", Nodes.array(customer.orders(), OrderJson::write));
        json.set("renewals", Nodes.array(customer.renewals(), OrderJson::write));
        return json;
    }

    static VipId readVipId(JsonCursor json) {
        return json.build(() -> VipId.of(json.text()));
    }

    static OfferGrant readOffer(JsonCursor json) {
        json.withOnly("type", "on");
        return OfferGrant.of(json.constant("type", OfferType.class), json.day("on"));
    }

    static JsonNode write(OfferGrant offer) {
        return Nodes.object()
                .put("type", offer.type().name())
                .put("on", offer.on().toString());
    }

    private static ManagerAssignment readManager(JsonCursor json) {
        json.withOnly(MANAGER, "since");
        return ManagerAssignment.of(json.identifier(MANAGER), json.day("since"));
    }

    private static JsonNode write(ManagerAssignment assignment) {
        ObjectNode json = Nodes.object();
        json.set(MANAGER, Nodes.text(assignment.accountManager()));
        return json.put("since", assignment.since().toString());
    }

    private static boolean isSinceTheInvitation(Customer customer) {
        return customer.managers().size() == 1
                && customer.managers().get(0).since().equals(customer.invited());
    }

    private static List<ManagerAssignment> readManagers(JsonCursor json, JsonCursor profile) {
        if (!json.has("managers")) {
            return profile
                    .find(MANAGER, JsonCursor::identifier)
                    .map(manager -> ManagerAssignment.of(manager, json.day("invited")))
                    .stream()
                    .toList();
        }
        if (profile.has(MANAGER)) {
            throw json.get("managers").bad("must not be given beside profile.accountManager");
        }
        return json.list("managers", CustomerJson::readManager);
    }

    private static JsonCursor profile(JsonCursor json) {
        return json.withOnly(
                "organization",
                "firstName",
                "lastName",
                "email",
                "country",
                "region",
                "addressLine1",
                "addressLine2",
                "city",
                "postalCode",
                MANAGER);
    }

    private static Address readAddress(JsonCursor profile) {
        return Address.builder()
                .country(profile.text("country"))
                .region(profile.textIfAny("region"))
                .line1(profile.text("addressLine1"))
                .line2(profile.textIfAny("addressLine2"))
                .city(profile.text("city"))
                .postalCode(profile.textIfAny("postalCode"))
                .build();
    }

    private static PrimaryContact readContact(JsonCursor profile) {
        return PrimaryContact.builder()
                .firstName(profile.text("firstName"))
                .lastName(profile.text("lastName"))
                .email(profile.text("email"))
                .build();
    }

    private static JsonNode writeProfile(Customer customer, boolean oneManager) {
        Address address = customer.address();
        PrimaryContact contact = customer.primaryContact();
        ObjectNode json = Nodes.object();
        json.set("organization", Nodes.text(customer.organization()));
        json.set("firstName", Nodes.text(contact.firstName()));
        json.set("lastName", Nodes.text(contact.lastName()));
        json.set("email", Nodes.text(contact.email()));
        json.set("country", Nodes.text(address.country()));
        json.set("region", Nodes.text(address.region().orElse("")));
        json.set("addressLine1", Nodes.text(address.line1()));
        Nodes.putIfAny(json, "addressLine2", address.line2());
        json.set("city", Nodes.text(address.city()));
        json.set("postalCode", Nodes.text(address.postalCode().orElse("")));
        if (oneManager) {
            Nodes.putIfAny(json, MANAGER, Optional.of(customer.managers().get(0).accountManager()));
        }
        return json;
    }
}
