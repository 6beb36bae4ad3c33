package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.example.page.Printable;
import io.vipcore.source.InvalidFactException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints the Customers page of a reseller's portfolio, the details of one customer, what will change, or whether something
 * may be done for a customer.
 *
 * <p>Exit status: 0 when the answer was printed, a refusal included; 1 when it could not be written, to a closed pipe, say;
 * 2 for wrong arguments or a broken file. The last two come with one line on standard error, 2 with nothing on standard
 * output. How far a large file is read, standard error tells as well.
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
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), true, UTF_8);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            out.writeBytes(printed(arguments, new Progress(err, System::nanoTime)));
        } catch (ConsoleException e) {
            return refused(String.valueOf(e.getMessage()), err);
        } catch (InvalidFactException e) {
            return refused(e.problem(), err);
        }
        if (out.checkError()) {
            err.println("the output could not be written");
            return 1;
        }
        return 0;
    }

    private static int refused(String problem, PrintStream err) {
        err.println(Printable.line(problem));
        return 2;
    }

    private static byte[] printed(List<String> arguments, Progress progress) {
        CommandLine console = OptionValues.console();
        try {
            check(console.parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw new ConsoleException(problem(e));
        }
        ConsoleOptions asked = console.getCommand();
        if (asked.help()) {
            return console.getUsageMessage().getBytes(UTF_8);
        }
        PortfolioFile portfolio = PortfolioFile.read(asked.portfolio());
        Answer answer = answer(
                asked,
                asked.customers().map(file -> portfolio.with(file, progress)).orElse(portfolio));
        return switch (asked.format()) {
            case TEXT -> answer.text().getBytes(UTF_8);
            case JSON -> Json.print(answer.json()).getBytes(UTF_8);
            case CSV -> answer.sheet().csv();
            case XLSX -> answer.sheet().xlsx();
            case ICS -> answer.calendar();
        };
    }

    private static Answer answer(ConsoleOptions asked, PortfolioFile portfolio) {
        if (asked.agenda().isPresent()) {
            return new AgendaAnswer(asked, portfolio, asked.agenda().get());
        }
        if (asked.requestPa().isPresent() || asked.cancelPa().isPresent()) {
            return new VerdictAnswer(asked, portfolio);
        }
        return asked.customer().isPresent() ? new DetailsAnswer(asked, portfolio) : new PageAnswer(asked, portfolio);
    }

    private static String problem(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "unknown argument " + unmatched.getUnmatched().get(0) + "; --help shows them all";
        }
        if (e instanceof MissingParameterException missing) {
            return problem(missing.getMissing().get(0), "needs a value");
        }
        if (e instanceof OverwrittenOptionException twice) {
            return problem(twice.getOverwritten(), "given twice");
        }
        Iterable<String> choices = e.getArgSpec().completionCandidates(); // of an enum
        return problem(
                e.getArgSpec(),
                choices == null
                        ? Optional.ofNullable(e.getCause())
                                .map(Throwable::getMessage)
                                .orElse("cannot be read")
                        : "must be one of " + String.join(", ", choices));
    }

    private static String problem(ArgSpec option, String problem) {
        return ((OptionSpec) option).longestName() + ": " + problem;
    }

    /** Refuses options that do not go together. */
    private static void check(ParseResult given) {
        exclude(given, "--request-pa", "--cancel-pa");
        require(given, "--requester", "--request-pa");
        require(given, "--po", "--request-pa");
        require(given, "--request-pa", "--customer");
        require(given, "--cancel-pa", "--customer");
        exclude(
                given,
                "--customer",
                "--filter",
                "--phase",
                "--managed-by",
                "--search",
                "--sort",
                "--page",
                "--page-size");
        exclude(given, "--agenda", "--sort", "--page", "--page-size", "--request-pa", "--cancel-pa");
    }

    private static void require(ParseResult given, String option, String other) {
        if (given.hasMatchedOption(option) && !given.hasMatchedOption(other)) {
            throw new ConsoleException(option + ": needs " + other);
        }
    }

    private static void exclude(ParseResult given, String option, String... others) {
        for (String other : others) {
            if (given.hasMatchedOption(option) && given.hasMatchedOption(other)) {
                throw new ConsoleException(option + ": cannot be combined with " + other);
            }
        }
    }
}
