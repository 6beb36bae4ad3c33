package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.json.BadDocumentException;
import io.vipcore.json.MarketplacePortfolio;
import io.vipcore.json.VipJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The console of VIP Marketplace, which answers where the portfolio is one of that program. */
final class MarketplaceConsole {

    private static final String OPTION = "--portfolio";
    private static final String PROGRAM = "\"VIP_MARKETPLACE\"";

    private MarketplaceConsole() {}

    /** The answer, if the portfolio asked about is one of VIP Marketplace. */
    static Optional<byte[]> printed(List<String> arguments, Surroundings surroundings) {
        return portfolio(arguments)
                .flatMap(MarketplaceConsole::text)
                .filter(document -> document.contains(PROGRAM))
                .map(document -> printed(document, arguments, surroundings));
    }

    private static Optional<String> portfolio(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        return at >= 0 && at + 1 < arguments.size()
                ? Optional.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(OPTION + "="))
                        .map(argument -> argument.substring(OPTION.length() + 1))
                        .findFirst();
    }

    /** What cannot be read, the other program says. */
    private static Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static byte[] printed(String document, List<String> arguments, Surroundings surroundings) {
        CommandLine console = OptionValues.console(MarketplaceOptions.class);
        try {
            console.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new ConsoleException(CustomersConsole.problem(e));
        }
        MarketplaceOptions asked = console.getCommand();
        if (asked.help()) {
            return CustomersConsole.help(console, surroundings.screen());
        }
        LocalDate day = asked.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
        MarketplaceAnswer answer = new MarketplaceAnswer(asked, read(asked.portfolio(), document), day);
        return switch (asked.format()) {
            case TEXT -> CustomersConsole.text(answer.parts(), asked.lang(), surroundings.screen());
            case HTML -> HtmlPage.of(answer.parts(), asked.lang());
            case JSON -> Json.print(answer.json()).getBytes(UTF_8);
            default ->
                throw new ConsoleException("--format: must be text, html or json for a portfolio of VIP Marketplace");
        };
    }

    private static MarketplacePortfolio read(Path file, String document) {
        try {
            return VipJson.jackson2().read(document, MarketplacePortfolio.class);
        } catch (BadDocumentException e) {
            throw new ConsoleException(file + ": " + e.getMessage());
        }
    }
}
