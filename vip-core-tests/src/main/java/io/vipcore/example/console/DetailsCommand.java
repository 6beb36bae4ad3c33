package io.vipcore.example.console;

import io.vipcore.VipProgram;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.VipId;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.status.CustomerStatus;

/**
 * Shows the details of one customer.
 *
 * @param customer the customer
 */
record DetailsCommand(VipId customer) implements ConsoleCommand {

    static DetailsCommand of(GivenOptions given) {
        return new DetailsCommand(given.customer());
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        VipProgram vip = portfolio.program(asked.edition());
        CustomerStatus status = vip.status(portfolio.invitedCustomer(customer, asked.asOf()), asked.asOf());
        CustomerDetails details = vip.details(status);
        TermToOrder termToOrder = vip.calendar().termToOrder(status.renewal().schedule(), asked.asOf());
        return switch (asked.format()) {
            case TEXT ->
                TextDetails.of(asked, portfolio, status, details, termToOrder, Timeline.of(vip, status, details));
            case JSON -> JsonDetails.of(asked, status, details, termToOrder);
            default -> throw asked.unavailableFormat();
        };
    }
}
