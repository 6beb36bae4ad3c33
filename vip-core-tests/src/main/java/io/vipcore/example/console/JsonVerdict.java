package io.vipcore.example.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.edition.AuthorizationExclusion;
import io.vipcore.edition.WindowException;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sourced;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes a verdict for a program, as one object:
 *
 * <pre>{@code
 * {"asOf": day, "edition": id, "customer": VIP ID,
 *  "decision": "REQUEST_PA" or "CANCEL_PA",
 *  "outcome": "ALLOWED" or "REFUSED",
 *  "reasons": [{"rule", "severity", "confidence", "sources": [key, …], "line",
 *               "evidence": [{"name", "type", "value"}, …],
 *               "provisions": {name: {"value", "confidence", "sources": [key, …]}, …},
 *               "message", "cure"}, …],
 *  "result": null if refused, else
 *    for REQUEST_PA {"authorization", "by", "poNumber", "orderBy",
 *                    "lines": [{"product", "quantity", "term": {"kind", "months"?, "from"?, "through"?,
 *                                                               "anniversary"?, "stubDays"?}}, …]}
 *    for CANCEL_PA  {"authorization", "lines": [{"product", "quantity"}, …]}}
 * }</pre>
 *
 * <p>Every member without a question mark is always there.
 *
 * <ul>
 *   <li>{@code reasons} are all refusals of a refused decision, all obligations and advisories of an allowed one, by
 *       rule, then by line. {@code severity} is {@code REFUSAL}, {@code OBLIGATION} or {@code ADVISORY}; {@code
 *       confidence} is {@code STATED}, {@code GUIDE}, {@code REPORTED} or {@code ASSUMED}.
 *   <li>{@code line} is the line of the request, counted from 0, or null if the reason is about the whole.
 *   <li>{@code evidence} is what the rule found; several pieces may have one name. By {@code type} the value is a day
 *       ({@code DAY}), a number ({@code COUNT}), an id as it was asked for ({@code PRODUCT}, {@code AUTHORIZATION}), the
 *       name of a field ({@code FIELD}), a code ({@code CODE}) or a list of evidence ({@code GROUP}).
 *   <li>{@code provisions} are the numbers of the edition on which the rule rests; the value is a number, a text, a list
 *       or an object.
 *   <li>{@code message} says what was found and {@code cure} what to do, both in the chosen language. Nothing else
 *       depends on the language.
 *   <li>{@code authorization} is the id of the purchase authorization that would be created, or is cancelled; the lines
 *       of a cancellation are the licenses that are removed.
 * </ul>
 */
final class JsonVerdict {

    private JsonVerdict() {}

    static String ofRequest(ConsoleArguments asked, RequestCommand command, Verdict<NewAuthorization> verdict) {
        return write(asked, command.customer(), "REQUEST_PA", verdict, JsonVerdict::addCreated);
    }

    static String ofCancellation(
            ConsoleArguments asked, CancelCommand command, Verdict<PurchaseAuthorization> verdict) {
        return write(asked, command.customer(), "CANCEL_PA", verdict, JsonVerdict::addCancelled);
    }

    private static <R> String write(
            ConsoleArguments asked,
            VipId customer,
            String decision,
            Verdict<R> verdict,
            BiConsumer<ObjectNode, R> writeResult) {
        ObjectNode json = ConsoleJson.answer(asked)
                .put("customer", customer.toString())
                .put("decision", decision)
                .put("outcome", verdict.isAllowed() ? "ALLOWED" : "REFUSED");
        ArrayNode reasons = json.putArray("reasons");
        verdict.reasons()
                .forEach(reason ->
                        add(reasons.addObject(), reason, asked.language().locale()));
        json.putNull("result");
        verdict.allowed().ifPresent(result -> writeResult.accept(json.putObject("result"), result));
        return ConsoleJson.print(json);
    }

    private static void addCreated(ObjectNode json, NewAuthorization created) {
        PurchaseAuthorization authorization = created.authorization();
        ArrayNode lines = json.put("authorization", authorization.id())
                .put("by", authorization.createdBy().name())
                .<ObjectNode>set("poNumber", ConsoleJson.text(authorization.poNumber()))
                .put("orderBy", created.orderByInclusive().toString())
                .putArray("lines");
        created.lines()
                .forEach(ordered -> lines.add(line(ordered.line()).set("term", ConsoleJson.term(ordered.term()))));
    }

    private static void addCancelled(ObjectNode json, PurchaseAuthorization cancelled) {
        ArrayNode lines = json.put("authorization", cancelled.id()).putArray("lines");
        cancelled.lines().forEach(line -> lines.add(line(line)));
    }

    private static ObjectNode line(OrderLine line) {
        return ConsoleJson.NODES.objectNode().put("product", line.product()).put("quantity", line.quantity());
    }

    private static void add(ObjectNode json, Reason reason, Locale locale) {
        json.put("rule", reason.id())
                .put("severity", reason.severity().name())
                .put("confidence", reason.confidence().name())
                .set("sources", keys(reason.sources()));
        json.putNull("line");
        reason.line().ifPresent(line -> json.put("line", line));
        json.set("evidence", evidence(reason.evidence()));
        ObjectNode provisions = json.putObject("provisions");
        reason.provisions().forEach((name, provision) -> add(provisions.putObject(name), provision));
        json.put("message", reason.message(locale)).put("cure", reason.cure(locale));
    }

    private static void add(ObjectNode json, Sourced<?> provision) {
        json.<ObjectNode>set("value", value(provision.value()))
                .put("confidence", provision.confidence().name())
                .set("sources", keys(provision.sources()));
    }

    private static ArrayNode keys(List<Source> sources) {
        ArrayNode keys = ConsoleJson.NODES.arrayNode();
        sources.forEach(source -> keys.add(source.key()));
        return keys;
    }

    private static ArrayNode evidence(List<Evidence> pieces) {
        ArrayNode json = ConsoleJson.NODES.arrayNode();
        pieces.forEach(piece -> json.add(evidence(piece)));
        return json;
    }

    private static ObjectNode evidence(Evidence piece) {
        ObjectNode json = ConsoleJson.NODES.objectNode().put("name", piece.name());
        if (piece instanceof Evidence.Group group) {
            return json.put("type", "GROUP").set("value", evidence(group.members()));
        } else if (piece instanceof Evidence.Count count) {
            return json.put("type", "COUNT").put("value", count.count());
        } else if (piece instanceof Evidence.Day day) {
            return json.put("type", "DAY").put("value", day.day().toString());
        } else if (piece instanceof Evidence.ProductId product) {
            return json.put("type", "PRODUCT").put("value", product.id());
        } else if (piece instanceof Evidence.AuthorizationId authorization) {
            return json.put("type", "AUTHORIZATION").put("value", authorization.id());
        } else if (piece instanceof Evidence.Field field) {
            return json.put("type", "FIELD").put("value", field.field());
        }
        return json.put("type", "CODE")
                .put("value", ((Evidence.Code) piece).code().name());
    }

    /** The value of a provision; whatever has no form of its own here is written as its text. */
    private static JsonNode value(Object value) {
        if (value instanceof Integer number) {
            return ConsoleJson.NODES.numberNode(number);
        } else if (value instanceof Iterable<?> list) {
            ArrayNode json = ConsoleJson.NODES.arrayNode();
            list.forEach(element -> json.add(value(element)));
            return json;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode json = ConsoleJson.NODES.objectNode();
            map.forEach((key, element) -> json.set(String.valueOf(key), value(element)));
            return json;
        } else if (value instanceof AuthorizationExclusion exclusion) {
            return ConsoleJson.NODES
                    .objectNode()
                    .put("id", exclusion.id())
                    .put("family", exclusion.family().id())
                    .<ObjectNode>set("offerType", ConsoleJson.text(exclusion.offerType()))
                    .<ObjectNode>set("licenseKind", ConsoleJson.text(exclusion.licenseKind()))
                    .set("customerSegment", ConsoleJson.text(exclusion.customerSegment()));
        } else if (value instanceof WindowException exception) {
            return ConsoleJson.NODES
                    .objectNode()
                    .put("firstAnniversary", exception.firstAnniversary().toString())
                    .put("lastAnniversary", exception.lastAnniversary().toString())
                    .put("closesDaysAfter", exception.closesDaysAfter());
        }
        return ConsoleJson.NODES.textNode(value.toString());
    }
}
