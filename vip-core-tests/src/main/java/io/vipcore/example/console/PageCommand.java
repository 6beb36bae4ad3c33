package io.vipcore.example.console;

import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.Selection;
import io.vipcore.renewal.RenewalPhase;
import java.util.Optional;

/**
 * Shows the Customers page.
 *
 * @param filter narrows the rows
 * @param phase narrows the rows
 * @param managedBy narrows counts and rows to an account manager's customers
 */
record PageCommand(Optional<CustomerFilter> filter, Optional<RenewalPhase> phase, Optional<String> managedBy)
        implements ConsoleCommand {

    static PageCommand of(GivenOptions given) {
        return new PageCommand(
                given.find(ConsoleOption.FILTER).map(CustomerFilter::valueOf),
                given.find(ConsoleOption.PHASE).map(RenewalPhase::valueOf),
                given.find(ConsoleOption.MANAGED_BY));
    }

    /** Returns which customers get a row: those whom filter and phase, where given, both select. */
    Selection rows() {
        return filter.<Selection>map(only -> only)
                .orElse(Selection.everyone())
                .and(phase.map(Selection::phase).orElse(Selection.everyone()));
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        managedBy.filter(manager -> !portfolio.mentions(manager)).ifPresent(manager -> {
            throw ConsoleException.of(ConsoleOption.MANAGED_BY, "no such account manager in " + portfolio.name());
        });
        CustomersPage page = portfolio
                .program(asked.edition())
                .customersPage(portfolio.customers(), asked.asOf())
                .within(managedBy.map(Selection::managedBy).orElse(Selection.everyone()));
        return switch (asked.format()) {
            case TEXT -> TextPage.of(asked, this, portfolio, page);
            case JSON -> JsonPage.of(asked, this, page);
        };
    }
}
