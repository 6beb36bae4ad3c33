package io.vipcore.example.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints the Customers page of a reseller's portfolio, the details of one customer, or whether something may be done for
 * that customer.
 *
 * <p>Exit status: 0 when the answer was printed, a refusal included; 1 when it could not be written, to a closed pipe, say; 2 for wrong
 * arguments or a broken file. The last two come with one line on standard error, 2 with nothing on standard output.
 */
public final class CustomersConsole {

    private CustomersConsole() {}

    /**
     * Runs the console; both streams are UTF-8 whatever the platform prefers.
     *
     * @param args the options that {@code --help} lists
     */
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
        return asked.command().answer(asked, PortfolioFile.read(asked.portfolio()));
    }
}
