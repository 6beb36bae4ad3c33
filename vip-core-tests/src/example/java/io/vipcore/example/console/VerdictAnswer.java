package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.catalog.OrderLine;
import io.vipcore.example.page.Printable;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.math.BigInteger;
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
    private final Verdict<?> verdict;
    private final String result;

    VerdictAnswer(ConsoleOptions asked, PortfolioFile portfolio) {
        super(asked, portfolio);
        if (asked.requestPa().isPresent()) {
            List<RequestedLine> lines = asked.requestPa().get().lines();
            decision = "REQUEST_PA";
            title = titleOf(
                    words.text("verdict.request"),
                    words.label(asked.requester()),
                    Printable.line(lines.stream()
                            .map(line -> times(line.quantity(), line.product()))
                            .collect(Collectors.joining(", "))));
            Verdict<NewAuthorization> request = customer.request(
                    asked.requester(),
                    nextId(customer.facts()),
                    lines,
                    asked.po().map(OptionValues.PoNumber::value));
            verdict = request;
            result = request.allowed().map(this::created).orElse("");
        } else {
            String id = asked.cancelPa().orElseThrow();
            decision = "CANCEL_PA";
            title = titleOf(words.text("verdict.cancellation"), Printable.line(id));
            Verdict<PurchaseAuthorization> cancellation = customer.cancel(id);
            verdict = cancellation;
            result = cancellation.allowed().map(this::cancelled).orElse("");
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

    private String created(NewAuthorization created) {
        PurchaseAuthorization authorization = created.authorization();
        Table table = Table.plain();
        Iterator<OrderLine> ordered = authorization.lines().iterator();
        created.terms().forEach(term -> {
            OrderLine line = ordered.next();
            table.row(times(line), nameOfProduct(line.product()), words.term(term));
        });
        String order = words.text("verdict.order", authorization.id(), created.orderByInclusive());
        String poNumber = authorization
                .poNumber()
                .map(number -> words.text("verdict.po", number))
                .orElse("");
        return titleOf(order, poNumber) + table.indentedBy(2);
    }

    private String cancelled(PurchaseAuthorization cancelled) {
        Table table = Table.plain();
        cancelled.lines().forEach(line -> table.row(times(line), nameOfProduct(line.product())));
        return titleOf(words.text("verdict.removed", cancelled.id())) + table.indentedBy(2);
    }

    private static String titleOf(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")) + "\n";
    }

    @Override
    String text() {
        String reasons = verdict.explain(words.locale())
                .lines()
                .map(line -> Printable.line(line) + "\n")
                .collect(Collectors.joining());
        return joined(customerHeading(customer.facts()) + title, reasons, result);
    }

    @Override
    ObjectNode json() {
        return startOfJson()
                .put("customer", customer.facts().vipId().value())
                .put("decision", decision)
                .setAll((ObjectNode) Json.of(verdict, words.locale()));
    }
}
