package io.vipcore.example.console;

import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.verdict.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether a purchase authorization may be created. Whatever the list of lines can say is asked, an unknown product,
 * a quantity of 0 and no line at all included: refusing them is the policy's part.
 *
 * @param customer the customer
 * @param lines the products and quantities, unmodifiable
 * @param requester who asks
 * @param poNumber the customer's purchase order number
 */
record RequestCommand(VipId customer, List<RequestedLine> lines, Requester requester, Optional<String> poNumber)
        implements ConsoleCommand {

    private static final String ID_PREFIX = "PA-";

    RequestCommand {
        lines = List.copyOf(lines);
    }

    static RequestCommand of(GivenOptions given) {
        return new RequestCommand(
                given.customer(),
                lines(given.get(ConsoleOption.REQUEST_PA)),
                given.find(ConsoleOption.REQUESTER).map(Requester::valueOf).orElse(Requester.ACCOUNT_MANAGER),
                given.find(ConsoleOption.PO));
    }

    private static List<RequestedLine> lines(String list) {
        List<RequestedLine> lines = new ArrayList<>();
        if (!list.isBlank()) {
            for (String item : list.split(",", -1)) {
                lines.add(line(item, lines.size() + 1));
            }
        }
        return lines;
    }

    private static RequestedLine line(String item, int number) {
        int sign = item.indexOf('=');
        String product = item.substring(0, Math.max(sign, 0)).strip();
        if (product.isEmpty() || sign != item.lastIndexOf('=')) {
            throw ConsoleException.of(ConsoleOption.REQUEST_PA, "item " + number + " must be PRODUCT=QUANTITY");
        }
        try {
            return RequestedLine.of(
                    product, Integer.parseInt(item.substring(sign + 1).strip()));
        } catch (NumberFormatException e) {
            throw ConsoleException.of(
                    ConsoleOption.REQUEST_PA,
                    "the quantity of item " + number + " must be a whole number of at most " + Integer.MAX_VALUE);
        }
    }

    @Override
    public String answer(ConsoleArguments asked, PortfolioFile portfolio) {
        Customer facts = portfolio.customer(customer);
        Verdict<NewAuthorization> verdict = portfolio
                .program(asked.edition())
                .requestAuthorization(AuthorizationRequest.builder()
                        .customer(facts)
                        .requester(requester)
                        .id(nextId(facts))
                        .lines(lines)
                        .poNumber(poNumber)
                        .asOf(asked.asOf())
                        .build());
        return switch (asked.format()) {
            case TEXT -> TextVerdict.ofRequest(asked, this, portfolio, verdict);
            case JSON -> JsonVerdict.ofRequest(asked, this, verdict);
            default -> throw asked.unavailableFormat();
        };
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
}
