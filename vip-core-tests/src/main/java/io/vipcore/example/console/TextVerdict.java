package io.vipcore.example.console;

import io.vipcore.authorization.LineToOrder;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.product.Catalog;
import io.vipcore.verdict.Verdict;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a verdict for a person: what was asked, the outcome with every reason, and what follows if it is allowed. */
final class TextVerdict {

    private final ConsoleArguments asked;
    private final Catalog catalog;
    private final ConsoleLabels labels;

    private TextVerdict(ConsoleArguments asked, Catalog catalog) {
        this.asked = asked;
        this.catalog = catalog;
        this.labels = ConsoleLabels.of(asked.language());
    }

    static String ofRequest(
            ConsoleArguments asked,
            RequestCommand command,
            PortfolioFile portfolio,
            Verdict<NewAuthorization> verdict) {
        TextVerdict text = new TextVerdict(asked, portfolio.catalog());
        String lines = command.lines().stream()
                .map(line -> times(line.quantity(), line.product()))
                .collect(Collectors.joining(", "));
        Stream<String> question =
                Stream.of(text.labels.text("verdict.request"), text.labels.label(command.requester()), lines);
        return text.heading(portfolio, command.customer(), question) + text.outcome(verdict, text::toOrder);
    }

    static String ofCancellation(
            ConsoleArguments asked,
            CancelCommand command,
            PortfolioFile portfolio,
            Verdict<PurchaseAuthorization> verdict) {
        TextVerdict text = new TextVerdict(asked, portfolio.catalog());
        Stream<String> question = Stream.of(text.labels.text("verdict.cancellation"), command.authorization());
        return text.heading(portfolio, command.customer(), question) + text.outcome(verdict, text::removed);
    }

    private String heading(PortfolioFile portfolio, VipId customer, Stream<String> question) {
        String subject = labels.text(
                "details.heading",
                portfolio.customer(customer).organization(),
                asked.asOf().toString(),
                asked.edition().id());
        return Printable.line(subject) + "\n" + titleOf(question);
    }

    private <R> String outcome(Verdict<R> verdict, Function<R, String> whatFollows) {
        String explanation = verdict.explain(asked.language().locale())
                .lines()
                .map(line -> Printable.line(line) + "\n")
                .collect(Collectors.joining());
        return "\n" + explanation
                + verdict.allowed()
                        .map(result -> "\n" + whatFollows.apply(result))
                        .orElse("");
    }

    private String toOrder(NewAuthorization created) {
        TextTable table = TextTable.plain();
        for (LineToOrder ordered : created.lines()) {
            table.row(product(ordered.line()), nameOf(ordered.line()), labels.term(ordered.term()));
        }
        PurchaseAuthorization authorization = created.authorization();
        return titleOf(Stream.of(
                        labels.text(
                                "verdict.order",
                                authorization.id(),
                                created.orderByInclusive().toString()),
                        authorization
                                .poNumber()
                                .map(number -> labels.text("verdict.po", number))
                                .orElse("")))
                + table.indentedBy(2);
    }

    private String removed(PurchaseAuthorization cancelled) {
        TextTable table = TextTable.plain();
        cancelled.lines().forEach(line -> table.row(product(line), nameOf(line)));
        return titleOf(Stream.of(labels.text("verdict.removed", cancelled.id()))) + table.indentedBy(2);
    }

    private static String titleOf(Stream<String> parts) {
        return Printable.line(parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))) + "\n";
    }

    private static String product(OrderLine line) {
        return times(line.quantity(), line.product());
    }

    private static String times(int quantity, String product) {
        return quantity + " × " + product;
    }

    private String nameOf(OrderLine line) {
        return catalog.get(line.product()).name();
    }
}
