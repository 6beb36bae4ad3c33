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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a purchase authorization may be created or cancelled: what was asked, every reason, and the result. */
final class VerdictAnswer extends Answer {

    private static final String ID_PREFIX = "PA-";

    private final CustomerOnDay customer = customer();
    private final String decision;
    private final String title;
    private final Verdict<?> verdict;
    private final Optional<Section> result;

    VerdictAnswer(Question question) {
        super(question);
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
            result = request.allowed().map(this::created);
        } else {
            String id = asked.cancelPa().orElseThrow();
            decision = "CANCEL_PA";
            title = titleOf(words.text("verdict.cancellation"), Printable.line(id));
            Verdict<PurchaseAuthorization> cancellation = customer.cancel(id);
            verdict = cancellation;
            result = cancellation.allowed().map(this::cancelled);
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

    private Section created(NewAuthorization created) {
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
        return Section.of(titleOf(order, poNumber), table);
    }

    private Section cancelled(PurchaseAuthorization cancelled) {
        Table table = Table.plain();
        cancelled.lines().forEach(line -> table.row(times(line), nameOfProduct(line.product())));
        return Section.of(words.text("verdict.removed", cancelled.id()), table);
    }

    private static String titleOf(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    List<Part> parts() {
        Heading heading = new Heading(customerTitle(customer.facts()), List.of(title));
        Prose reasons = Prose.of(verdict.explain(words.locale()), verdict.isAllowed() ? Tone.GOOD : Tone.BAD);
        return Stream.<Part>concat(Stream.of(heading, reasons), result.stream()).toList();
    }

    @Override
    ObjectNode json() {
        return startOfJson()
                .put("customer", customer.facts().vipId().value())
                .put("decision", decision)
                .setAll((ObjectNode) Json.of(verdict, words.locale()));
    }
}
