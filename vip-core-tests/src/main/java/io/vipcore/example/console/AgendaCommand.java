package io.vipcore.example.console;

import io.vipcore.agenda.PortfolioEntry;
import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells what will change if nothing is done.
 *
 * @param customer the one customer, or empty for all of the scope
 * @param scope which customers, if not one
 * @param from the first day
 * @param throughInclusive the last day
 */
record AgendaCommand(Optional<VipId> customer, Scope scope, LocalDate from, LocalDate throughInclusive)
        implements ConsoleCommand {

    private static final String BETWEEN = "..";

    static AgendaCommand of(GivenOptions given) {
        String days = given.get(ConsoleOption.AGENDA);
        int between = Math.max(days.indexOf(BETWEEN), 0);
        LocalDate from = day(days.substring(0, between));
        LocalDate through = day(days.substring(Math.min(between + BETWEEN.length(), days.length())));
        if (through.isBefore(from)) {
            throw ConsoleException.of(ConsoleOption.AGENDA, "TO must not be before FROM");
        }
        Optional<VipId> customer = given.has(ConsoleOption.CUSTOMER) ? Optional.of(given.customer()) : Optional.empty();
        return new AgendaCommand(customer, Scope.of(given), from, through);
    }

    private static LocalDate day(String text) {
        return ConsoleArguments.day(text)
                .orElseThrow(() -> ConsoleException.of(
                        ConsoleOption.AGENDA,
                        "must be FROM..TO, two dates yyyy-MM-dd from " + FactShape.FIRST_DAY + " to "
                                + FactShape.LAST_DAY));
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        if (!from.isAfter(asked.asOf())) {
            throw ConsoleException.of(ConsoleOption.AGENDA, "FROM must be after the day asked about, " + asked.asOf());
        }
        List<PortfolioEntry> entries = portfolio
                .program(asked.edition())
                .agenda(customers(asked, portfolio), asked.asOf(), from, throughInclusive);
        return switch (asked.format()) {
            case TEXT -> TextAgenda.of(asked, this, portfolio, entries);
            case JSON -> JsonAgenda.of(asked, this, entries);
            case ICS -> CalendarAgenda.of(asked, entries);
            case CSV -> throw asked.unavailableFormat();
        };
    }

    private List<Customer> customers(ConsoleArguments asked, PortfolioFile portfolio) {
        return customer.map(vipId -> List.of(portfolio.invitedCustomer(vipId, asked.asOf())))
                .orElseGet(() -> scope.page(asked, portfolio).statuses(scope.rows()).stream()
                        .map(CustomerStatus::customer)
                        .toList());
    }
}
