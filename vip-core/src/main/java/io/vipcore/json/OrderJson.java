package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.Requester;
import java.util.List;

/** Purchase authorizations, direct orders, renewal orders and their lines. */
final class OrderJson {

    private OrderJson() {}

    static OrderLine readLine(JsonCursor json) {
        json.withOnly("product", "quantity");
        return OrderLine.of(json.identifier("product"), json.whole("quantity", 1));
    }

    static JsonNode write(OrderLine line) {
        ObjectNode json = Nodes.object();
        json.set("product", Nodes.text(line.product()));
        return json.put("quantity", line.quantity());
    }

    static List<OrderLine> readLines(JsonCursor json) {
        return json.get("lines").notEmpty().elements(OrderJson::readLine);
    }

    static JsonNode write(List<OrderLine> lines) {
        return Nodes.array(lines, OrderJson::write);
    }

    static PurchaseAuthorization readAuthorization(JsonCursor json) {
        json.withOnly("id", "created", "by", "lines", "poNumber", "ordered", "settled", "cancelled", "deactivated");
        return PurchaseAuthorization.builder()
                .id(json.identifier("id"))
                .created(json.day("created"))
                .createdBy(json.constant("by", Requester.class))
                .addAllLines(readLines(json))
                .poNumber(json.find("poNumber", JsonCursor::text))
                .ordered(json.find("ordered", JsonCursor::day))
                .settled(json.find("settled", JsonCursor::day))
                .cancelled(json.find("cancelled", JsonCursor::day))
                .deactivated(json.find("deactivated", JsonCursor::day))
                .build();
    }

    static JsonNode write(PurchaseAuthorization authorization) {
        ObjectNode json = Nodes.object();
        json.set("id", Nodes.text(authorization.id()));
        json.put("created", authorization.created().toString());
        json.put("by", authorization.createdBy().name());
        json.set("lines", write(authorization.lines()));
        Nodes.putIfAny(json, "poNumber", authorization.poNumber());
        Nodes.putIfAny(json, "ordered", authorization.ordered());
        Nodes.putIfAny(json, "settled", authorization.settled());
        Nodes.putIfAny(json, "cancelled", authorization.cancelled());
        Nodes.putIfAny(json, "deactivated", authorization.deactivated());
        return json;
    }

    static DirectOrder readOrder(JsonCursor json) {
        json.withOnly("accepted", "lines");
        return DirectOrder.builder()
                .accepted(json.day("accepted"))
                .addAllLines(readLines(json))
                .build();
    }

    static JsonNode write(DirectOrder order) {
        return Nodes.object().put("accepted", order.accepted().toString()).set("lines", write(order.lines()));
    }

    static RenewalOrder readRenewal(JsonCursor json) {
        json.withOnly("ordered", "anniversary", "lines");
        return RenewalOrder.builder()
                .ordered(json.day("ordered"))
                .anniversary(json.day("anniversary"))
                .addAllLines(readLines(json))
                .build();
    }

    static JsonNode write(RenewalOrder order) {
        return Nodes.object()
                .put("ordered", order.ordered().toString())
                .put("anniversary", order.anniversary().toString())
                .set("lines", write(order.lines()));
    }
}
