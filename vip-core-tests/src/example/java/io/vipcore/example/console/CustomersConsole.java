package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.example.page.Printable;
import io.vipcore.source.InvalidFactException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * output. How far long work has come, standard error tells as well.
 */
public final class CustomersConsole {

    private static final int WIDEST_HELP = 120;

    /** Of picocli. */
    private static final int NARROWEST_HELP = 55;

    private CustomersConsole() {}

    /**
     * Runs the console; both streams are UTF-8 whatever the platform prefers.
     *
     * @param args the options that {@code --help} lists
     */
    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Screen.ofStandardOutput(),
                Clock.system(ZoneId.systemDefault()),
                Duration.ofSeconds(2));
        int exitStatus = run(List.of(args), surroundings);
        if (exitStatus != 0) {
            System.exit(exitStatus);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), true, UTF_8);
    }

    static int run(List<String> arguments, Surroundings surroundings) {
        PrintStream err = surroundings.err();
        try {
            surroundings.out().writeBytes(printed(arguments, surroundings));
        } catch (ConsoleException e) {
            return refused(String.valueOf(e.getMessage()), err);
        } catch (InvalidFactException e) {
            return refused(e.problem(), err);
        }
        if (surroundings.out().checkError()) {
            err.println("the output could not be written");
            return 1;
        }
        return 0;
    }

    private static int refused(String problem, PrintStream err) {
        err.println(Printable.line(problem));
        return 2;
    }

    private static byte[] printed(List<String> arguments, Surroundings surroundings) {
        Optional<byte[]> marketplace = MarketplaceConsole.printed(arguments, surroundings);
        return marketplace.isPresent() ? marketplace.get() : printedOfVip(arguments, surroundings);
    }

    private static byte[] printedOfVip(List<String> arguments, Surroundings surroundings) {
        Screen screen = surroundings.screen();
        CommandLine console = OptionValues.console(ConsoleOptions.class);
        try {
            check(console.parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw new ConsoleException(problem(e));
        }
        ConsoleOptions asked = console.getCommand();
        if (asked.help()) {
            return help(console, screen);
        }
        try (Progress progress = new Progress(surroundings, "reading the portfolio")) {
            PortfolioFile portfolio = portfolio(asked, progress);
            progress.begin("answering");
            Answer answer = answer(new Question(asked, portfolio, day(asked, surroundings.clock()), progress));
            return switch (asked.format()) {
                case TEXT -> text(parts(answer, progress), answer.words, screen);
                case HTML -> HtmlPage.of(parts(answer, progress), asked.lang());
                case JSON -> Json.print(answer.json()).getBytes(UTF_8);
                case CSV -> answer.sheet().csv();
                case XLSX -> answer.sheet().xlsx();
                case ICS -> answer.calendar();
            };
        }
    }

    static byte[] help(CommandLine console, Screen screen) {
        console.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(screen.width(), WIDEST_HELP)));
        return console.getUsageMessage(screen.ansi()).getBytes(UTF_8);
    }

    private static PortfolioFile portfolio(ConsoleOptions asked, Progress progress) {
        PortfolioFile portfolio = PortfolioFile.read(asked.portfolio());
        progress.begin("reading the customers");
        return asked.customers().map(file -> portfolio.with(file, progress)).orElse(portfolio);
    }

    /** Today, unless the customers are those of the sample. */
    private static LocalDate day(ConsoleOptions asked, Clock clock) {
        boolean isSample = asked.portfolio().isEmpty() && asked.customers().isEmpty();
        return asked.asOf()
                .orElseGet(() -> isSample ? LocalDate.parse(ConsoleOptions.SAMPLE_DAY) : LocalDate.now(clock));
    }

    private static Answer answer(Question question) {
        ConsoleOptions asked = question.asked();
        if (asked.agenda().isPresent()) {
            return new AgendaAnswer(question, asked.agenda().get());
        }
        if (asked.requestPa().isPresent() || asked.cancelPa().isPresent()) {
            return new VerdictAnswer(question);
        }
        return asked.customer().isPresent() ? new DetailsAnswer(question) : new PageAnswer(question);
    }

    private static List<Part> parts(Answer answer, Progress progress) {
        List<Part> parts = answer.parts();
        progress.begin("writing");
        return parts;
    }

    /** The parts with an empty line between them. */
    static byte[] text(List<Part> parts, Language words, Screen screen) {
        return parts.stream()
                .map(part -> part.drawn(screen, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    static String problem(ParameterException e) {
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
