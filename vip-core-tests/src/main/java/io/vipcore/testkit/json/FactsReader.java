package io.vipcore.testkit.json;

import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import io.vipcore.product.ProductTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads products and customers in the shape of the conformance vectors and of the sample portfolio. */
public final class FactsReader {

    private static final String NOT_RECORDED = "(not recorded)";

    private FactsReader() {}

    /** Reads a catalog from an array of products. */
    public static Catalog catalog(JsonCursor products) {
        List<Product> list = products.elements(FactsReader::product);
        return products.build(() -> Catalog.of(list));
    }

    private static Product product(JsonCursor json) {
        json.withOnly("id", "name", "family", "offer", "license", "segments", "term");
        return json.build(() -> Product.builder()
                .id(json.text("id"))
                .name(json.text("name"))
                .family(ProductFamily.of(json.text("family")))
                .offerType(json.constant("offer", OfferType.class))
                .licenseKind(json.constant("license", LicenseKind.class))
                .addAllSegments(json.list("segments", segment -> segment.constant(MarketSegment.class)))
                .term(json.find("term", term -> term.constant(ProductTerm.class))
                        .orElse(ProductTerm.COTERM))
                .build());
    }

    /** Reads a customer. The profile may be missing, as it is in the conformance vectors, which need none. */
    public static Customer customer(JsonCursor json) {
        json.withOnly(
                "vipId",
                "profile",
                "segment",
                "invited",
                "accepted",
                "customAnniversary",
                "offers",
                "authorizations",
                "orders",
                "renewals");
        LocalDate invited = json.day("invited");
        Optional<JsonCursor> profile = json.find("profile", FactsReader::profile);
        return json.build(() -> Customer.builder()
                .vipId(vipId(json.get("vipId")))
                .organization(profile.map(p -> p.text("organization")).orElse(NOT_RECORDED))
                .address(address(profile))
                .primaryContact(contact(profile))
                .segment(json.constant("segment", MarketSegment.class))
                .invited(invited)
                .accepted(json.find("accepted", JsonCursor::day))
                .customAnniversary(json.find("customAnniversary", JsonCursor::day))
                .addAllOffers(json.list("offers", FactsReader::offer))
                .addAllManagers(profile.flatMap(p -> p.find("accountManager", JsonCursor::text)).stream()
                        .map(manager -> ManagerAssignment.of(manager, invited))
                        .toList())
                .addAllAuthorizations(json.list("authorizations", FactsReader::authorization))
                .addAllOrders(json.list("orders", FactsReader::order))
                .addAllRenewals(json.list("renewals", FactsReader::renewal))
                .build());
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
                "accountManager");
    }

    private static VipId vipId(JsonCursor json) {
        return json.build(() -> VipId.of(json.text()));
    }

    private static Address address(Optional<JsonCursor> profile) {
        Address.Builder address = Address.builder();
        profile.ifPresentOrElse(
                json -> address.country(json.text("country"))
                        .region(json.find("region", JsonCursor::text).filter(text -> !text.isBlank()))
                        .line1(json.text("addressLine1"))
                        .line2(json.find("addressLine2", JsonCursor::text).filter(text -> !text.isBlank()))
                        .city(json.text("city"))
                        .postalCode(json.find("postalCode", JsonCursor::text).filter(text -> !text.isBlank())),
                () -> address.country(NOT_RECORDED).line1(NOT_RECORDED).city(NOT_RECORDED));
        return address.build();
    }

    private static PrimaryContact contact(Optional<JsonCursor> profile) {
        return PrimaryContact.builder()
                .firstName(profile.map(json -> json.text("firstName")).orElse(NOT_RECORDED))
                .lastName(profile.map(json -> json.text("lastName")).orElse(NOT_RECORDED))
                .email(profile.map(json -> json.text("email")).orElse(NOT_RECORDED))
                .build();
    }

    private static OfferGrant offer(JsonCursor json) {
        json.withOnly("type", "on");
        return json.build(() -> OfferGrant.of(json.constant("type", OfferType.class), json.day("on")));
    }

    private static OrderLine line(JsonCursor json) {
        json.withOnly("product", "quantity");
        return json.build(() -> OrderLine.of(json.text("product"), json.number("quantity")));
    }

    private static PurchaseAuthorization authorization(JsonCursor json) {
        json.withOnly("id", "created", "by", "lines", "poNumber", "ordered", "settled", "cancelled", "deactivated");
        return json.build(() -> PurchaseAuthorization.builder()
                .id(json.text("id"))
                .created(json.day("created"))
                .createdBy(json.constant("by", Requester.class))
                .addAllLines(json.list("lines", FactsReader::line))
                .poNumber(json.find("poNumber", JsonCursor::text))
                .ordered(json.find("ordered", JsonCursor::day))
                .settled(json.find("settled", JsonCursor::day))
                .cancelled(json.find("cancelled", JsonCursor::day))
                .deactivated(json.find("deactivated", JsonCursor::day))
                .build());
    }

    private static DirectOrder order(JsonCursor json) {
        json.withOnly("accepted", "lines");
        return json.build(() -> DirectOrder.builder()
                .accepted(json.day("accepted"))
                .addAllLines(json.list("lines", FactsReader::line))
                .build());
    }

    private static RenewalOrder renewal(JsonCursor json) {
        json.withOnly("ordered", "anniversary", "lines");
        return json.build(() -> RenewalOrder.builder()
                .ordered(json.day("ordered"))
                .anniversary(json.day("anniversary"))
                .addAllLines(json.list("lines", FactsReader::line))
                .build());
    }
}
