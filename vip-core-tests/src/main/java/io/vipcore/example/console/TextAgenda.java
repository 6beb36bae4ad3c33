package io.vipcore.example.console;

import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.PortfolioEntry;
import io.vipcore.customer.VipId;
import io.vipcore.portfolio.CustomerColumn;
import java.util.ArrayList;
import java.util.List;

/** Writes an agenda for a person: a line for every change; for many customers also whose it is. */
final class TextAgenda {

    private final ConsoleArguments asked;
    private final AgendaCommand command;
    private final PortfolioFile portfolio;
    private final ConsoleLabels labels;

    private TextAgenda(ConsoleArguments asked, AgendaCommand command, PortfolioFile portfolio) {
        this.asked = asked;
        this.command = command;
        this.portfolio = portfolio;
        this.labels = ConsoleLabels.of(asked.language());
    }

    static String of(
            ConsoleArguments asked, AgendaCommand command, PortfolioFile portfolio, List<PortfolioEntry> agenda) {
        return new TextAgenda(asked, command, portfolio).write(agenda);
    }

    private String write(List<PortfolioEntry> agenda) {
        String heading = labels.text(
                "agenda.heading",
                command.customer().map(this::nameOf).orElse(portfolio.reseller()),
                command.from().toString(),
                command.throughInclusive().toString(),
                asked.asOf().toString(),
                asked.edition().id());
        return Printable.line(heading) + "\n"
                + command.scope().lines(labels, portfolio) + "\n"
                + title(agenda.size()) + "\n"
                + (agenda.isEmpty() ? "" : "\n" + table(agenda).indentedBy(0));
    }

    private String nameOf(VipId vipId) {
        return portfolio.customer(vipId).organization();
    }

    private String title(int entries) {
        String title = labels.text("agenda.entries", Integer.toString(entries));
        String narrowedTo = command.scope().narrowedTo(labels);
        return narrowedTo.isEmpty() ? title : title + " · " + narrowedTo;
    }

    private TextTable table(List<PortfolioEntry> agenda) {
        List<String> header = new ArrayList<>(
                List.of(labels.text("agenda.day"), labels.text("agenda.what"), labels.text("agenda.subject")));
        if (command.customer().isEmpty()) {
            header.addAll(List.of(labels.text("vipId"), labels.label(CustomerColumn.CUSTOMER)));
        }
        TextTable table = TextTable.withHeader(header);
        for (PortfolioEntry line : agenda) {
            AgendaEntry entry = line.entry();
            List<String> cells = new ArrayList<>(List.of(
                    entry.date().toString(),
                    labels.label(entry.what()),
                    entry.subject().orElse("")));
            if (command.customer().isEmpty()) {
                cells.addAll(List.of(line.vipId().toString(), nameOf(line.vipId())));
            }
            table.row(cells);
        }
        return table;
    }
}
