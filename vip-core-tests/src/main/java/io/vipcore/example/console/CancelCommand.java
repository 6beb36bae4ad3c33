package io.vipcore.example.console;

import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.verdict.Verdict;

/**
 * Asks whether a purchase authorization may be cancelled.
 *
 * @param customer the customer
 * @param authorization the id of the purchase authorization, possibly none of the customer's
 */
record CancelCommand(VipId customer, String authorization) implements ConsoleCommand {

    static CancelCommand of(GivenOptions given) {
        return new CancelCommand(given.customer(), given.get(ConsoleOption.CANCEL_PA));
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        Verdict<PurchaseAuthorization> verdict = portfolio
                .program(asked.edition())
                .cancelAuthorization(portfolio.customer(customer), authorization, asked.asOf());
        return switch (asked.format()) {
            case TEXT -> TextVerdict.ofCancellation(asked, this, portfolio, verdict);
            case JSON -> JsonVerdict.ofCancellation(asked, this, verdict);
            default -> throw asked.unavailableFormat();
        };
    }
}
