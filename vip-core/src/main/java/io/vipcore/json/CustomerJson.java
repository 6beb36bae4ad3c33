package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Customers, with their purchase authorizations and orders. One account manager since the invitation stands in the
 * profile, if there is one, as {@code accountManager}; any other history stands beside it, as {@code managers}.
 */
final class CustomerJson {

    static final JsonShape<VipId> VIP_ID =
            new JsonShape<>(json -> json.build(() -> VipId.of(json.text())), vipId -> Nodes.text(vipId.value()));

    static final JsonShape<OfferGrant> OFFER = JsonShape.object(
            "type on",
            json -> OfferGrant.of(
                    json.get("type").constant(OfferType.class), json.get("on").day()),
            offer -> new JsonObject().text("type", offer.type()).text("on", offer.on()));

    private static final JsonShape<ManagerAssignment> MANAGER = JsonShape.object(
            "accountManager since",
            json -> ManagerAssignment.of(
                    json.get("accountManager").identifier(), json.get("since").day()),
            manager -> new JsonObject()
                    .text("accountManager", manager.accountManager())
                    .text("since", manager.since()));

    static final JsonShape<OrderLine> LINE = JsonShape.object(
            "product quantity",
            json -> OrderLine.of(
                    json.get("product").identifier(), json.get("quantity").whole(1)),
            line -> new JsonObject().text("product", line.product()).number("quantity", line.quantity()));

    static final JsonShape<PurchaseAuthorization> AUTHORIZATION = JsonShape.object(
            "id created by lines poNumber ordered settled cancelled deactivated",
            json -> new PurchaseAuthorization(
                    json.get("id").identifier(),
                    json.get("created").day(),
                    json.get("by").constant(Requester.class),
                    readLines(json),
                    json.find("poNumber", JsonCursor::text),
                    json.find("ordered", JsonCursor::day),
                    json.find("settled", JsonCursor::day),
                    json.find("cancelled", JsonCursor::day),
                    json.find("deactivated", JsonCursor::day)),
            authorization -> new JsonObject()
                    .text("id", authorization.id())
                    .text("created", authorization.created())
                    .text("by", authorization.createdBy())
                    .list("lines", authorization.lines(), LINE)
                    .textIfAny("poNumber", authorization.poNumber())
                    .textIfAny("ordered", authorization.ordered())
                    .textIfAny("settled", authorization.settled())
                    .textIfAny("cancelled", authorization.cancelled())
                    .textIfAny("deactivated", authorization.deactivated()));

    private static final JsonShape<DirectOrder> ORDER = JsonShape.object(
            "accepted lines",
            json -> new DirectOrder(json.get("accepted").day(), readLines(json)),
            order -> new JsonObject().text("accepted", order.accepted()).list("lines", order.lines(), LINE));

    private static final JsonShape<RenewalOrder> RENEWAL = JsonShape.object(
            "ordered anniversary lines",
            json -> new RenewalOrder(
                    json.get("ordered").day(), json.get("anniversary").day(), readLines(json)),
            order -> new JsonObject()
                    .text("ordered", order.ordered())
                    .text("anniversary", order.anniversary())
                    .list("lines", order.lines(), LINE));

    static final JsonShape<Customer> CUSTOMER = JsonShape.object(
            "vipId profile segment invited accepted customAnniversary offers managers authorizations orders renewals",
            CustomerJson::read,
            CustomerJson::write);

    private CustomerJson() {}

    static List<OrderLine> readLines(JsonCursor json) {
        return json.get("lines").notEmpty().elements(LINE::read);
    }

    private static Customer read(JsonCursor json) {
        return Customer.builder()
                .vipId(VIP_ID.read(json.get("vipId")))
                .profile(json.find("profile", CustomerJson::readProfile))
                .segment(json.get("segment").constant(MarketSegment.class))
                .invited(json.get("invited").day())
                .accepted(json.find("accepted", JsonCursor::day))
                .customAnniversary(json.find("customAnniversary", JsonCursor::day))
                .addAllOffers(json.list("offers", OFFER))
                .addAllManagers(readManagers(json))
                .addAllAuthorizations(json.get("authorizations").elementsByKey("id", AUTHORIZATION))
                .addAllOrders(json.list("orders", ORDER))
                .addAllRenewals(json.list("renewals", RENEWAL))
                .build();
    }

    private static JsonObject write(Customer customer) {
        Optional<String> soleManager = soleManager(customer);
        JsonObject json = new JsonObject().text("vipId", customer.vipId());
        customer.profile().ifPresent(profile -> json.node("profile", write(profile, soleManager)));
        json.text("segment", customer.segment())
                .text("invited", customer.invited())
                .textIfAny("accepted", customer.accepted())
                .textIfAny("customAnniversary", customer.customAnniversary())
                .list("offers", customer.offers(), OFFER);
        if (soleManager.isEmpty() && !customer.managers().isEmpty()) {
            json.list("managers", customer.managers(), MANAGER);
        }
        return json.list("authorizations", customer.authorizations(), AUTHORIZATION)
                .list("orders", customer.orders(), ORDER)
                .list("renewals", customer.renewals(), RENEWAL);
    }

    private static List<ManagerAssignment> readManagers(JsonCursor json) {
        Optional<ManagerAssignment> soleManager = json.find("profile", Function.identity())
                .flatMap(profile -> profile.find("accountManager", JsonCursor::identifier))
                .map(manager ->
                        ManagerAssignment.of(manager, json.get("invited").day()));
        if (!json.has("managers")) {
            return soleManager.stream().toList();
        }
        if (soleManager.isPresent()) {
            throw json.get("managers").bad("must not be given beside profile.accountManager");
        }
        return json.list("managers", MANAGER);
    }

    /** The account manager who stands in the profile. */
    private static Optional<String> soleManager(Customer customer) {
        return customer.managers().stream()
                .filter(only -> customer.profile().isPresent()
                        && customer.managers().size() == 1
                        && only.since().equals(customer.invited()))
                .map(ManagerAssignment::accountManager)
                .findFirst();
    }

    private static Profile readProfile(JsonCursor json) {
        json.withOnly("organization firstName lastName email country region addressLine1 addressLine2 city postalCode"
                + " accountManager");
        return Profile.builder()
                .organization(json.get("organization").text())
                .firstName(json.get("firstName").text())
                .lastName(json.get("lastName").text())
                .email(json.get("email").text())
                .country(json.get("country").text())
                .region(json.textIfAny("region"))
                .addressLine1(json.get("addressLine1").text())
                .addressLine2(json.textIfAny("addressLine2"))
                .city(json.get("city").text())
                .postalCode(json.textIfAny("postalCode"))
                .build();
    }

    private static JsonNode write(Profile profile, Optional<String> soleManager) {
        return new JsonObject()
                .text("organization", profile.organization())
                .text("firstName", profile.firstName())
                .text("lastName", profile.lastName())
                .text("email", profile.email())
                .text("country", profile.country())
                .text("region", profile.region().orElse(""))
                .text("addressLine1", profile.addressLine1())
                .textIfAny("addressLine2", profile.addressLine2())
                .text("city", profile.city())
                .text("postalCode", profile.postalCode().orElse(""))
                .textIfAny("accountManager", soleManager);
    }
}
