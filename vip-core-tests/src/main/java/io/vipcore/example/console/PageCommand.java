package io.vipcore.example.console;

import io.vipcore.language.Language;
import io.vipcore.portfolio.CustomersCsv;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.status.CustomerStatus;
import java.util.List;
import java.util.Optional;

/**
 * Shows the Customers page.
 *
 * @param scope which customers
 * @param order the order of the rows; that of the file unless given
 * @param paging which page of the rows; all of them unless given
 */
record PageCommand(Scope scope, Optional<RowOrder> order, Optional<Paging> paging) implements ConsoleCommand {

    static PageCommand of(GivenOptions given) {
        return new PageCommand(Scope.of(given), given.find(ConsoleOption.SORT).map(RowOrder::of), Paging.of(given));
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        CustomersPage page = scope.page(asked, portfolio);
        CustomersPage narrowed = page.within(scope.rows());
        List<CustomerStatus> shown = shown(narrowed, asked.language());
        return switch (asked.format()) {
            case TEXT -> TextPage.of(asked, this, portfolio, page, narrowed.size(), shown);
            case JSON -> JsonPage.of(asked, this, page, narrowed.size(), shown);
            case CSV -> Printable.lines(csv(asked.language(), portfolio).write(shown));
            default -> throw asked.unavailableFormat();
        };
    }

    private List<CustomerStatus> shown(CustomersPage page, Language language) {
        return paging.map(part -> page.part(order.orElse(Paging.ORDER).in(language), part.request())
                        .statuses())
                .or(() -> order.map(by -> page.sorted(by.in(language)).statuses()))
                .orElseGet(page::statuses);
    }

    /** As the Excel of the reader's country opens it: in Poland the comma separates decimals. */
    private static CustomersCsv csv(Language language, PortfolioFile portfolio) {
        return CustomersCsv.of(language.locale())
                .delimitedBy(language == Language.POLISH ? ';' : ',')
                .withByteOrderMark()
                .managersNamed(portfolio::nameOf);
    }
}
