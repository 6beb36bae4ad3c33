package io.vipcore.example.console;

import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.status.CustomerStatus;
import java.util.ArrayList;
import java.util.List;

/** Writes the Customers page for a person: heading, counts of the filters, rows; with a filter also its next steps. */
final class TextPage {

    private final ConsoleArguments asked;
    private final PageCommand command;
    private final PortfolioFile portfolio;
    private final ConsoleLabels labels;

    private TextPage(ConsoleArguments asked, PageCommand command, PortfolioFile portfolio) {
        this.asked = asked;
        this.command = command;
        this.portfolio = portfolio;
        this.labels = ConsoleLabels.of(asked.language());
    }

    /**
     * Writes.
     *
     * @param page the customers who are counted
     * @param rows how many of them have a row, on whichever page
     * @param shown those who are shown
     */
    static String of(
            ConsoleArguments asked,
            PageCommand command,
            PortfolioFile portfolio,
            CustomersPage page,
            int rows,
            List<CustomerStatus> shown) {
        return new TextPage(asked, command, portfolio).write(page, rows, shown);
    }

    private String write(CustomersPage page, int rows, List<CustomerStatus> shown) {
        String heading = labels.text(
                "page.heading",
                portfolio.reseller(),
                asked.asOf().toString(),
                asked.edition().id());
        return Printable.line(heading) + "\n" + command.scope().lines(labels, portfolio) + "\n"
                + counts(page).indentedBy(2) + "\n"
                + title(rows, page.size()) + "\n"
                + (shown.isEmpty() ? "" : "\n" + rows(shown).indentedBy(0));
    }

    private TextTable counts(CustomersPage page) {
        TextTable counts = TextTable.plain().alignRight(1);
        page.counts().forEach((filter, count) -> counts.row(labels.label(filter), count.toString()));
        return counts;
    }

    private String title(int rows, int all) {
        String narrowedTo = command.scope().narrowedTo(labels);
        String title = narrowedTo.isEmpty()
                ? labels.text("page.rows", Integer.toString(rows))
                : labels.text("page.rows.narrowed", Integer.toString(rows), Integer.toString(all), narrowedTo);
        return title
                + command.paging()
                        .map(paging -> " · "
                                + labels.text(
                                        "page.number",
                                        Integer.toString(paging.number()),
                                        Integer.toString(paging.pagesOf(rows))))
                        .orElse("");
    }

    private TextTable rows(List<CustomerStatus> shown) {
        List<String> header = new ArrayList<>(List.of(
                labels.text("vipId"),
                labels.label(CustomerColumn.CUSTOMER),
                "", // the e-mail stands under the same heading as the name
                labels.label(CustomerColumn.ANNIVERSARY_DATE),
                labels.label(CustomerColumn.SEGMENT),
                labels.label(CustomerColumn.MANAGED_BY),
                labels.label(CustomerColumn.INVITATION_STATUS)));
        command.scope().filter().ifPresent(filter -> header.add(labels.text("nextStep")));
        TextTable table = TextTable.withHeader(header);
        for (CustomerStatus status : shown) {
            List<String> cells = cells(CustomerRow.of(status));
            command.scope()
                    .filter()
                    .ifPresentOrElse(filter -> addWithSteps(table, cells, filter, status), () -> table.row(cells));
        }
        return table;
    }

    private List<String> cells(CustomerRow row) {
        return List.of(
                row.vipId().toString(),
                row.name(),
                row.email(),
                labels.day(row.anniversaryDate()),
                labels.label(row.segment()),
                row.managedBy().map(portfolio::nameOf).orElse(""),
                labels.label(row.invitationStatus()));
    }

    /** Every further step of the filter stands on a line of its own under the first. */
    private void addWithSteps(TextTable table, List<String> cells, CustomerFilter filter, CustomerStatus status) {
        List<String> line = new ArrayList<>(cells);
        for (String step : filter.nextSteps(status).stream()
                .map(next -> labels.step(next, asked.asOf()))
                .toList()) {
            line.add(step);
            table.row(List.copyOf(line));
            line.replaceAll(cell -> "");
            line.remove(line.size() - 1);
        }
    }
}
