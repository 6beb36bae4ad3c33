package io.vipcore.example.console;

import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.Selection;
import io.vipcore.renewal.RenewalPhase;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which customers of the portfolio are meant.
 *
 * @param filter narrows the rows
 * @param phase narrows the rows
 * @param managedBy narrows counts and rows to an account manager's customers
 * @param search narrows counts and rows to the customers found by a text
 */
record Scope(
        Optional<CustomerFilter> filter,
        Optional<RenewalPhase> phase,
        Optional<String> managedBy,
        Optional<String> search) {

    static Scope of(GivenOptions given) {
        return new Scope(
                given.find(ConsoleOption.FILTER).map(CustomerFilter::valueOf),
                given.find(ConsoleOption.PHASE).map(RenewalPhase::valueOf),
                given.find(ConsoleOption.MANAGED_BY),
                given.find(ConsoleOption.SEARCH));
    }

    /** Returns the page whose counts are shown. */
    CustomersPage page(ConsoleArguments asked, PortfolioFile portfolio) {
        managedBy.filter(manager -> !portfolio.mentions(manager)).ifPresent(manager -> {
            throw ConsoleException.of(ConsoleOption.MANAGED_BY, "no such account manager in " + portfolio.name());
        });
        return portfolio
                .program(asked.edition())
                .customersPage(portfolio.customers(), asked.asOf())
                .within(managedBy.map(Selection::managedBy).orElse(Selection.everyone()))
                .within(search.map(Selection::matching).orElse(Selection.everyone()));
    }

    /** Returns which of them get a row: those whom filter and phase, where given, both select. */
    Selection rows() {
        return filter.<Selection>map(only -> only)
                .orElse(Selection.everyone())
                .and(phase.map(Selection::phase).orElse(Selection.everyone()));
    }

    /** Says what narrows counts and rows: one line each, or nothing. */
    String lines(ConsoleLabels labels, PortfolioFile portfolio) {
        return Stream.concat(
                        managedBy
                                .map(manager ->
                                        labels.label(CustomerColumn.MANAGED_BY) + ": " + portfolio.nameOf(manager))
                                .stream(),
                        search.map(text -> labels.text("scope.search", text)).stream())
                .map(line -> Printable.line(line) + "\n")
                .collect(Collectors.joining());
    }

    /** Says what narrows the rows, or nothing. */
    String narrowedTo(ConsoleLabels labels) {
        return Stream.concat(filter.stream(), phase.stream()).map(labels::label).collect(Collectors.joining(" + "));
    }
}
