package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.renewal.RenewalOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The results of allowed decisions. Days here were computed and may lie beyond those that a fact may have. */
final class ResultJson {

    static final JsonShape<TermToOrder> TERM = new JsonShape<>(ResultJson::readTerm, ResultJson::write);

    static final JsonShape<NewAuthorization> NEW_AUTHORIZATION = JsonShape.object(
            "authorization orderBy terms",
            json -> {
                PurchaseAuthorization authorization = CustomerJson.AUTHORIZATION.read(json.get("authorization"));
                List<TermToOrder> terms = json.list("terms", TERM);
                if (terms.size() != authorization.lines().size()) {
                    throw json.get("terms").bad("must have one for each line");
                }
                return new NewAuthorization(authorization, day(json, "orderBy"), terms);
            },
            created -> new JsonObject()
                    .node("authorization", CustomerJson.AUTHORIZATION.node(created.authorization()))
                    .text("orderBy", created.orderByInclusive())
                    .list("terms", created.terms(), TERM));

    private static final JsonShape<RenewalWindow> WINDOW = JsonShape.object(
            "opens due closes",
            json -> {
                LocalDate due = day(json, "due");
                if (day(json, "opens").isAfter(due)) {
                    throw json.get("opens").bad("must not be after due");
                }
                if (day(json, "closes").isBefore(due)) {
                    throw json.get("closes").bad("must not be before due");
                }
                return new RenewalWindow(day(json, "opens"), due, day(json, "closes"));
            },
            window -> new JsonObject()
                    .text("opens", window.opens())
                    .text("due", window.due())
                    .text("closes", window.closesInclusive()));

    private static final JsonShape<Map.Entry<String, Long>> LICENSES = JsonShape.object(
            "product quantity",
            json -> Map.entry(
                    json.get("product").identifier(), json.get("quantity").whole(Long.MIN_VALUE, Long.MAX_VALUE)),
            licenses -> new JsonObject().text("product", licenses.getKey()).number("quantity", licenses.getValue()));

    static final JsonShape<RenewalOffer> RENEWAL_OFFER = JsonShape.object(
            "window licenses term",
            json -> new RenewalOffer(
                    WINDOW.read(json.get("window")),
                    ImmutableMap.copyOf(json.get("licenses").elementsByKey("product", LICENSES)),
                    TERM.read(json.get("term"))),
            offer -> new JsonObject()
                    .node("window", WINDOW.node(offer.window()))
                    .list("licenses", offer.licenses().entrySet(), LICENSES)
                    .node("term", TERM.node(offer.term())));

    private ResultJson() {}

    private static TermToOrder readTerm(JsonCursor json) {
        TermToOrder.Kind kind = json.get("kind").constant(TermToOrder.Kind.class);
        return switch (kind) {
            case PRORATED, WHOLE_INITIAL_TERM, OWN_TERM -> {
                json.withOnly("kind months from through");
                LocalDate from = day(json, "from");
                LocalDate through = day(json, "through");
                if (through.isBefore(from)) {
                    throw json.get("through").bad("must not be before from");
                }
                yield TermToOrder.billed(kind, json.get("months").whole(1), from, through);
            }
            case OPEN_INITIAL_TERM ->
                TermToOrder.open(json.withOnly("kind months").get("months").whole(1));
            case LAST_PARTIAL_MONTH -> {
                json.withOnly("kind anniversary stubDays");
                LocalDate anniversary = day(json, "anniversary");
                yield TermToOrder.lastPartialMonth(
                        anniversary.minusDays(json.get("stubDays").whole(1)), anniversary);
            }
        };
    }

    private static JsonNode write(TermToOrder term) {
        JsonObject json = new JsonObject().text("kind", term.kind());
        if (term.stubDays().isPresent()) {
            LocalDate anniversary = term.throughInclusive().orElseThrow().plusDays(1);
            json.text("anniversary", anniversary)
                    .number("stubDays", term.stubDays().getAsInt());
        } else {
            json.number("months", term.billedMonths().orElseThrow())
                    .textIfAny("from", term.from())
                    .textIfAny("through", term.throughInclusive());
        }
        return json;
    }

    private static LocalDate day(JsonCursor json, String member) {
        return json.get(member).computedDay();
    }
}
