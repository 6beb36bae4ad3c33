package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.invitation.InvitationField;
import io.vipcore.renewal.RenewalOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What follows from allowed decisions. Days here were computed and may lie beyond those that a fact may have. */
final class ResultJson {

    private ResultJson() {}

    static NewAuthorization readNewAuthorization(JsonCursor json) {
        json.withOnly("authorization", "orderBy", "terms");
        PurchaseAuthorization authorization = OrderJson.readAuthorization(json.get("authorization"));
        List<TermToOrder> terms = json.list("terms", ResultJson::readTerm);
        if (terms.size() != authorization.lines().size()) {
            throw json.get("terms").bad("must have one for each line");
        }
        return new NewAuthorization(authorization, json.get("orderBy").computedDay(), terms);
    }

    static JsonNode write(NewAuthorization created) {
        ObjectNode json = Nodes.object();
        json.set("authorization", OrderJson.write(created.authorization()));
        json.put("orderBy", created.orderByInclusive().toString());
        return json.set("terms", Nodes.array(created.terms(), ResultJson::write));
    }

    private static TermToOrder readTerm(JsonCursor json) {
        TermToOrder.Kind kind = json.constant("kind", TermToOrder.Kind.class);
        json.withOnly(
                switch (kind) {
                    case PRORATED, WHOLE_INITIAL_TERM, OWN_TERM -> new String[] {"kind", "months", "from", "through"};
                    case OPEN_INITIAL_TERM -> new String[] {"kind", "months"};
                    case LAST_PARTIAL_MONTH -> new String[] {"kind", "anniversary", "stubDays"};
                });
        return switch (kind) {
            case PRORATED -> new TermToOrder.Prorated(json.whole("months", 1), day(json, "from"), day(json, "through"));
            case WHOLE_INITIAL_TERM ->
                new TermToOrder.WholeInitialTerm(json.whole("months", 1), day(json, "from"), day(json, "through"));
            case OWN_TERM -> new TermToOrder.OwnTerm(json.whole("months", 1), day(json, "from"), day(json, "through"));
            case OPEN_INITIAL_TERM -> new TermToOrder.OpenInitialTerm(json.whole("months", 1));
            case LAST_PARTIAL_MONTH ->
                new TermToOrder.LastPartialMonth(day(json, "anniversary"), json.whole("stubDays", 1));
        };
    }

    private static LocalDate day(JsonCursor json, String member) {
        return json.get(member).computedDay();
    }

    private static JsonNode write(TermToOrder term) {
        ObjectNode json = Nodes.object().put("kind", term.kind().name());
        term.billedMonths().ifPresent(months -> json.put("months", months));
        term.billedPeriod()
                .ifPresent(period -> json.put("from", period.from().toString())
                        .put("through", period.throughInclusive().toString()));
        if (term instanceof TermToOrder.LastPartialMonth last) {
            json.put("anniversary", last.anniversary().toString()).put("stubDays", last.stubDays());
        }
        return json;
    }

    static RenewalOffer readRenewalOffer(JsonCursor json) {
        json.withOnly("window", "licenses", "term");
        Map<String, Long> licenses = new TreeMap<>();
        json.get("licenses")
                .elementsByKey(
                        "product",
                        line -> licenses.put(
                                line.withOnly("product", "quantity").identifier("product"),
                                line.get("quantity").wholeLong()));
        return new RenewalOffer(readWindow(json.get("window")), licenses, readTerm(json.get("term")));
    }

    static JsonNode write(RenewalOffer offer) {
        ObjectNode json = Nodes.object();
        json.set("window", write(offer.window()));
        json.set("licenses", Nodes.array(List.copyOf(offer.licenses().entrySet()), ResultJson::write));
        return json.set("term", write(offer.term()));
    }

    private static JsonNode write(Map.Entry<String, Long> licenses) {
        ObjectNode json = Nodes.object();
        json.set("product", Nodes.text(licenses.getKey()));
        return json.put("quantity", licenses.getValue());
    }

    private static RenewalWindow readWindow(JsonCursor json) {
        json.withOnly("opens", "due", "closes");
        LocalDate due = day(json, "due");
        if (day(json, "opens").isAfter(due)) {
            throw json.get("opens").bad("must not be after due");
        }
        if (day(json, "closes").isBefore(due)) {
            throw json.get("closes").bad("must not be before due");
        }
        return new RenewalWindow(day(json, "opens"), due, day(json, "closes"));
    }

    private static JsonNode write(RenewalWindow window) {
        return Nodes.object()
                .put("opens", window.opens().toString())
                .put("due", window.due().toString())
                .put("closes", window.closesInclusive().toString());
    }

    static InvitationField readField(JsonCursor json) {
        return json.constant(InvitationField.class);
    }

    static JsonNode write(InvitationField field) {
        return Nodes.text(field.name());
    }
}
