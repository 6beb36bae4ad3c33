package io.vipcore.example.console;

import io.vipcore.VipProgram;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.VipId;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.Selection;
import io.vipcore.status.CustomerStatus;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Prints the Customers page of a reseller's portfolio, or the details of one customer.
 *
 * <p>Exit status: 0 when the answer was printed; 1 when it could not be written, to a closed pipe, say; 2 for wrong
 * arguments or a broken file. The last two come with one line on standard error, 2 with nothing on standard output.
 */
public final class CustomersConsole {

    private CustomersConsole() {}

    /** Runs the console; both streams are UTF-8 whatever the platform prefers. */
    public static void main(String[] args) {
        int exitStatus = run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (exitStatus != 0) {
            System.exit(exitStatus);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), true, StandardCharsets.UTF_8);
    }

    /**
     * Answers.
     *
     * @param arguments the command line
     * @param out takes the answer
     * @param err takes the one line that says what is wrong
     * @return the exit status
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            out.print(answer(ConsoleArguments.parse(arguments)));
        } catch (ConsoleException e) {
            err.println(Printable.line(String.valueOf(e.getMessage())));
            return 2;
        }
        if (out.checkError()) {
            err.println("the output could not be written");
            return 1;
        }
        return 0;
    }

    private static String answer(ConsoleArguments asked) {
        if (asked.help()) {
            return ConsoleOption.helpText();
        }
        PortfolioFile portfolio = PortfolioFile.read(asked.portfolio());
        VipProgram vip = VipProgram.of(asked.edition(), portfolio.catalog());
        Optional<VipId> vipId = asked.customer();
        return vipId.isPresent() ? details(asked, portfolio, vip, vipId.get()) : page(asked, portfolio, vip);
    }

    private static String page(ConsoleArguments asked, PortfolioFile portfolio, VipProgram vip) {
        asked.managedBy().filter(manager -> !portfolio.mentions(manager)).ifPresent(manager -> {
            throw ConsoleException.of(ConsoleOption.MANAGED_BY, "no such account manager in " + portfolio.name());
        });
        CustomersPage page = vip.customersPage(portfolio.customers(), asked.asOf())
                .within(asked.managedBy().map(Selection::managedBy).orElse(Selection.everyone()));
        return switch (asked.format()) {
            case TEXT -> TextPage.of(asked, portfolio, page);
            case JSON -> JsonPage.of(asked, page);
        };
    }

    private static String details(ConsoleArguments asked, PortfolioFile portfolio, VipProgram vip, VipId vipId) {
        CustomerStatus status = portfolio.customers().stream()
                .filter(customer -> customer.vipId().equals(vipId))
                .findFirst()
                .map(customer -> vip.status(customer, asked.asOf()))
                .orElseThrow(() -> ConsoleException.of(
                        ConsoleOption.CUSTOMER, "no customer " + vipId + " in " + portfolio.name()));
        if (!status.isInvited()) {
            throw ConsoleException.of(
                    ConsoleOption.CUSTOMER, "customer " + vipId + " is not invited by " + asked.asOf());
        }
        CustomerDetails details = vip.details(status);
        TermToOrder termToOrder = vip.calendar().termToOrder(status.renewal().schedule(), asked.asOf());
        return switch (asked.format()) {
            case TEXT -> TextDetails.of(asked, portfolio, status, details, termToOrder);
            case JSON -> JsonDetails.of(asked, status, details, termToOrder);
        };
    }
}
