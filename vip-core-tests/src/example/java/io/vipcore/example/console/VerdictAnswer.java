package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.catalog.OrderLine;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a purchase authorization may be created or cancelled: what was asked, every reason, and the result. */
final class VerdictAnswer extends Answer {

    private static final String ID_PREFIX = "PA-";

    private final CustomerOnDay customer = customer();
    private final String decision;
    private final String title;
    private final Verdict<Result> verdict;

    /** The result of an allowed decision in both forms. */
    private record Result(String text, ObjectNode json) {}

    VerdictAnswer(ConsoleOptions asked, PortfolioFile portfolio) {
        super(asked, portfolio);
        if (asked.requestPa().isPresent()) {
            List<RequestedLine> lines = asked.requestPa().get().lines();
            decision = "REQUEST_PA";
            title = titleOf(
                    words.text("verdict.request"),
                    words.label(asked.requester()),
                    lines.stream()
                            .map(line -> times(line.quantity(), line.product()))
                            .collect(Collectors.joining(", ")));
            verdict = customer.request(
                            asked.requester(),
                            nextId(customer.facts()),
                            lines,
                            asked.po().map(OptionValues.PoNumber::value))
                    .map(this::created);
        } else {
            String id = asked.cancelPa().orElseThrow();
            decision = "CANCEL_PA";
            title = titleOf(words.text("verdict.cancellation"), id);
            verdict = customer.cancel(id).map(this::cancelled);
        }
    }

    /** The id after the highest of the customer's, whatever the day: an id is never given twice. */
    private static String nextId(Customer customer) {
        BigInteger highest = customer.authorizations().stream()
                .map(PurchaseAuthorization::id)
                .filter(id -> id.matches(ID_PREFIX + "[0-9]+"))
                .map(id -> new BigInteger(id.substring(ID_PREFIX.length())))
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO);
        return ID_PREFIX + highest.add(BigInteger.ONE);
    }

    private Result created(NewAuthorization created) {
        PurchaseAuthorization authorization = created.authorization();
        Table table = Table.plain(3);
        List<ObjectNode> lines = new ArrayList<>();
        Iterator<OrderLine> ordered = authorization.lines().iterator();
        created.terms().forEach(term -> {
            OrderLine line = ordered.next();
            table.row(times(line), nameOfProduct(line.product()), words.term(term));
            lines.add(Json.object(line).set("term", Json.term(term)));
        });
        String order = words.text("verdict.order", authorization.id(), created.orderByInclusive());
        String poNumber = authorization
                .poNumber()
                .map(number -> words.text("verdict.po", number))
                .orElse("");
        return new Result(
                titleOf(order, poNumber) + table.indentedBy(2),
                Json.object()
                        .put("authorization", authorization.id())
                        .putPOJO("by", authorization.createdBy())
                        .putPOJO("poNumber", authorization.poNumber())
                        .putPOJO("orderBy", created.orderByInclusive())
                        .putPOJO("lines", lines));
    }

    private Result cancelled(PurchaseAuthorization cancelled) {
        Table table = Table.plain(2);
        cancelled.lines().forEach(line -> table.row(times(line), nameOfProduct(line.product())));
        return new Result(
                titleOf(words.text("verdict.removed", cancelled.id())) + table.indentedBy(2),
                Json.object().put("authorization", cancelled.id()).putPOJO("lines", cancelled.lines()));
    }

    private static String titleOf(String... parts) {
        return Printable.line(Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")))
                + "\n";
    }

    @Override
    String text() {
        String reasons = verdict.explain(words.locale())
                .lines()
                .map(line -> Printable.line(line) + "\n")
                .collect(Collectors.joining());
        String result = verdict.allowed().map(Result::text).orElse("");
        return joined(customerHeading(customer.facts()) + title, reasons, result);
    }

    @Override
    ObjectNode json() {
        return startOfJson()
                .putPOJO("customer", customer.facts().vipId())
                .put("decision", decision)
                .put("outcome", verdict.isAllowed() ? "ALLOWED" : "REFUSED")
                .putPOJO("reasons", verdict.reasons().stream().map(this::json).toList())
                .putPOJO("result", verdict.allowed().map(Result::json));
    }

    private ObjectNode json(Reason reason) {
        return Json.object()
                .put("rule", reason.id())
                .putPOJO("severity", reason.severity())
                .putPOJO("confidence", reason.confidence())
                .putPOJO("sources", reason.sources())
                .putPOJO("line", reason.line().stream().boxed().findFirst())
                .putPOJO("evidence", reason.evidence())
                .putPOJO("provisions", reason.provisions())
                .put("message", reason.message(words.locale()))
                .put("cure", reason.cure(words.locale()));
    }
}
