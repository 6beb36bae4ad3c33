package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.portfolio.DetailSection;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes the details of one customer for a program, as one object:
 *
 * <pre>{@code
 * {"asOf": day, "edition": id, "vipId",
 *  "standing", "anniversaryDate", "phase",
 *  "window": {"opens", "due", "closes"} or null,
 *  "termToOrder": {"kind", "months"?, "from"?, "through"?, "anniversary"?, "stubDays"?},
 *  "filters": [filter, …],
 *  "nextSteps": [{"filter", "code", "date", "authorization"}, …],
 *  "sections": {
 *    "CUSTOMER_DETAILS": {"name", "firstName", "lastName", "email", "country", "region", "addressLine1", "addressLine2",
 *                         "city", "postalCode", "segment", "offers": [{"type", "on"}, …], "managedBy",
 *                         "invitationStatus", "invited", "accepted"},
 *    "OPEN_AUTHORIZATIONS": [{"id", "created", "by", "status", "orderBy", "suspendedFrom", "poNumber",
 *                             "ordered", "settled", "cancelled", "deactivated",
 *                             "lines": [{"product", "quantity"}, …]}, …],
 *    "PRODUCTS": [{"id", "name", "licenses"}, …],
 *    "AUTHORIZATION_HISTORY": [as in OPEN_AUTHORIZATIONS, …]}}
 * }</pre>
 *
 * <p>Only the sections that apply are there. {@code termToOrder} is that of a license added on the day, for a product
 * that ends with the anniversary date. Facts dated after the day have not happened and are null.
 */
final class JsonDetails {

    private final CustomerStatus status;

    private JsonDetails(CustomerStatus status) {
        this.status = status;
    }

    static String of(ConsoleArguments asked, CustomerStatus status, CustomerDetails details, TermToOrder termToOrder) {
        return ConsoleJson.print(new JsonDetails(status).write(ConsoleJson.answer(asked), details, termToOrder));
    }

    private ObjectNode write(ObjectNode json, CustomerDetails details, TermToOrder termToOrder) {
        json.put("vipId", details.customer().vipId().toString())
                .put("standing", status.standing().name())
                .<ObjectNode>set(
                        "anniversaryDate", ConsoleJson.text(status.renewal().anniversary()))
                .put("phase", status.renewal().phase().name())
                .putNull("window");
        status.renewal()
                .window()
                .ifPresent(window -> json.putObject("window")
                        .put("opens", window.opens().toString())
                        .put("due", window.due().toString())
                        .put("closes", window.closesInclusive().toString()));
        json.set("termToOrder", ConsoleJson.term(termToOrder));
        ConsoleJson.addFilters(json, status);
        ObjectNode sections = json.putObject("sections");
        for (DetailSection section : details.sections()) {
            switch (section) {
                case CUSTOMER_DETAILS -> write(sections.putObject(section.name()), details.customer());
                case OPEN_AUTHORIZATIONS -> write(sections.putArray(section.name()), details.openAuthorizations());
                case PRODUCTS -> {
                    ArrayNode products = sections.putArray(section.name());
                    details.products()
                            .forEach(held -> products.addObject()
                                    .put("id", held.product().id())
                                    .put("name", held.product().name())
                                    .put("licenses", held.licenses()));
                }
                case AUTHORIZATION_HISTORY -> write(sections.putArray(section.name()), details.authorizationHistory());
            }
        }
        return json;
    }

    private void write(ObjectNode json, Customer customer) {
        Address address = customer.address();
        json.put("name", customer.organization())
                .put("firstName", customer.primaryContact().firstName())
                .put("lastName", customer.primaryContact().lastName())
                .put("email", customer.primaryContact().email())
                .put("country", address.country())
                .<ObjectNode>set("region", ConsoleJson.text(address.region()))
                .put("addressLine1", address.line1())
                .<ObjectNode>set("addressLine2", ConsoleJson.text(address.line2()))
                .put("city", address.city())
                .<ObjectNode>set("postalCode", ConsoleJson.text(address.postalCode()))
                .put("segment", customer.segment().name());
        ArrayNode offers = json.putArray("offers");
        customer.offers().stream()
                .filter(offer -> !offer.on().isAfter(status.asOf()))
                .forEach(offer -> offers.addObject()
                        .put("type", offer.type().name())
                        .put("on", offer.on().toString()));
        json.<ObjectNode>set("managedBy", ConsoleJson.text(customer.accountManager(status.asOf())))
                .put(
                        "invitationStatus",
                        customer.invitationStatus(status.asOf()).name())
                .put("invited", customer.invited().toString())
                .set("accepted", ConsoleJson.text(happened(customer.accepted())));
    }

    private void write(ArrayNode json, List<AuthorizationState> states) {
        for (AuthorizationState state : states) {
            PurchaseAuthorization authorization = state.authorization();
            ArrayNode lines = json.addObject()
                    .put("id", authorization.id())
                    .put("created", authorization.created().toString())
                    .put("by", authorization.createdBy().name())
                    .put("status", state.status().name())
                    .put("orderBy", state.deadlines().orderByInclusive().toString())
                    .put("suspendedFrom", state.deadlines().suspendedFrom().toString())
                    .<ObjectNode>set("poNumber", ConsoleJson.text(authorization.poNumber()))
                    .<ObjectNode>set("ordered", ConsoleJson.text(happened(authorization.ordered())))
                    .<ObjectNode>set("settled", ConsoleJson.text(happened(authorization.settled())))
                    .<ObjectNode>set("cancelled", ConsoleJson.text(happened(authorization.cancelled())))
                    .<ObjectNode>set("deactivated", ConsoleJson.text(happened(authorization.deactivated())))
                    .putArray("lines");
            authorization
                    .lines()
                    .forEach(line ->
                            lines.addObject().put("product", line.product()).put("quantity", line.quantity()));
        }
    }

    private Optional<LocalDate> happened(Optional<LocalDate> day) {
        return day.filter(fact -> !fact.isAfter(status.asOf()));
    }
}
